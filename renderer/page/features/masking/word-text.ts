import { renderWord } from "../viewer/render-word.ts";

/** The text of a Word document as it is shown, a line a paragraph. Throws when it cannot be read. */
export async function wordText(
	bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
	const host = document.createElement("div");
	const clear = await renderWord(bytes, host);
	const paragraphs = host.shadowRoot?.querySelectorAll("p") ?? [];
	const text = [...paragraphs]
		.map(({ textContent }) => textContent ?? "")
		.join("\n");
	clear();
	return text;
}
