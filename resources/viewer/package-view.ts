import { type Closable, documentView, nameOf } from "./document-view.ts";
import { type Child, element } from "./element.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { ViewerTexts } from "./texts.ts";

type File = OpenedPackage["files"][number];

/** What was verified, what the package says of itself, and its documents. */
export function packageView(
	texts: ViewerTexts,
	opened: OpenedPackage,
	again: () => void,
): HTMLElement {
	const shown = element("div", { id: "shown" });
	let current: Closable | null = null;
	const read = (file: File, opener: HTMLElement) => {
		current?.close();
		current = documentView(texts, file, () => {
			current?.close();
			current = null;
			shown.replaceChildren();
			opener.focus();
		});
		shown.replaceChildren(current.element);
		current.element.querySelector("h3")?.focus();
	};
	const back = element("button", { type: "button" }, texts.again);
	back.addEventListener("click", () => {
		current?.close();
		again();
	});
	return element(
		"section",
		{},
		verified(texts, opened),
		about(texts, opened),
		element("h2", {}, texts.duties),
		element("p", {}, texts.duty),
		element("h2", {}, texts.documents),
		documents(texts, opened, read),
		shown,
		back,
	);
}

const verified = (texts: ViewerTexts, { files }: OpenedPackage) =>
	element(
		"div",
		{ class: "verified" },
		element("h2", { tabindex: "-1" }, texts.verified(files.length)),
		element("p", {}, texts.verifiedHow),
	);

function about(texts: ViewerTexts, { manifest }: OpenedPackage): HTMLElement {
	const { organism, reference, copy, lawyer, on, purpose, signer } = manifest;
	const key = element(
		"span",
		{},
		element("code", {}, signer.key.match(/.{4}/g)?.join(" ") ?? ""),
		element("br"),
		texts.signerHint,
	);
	const rows: readonly (readonly [string, Child])[] = [
		[texts.from, organism],
		[texts.to, `${lawyer.name}, ${lawyer.bar}`],
		[texts.reference, reference],
		[texts.copy, String(copy)],
		[texts.day, texts.date(on)],
		[texts.purpose, purpose],
		[texts.signer, key],
	];
	return element(
		"dl",
		{},
		...rows.map(([label, value]) =>
			element("div", {}, element("dt", {}, label), element("dd", {}, value)),
		),
	);
}

function documents(
	texts: ViewerTexts,
	opened: OpenedPackage,
	read: (file: File, opener: HTMLElement) => void,
): HTMLElement {
	return element(
		"table",
		{},
		element(
			"thead",
			{},
			element(
				"tr",
				{},
				...[texts.document, texts.size, texts.about].map((title) =>
					element("th", { scope: "col" }, title),
				),
				element("td"),
			),
		),
		element(
			"tbody",
			{},
			...opened.files.map((file) => row(texts, opened, file, read)),
		),
	);
}

function row(
	texts: ViewerTexts,
	opened: OpenedPackage,
	file: File,
	read: (file: File, opener: HTMLElement) => void,
): HTMLElement {
	const name = nameOf(file.name);
	const button = element(
		"button",
		{ type: "button", "aria-label": texts.readNamed(name) },
		texts.read,
	);
	button.addEventListener("click", () => read(file, button));
	return element(
		"tr",
		{},
		element("th", { scope: "row" }, name),
		element("td", { class: "number" }, texts.bytes(file.bytes.length)),
		element("td", {}, noteOf(texts, opened, file.name)),
		element("td", {}, button),
	);
}

/** What became of a piece on its way into the package. */
function noteOf(
	texts: ViewerTexts,
	{ manifest }: OpenedPackage,
	name: string,
): string {
	if (manifest.format === "scelle-package/1") return "";
	const piece = manifest.pieces.find(({ file }) => file === name);
	if (piece === undefined) return "";
	const stamp = texts.stamp[piece.stamp];
	return piece.masked ? `${texts.masked} · ${stamp}` : stamp;
}
