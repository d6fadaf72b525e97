import type { PortLike } from "../../../shared/base/port-calls.ts";

/** A browser's message port as the calls see it. */
export const portLike = (
	port: MessagePort,
): PortLike<MessagePort, Transferable> => ({
	send: (message, transfer) => port.postMessage(message, [...transfer]),
	receive: (listener) => {
		port.onmessage = ({ data, ports }) => listener(data, ports);
	},
});
