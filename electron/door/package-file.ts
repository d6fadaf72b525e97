import { randomBytes } from "node:crypto";
import path from "node:path";
import { concatBytes } from "../../shared/base/bytes.ts";
import {
	AGE_HEADER_MAX,
	readAgeStanza,
} from "../../shared/package/age-header.ts";
import { RefusedBytes, type UploadTarget } from "../bytes/blob-ports.ts";
import { type Disk, writeAll } from "../bytes/disk.ts";

/** Of an empty payload: a nonce and one tag. */
const LEAST_PAYLOAD = 16 + 16;

/**
 * The only file that this program writes outside of its profile. Not one byte of it is written before its beginning is
 * known to be that of an age file with one recipient. It appears under its name whole or not at all: until then it
 * stands beside it under a name of chance, and goes with any failure.
 */
export async function beginPackageFile(
	target: string,
	disk: Disk,
): Promise<UploadTarget> {
	const beside = path.join(
		path.dirname(target),
		`.scelle-${randomBytes(8).toString("hex")}.part`,
	);
	const handle = await disk.open(beside, "wx");
	let held: Uint8Array | null = new Uint8Array();
	let at = 0;
	const put = async (bytes: Uint8Array) => {
		await writeAll(handle, bytes, at);
		at += bytes.length;
	};
	return {
		write: async (chunk) => {
			if (held === null) return put(chunk);
			held = concatBytes([held, chunk]);
			if (held.length < AGE_HEADER_MAX) return;
			const beginning = checked(held);
			held = null;
			await put(beginning);
		},
		finish: async () => {
			if (held !== null) await put(checked(held));
			await handle.sync();
			await handle.close();
			await disk.rename(beside, target);
			// From here on it is out, whatever a network drive says of its folder.
			await disk.syncFolder(path.dirname(target)).catch(() => undefined);
		},
		abort: async () => {
			await handle.close().catch(() => undefined);
			await disk.remove(beside);
		},
	};
}

/** The bytes, when an age file with exactly one recipient begins so; throws {@link RefusedBytes} otherwise. */
function checked(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const mac = text.indexOf("\n--- ");
	const headerEnd = text.indexOf("\n", mac + 1) + 1;
	const isPackage =
		readAgeStanza(bytes) !== null && bytes.length >= headerEnd + LEAST_PAYLOAD;
	if (!isPackage) throw new RefusedBytes("not one age file with one recipient");
	return bytes;
}
