import "./no-eval.ts";
import {
	connectCalls,
	type PortLike,
	serveCalls,
	tell,
} from "../../shared/base/port-calls.ts";
import { bytesProtocol } from "../../shared/bytes-protocol.ts";
import type { PortMessage, VaultBridge } from "../../shared/ipc.ts";
import { type VaultEvent, vaultProtocol } from "../../shared/vault-protocol.ts";
import { cryptoReady } from "./crypto/primitives.ts";
import { derivePassphraseKey } from "./keys/derive-in-worker.ts";
import { workerCarrier } from "./pieces/carrier.ts";
import { VaultRoom } from "./room.ts";
import { VaultDatabase } from "./store/database.ts";

declare global {
	interface Window {
		readonly coffre: VaultBridge;
	}
}

const ports = new Map<PortMessage["port"], MessagePort>();

window.addEventListener("message", ({ source, data, ports: [port] }) => {
	if (source !== window || port === undefined) return;
	ports.set((data as PortMessage).port, port); // from this room's own preload
	const page = ports.get("page");
	const main = ports.get("main");
	if (page && main) void open(page, main);
});

const portLike = (port: MessagePort): PortLike<MessagePort, Transferable> => ({
	send: (message, transfer) => port.postMessage(message, [...transfer]),
	receive: (listener) => {
		port.onmessage = ({ data, ports: sent }) => listener(data, sent);
	},
});

/** Joins the vault to the page and to main. Whatever breaks in it locks it: main ends this process. */
async function open(page: MessagePort, main: MessagePort): Promise<void> {
	const toPage = portLike(page);
	const say = (event: VaultEvent) => tell(toPage, event);
	await cryptoReady;
	await navigator.storage.persist();
	const { calls } = connectCalls<
		typeof bytesProtocol,
		MessagePort,
		MessagePort
	>(portLike(main), bytesProtocol);
	const hello = await calls.hello({});
	const offset = hello.ok ? hello.value.clockOffsetMs : 0;
	const room = new VaultRoom({
		main: calls,
		now: () => Date.now() + offset,
		derivePassphraseKey,
		makeDatabase: () => new VaultDatabase(),
		pieces: workerCarrier,
		tell: say,
	});
	await room.start();
	serveCalls(toPage, vaultProtocol, room.handlers, ({ kind }) => {
		if (kind === "bug") say({ kind: "broken" });
	});
}

void cryptoReady;
window.coffre.ready();
