import { beforeEach, expect, test, vi } from "vitest";
import { makeNotice } from "../../electron/notice.ts";
import { ipcContract } from "../../shared/ipc.ts";

const shown = vi.hoisted(() => ({
	all: [] as { options: object; follow: () => void }[],
}));
vi.mock("electron", () => ({
	Notification: class {
		static isSupported = () => true;
		#follow: () => void = () => undefined;
		readonly #options: object;
		constructor(options: object) {
			this.#options = options;
		}
		on(_event: "click", listener: () => void) {
			this.#follow = listener;
		}
		show() {
			shown.all.push({ options: this.#options, follow: this.#follow });
		}
	},
}));

let now = 0;
const front = vi.fn();
const notice = (notifications: boolean, language: "fr" | "de" | "en" = "fr") =>
	makeNotice({
		settings: () => ({ notifications, language }),
		now: () => now,
		show: front,
	});
beforeEach(() => {
	now = 1_000_000;
	shown.all.length = 0;
});

test("a notification carries one fixed sentence and nothing else", () => {
	expect(notice(true)()).toBe(true);
	expect(shown.all.map(({ options }) => options)).toEqual([
		{
			title: "Scellé\u00a0: une échéance demande votre attention.",
			silent: true,
		},
	]);
	shown.all[0]?.follow();
	expect(front).toHaveBeenCalledOnce();
});

test("nothing is shown to who did not ask for it", () => {
	expect(notice(false)()).toBe(false);
	expect(shown.all).toEqual([]);
});

test("there is one notification an hour at most", () => {
	const tell = notice(true);
	tell();
	now += 3_599_999;
	expect(tell()).toBe(false);
	now += 1;
	expect(tell()).toBe(true);
	expect(shown.all).toHaveLength(2);
});

test("the page hands over no text: the call takes nothing", () => {
	const { request } = ipcContract.notifyDue;
	expect(request.safeParse({}).success).toBe(true);
	expect(request.safeParse({ text: "Muller" }).success).toBe(false);
});
