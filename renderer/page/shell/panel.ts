import type { StreamId } from "../../../shared/base/ids.ts";
import type { Subject } from "../../../shared/law/explanation.ts";
import type { RuleId } from "../../../shared/law/rules.ts";
import type { ReadingId } from "../../../shared/readings/table.ts";
import { makeStore, type Store } from "../base/store.ts";
import type { HelpTopic } from "../router/routes.ts";

/** What the panel beside the content can show. A new kind is a member here and a case in `PanelRegion.tsx`. */
export type PanelContent =
	| {
			readonly kind: "why";
			readonly dossier: StreamId;
			readonly subject: Subject;
			/** The heading: « Pourquoi le 30.11.2026 ? ». */
			readonly title: string;
	  }
	| { readonly kind: "rule"; readonly rule: RuleId }
	| { readonly kind: "reading"; readonly reading: ReadingId }
	/** « Et si ? » */
	| { readonly kind: "what-if"; readonly dossier: StreamId }
	| { readonly kind: "help"; readonly topic: HelpTopic };

export interface PanelNow {
	readonly content: PanelContent | null;
	/** What the panel showed before, when one content led to another. */
	readonly canGoBack: boolean;
	/** Grows with each opening: the panel's heading takes the focus when it does. */
	readonly turn: number;
}

export interface PanelStore extends Pick<Store<PanelNow>, "get" | "subscribe"> {
	/** Remembers what has the focus, so that closing gives it back. */
	open(content: PanelContent): void;
	/** Goes back to what the panel showed before. */
	back(): void;
	/** Gives the focus back to the opener, unless `forget` says that its screen is gone. */
	close(how?: "forget"): void;
}

export function makePanel(active: () => HTMLElement | null): PanelStore {
	const now = makeStore<PanelNow>({ content: null, canGoBack: false, turn: 0 });
	let opener: HTMLElement | null = null;
	let stack: readonly PanelContent[] = [];
	const show = (next: readonly PanelContent[]) => {
		stack = next;
		const { turn } = now.get();
		const content = stack.at(-1) ?? null;
		now.set({ content, canGoBack: stack.length > 1, turn: turn + 1 });
	};
	return {
		get: now.get,
		subscribe: now.subscribe,
		open: (content) => {
			if (stack.length === 0) opener = active();
			show([...stack, content]);
		},
		back: () => show(stack.slice(0, -1)),
		close: (how) => {
			const from = opener;
			opener = null;
			if (stack.length === 0) return;
			show([]);
			if (how !== "forget") queueMicrotask(() => from?.focus());
		},
	};
}
