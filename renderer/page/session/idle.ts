export interface IdleOutside {
	readonly now: () => number;
	/** How long nobody may do anything, in milliseconds. */
	readonly limitMs: () => number;
	/** The lock is near; null: somebody stayed. */
	readonly warn: (seconds: number | null) => void;
	readonly lock: () => void;
	/** Tells main that somebody is there. */
	readonly activity: () => void;
}

const WARNING_MS = 60_000;
const TELL_MAIN_MS = 10_000;

/** Counts the time without anybody; warns a minute ahead (half of a shorter limit), then locks. */
export interface IdleClock {
	/** Somebody pressed a key or moved the mouse. */
	active(): void;
	/** To be called every second. */
	tick(): void;
}

export function makeIdleClock(outside: IdleOutside): IdleClock {
	let last = outside.now();
	let told = Number.NEGATIVE_INFINITY;
	let warned = false;
	return {
		active: () => {
			const now = outside.now();
			last = now;
			if (warned) outside.warn(null);
			warned = false;
			if (now - told < TELL_MAIN_MS) return;
			told = now;
			outside.activity();
		},
		tick: () => {
			const left = last + outside.limitMs() - outside.now();
			const ahead = Math.min(WARNING_MS, outside.limitMs() / 2);
			if (left <= 0) outside.lock();
			else if (left <= ahead && !warned) {
				warned = true;
				outside.warn(Math.ceil(left / 1000));
			}
		},
	};
}
