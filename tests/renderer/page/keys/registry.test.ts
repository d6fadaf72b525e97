// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { makeKeyRegistry } from "../../../../renderer/page/keys/registry.ts";

const press = (init: KeyboardEventInit) =>
	new KeyboardEvent("keydown", { cancelable: true, ...init });

describe("the shortcuts' handlers", () => {
	test("answer with the latest one of the screen before the shell's", () => {
		const keys = makeKeyRegistry();
		const [shell, first, second] = [vi.fn(), vi.fn(), vi.fn()];
		keys.on("why", first, "screen");
		keys.on("why", shell, "shell");
		const leave = keys.on("why", second, "screen");
		keys.handle(press({ key: "F9" }), false);
		leave();
		keys.handle(press({ key: "F9" }), false);
		expect(
			[shell, first, second].map((each) => each.mock.calls.length),
		).toEqual([0, 1, 1]);
	});

	test("keep our shortcuts from the engine even where nobody answers", () => {
		const keys = makeKeyRegistry();
		const event = press({ key: "o", ctrlKey: true });
		keys.handle(event, false);
		expect(event.defaultPrevented).toBe(true);
	});

	test("leave every other key alone", () => {
		const event = press({ key: "a" });
		makeKeyRegistry().handle(event, false);
		expect(event.defaultPrevented).toBe(false);
	});

	test("wait while a dialog is open, but for locking and hiding", () => {
		const keys = makeKeyRegistry();
		const [open, lock] = [vi.fn(), vi.fn()];
		keys.on("new-dossier", open, "shell");
		keys.on("lock", lock, "shell");
		keys.handle(press({ key: "n", ctrlKey: true }), true);
		keys.handle(press({ key: "l", ctrlKey: true }), true);
		expect(open).not.toHaveBeenCalled();
		expect(lock).toHaveBeenCalledOnce();
	});

	test("do nothing with a press that a field has used already", () => {
		const keys = makeKeyRegistry();
		const handler = vi.fn();
		keys.on("main-button", handler, "screen");
		const event = press({ key: "Enter", ctrlKey: true });
		event.preventDefault();
		keys.handle(event, false);
		expect(handler).not.toHaveBeenCalled();
	});
});
