import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { concatBytes } from "../../shared/base/bytes.ts";
import {
	AGE_HEADER_MAX,
	readAgeStanza,
} from "../../shared/package/age-header.ts";
import { RefusedBytes, type UploadTarget } from "../bytes/blob-ports.ts";
import { realDisk } from "../bytes/real-disk.ts";

/**
 * The only file that this program writes outside of its profile. It appears under its name whole or not at all: until
 * then its bytes stand beside it under a name of chance, and go with any failure.
 */
export async function beginPackageFile(target: string): Promise<UploadTarget> {
	const beside = path.join(
		path.dirname(target),
		`.scelle-${randomBytes(8).toString("hex")}.part`,
	);
	const handle = await open(beside, "wx", 0o600);
	let header: Uint8Array | null = new Uint8Array();
	const abort = async () => {
		await handle.close().catch(() => undefined);
		await rm(beside, { force: true });
	};
	const check = (chunk: Uint8Array) => {
		if (header === null) return;
		header = concatBytes([header, chunk.subarray(0, AGE_HEADER_MAX)]);
		if (header.length < AGE_HEADER_MAX) return;
		if (readAgeStanza(header) === null)
			throw new RefusedBytes("not one age file with one recipient");
		header = null;
	};
	return {
		abort,
		write: async (chunk) => {
			check(chunk);
			await handle.writeFile(chunk);
		},
		finish: async () => {
			if (header !== null && readAgeStanza(header) === null)
				throw new RefusedBytes("not one age file with one recipient");
			await handle.sync();
			await handle.close();
			await rename(beside, target);
			await realDisk.syncFolder(path.dirname(target));
		},
	};
}
