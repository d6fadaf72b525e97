// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { closeWaysOut } from "../../../../renderer/page/keys/ways-out.ts";

const refused = vi.fn();
let stop = () => {};

function fire(type: string, selector: string): boolean {
	const event = new Event(type, { bubbles: true, cancelable: true });
	document.querySelector(selector)?.dispatchEvent(event);
	return event.defaultPrevented;
}

function start(withSelection = true): void {
	document.body.innerHTML =
		'<p id="text">nom</p><input id="field"><pre data-copyable id="code">age1</pre><div data-drop-zone><b id="zone"></b></div>';
	stop = closeWaysOut(document, refused, withSelection);
}

afterEach(() => {
	stop();
	refused.mockClear();
});

describe("the ways out that the page closes", () => {
	test.each(["copy", "cut"])(
		"refuse %s of text and of fields, and say so",
		(type) => {
			start();
			expect(fire(type, "#text")).toBe(true);
			expect(fire(type, "#field")).toBe(true);
			expect(refused.mock.calls).toEqual([[type], [type]]);
		},
	);

	test("let a code be copied that holds nothing of a dossier", () => {
		start();
		expect(fire("copy", "#code")).toBe(false);
		expect(refused).not.toHaveBeenCalled();
	});

	test("let text be selected in fields and codes only, where the system copies what is selected", () => {
		start();
		expect(fire("selectstart", "#text")).toBe(true);
		expect(fire("selectstart", "#field")).toBe(false);
		expect(fire("selectstart", "#code")).toBe(false);
		const inCode = new Event("selectstart", {
			bubbles: true,
			cancelable: true,
		});
		document.querySelector("#code")?.firstChild?.dispatchEvent(inCode);
		expect(inCode.defaultPrevented).toBe(false);
	});

	test("let text be selected anywhere else on other systems", () => {
		start(false);
		expect(fire("selectstart", "#text")).toBe(false);
	});

	test("let nothing be dragged away", () => {
		start();
		expect(fire("dragstart", "#text")).toBe(true);
		expect(fire("dragstart", "#code")).toBe(true);
	});

	test("take dropped files in a drop zone only", () => {
		start();
		expect(fire("drop", "#text")).toBe(true);
		expect(fire("dragover", "#text")).toBe(true);
		expect(fire("drop", "#zone")).toBe(false);
		expect(fire("dragover", "#zone")).toBe(false);
	});
});
