import {
	type CallIncident,
	serveCalls,
	tell,
} from "../../../shared/base/port-calls.ts";
import { ok } from "../../../shared/base/result.ts";
import type {
	BackupsView,
	LockReason,
	MainEvent,
	PageBridge,
	RestorePlan,
} from "../../../shared/ipc.ts";
import {
	DEFAULT_SETTINGS,
	type Policy,
	type Settings,
} from "../../../shared/policy/settings.ts";
import { vaultProtocol } from "../../../shared/vault-protocol.ts";
import { type FakeVault, fakeHandlers, LOCKED } from "./handlers.ts";

export interface FakeMain {
	readonly bridge: PageBridge;
	/** What the page asked of main, by name. */
	readonly asked: string[];
	/** Ends the vault and joins a new, locked one. */
	lock(why: LockReason): void;
	emit(event: MainEvent): void;
	settings: Settings;
	backups: BackupsView;
}

const PLAN: RestorePlan = {
	madeAt: Date.parse("2026-11-20T16:48:00Z"),
	dossiers: 2,
	records: 31,
	recordsAbsent: 1,
	dossiersAbsent: 0,
	destroyedSince: 1,
	unreadable: 0,
	secret: "here",
};

export interface FakeMainOptions {
	readonly vault: FakeVault;
	/** Hands the page's end of a new vault's port over. */
	readonly join: (port: MessagePort) => void;
	readonly settings?: Partial<Settings>;
	readonly policy?: Policy;
	readonly report?: (incident: CallIncident) => void;
}

/** Main as the page sees it, in memory. */
export function fakeMain(options: FakeMainOptions): FakeMain {
	const { vault } = options;
	const handlers = fakeHandlers(vault);
	const listeners: ((event: MainEvent) => void)[] = [];
	const asked: string[] = [];
	let demo = false;
	const emit = (event: MainEvent) => {
		for (const listener of listeners) listener(event);
	};
	const open = () => {
		const { port1, port2 } = new MessageChannel();
		const served = {
			send: (message: unknown, transfer: readonly Transferable[]) =>
				port1.postMessage(message, [...transfer]),
			receive: (
				listener: (message: unknown, ports: readonly MessagePort[]) => void,
			) => {
				port1.onmessage = ({ data, ports }) => listener(ownBytes(data), ports);
			},
		};
		serveCalls(served, vaultProtocol, handlers, (incident) =>
			options.report?.(incident),
		);
		vault.tell = (event) => tell(served, event);
		options.join(port2);
	};
	const fake: FakeMain = {
		asked,
		emit,
		backups: { places: [], generations: [], setAside: [], sealed: false },
		settings: { ...DEFAULT_SETTINGS, ...options.settings },
		lock: (why) => {
			if (vault.status.phase === "open") vault.status = LOCKED;
			emit({ kind: "vault-gone", why });
			open();
		},
		bridge: {
			appInfo: async () => ({
				result: ok({
					version: "0.1.0",
					electron: "25.1.1",
					chrome: "114.0.5735.106",
					demo,
					begun: null,
					settings: fake.settings,
					policy: options.policy ?? {},
				}),
			}),
			saveSettings: async (settings) => {
				fake.settings = settings;
				return { result: ok(settings) };
			},
			machineState: async () => ({
				result: ok([
					{ check: "disk-space", state: "good", value: "48211" },
					{ check: "runtime-supported", state: "bad", value: "25.1.1" },
					{ check: "disk-encryption", state: "unknown", value: "" },
				]),
			}),
			activity: async () => ({ result: ok(null) }),
			lock: async () => {
				asked.push("lock");
				fake.lock("asked");
				return { result: ok(null) };
			},
			notifyDue: async () => {
				asked.push("notify-due");
				return { result: ok(null) };
			},
			setDemo: async (next) => {
				asked.push(`demo ${next}`);
				demo = next;
				vault.status = { phase: "first-run" };
				fake.lock("demo");
				return { result: ok(null) };
			},
			backups: async () => ({ result: ok(fake.backups) }),
			backUp: async () => ({ result: ok(fake.backups) }),
			planRestore: async () => ({ result: ok(PLAN) }),
			restore: async () => {
				asked.push("restore");
				fake.lock("restored");
				return { result: ok(PLAN) };
			},
			ready: () => open(),
			firstScreen: () => asked.push("first-screen"),
			onEvent: (listener) => listeners.push(listener),
		},
	};
	return fake;
}

/** jsdom has a class of bytes of its own, and a channel of Node's does not know it: the schemas would turn it away. */
function ownBytes(value: unknown): unknown {
	if (ArrayBuffer.isView(value))
		return new Uint8Array(value as unknown as Uint8Array); // bytes are the only view that crosses
	if (Array.isArray(value)) return value.map(ownBytes);
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Blob) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [key, ownBytes(each)]),
	);
}
