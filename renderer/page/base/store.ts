import { useSyncExternalStore } from "react";

/** A value outside React that screens can follow. */
export interface Store<Value> {
	get(): Value;
	set(next: Value): void;
	/** Gives back how to stop listening. */
	subscribe(listener: () => void): () => void;
}

export function makeStore<Value>(initial: Value): Store<Value> {
	let value = initial;
	const listeners = new Set<() => void>();
	return {
		get: () => value,
		set: (next) => {
			if (Object.is(value, next)) return;
			value = next;
			for (const listener of [...listeners]) listener();
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export const useStore = <Value>(
	store: Pick<Store<Value>, "get" | "subscribe">,
): Value => useSyncExternalStore(store.subscribe, store.get);
