import type { StorageFault } from "../../shared/bytes-protocol.ts";

export const isErrno = (error: unknown, code: string): boolean =>
	error instanceof Error && "code" in error && error.code === code;

/** Gives null for a missing file and throws everything else on. */
export function ifMissing(error: unknown): null {
	if (isErrno(error, "ENOENT")) return null;
	throw error;
}

/** How a failed write is told to the vault. */
export const storageFault = (error: unknown): StorageFault =>
	isErrno(error, "ENOSPC") ? "disk-full" : "storage-failed";

/** What the system throws on a full disk, for a disk that is kept from filling up. */
export const diskFull = (): Error =>
	Object.assign(new Error("the reserve is reached"), { code: "ENOSPC" });

/** A file that a newer version of the program wrote: it is neither read nor changed. */
export class NewerFormat extends Error {}
