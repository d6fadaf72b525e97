import { describe, expect, test, vi } from "vitest";
import { makeRouter } from "../../../../renderer/page/router/router.ts";
import { homeOf } from "../../../../renderer/page/router/routes.ts";

const due = { screen: "due" } as const;
const dossiers = { screen: "dossiers" } as const;
const help = { screen: "help" } as const;

describe("the places of the page", () => {
	test("are gone back through one by one, to the first", () => {
		const router = makeRouter(due);
		router.go(dossiers);
		router.go(help);
		router.back();
		expect(router.get().route).toEqual(dossiers);
		router.back();
		router.back();
		expect(router.get().route).toEqual(due);
		expect(router.get().canGoBack).toBe(false);
	});

	test("are not there twice in a row, but the heading takes the focus again", () => {
		const router = makeRouter(due);
		const { turn } = router.get();
		router.go(due);
		expect(router.get().canGoBack).toBe(false);
		expect(router.get().turn).toBeGreaterThan(turn);
	});

	test("can be replaced, so that a recorded form is not come back to", () => {
		const router = makeRouter(due);
		router.go(dossiers);
		router.replace(help);
		router.back();
		expect(router.get().route).toEqual(due);
	});

	test("are still there after going back at the first one", () => {
		const router = makeRouter(due);
		router.back();
		router.go(dossiers);
		expect(router.get().canGoBack).toBe(true);
	});

	test("can show something else without a change of screen", () => {
		const router = makeRouter(due);
		router.go({ screen: "help", topic: "words" });
		const { turn } = router.get();
		router.stay({ screen: "help", topic: "shortcuts" });
		expect(router.get()).toMatchObject({ turn, canGoBack: true });
		router.back();
		expect(router.get().route).toEqual(due);
	});

	test("are forgotten when another account begins", () => {
		const router = makeRouter(due);
		router.go(dossiers);
		router.restart(help);
		expect(router.get()).toMatchObject({ route: help, canGoBack: false });
	});

	test("tell who follows them", () => {
		const router = makeRouter(due);
		const listener = vi.fn();
		const stop = router.subscribe(listener);
		router.go(dossiers);
		stop();
		router.go(help);
		expect(listener).toHaveBeenCalledOnce();
	});
});

describe("the home of an account", () => {
	test("is its first role's", () => {
		expect(homeOf(["clerk"])).toEqual(due);
		expect(homeOf(["dpo", "clerk"])).toEqual(due);
		expect(homeOf(["administrator"])).toEqual({ screen: "settings" });
	});
});
