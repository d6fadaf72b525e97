import "./no-eval.ts";
import { element } from "./element.ts";
import type { OpenedPackage } from "./open-package.ts";
import { opening } from "./opening.ts";
import { packageView } from "./package-view.ts";
import { viewerDe } from "./texts.de.ts";
import { viewerEn } from "./texts.en.ts";
import { viewerFr } from "./texts.fr.ts";
import { type Language, languages, type ViewerTexts } from "./texts.ts";
import styles from "./viewer.css?inline";

const TEXTS: Readonly<Record<Language, ViewerTexts>> = {
	fr: viewerFr,
	de: viewerDe,
	en: viewerEn,
};

const isLanguage = (code: string): code is Language =>
	languages.some((each) => each === code);

/** Of the browser, until the person or the package says otherwise. */
function preferred(): Language {
	const found = navigator.languages
		.map((code) => code.slice(0, 2))
		.find(isLanguage);
	return found ?? "fr";
}

let language = preferred();
let opened: OpenedPackage | null = null;

function show(focus: boolean): void {
	const texts = TEXTS[language];
	document.documentElement.lang = language;
	document.title = texts.title;
	const main = element("main");
	if (opened === null) main.append(opening(texts, take));
	else main.append(packageView(texts, opened, () => take(null)));
	document.body.replaceChildren(header(texts), main);
	if (focus) main.querySelector<HTMLElement>("h2")?.focus();
}

function take(next: OpenedPackage | null): void {
	opened = next;
	show(true);
}

function header(texts: ViewerTexts): HTMLElement {
	const choice = element(
		"select",
		{ id: "language" },
		...languages.map((code) =>
			element(
				"option",
				{ value: code, selected: code === language, lang: code },
				TEXTS[code].name,
			),
		),
	);
	choice.addEventListener("change", () => {
		if (isLanguage(choice.value)) language = choice.value;
		show(false);
		document.getElementById("language")?.focus();
	});
	return element(
		"header",
		{},
		element("h1", {}, "Scellé"),
		element("span", { class: "title" }, texts.title),
		element("label", { for: "language" }, texts.language),
		choice,
	);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
show(false);
