import type { Result } from "../../../shared/base/result.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";

export interface KeeperOutside {
	/** Hands the draft to the vault. */
	readonly save: (
		content: string,
	) => Promise<Result<null, StorageRefusal | "closed">>;
	readonly kept: () => void;
	readonly notKept: (why: StorageRefusal["kind"]) => void;
}

/** Rest after the last change before a draft is kept (SCREENS section 2, Interruption). */
export const REST_MS = 2_000;

/** Keeps one form as a sealed draft: after two seconds of rest, and at once when asked. */
export interface Keeper {
	changed(content: string): void;
	/** Answers when the vault has answered; does nothing when nothing has changed. */
	flush(): Promise<void>;
	/** Whether the vault has what was typed. */
	isKept(): boolean;
	/** What was typed was thrown away: nothing of it is kept; later changes are. */
	drop(): void;
	/** The form was recorded: nothing is kept any more. */
	end(): void;
}

export function makeKeeper(outside: KeeperOutside): Keeper {
	let pending: string | null = null;
	let last: string | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let ended = false;
	const flush = async () => {
		clearTimeout(timer);
		const content = pending;
		if (ended || content === null || content === last) return;
		pending = null;
		const result = await outside.save(content);
		if (ended) return;
		if (result.ok) {
			last = content;
			outside.kept();
			return;
		}
		pending ??= content;
		if (result.reason !== "closed") outside.notKept(result.reason.kind);
	};
	return {
		flush,
		isKept: () => !ended && last !== null,
		changed: (content) => {
			pending = content;
			clearTimeout(timer);
			timer = setTimeout(() => void flush(), REST_MS);
		},
		drop: () => {
			clearTimeout(timer);
			pending = null;
			last = null;
		},
		end: () => {
			ended = true;
			clearTimeout(timer);
		},
	};
}
