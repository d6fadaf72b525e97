/** What an operation that may be refused gives back: a value or a tagged reason, never a throw. */
export type Result<Value, Reason> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly reason: Reason };

export const ok = <Value>(value: Value): Result<Value, never> => ({
	ok: true,
	value,
});
export const refuse = <Reason>(reason: Reason): Result<never, Reason> => ({
	ok: false,
	reason,
});

/** Stops on a state that the types exclude: a bug, never a user's doing. */
export function unreachable(value: never): never {
	throw new Error(`unreachable: ${typeof value}`);
}
