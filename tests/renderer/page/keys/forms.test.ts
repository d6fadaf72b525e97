// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { submitInsidePage } from "../../../../renderer/page/keys/forms.ts";

let stop = () => {};
const submitted = vi.fn((event: Event) => event.preventDefault());

function show(html: string): void {
	document.body.innerHTML = html;
	stop = submitInsidePage(document);
	document.querySelector("form")?.addEventListener("submit", submitted);
}

const click = (selector: string) => {
	const event = new MouseEvent("click", { bubbles: true, cancelable: true });
	document.querySelector(selector)?.dispatchEvent(event);
	return event;
};

afterEach(() => {
	stop();
	submitted.mockClear();
});

describe("a form in a page that may not submit", () => {
	test("is told of a press on its submit button, and the engine is not", () => {
		show('<form><button type="submit"><b>Enregistrer</b></button></form>');
		const event = click("b");
		expect(submitted).toHaveBeenCalledOnce();
		expect(event.defaultPrevented).toBe(true);
	});

	test("is not told of its other buttons", () => {
		show('<form><button type="button">Retour</button></form>');
		click("button");
		expect(submitted).not.toHaveBeenCalled();
	});

	test("is not told of a press that was taken back", () => {
		show('<form><button type="submit">Enregistrer</button></form>');
		document.body.addEventListener("click", (event) => event.preventDefault(), {
			once: true,
		});
		click("button");
		expect(submitted).not.toHaveBeenCalled();
	});
});
