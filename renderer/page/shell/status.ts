import { makeStore, type Store } from "../base/store.ts";

/** What the footer says: the one status region of the page. Moments are milliseconds since 1970. */
export type Status =
	| { readonly kind: "draft-kept"; readonly at: number }
	| {
			readonly kind: "draft-not-kept";
			readonly why: "disk-full" | "storage-failed";
	  }
	| { readonly kind: "saving" }
	| { readonly kind: "saved"; readonly at: number }
	/** Print or copy were tried (C1). */
	| { readonly kind: "way-closed" }
	| { readonly kind: "setting-saved"; readonly undo: () => void }
	| { readonly kind: "setting-not-saved" }
	| { readonly kind: "lock-warning"; readonly seconds: number }
	/** A feature's own sentence, already in the person's language. */
	| { readonly kind: "said"; readonly text: string };

export interface StatusLine
	extends Pick<Store<StatusNow>, "get" | "subscribe"> {
	say(status: Status): void;
	clear(): void;
}

/** `turn` grows with each telling, so that the same words are heard again. */
export interface StatusNow {
	readonly status: Status | null;
	readonly turn: number;
}

export function makeStatusLine(): StatusLine {
	const now = makeStore<StatusNow>({ status: null, turn: 0 });
	const tell = (status: Status | null) =>
		now.set({ status, turn: now.get().turn + 1 });
	return {
		get: now.get,
		subscribe: now.subscribe,
		say: tell,
		clear: () => tell(null),
	};
}
