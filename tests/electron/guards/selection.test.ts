import { EventEmitter } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetSelection } from "../../../electron/guards/selection.ts";

const clear = vi.fn();
const electron = vi.hoisted(() => ({ clipboard: {} as object }));
vi.mock("electron", () => electron);

beforeEach(() => clear.mockClear());

const leave = (platform: NodeJS.Platform): void => {
	const window = new EventEmitter();
	forgetSelection(window as never, platform);
	expect(clear).not.toHaveBeenCalled();
	window.emit("blur");
};

test.each([
	["today's engine", () => ({ selection: { clear } }), []],
	["the older one", () => ({ clear }), ["selection"]],
])(
	"forgets what X11 keeps of a selection when the window is left: %s",
	(_engine, clipboard, asked) => {
		electron.clipboard = clipboard();
		leave("linux");
		expect(clear.mock.calls).toEqual([asked]);
	},
);

test("leaves other systems' clipboard alone", () => {
	electron.clipboard = { clear, selection: { clear } };
	leave("win32");
	expect(clear).not.toHaveBeenCalled();
});
