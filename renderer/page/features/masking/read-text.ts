import type { PieceView } from "../../../../shared/vault-protocol.ts";
import { decodeText } from "../viewer/decode-text.ts";

/** The words of a Word document or a text; null when it is too long to be read as a whole, or cannot be read. */
export async function readText(
	bytes: Uint8Array<ArrayBuffer>,
	kind: PieceView["kind"],
): Promise<string | null> {
	try {
		if (kind === "word") {
			const { wordText } = await import("./word-text.ts");
			return await wordText(bytes);
		}
		const { text, cut } = decodeText(bytes);
		// A text area has one kind of line end: places are counted in it.
		return cut ? null : text.replace(/\r\n?/g, "\n");
	} catch {
		return null;
	}
}
