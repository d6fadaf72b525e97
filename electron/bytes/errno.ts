export const isErrno = (error: unknown, code: string): boolean =>
	error instanceof Error && "code" in error && error.code === code;

/** Gives null for a missing file and throws everything else on. */
export function ifMissing(error: unknown): null {
	if (isErrno(error, "ENOENT")) return null;
	throw error;
}
