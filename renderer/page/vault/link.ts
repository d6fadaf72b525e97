import {
	type Client,
	connectCalls,
	type PortLike,
} from "../../../shared/base/port-calls.ts";
import type { PortMessage } from "../../../shared/ipc.ts";
import {
	type VaultContract,
	type VaultEvent,
	vaultProtocol,
} from "../../../shared/vault-protocol.ts";
import { makeStore, type Store } from "../base/store.ts";

export type VaultCalls = Client<VaultContract, Transferable>;

/** The page's one way to the vault. `calls` is null while no vault is joined: between a lock and the next port. */
export interface VaultLink {
	readonly calls: Pick<Store<VaultCalls | null>, "get" | "subscribe">;
	/** Takes a new vault's port; the one before it is closed. */
	join(port: MessagePort): void;
	/** The vault is gone: every open call is answered with `closed`. */
	part(): void;
	/** Hears what the vault tells unasked. Gives back how to stop listening. */
	listen(listener: (event: VaultEvent) => void): () => void;
}

export function makeVaultLink(): VaultLink {
	const calls = makeStore<VaultCalls | null>(null);
	const listeners = new Set<(event: VaultEvent) => void>();
	let close: () => void = () => undefined;
	const hear = (event: unknown) => {
		for (const listener of [...listeners]) listener(event as VaultEvent); // the vault speaks its contract
	};
	const part = () => {
		close();
		close = () => undefined;
		calls.set(null);
	};
	return {
		calls,
		part,
		join: (port) => {
			part();
			const joined = connectCalls(portLike(port), vaultProtocol, hear);
			close = () => {
				joined.close();
				port.close();
			};
			calls.set(joined.calls);
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** Waits for the ports that the preload hands over by a message of the window to itself. */
export function takePorts(
	window: Window,
	take: (port: MessagePort) => void,
): void {
	window.addEventListener("message", (event) => {
		const [port] = event.ports;
		if (event.source !== window || !isVaultPort(event.data) || !port) return;
		take(port);
	});
}

const isVaultPort = (data: unknown): data is PortMessage =>
	typeof data === "object" &&
	data !== null &&
	"port" in data &&
	data.port === "vault";

function portLike(port: MessagePort): PortLike<MessagePort, Transferable> {
	return {
		send: (message, transfer) => port.postMessage(message, [...transfer]),
		receive: (listener) => {
			port.onmessage = ({ data, ports }) => listener(data, ports);
		},
	};
}
