/** Read in parts, each with the end of the one before. */
const PART = 4 * 1024 ** 2;
const OVERLAP = 16;
const HEADER = "%PDF-";
const HEADER_WITHIN = 1_024;
const ENCRYPTED = "/Encrypt";

/** Whether a file is a PDF that opens only with a password. A file that cannot be read any more asks for none. */
export async function asksForPassword(file: Blob): Promise<boolean> {
	try {
		if (!(await saysEncrypted(file))) return false;
		const { openPdf } = await import("./open-pdf.ts");
		const opened = await openPdf(new Uint8Array(await file.arrayBuffer()));
		if (typeof opened === "string") return opened === "protected";
		await opened.close();
		return false;
	} catch {
		return false;
	}
}

/** A PDF that is encrypted says so in its trailer, in clear, wherever that stands. */
async function saysEncrypted(file: Blob): Promise<boolean> {
	const head = await textOf(file.slice(0, HEADER_WITHIN));
	if (!head.includes(HEADER)) return false;
	for (let at = 0; at < file.size; at += PART) {
		const part = file.slice(Math.max(0, at - OVERLAP), at + PART);
		if ((await textOf(part)).includes(ENCRYPTED)) return true;
	}
	return false;
}

/** A byte a character. */
const textOf = async (part: Blob): Promise<string> =>
	new TextDecoder("latin1").decode(await part.arrayBuffer());
