import { makeStore, type Store } from "../base/store.ts";
import type { Route } from "./routes.ts";

export interface Place {
	readonly route: Route;
	/** Grows with every change of screen: the heading takes the focus when it does. */
	readonly turn: number;
	readonly canGoBack: boolean;
}

/** Places in memory: no URL, no storage. */
export interface Router extends Pick<Store<Place>, "get" | "subscribe"> {
	go(route: Route): void;
	/** Takes the current place's seat: what was done there must not be come back to. */
	replace(route: Route): void;
	/** The same place shows something else, such as another tab: the heading takes no focus. */
	stay(route: Route): void;
	/** Goes back one place; at the first one nothing happens. */
	back(): void;
	/** Forgets every place and begins anew. */
	restart(route: Route): void;
}

const MOST_PLACES = 50;

export function makeRouter(home: Route): Router {
	let stack: readonly Route[] = [home];
	const place = makeStore<Place>({ route: home, turn: 0, canGoBack: false });
	const move = (next: readonly Route[]) => {
		stack = next.slice(-MOST_PLACES);
		const route = stack.at(-1) ?? home;
		const { turn } = place.get();
		place.set({ route, turn: turn + 1, canGoBack: stack.length > 1 });
	};
	return {
		get: place.get,
		subscribe: place.subscribe,
		go: (route) =>
			move(isSame(route, stack.at(-1)) ? stack : [...stack, route]),
		replace: (route) => {
			const below = stack.slice(0, -1);
			move(isSame(route, below.at(-1)) ? below : [...below, route]);
		},
		stay: (route) => {
			stack = [...stack.slice(0, -1), route];
			place.set({ ...place.get(), route });
		},
		back: () => {
			if (stack.length > 1) move(stack.slice(0, -1));
		},
		restart: (route) => move([route]),
	};
}

/** Routes hold nothing but texts. */
const isSame = (a: Route, b: Route | undefined): boolean =>
	JSON.stringify(a) === JSON.stringify(b);
