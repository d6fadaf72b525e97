import { createHash, randomBytes } from "node:crypto";
import path from "node:path";
import { concatBytes } from "../../shared/base/bytes.ts";
import {
	AGE_HEADER_MAX,
	type AgeStanza,
	readAgeStanza,
} from "../../shared/package/age-header.ts";
import { RefusedBytes, type UploadTarget } from "../bytes/blob-ports.ts";
import { type Disk, type DiskFile, writeAll } from "../bytes/disk.ts";
import type { LeftBehind } from "./left-behind.ts";
import type { Permit, WrittenFile } from "./permits.ts";

/** Of an empty payload: a nonce and one tag. */
const LEAST_PAYLOAD = 16 + 16;

/**
 * The only file that this program writes outside of its profile. Not one byte of it is written before its beginning is
 * known to be that of an age file with one recipient. It appears under its name whole and permitted by two, or not at
 * all: until then it stands beside it under a name of chance, and goes with any failure, or once its volume
 * is back.
 */
export async function beginPackageFile(
	target: string,
	disk: Disk,
	permit: Pick<Permit, "allows">,
	left: Pick<LeftBehind, "remember" | "forget" | "remove">,
): Promise<UploadTarget> {
	const beside = path.join(
		path.dirname(target),
		`.scelle-${randomBytes(8).toString("hex")}.part`,
	);
	const handle = await openRemembered(beside, disk, left);
	let held: Uint8Array | null = new Uint8Array();
	let stanza: AgeStanza | null = null;
	let at = 0;
	const hash = createHash("sha256");
	const put = async (bytes: Uint8Array) => {
		await writeAll(handle, bytes, at);
		hash.update(bytes);
		at += bytes.length;
	};
	const putBeginning = (bytes: Uint8Array) => {
		stanza = stanzaOf(bytes);
		return put(bytes);
	};
	const written = (): WrittenFile => {
		if (stanza === null) throw new RefusedBytes("nothing was written");
		return { size: at, sha256: hash.digest("hex"), stanza };
	};
	return {
		write: async (chunk) => {
			if (held === null) return put(chunk);
			held = concatBytes([held, chunk]);
			if (held.length < AGE_HEADER_MAX) return;
			const beginning = held;
			held = null;
			await putBeginning(beginning);
		},
		finish: async (approval) => {
			if (held !== null) await putBeginning(held);
			if (!(await permit.allows(approval, written())))
				throw new RefusedBytes("not permitted by two");
			await handle.sync();
			await handle.close();
			await disk.rename(beside, target);
			// From here on it is out, whatever a network drive says of its folder.
			await disk.syncFolder(path.dirname(target)).catch(() => undefined);
			await left.forget(beside).catch(() => undefined);
		},
		abort: async () => {
			await handle.close().catch(() => undefined);
			await left.remove(beside);
		},
	};
}

/** Where the program ends or the volume goes before its end, the next start or package removes it. */
async function openRemembered(
	beside: string,
	disk: Disk,
	left: Pick<LeftBehind, "remember" | "forget">,
): Promise<DiskFile> {
	await left.remember(beside);
	try {
		return await disk.open(beside, "wx");
	} catch (error) {
		await left.forget(beside);
		throw error;
	}
}

/** The kind of recipient, when an age file with exactly one begins so; throws {@link RefusedBytes} otherwise. */
function stanzaOf(bytes: Uint8Array): AgeStanza {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const mac = text.indexOf("\n--- ");
	const headerEnd = text.indexOf("\n", mac + 1) + 1;
	const stanza = readAgeStanza(bytes);
	if (stanza === null || bytes.length < headerEnd + LEAST_PAYLOAD)
		throw new RefusedBytes("not one age file with one recipient");
	return stanza;
}
