import { type IpcMainInvokeEvent, ipcMain, type WebContents } from "electron";
import type { Handlers } from "../../shared/base/port-calls.ts";
import { type IpcContract, ipcContract } from "../../shared/ipc.ts";
import { ORIGINS } from "../../shared/policy/origins.ts";
import { isTrustedSender } from "./trusted-sender.ts";

export type IpcHandlers = Handlers<IpcContract, never>;

/** What a page gets that asked for something it may not ask, or in a form that is none. */
const REJECTED = { rejected: true } as const;

/**
 * The only user of `ipcMain.handle`: checks the sender's frame and origin, parses the request, runs the handler, and
 * answers a plain value. Nothing that a handler throws crosses the boundary.
 */
export function registerIpc(
	handlers: IpcHandlers,
	page: () => WebContents | null,
	report: (call: string) => void,
): void {
	for (const name of callNames()) {
		ipcMain.handle(name, (event, request: unknown) =>
			answer(name, event, request, { handlers, page, report }),
		);
	}
}

const callNames = (): (keyof IpcContract)[] =>
	Object.keys(ipcContract) as (keyof IpcContract)[]; // the keys of a literal

interface Answering {
	readonly handlers: IpcHandlers;
	readonly page: () => WebContents | null;
	readonly report: (call: string) => void;
}

async function answer(
	name: keyof IpcContract,
	event: IpcMainInvokeEvent,
	request: unknown,
	{ handlers, page, report }: Answering,
): Promise<unknown> {
	if (!isTrustedSender(event, page(), ORIGINS.page)) return REJECTED;
	const parsed = ipcContract[name].request.safeParse(request);
	if (!parsed.success) return REJECTED;
	const handler = handlers[name] as (
		request: unknown,
		ports: never[],
	) => unknown; // parsed by the same name
	try {
		return { result: await handler(parsed.data, []) };
	} catch {
		report(name);
		return REJECTED;
	}
}
