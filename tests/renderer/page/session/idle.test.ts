import { describe, expect, test, vi } from "vitest";
import { makeIdleClock } from "../../../../renderer/page/session/idle.ts";

const MINUTE = 60_000;

function idle(minutes: number) {
	const clock = { at: 0 };
	const outside = {
		now: () => clock.at,
		limitMs: () => minutes * MINUTE,
		warn: vi.fn(),
		lock: vi.fn(),
		activity: vi.fn(),
	};
	const idleClock = makeIdleClock(outside);
	const pass = (ms: number) => {
		clock.at += ms;
		idleClock.tick();
	};
	return { ...outside, ...idleClock, pass };
}

describe("an open session that nobody uses", () => {
	test("warns a minute ahead, once, then locks", () => {
		const { pass, warn, lock } = idle(5);
		pass(4 * MINUTE - 1);
		expect(warn).not.toHaveBeenCalled();
		pass(1);
		pass(1000);
		expect(warn).toHaveBeenCalledExactlyOnceWith(60);
		pass(MINUTE - 1001);
		expect(lock).not.toHaveBeenCalled();
		pass(0);
		pass(1);
		expect(lock).toHaveBeenCalled();
	});

	test("stays open after one key, and takes the warning away", () => {
		const { pass, warn, lock, active } = idle(5);
		pass(4 * MINUTE + 1);
		active();
		expect(warn).toHaveBeenLastCalledWith(null);
		pass(4 * MINUTE - 1);
		expect(lock).not.toHaveBeenCalled();
		expect(warn).toHaveBeenCalledTimes(2);
	});

	test("warns half-way where the limit is short", () => {
		const { pass, warn } = idle(1);
		pass(29_000);
		expect(warn).not.toHaveBeenCalled();
		pass(1000);
		expect(warn).toHaveBeenCalledWith(30);
	});

	test("tells main that somebody is there, but not at every key", () => {
		const { active, activity, pass } = idle(5);
		active();
		active();
		expect(activity).toHaveBeenCalledOnce();
		pass(10_000);
		active();
		expect(activity).toHaveBeenCalledTimes(2);
	});
});
