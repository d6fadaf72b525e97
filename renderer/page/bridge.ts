import type { GenerationRef } from "../../shared/backup/generation.ts";
import type { Result } from "../../shared/base/result.ts";
import type {
	AppInfo,
	BackupsView,
	MachineCheck,
	MainEvent,
	PageBridge,
	RestoreFault,
	RestorePlan,
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
	/** One notification of the system, without any content, if the person asked for them. */
	notifyDue(): Promise<void>;
	setDemo(demo: boolean): Promise<void>;
	backups(): Promise<BackupsView>;
	backUp(): Promise<BackupsView>;
	planRestore(
		generation: GenerationRef,
	): Promise<Result<RestorePlan, RestoreFault>>;
	restore(
		generation: GenerationRef,
	): Promise<Result<RestorePlan, RestoreFault>>;
	ready(): void;
	firstScreen(): void;
	/** Gives back how to stop listening. */
	onEvent(listener: (event: MainEvent) => void): () => void;
}

/** A call that main turned away, or that was refused where no refusal is foreseen: a bug. */
export class CallRejected extends Error {
	constructor() {
		super("the call was rejected");
	}
}

export function connectMain(bridge: PageBridge): Main {
	const listeners = new Set<(event: MainEvent) => void>();
	bridge.onEvent((event) => {
		for (const listener of [...listeners]) listener(event);
	});
	return {
		appInfo: async () => answered(await bridge.appInfo()),
		saveSettings: async (settings) =>
			resultOf(await bridge.saveSettings(settings)),
		machineState: async () => answered(await bridge.machineState()),
		activity: async () => answered(await bridge.activity()),
		lock: async () => answered(await bridge.lock()),
		notifyDue: async () => answered(await bridge.notifyDue()),
		setDemo: async (demo) => answered(await bridge.setDemo(demo)),
		ready: () => bridge.ready(),
		firstScreen: () => bridge.firstScreen(),
		backups: async () => answered(await bridge.backups()),
		backUp: async () => answered(await bridge.backUp()),
		planRestore: async (generation) =>
			resultOf(await bridge.planRestore(generation)),
		restore: async (generation) => resultOf(await bridge.restore(generation)),
		onEvent: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
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
