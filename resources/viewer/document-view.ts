import { decodeText } from "../../renderer/page/features/viewer/decode-text.ts";
import { imageFault } from "../../shared/file/image-size.ts";
import { element } from "./element.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { ViewerTexts } from "./texts.ts";

/** Something on the screen that holds memory until it is closed. */
export interface Closable {
	readonly element: HTMLElement;
	readonly close: () => void;
}

type File = OpenedPackage["files"][number];

/** Types that a browser shows without running anything; every other file is only saved. */
const TYPES: Readonly<Record<string, string>> = {
	pdf: "application/pdf",
	jpg: "image/jpeg",
	png: "image/png",
	webp: "image/webp",
	gif: "image/gif",
	bmp: "image/bmp",
	avif: "image/avif",
	mp3: "audio/mpeg",
	wav: "audio/wav",
	ogg: "audio/ogg",
	opus: "audio/ogg",
	flac: "audio/flac",
	m4a: "audio/mp4",
	aac: "audio/aac",
	mp4: "video/mp4",
	webm: "video/webm",
	mov: "video/quicktime",
	ogv: "video/ogg",
};
const WORD =
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** One document with its two ways: read here, or saved. */
export function documentView(
	texts: ViewerTexts,
	file: File,
	closed: () => void,
): Closable {
	const name = nameOf(file.name);
	const end = name.split(".").at(-1) ?? "";
	const type = end === "docx" ? WORD : TYPES[end];
	const blob = new Blob([file.bytes], {
		type: type ?? "application/octet-stream",
	});
	const url = URL.createObjectURL(blob);
	const close = element("button", { type: "button" }, texts.close);
	close.addEventListener("click", closed);
	return {
		element: element(
			"section",
			{ class: "document", "aria-label": name },
			element("h3", { tabindex: "-1" }, name),
			element(
				"p",
				{ class: "ways" },
				element(
					"a",
					{ href: url, download: name, "aria-label": texts.saveNamed(name) },
					texts.save,
				),
				close,
			),
			content(texts, file, { name, end, type, url }),
		),
		close: () => URL.revokeObjectURL(url),
	};
}

interface Known {
	readonly name: string;
	readonly end: string;
	readonly type: string | undefined;
	readonly url: string;
}

function content(
	texts: ViewerTexts,
	{ bytes }: File,
	{ name, end, type, url }: Known,
): HTMLElement {
	if (end === "txt")
		return element("pre", { tabindex: "0" }, decodeText(bytes).text);
	if (type === WORD) return word(texts, bytes);
	if (type === undefined) return element("p", {}, texts.notShown);
	if (type.startsWith("image/") && imageFault(bytes) !== null)
		return element("p", {}, texts.notShown);
	if (type.startsWith("image/")) return element("img", { src: url, alt: name });
	if (type.startsWith("audio/"))
		return element("audio", { src: url, controls: true });
	if (type.startsWith("video/"))
		return element("video", { src: url, controls: true });
	return element(
		"p",
		{},
		element(
			"a",
			{ href: url, target: "_blank", "aria-label": texts.readNamed(name) },
			texts.read,
		),
		` (${texts.newTab})`,
	);
}

/** Drawn behind a shadow root: the document's styles reach nothing of the page. */
function word(texts: ViewerTexts, bytes: Uint8Array<ArrayBuffer>): HTMLElement {
	const host = element("div", { class: "word" });
	import("../../renderer/page/features/viewer/render-word.ts")
		.then(({ renderWord }) => renderWord(bytes, host))
		.catch(() => host.replaceChildren(element("p", {}, texts.notShown)));
	return host;
}
