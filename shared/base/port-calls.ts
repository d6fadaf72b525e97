import { z } from "zod";
import { type Result, refuse } from "./result.ts";

/** One call of a contract: what is asked (validated where it arrives), what is answered, what may be refused. */
export interface Call<Request, Answer, Fault> {
	readonly request: z.ZodType<Request>;
	/** Types only: never set. */
	readonly types?: { answer: Answer; fault: Fault };
}

/** Declares a call: `call<Answer, Fault>()(schema)`. */
export const call =
	<Answer, Fault = never>() =>
	<Request>(request: z.ZodType<Request>): Call<Request, Answer, Fault> => ({
		request,
	});

/** biome-ignore lint/suspicious/noExplicitAny: the widest contract; every use of it infers the narrow one */
export type Contract = Readonly<Record<string, Call<any, any, any>>>;
/** What a call asks. */
export type RequestOf<C> =
	C extends Call<infer Request, infer _A, infer _F> ? Request : never;
type AnswerOf<C> =
	C extends Call<infer _R, infer Answer, infer _F> ? Answer : never;
type FaultOf<C> =
	C extends Call<infer _R, infer _A, infer Fault> ? Fault : never;

/** What one side must be able to do: a missing or misspelt handler does not compile. */
export type Handlers<C extends Contract, Port> = {
	readonly [Name in keyof C]: (
		request: RequestOf<C[Name]>,
		ports: readonly Port[],
	) => Promise<Result<AnswerOf<C[Name]>, FaultOf<C[Name]>>>;
};

/** `closed`: the other side ended (the vault was locked) before it answered. */
export type Client<C extends Contract, Transfer> = {
	readonly [Name in keyof C]: (
		request: RequestOf<C[Name]>,
		transfer?: readonly Transfer[],
	) => Promise<Result<AnswerOf<C[Name]>, FaultOf<C[Name]> | "closed">>;
};

/** The part of a message port that both kinds have, the browser's and main's. */
export interface PortLike<Port, Transfer> {
	send(message: unknown, transfer: readonly Transfer[]): void;
	receive(listener: (message: unknown, ports: readonly Port[]) => void): void;
}

const envelopeSchema = z.strictObject({
	id: z.number().int().nonnegative(),
	call: z.string().max(64),
	request: z.unknown(),
});

/** Why a message was turned away unread, or a handler broke: names only, never contents. */
export type CallIncident =
	| { readonly kind: "malformed" }
	| { readonly kind: "rejected"; readonly call: string }
	| { readonly kind: "bug"; readonly call: string; readonly error: unknown };

/**
 * Answers the calls that arrive on a port. A message that is no call, names none or does not fit its schema is turned
 * away and reported; a handler that throws is a bug and is reported too.
 */
export function serveCalls<C extends Contract, Port, Transfer>(
	port: PortLike<Port, Transfer>,
	contract: C,
	handlers: Handlers<C, Port>,
	report: (incident: CallIncident) => void,
): void {
	port.receive(async (message, ports) => {
		const envelope = envelopeSchema.safeParse(message);
		if (!envelope.success) return report({ kind: "malformed" });
		const { id, call: name, request } = envelope.data;
		const asked = Object.hasOwn(contract, name) ? contract[name] : undefined;
		const parsed = asked?.request.safeParse(request);
		if (!parsed?.success) {
			report({
				kind: "rejected",
				call: asked === undefined ? "unknown" : name,
			});
			return port.send({ id, rejected: true }, []);
		}
		try {
			const result = await handlers[name]?.(parsed.data, ports);
			port.send({ id, result }, []);
		} catch (error) {
			report({ kind: "bug", call: name, error });
			port.send({ id, rejected: true }, []);
		}
	});
}

interface Waiting {
	readonly resolve: (result: Result<unknown, unknown>) => void;
	readonly reject: (error: Error) => void;
}

/** Asks over a port. `close` answers everything still open with `closed`; `onEvent` hears what the server tells unasked. */
export function connectCalls<C extends Contract, Port, Transfer>(
	port: PortLike<Port, Transfer>,
	contract: C,
	onEvent: (event: unknown) => void = () => undefined,
): { readonly calls: Client<C, Transfer>; readonly close: () => void } {
	const waiting = new Map<number, Waiting>();
	let next = 0;
	let closed = false;
	port.receive((message) => {
		if (isEvent(message)) onEvent(message.event);
		else settle(waiting, message);
	});
	const ask = (
		name: string,
		request: unknown,
		transfer: readonly Transfer[] = [],
	) =>
		new Promise<Result<unknown, unknown>>((resolve, reject) => {
			if (closed) return resolve(refuse("closed"));
			const id = next++;
			waiting.set(id, { resolve, reject });
			port.send({ id, call: name, request }, transfer);
		});
	const calls = Object.fromEntries(
		Object.keys(contract).map((name) => [
			name,
			(request: unknown, transfer?: readonly Transfer[]) =>
				ask(name, request, transfer),
		]),
	) as Client<C, Transfer>; // built from the contract's own names
	const close = () => {
		closed = true;
		for (const { resolve } of waiting.values()) resolve(refuse("closed"));
		waiting.clear();
	};
	return { calls, close };
}

/** Tells the other side something that it did not ask for. */
export function tell<Port, Transfer>(
	port: PortLike<Port, Transfer>,
	event: unknown,
): void {
	port.send({ event }, []);
}

const isEvent = (message: unknown): message is { event: unknown } =>
	typeof message === "object" && message !== null && "event" in message;

function settle(waiting: Map<number, Waiting>, message: unknown): void {
	const answer = message as {
		id: number;
		result?: Result<unknown, unknown>;
		rejected?: true;
	}; // from the side that serves
	const mine = waiting.get(answer.id);
	waiting.delete(answer.id);
	if (mine === undefined) return;
	if (answer.result !== undefined) mine.resolve(answer.result);
	else mine.reject(new Error("the call was rejected"));
}
