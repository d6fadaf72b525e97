import { EventEmitter } from "node:events";
import type { MessagePortMain } from "electron";
import type { PortLike } from "../../shared/base/port-calls.ts";

/** A browser-like port of Node, seen as the vault sees its ports. */
export const portLike = (
	port: MessagePort,
): PortLike<MessagePort, Transferable> => ({
	send: (message, transfer) => port.postMessage(message, [...transfer]),
	receive: (listener) => {
		port.onmessage = ({ data, ports }) => listener(data, ports);
	},
});

/** The same port, seen as Electron's main process sees its ports. */
export class MainPort extends EventEmitter {
	readonly port: MessagePort;

	constructor(port: MessagePort) {
		super();
		this.port = port;
		port.onmessage = ({ data, ports }) =>
			this.emit("message", {
				data,
				ports: ports.map((each) => new MainPort(each)),
			});
		(port as unknown as EventEmitter).on?.("close", () => this.emit("close"));
	}

	start(): void {
		this.port.start();
	}

	close(): void {
		this.port.close();
	}

	postMessage(message: unknown): void {
		this.port.postMessage(message);
	}
}

export const asMainPort = (port: MessagePort): MessagePortMain =>
	new MainPort(port) as unknown as MessagePortMain;

/** Main's end of a channel as `serveCalls` takes it. */
export function mainPortLike(
	port: MessagePort,
): PortLike<MessagePortMain, never> {
	return {
		send: (message) => port.postMessage(message),
		receive: (listener) => {
			port.onmessage = ({ data, ports }) =>
				listener(data, ports.map(asMainPort));
		},
	};
}
