import { actionOf, KEYS, type KeyAction } from "./table.ts";

/** Who answers a shortcut now. A screen's handler comes before the shell's; the latest one comes first. */
export interface KeyRegistry {
	/** Gives back how to stop answering. */
	on(
		action: KeyAction,
		handler: () => void,
		level: "shell" | "screen",
	): () => void;
	/** Runs the handler of a shortcut. Our shortcuts never reach the engine, answered or not; Escape does. */
	handle(event: KeyboardEvent, dialogOpen: boolean): void;
}

interface Answering {
	readonly handler: () => void;
	readonly level: "shell" | "screen";
}

export function makeKeyRegistry(): KeyRegistry {
	const answering = new Map<KeyAction, readonly Answering[]>();
	const of = (action: KeyAction) => answering.get(action) ?? [];
	return {
		on: (action, handler, level) => {
			const mine = { handler, level };
			answering.set(action, [...of(action), mine]);
			return () => {
				answering.set(
					action,
					of(action).filter((each) => each !== mine),
				);
			};
		},
		handle: (event, dialogOpen) => {
			const action = actionOf(event);
			if (action === null || event.defaultPrevented) return;
			if (action !== "close") event.preventDefault();
			if (dialogOpen && !("inDialog" in KEYS[action])) return;
			first(of(action))?.handler();
		},
	};
}

const first = (all: readonly Answering[]): Answering | undefined =>
	all.findLast(({ level }) => level === "screen") ?? all.at(-1);
