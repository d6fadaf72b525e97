import type { Result } from "../../shared/base/result.ts";
import type {
	AppInfo,
	MachineCheck,
	MainEvent,
	PageBridge,
} from "../../shared/ipc.ts";
import type { Settings } from "../../shared/policy/settings.ts";

declare global {
	interface Window {
		/** Put there by the preload script. */
		readonly scelle: PageBridge;
	}
}

/** Main as the page uses it: the calls of `shared/ipc.ts` with their answers unwrapped. */
export interface Main {
	appInfo(): Promise<AppInfo>;
	saveSettings(settings: Settings): Promise<Result<Settings, "storage-failed">>;
	machineState(): Promise<readonly MachineCheck[]>;
	activity(): Promise<void>;
	lock(): Promise<void>;
	setDemo(demo: boolean): Promise<void>;
	ready(): void;
	firstScreen(): void;
	onEvent(listener: (event: MainEvent) => void): void;
}

/** A call that main turned away, or that was refused where no refusal is foreseen: a bug. */
export class CallRejected extends Error {
	constructor() {
		super("the call was rejected");
	}
}

export function connectMain(bridge: PageBridge): Main {
	return {
		appInfo: async () => answered(await bridge.appInfo()),
		saveSettings: async (settings) =>
			resultOf(await bridge.saveSettings(settings)),
		machineState: async () => answered(await bridge.machineState()),
		activity: async () => answered(await bridge.activity()),
		lock: async () => answered(await bridge.lock()),
		setDemo: async (demo) => answered(await bridge.setDemo(demo)),
		ready: () => bridge.ready(),
		firstScreen: () => bridge.firstScreen(),
		onEvent: (listener) => bridge.onEvent(listener),
	};
}

function resultOf<Value, Reason>(reply: unknown): Result<Value, Reason> {
	if (typeof reply === "object" && reply !== null && "result" in reply)
		return reply.result as Result<Value, Reason>; // main answers by the same contract
	throw new CallRejected();
}

function answered<Value>(reply: unknown): Value {
	const result = resultOf<Value, never>(reply);
	if (!result.ok) throw new CallRejected();
	return result.value;
}
