/** Every form that is open now: what must be handed to the vault before it is locked. */
export interface OpenDrafts {
	/** Gives back how to leave. */
	enter(form: OpenForm): () => void;
	/** Answers when the vault has answered for each form, or after `mostMs`: a lock waits for nobody. */
	flushAll(mostMs: number): Promise<void>;
	/** Whether a form stands whose draft the vault has. */
	anyKept(): boolean;
}

export interface OpenForm {
	readonly flush: () => Promise<void>;
	readonly isKept: () => boolean;
}

export function makeOpenDrafts(): OpenDrafts {
	const open = new Set<OpenForm>();
	return {
		enter: (form) => {
			open.add(form);
			return () => open.delete(form);
		},
		anyKept: () => [...open].some(({ isKept }) => isKept()),
		flushAll: async (mostMs) => {
			const all = Promise.allSettled([...open].map(({ flush }) => flush()));
			const enough = new Promise((resolve) => setTimeout(resolve, mostMs));
			await Promise.race([all, enough]);
		},
	};
}
