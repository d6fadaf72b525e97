import { element } from "./element.ts";
import {
	lockOf,
	type OpenedPackage,
	type OpenFault,
	openPackage,
} from "./open-package.ts";
import type { ViewerTexts } from "./texts.ts";

/** Choosing the file, then the key or the code that it asks for. */
export function opening(
	texts: ViewerTexts,
	done: (opened: OpenedPackage) => void,
): HTMLElement {
	const second = element("div");
	const say = element("div", { role: "alert" });
	const choose = element("input", { type: "file", id: "file", accept: ".age" });
	const take = async (file: File | undefined) => {
		if (file === undefined) return;
		const bytes = new Uint8Array(await file.arrayBuffer());
		const lock = lockOf(bytes);
		say.replaceChildren();
		second.replaceChildren();
		if (lock === null) return refuse(say, texts, { kind: "not-a-package" });
		second.append(secretForm(texts, lock, bytes, say, done));
		document.getElementById("secret")?.focus();
	};
	choose.addEventListener("change", () => void take(choose.files?.[0]));
	const section = element(
		"section",
		{ class: "opening" },
		element("h2", { tabindex: "-1" }, texts.title),
		element("p", {}, texts.offline),
		element("label", { for: "file" }, texts.choose),
		element("p", { class: "hint", id: "file-hint" }, texts.chooseHint),
		choose,
		second,
		say,
	);
	choose.setAttribute("aria-describedby", "file-hint");
	acceptDrops((files) => {
		choose.files = files;
		void take(files[0]);
	});
	return section;
}

/** The whole page takes the file; nothing that is dropped is ever navigated to. */
function acceptDrops(take: (files: FileList) => void): void {
	document.ondragover = (event) => event.preventDefault();
	document.ondrop = (event) => {
		event.preventDefault();
		if (event.dataTransfer) take(event.dataTransfer.files);
	};
}

function secretForm(
	texts: ViewerTexts,
	lock: "key" | "code",
	bytes: Uint8Array<ArrayBuffer>,
	say: HTMLElement,
	done: (opened: OpenedPackage) => void,
): HTMLElement {
	const secret = element("input", {
		id: "secret",
		type: "text",
		autocomplete: "off",
		spellcheck: "false",
		autocapitalize: "off",
		"aria-describedby": "secret-hint",
	});
	const button = element("button", { type: "submit" }, texts.open);
	const form = element(
		"form",
		{},
		element("label", { for: "secret" }, texts[lock]),
		element(
			"p",
			{ class: "hint", id: "secret-hint" },
			lock === "key" ? texts.keyHint : texts.codeHint,
		),
		secret,
		button,
	);
	form.addEventListener("submit", async (event) => {
		event.preventDefault();
		button.disabled = true;
		say.replaceChildren(element("p", {}, texts.opening));
		// Words appear before the code is worked on, which holds the page for a moment.
		await new Promise((resolve) => setTimeout(resolve, 50));
		const opened = await openPackage(bytes, secret.value);
		button.disabled = false;
		if (opened.ok) return done(opened.value);
		refuse(say, texts, opened.reason);
		secret.focus();
	});
	return form;
}

function refuse(say: HTMLElement, texts: ViewerTexts, fault: OpenFault): void {
	const files = fault.kind === "altered" ? fault.files : [];
	say.replaceChildren(
		element(
			"div",
			{ class: "refusal" },
			element("p", {}, texts.fault[fault.kind]),
			files.length === 0
				? null
				: element("ul", {}, ...files.map((file) => element("li", {}, file))),
		),
	);
}
