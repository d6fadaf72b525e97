declare global {
	interface PromiseConstructor {
		withResolvers?: <T>() => Resolvers<T>;
	}
}

interface Resolvers<T> {
	promise: Promise<T>;
	resolve: (value: T | PromiseLike<T>) => void;
	reject: (reason?: unknown) => void;
}

/** What the newest libraries take for granted and Chrome 114 lacks; nothing happens on a current engine. */
export function fillOldEngine(): void {
	Promise.withResolvers ??= withResolvers;
}

function withResolvers<T>(): Resolvers<T> {
	let resolve: Resolvers<T>["resolve"] = () => undefined;
	let reject: Resolvers<T>["reject"] = () => undefined;
	const promise = new Promise<T>((fulfil, fail) => {
		resolve = fulfil;
		reject = fail;
	});
	return { promise, resolve, reject };
}

fillOldEngine();
