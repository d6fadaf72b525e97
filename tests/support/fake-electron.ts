import { EventEmitter } from "node:events";

/** A `webContents` as far as main asks it. */
export class FakeContents extends EventEmitter {
	static next = 1;
	readonly id = FakeContents.next++;
	readonly mainFrame: { routingId: number; processId: number; url: string };
	readonly sent: unknown[][] = [];
	readonly posted: { channel: string; ports: unknown[] }[] = [];
	windowOpenHandler: ((details: object) => unknown) | null = null;
	isGone = false;

	constructor(url: string) {
		super();
		this.mainFrame = { routingId: this.id, processId: this.id, url };
	}

	isDestroyed(): boolean {
		return this.isGone;
	}

	getURL(): string {
		return this.mainFrame.url;
	}

	send(...message: unknown[]): void {
		this.sent.push(message);
	}

	postMessage(channel: string, _message: unknown, ports: unknown[]): void {
		this.posted.push({ channel, ports });
	}

	close(): void {
		this.isGone = true;
	}

	webRtcPolicy: string | null = null;

	setWebRTCIPHandlingPolicy(policy: string): void {
		this.webRtcPolicy = policy;
	}

	setWindowOpenHandler(handler: (details: object) => unknown): void {
		this.windowOpenHandler = handler;
	}
}

/** A `BrowserWindow` whose document does what the test says when it is loaded. */
export class FakeWindow extends EventEmitter {
	readonly webContents: FakeContents;
	readonly #onLoad: (window: FakeWindow) => void;
	isGone = false;

	constructor(url: string, onLoad: (window: FakeWindow) => void) {
		super();
		this.webContents = new FakeContents(url);
		this.#onLoad = onLoad;
	}

	async loadURL(): Promise<void> {
		this.#onLoad(this);
	}

	isDestroyed(): boolean {
		return this.isGone;
	}

	destroy(): void {
		if (this.isGone) return;
		this.isGone = true;
		this.webContents.isGone = true;
		this.emit("closed");
	}
}

/** One end of Electron's `MessageChannelMain`. */
export class FakeChannelPort extends EventEmitter {
	readonly sent: unknown[] = [];
	start(): void {}
	postMessage(message: unknown): void {
		this.sent.push(message);
	}
}

export class FakeChannel {
	readonly port1 = new FakeChannelPort();
	readonly port2 = new FakeChannelPort();
}

/** `ipcMain`: what main registers, for the test to call. */
export class FakeIpcMain extends EventEmitter {
	readonly handlers = new Map<
		string,
		(event: unknown, request: unknown) => unknown
	>();

	handle(
		channel: string,
		handler: (event: unknown, request: unknown) => unknown,
	): void {
		this.handlers.set(channel, handler);
	}
}

/** A session as far as the guards ask it. */
export class FakeSession extends EventEmitter {
	permissionRequest: ((...given: never[]) => void) | null = null;
	permissionCheck: ((...given: never[]) => boolean) | null = null;
	devicePermission: (() => boolean) | null = null;
	beforeRequest:
		| ((
				details: { url: string },
				done: (answer: { cancel: boolean }) => void,
		  ) => void)
		| null = null;
	proxy: unknown = null;
	spellCheckerEnabled = true;
	spellCheckerLanguages: string[] = ["en-US"];
	readonly webRequest = {
		onBeforeRequest: (listener: NonNullable<FakeSession["beforeRequest"]>) => {
			this.beforeRequest = listener;
		},
	};

	setPermissionRequestHandler(handler: (...given: never[]) => void): void {
		this.permissionRequest = handler;
	}
	setPermissionCheckHandler(handler: (...given: never[]) => boolean): void {
		this.permissionCheck = handler;
	}
	setDevicePermissionHandler(handler: () => boolean): void {
		this.devicePermission = handler;
	}
	async setProxy(proxy: unknown): Promise<void> {
		this.proxy = proxy;
	}
	setSpellCheckerEnabled(on: boolean): void {
		this.spellCheckerEnabled = on;
	}
	setSpellCheckerLanguages(languages: string[]): void {
		this.spellCheckerLanguages = languages;
	}
}
