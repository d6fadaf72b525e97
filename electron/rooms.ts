import {
	type BrowserWindow,
	type IpcMainEvent,
	ipcMain,
	MessageChannelMain,
	type MessagePortMain,
} from "electron";
import { type PortLike, serveCalls } from "../shared/base/port-calls.ts";
import { bytesProtocol } from "../shared/bytes-protocol.ts";
import type { LockReason, MainEvent } from "../shared/ipc.ts";
import { ORIGINS } from "../shared/policy/origins.ts";
import { isTrustedSender } from "./ipc/trusted-sender.ts";
import type { VaultHandlers } from "./vault-service.ts";

export interface RoomsOutside {
	readonly makePage: () => BrowserWindow;
	readonly makeVault: () => BrowserWindow;
	readonly handlers: () => VaultHandlers;
	readonly report: (incident: string) => void;
}

/** A vault whose process ends again and again is not started for ever. */
const TRIES = 3;
const MINUTE_MS = 60_000;

/** How long the page may take to hand its drafts over before the system locks. */
const DRAFTS_MS = 300;

/**
 * The two rooms with an origin and the ports between them. Locking ends the vault's process; a new one without keys
 * takes its place at once, so that there is always exactly one to ask.
 */
export class Rooms {
	readonly #outside: RoomsOutside;
	#page: BrowserWindow | null = null;
	#vault: BrowserWindow | null = null;
	readonly #ready = new Map<number, () => void>();
	#replacing: Promise<void> | null = null;
	/** When a room ended by itself, in milliseconds of this process. */
	#ended: number[] = [];
	#isOver = false;

	constructor(outside: RoomsOutside) {
		this.#outside = outside;
		ipcMain.on("ready", (event) => this.#onReady(event));
	}

	get page(): BrowserWindow | null {
		return this.#page?.isDestroyed() === false ? this.#page : null;
	}

	get vault(): BrowserWindow | null {
		return this.#vault?.isDestroyed() === false ? this.#vault : null;
	}

	/** Opens both rooms and joins them; false when the program ended meanwhile. */
	async open(): Promise<boolean> {
		const page = this.#outside.makePage();
		this.#page = page;
		this.#watchPage(page);
		try {
			await Promise.all([this.#load(page, ORIGINS.page), this.#openVault()]);
		} catch (error) {
			if (this.#isOver) return false;
			throw error;
		}
		this.#join();
		return true;
	}

	/**
	 * Ends the vault's process and joins a new one to the page; `between` runs while there is none. A second call
	 * meanwhile changes nothing.
	 */
	async lock(why: LockReason, between?: () => Promise<void>): Promise<void> {
		this.#replacing ??= this.#replaceVault(why, between)
			.catch(() => this.#outside.report("no vault could be opened"))
			.finally(() => {
				this.#replacing = null;
			});
		await this.#replacing;
	}

	/** As {@link lock}, after the page was given a moment to hand its drafts over. */
	async lockSoon(why: LockReason): Promise<void> {
		this.tellPage({ kind: "lock-soon", why });
		await new Promise((resolve) => setTimeout(resolve, DRAFTS_MS));
		await this.lock(why);
	}

	/** Ends the vault's process for good: the program is about to end. */
	end(): void {
		this.#isOver = true;
		this.vault?.destroy();
	}

	async #replaceVault(
		why: LockReason,
		between: () => Promise<void> = async () => undefined,
	): Promise<void> {
		const old = this.#vault;
		this.#vault = null;
		if (old?.isDestroyed() === false) old.destroy();
		this.tellPage({ kind: "vault-gone", why });
		await between();
		if (this.page === null || this.#isOver) return;
		await this.#openVault();
		this.#join();
	}

	async #openVault(): Promise<void> {
		for (let left = TRIES; ; left--) {
			const window = this.#outside.makeVault();
			this.#vault = window;
			try {
				await this.#load(window, ORIGINS.vault);
				this.#watch(window);
				return;
			} catch (error) {
				if (!window.isDestroyed()) window.destroy();
				if (left === 1 || this.#isOver) throw error;
			}
		}
	}

	/** A vault that ends by itself is replaced; one that ends again within a minute, a few times only. */
	#watch(window: BrowserWindow): void {
		window.webContents.once("render-process-gone", () => {
			if (this.#vault !== window || this.#isOver) return;
			if (this.#mayBeginAgain()) void this.lock("crashed");
			else this.#outside.report("the vault keeps ending");
		});
	}

	/** A page that ends by itself is loaded anew, in front of a vault that is locked: nobody was looking any more. */
	#watchPage(window: BrowserWindow): void {
		window.webContents.on("render-process-gone", () => {
			if (this.#isOver || window.isDestroyed()) return;
			if (this.#mayBeginAgain()) void this.#reopenPage(window);
			else this.#outside.report("the page keeps ending");
		});
	}

	async #reopenPage(window: BrowserWindow): Promise<void> {
		await this.#replacing;
		await this.lock("page-crashed", async () => {
			await this.#load(window, ORIGINS.page);
			this.tellPage({ kind: "vault-gone", why: "page-crashed" });
		});
	}

	#mayBeginAgain(): boolean {
		const now = performance.now();
		this.#ended = this.#ended.filter((each) => now - each < MINUTE_MS);
		this.#ended.push(now);
		return this.#ended.length <= TRIES;
	}

	/** Loads a room's document and waits until its script listens; rejects when the room ends before. */
	async #load(window: BrowserWindow, origin: string): Promise<void> {
		const { webContents } = window;
		const { id } = webContents;
		const ready = new Promise<void>((resolve, reject) => {
			this.#ready.set(id, resolve);
			const ended = () => reject(new Error("the room ended"));
			webContents.once("render-process-gone", ended);
			window.once("closed", ended);
		});
		try {
			await Promise.all([window.loadURL(`${origin}/`), ready]);
		} finally {
			this.#ready.delete(id);
		}
	}

	#onReady(event: IpcMainEvent): void {
		const trusted =
			isTrustedSender(event, this.page?.webContents ?? null, ORIGINS.page) ||
			isTrustedSender(event, this.vault?.webContents ?? null, ORIGINS.vault);
		if (trusted) this.#ready.get(event.sender.id)?.();
	}

	/** One channel page ↔ vault, one channel vault → main. */
	#join(): void {
		const { page, vault } = this;
		if (page === null || vault === null) return;
		const between = new MessageChannelMain();
		page.webContents.postMessage("vault-port", null, [between.port1]);
		vault.webContents.postMessage("page-port", null, [between.port2]);
		const toMain = new MessageChannelMain();
		vault.webContents.postMessage("main-port", null, [toMain.port2]);
		serveCalls(
			mainPort(toMain.port1),
			bytesProtocol,
			this.#outside.handlers(),
			({ kind }) => this.#outside.report(`vault ${kind}`),
		);
	}

	tellPage(event: MainEvent): void {
		this.page?.webContents.send("event", event);
	}
}

function mainPort(
	port: MessagePortMain,
): PortLike<MessagePortMain, MessagePortMain> {
	return {
		send: (message, transfer) => port.postMessage(message, [...transfer]),
		receive: (listener) => {
			port.on("message", ({ data, ports }) => listener(data, ports));
			port.start();
		},
	};
}
