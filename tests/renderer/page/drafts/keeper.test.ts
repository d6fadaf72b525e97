import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	makeKeeper,
	REST_MS,
} from "../../../../renderer/page/drafts/keeper.ts";
import { ok, refuse } from "../../../../shared/base/result.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeper(answer: unknown = ok(null)) {
	const outside = {
		save: vi.fn(async (_content: string) => answer as never),
		kept: vi.fn(),
		notKept: vi.fn(),
	};
	return { ...outside, keeper: makeKeeper(outside) };
}

describe("a form kept as a draft", () => {
	test("is handed over after two seconds of rest, not before", async () => {
		const { keeper: keep, save } = keeper();
		keep.changed("a");
		await vi.advanceTimersByTimeAsync(REST_MS - 1);
		keep.changed("ab");
		await vi.advanceTimersByTimeAsync(REST_MS - 1);
		expect(save).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(save).toHaveBeenCalledExactlyOnceWith("ab");
	});

	test("is handed over at once when the vault is about to be locked", async () => {
		const { keeper: keep, save, kept } = keeper();
		keep.changed("a");
		await keep.flush();
		expect(save).toHaveBeenCalledExactlyOnceWith("a");
		expect(kept).toHaveBeenCalledOnce();
	});

	test("says that it is kept only when the vault has answered", async () => {
		let answer = (_: unknown) => {};
		const kept = vi.fn();
		const keep = makeKeeper({
			save: () => new Promise((resolve) => (answer = resolve as never)),
			kept,
			notKept: vi.fn(),
		});
		keep.changed("a");
		const flushed = keep.flush();
		expect(kept).not.toHaveBeenCalled();
		expect(keep.isKept()).toBe(false);
		answer(ok(null));
		await flushed;
		expect(kept).toHaveBeenCalledOnce();
		expect(keep.isKept()).toBe(true);
	});

	test("is not handed over twice when nothing has changed", async () => {
		const { keeper: keep, save } = keeper();
		keep.changed("a");
		await keep.flush();
		keep.changed("a");
		await keep.flush();
		await keep.flush();
		expect(save).toHaveBeenCalledOnce();
	});

	test("is tried again after the disk was full, and says so", async () => {
		const {
			keeper: keep,
			save,
			notKept,
		} = keeper(refuse({ kind: "disk-full" }));
		keep.changed("a");
		await keep.flush();
		await keep.flush();
		expect(notKept).toHaveBeenCalledWith("disk-full");
		expect(save).toHaveBeenCalledTimes(2);
	});

	test("says nothing when the vault was locked meanwhile", async () => {
		const { keeper: keep, kept, notKept } = keeper(refuse("closed"));
		keep.changed("a");
		await keep.flush();
		expect(kept).not.toHaveBeenCalled();
		expect(notKept).not.toHaveBeenCalled();
	});

	test("is not kept any more once the form is recorded", async () => {
		const { keeper: keep, save } = keeper();
		keep.changed("a");
		keep.end();
		await keep.flush();
		await vi.advanceTimersByTimeAsync(REST_MS);
		expect(save).not.toHaveBeenCalled();
	});

	test("forgets what was thrown away and keeps what is typed afterwards", async () => {
		const { keeper: keep, save } = keeper();
		keep.changed("a");
		keep.drop();
		await vi.advanceTimersByTimeAsync(REST_MS);
		await keep.flush();
		expect(save).not.toHaveBeenCalled();
		keep.changed("b");
		await keep.flush();
		expect(save).toHaveBeenCalledExactlyOnceWith("b");
	});

	test("is handed over again when the same is typed after it was thrown away", async () => {
		const { keeper: keep, save } = keeper();
		keep.changed("a");
		await keep.flush();
		keep.drop();
		keep.changed("a");
		await keep.flush();
		expect(save).toHaveBeenCalledTimes(2);
	});
});
