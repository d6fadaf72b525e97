import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** HARDENING.md, sections 1b and 2: what must stand in no source of a room, since a call that is not there cannot be misused. */

const root = path.join(import.meta.dirname, "../..");

const FORBIDDEN: Readonly<Record<string, RegExp>> = {
	printToPDF: /printToPDF/,
	openExternal: /openExternal/,
	startDrag: /startDrag/,
	addRecentDocument: /addRecentDocument/,
	"crashReporter.start": /crashReporter/,
	dangerouslySetInnerHTML: /dangerouslySetInnerHTML/,
	innerHTML: /\.(inner|outer)HTML/,
	insertAdjacentHTML: /insertAdjacentHTML/,
	"document.write": /document\.write/,
	"new Function": /new Function\b/,
	eval: /\beval\(/,
	"webContents.print": /\b(webContents|contents|window)\.print\b/,
	localStorage: /localStorage/,
	sessionStorage: /sessionStorage/,
	fetch: /(?<![\w])fetch\(/,
	XMLHttpRequest: /XMLHttpRequest/,
	WebSocket: /WebSocket/,
	EventSource: /EventSource/,
	sendBeacon: /sendBeacon/,
};

/** A file, the name of what stands there all the same, and why it is not what it looks like. */
const EXCEPTIONS: readonly (readonly [
	file: string,
	name: string,
	why: string,
])[] = [
	[
		"renderer/page/features/steps/use-step-form.ts",
		"fetch",
		"the hook's own preview of a step, asked from the vault",
	],
	[
		"renderer/page/pdf/packaged-data.ts",
		"fetch",
		"the method that pdf.js calls for packaged fonts; it reads from the program itself",
	],
];

const withoutComments = (source: string): string =>
	source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

const namesIn = (source: string): readonly string[] =>
	Object.entries(FORBIDDEN)
		.filter(([, form]) => form.test(withoutComments(source)))
		.map(([name]) => name);

const sources = ["electron", "renderer", "shared"].flatMap((room) =>
	readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(ts|tsx|html|css)$/.test(name))
		.map((name) => path.join(room, name).replaceAll(path.sep, "/")),
);

describe("the sources of the rooms", () => {
	test("call nothing that prints, opens, drags, stores, connects or runs text", () => {
		expect(sources.length).toBeGreaterThan(300);
		const found = sources.flatMap((file) =>
			namesIn(readFileSync(path.join(root, file), "utf8")).map(
				(name) => `${file}: ${name}`,
			),
		);
		expect(found.sort()).toEqual(
			EXCEPTIONS.map(([file, name]) => `${file}: ${name}`).sort(),
		);
	});

	test.each([
		["await window.webContents.printToPDF({})", "printToPDF"],
		["shell.openExternal(url)", "openExternal"],
		["contents.startDrag(item)", "startDrag"],
		["app.addRecentDocument(file)", "addRecentDocument"],
		["crashReporter.start({})", "crashReporter.start"],
		["<p dangerouslySetInnerHTML={x} />", "dangerouslySetInnerHTML"],
		["element.innerHTML = text", "innerHTML"],
		["element.insertAdjacentHTML('afterend', text)", "insertAdjacentHTML"],
		["document.write(text)", "document.write"],
		["new Function(text)", "new Function"],
		["(0, eval)(text); eval(text)", "eval"],
		["window.webContents.print()", "webContents.print"],
		["localStorage.x = 1", "localStorage"],
		["sessionStorage.x = 1", "sessionStorage"],
		["await fetch(url)", "fetch"],
		["new XMLHttpRequest()", "XMLHttpRequest"],
		["new WebSocket(url)", "WebSocket"],
		["new EventSource(url)", "EventSource"],
		["navigator.sendBeacon(url)", "sendBeacon"],
	])("would be caught by %s", (source, name) => {
		expect(namesIn(source)).toContain(name);
		expect(namesIn(`/** never ${source} */`)).toEqual([]);
	});
});
