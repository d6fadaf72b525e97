/** Every form that is open now: what must be handed to the vault before it is locked. */
export interface OpenDrafts {
	/** Gives back how to leave. */
	enter(flush: () => Promise<void>): () => void;
	/** Answers when the vault has answered for each form, or after `mostMs`: a lock waits for nobody. */
	flushAll(mostMs: number): Promise<void>;
}

export function makeOpenDrafts(): OpenDrafts {
	const open = new Set<() => Promise<void>>();
	return {
		enter: (flush) => {
			open.add(flush);
			return () => open.delete(flush);
		},
		flushAll: async (mostMs) => {
			const all = Promise.allSettled([...open].map((flush) => flush()));
			const enough = new Promise((resolve) => setTimeout(resolve, mostMs));
			await Promise.race([all, enough]);
		},
	};
}
