import dgram from "node:dgram";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import type { CDPSession } from "@playwright/test";
import {
	ACCELERATORS,
	PERMISSION_NAMES,
	URL_FORMS,
} from "../support/exit-forms.ts";
import { type Watched, watchExits } from "./support/exits.ts";
import { expect, startScelle, test } from "./support/scelle.ts";

/** HARDENING.md section 2: each way out, tried in the real window on invented dossiers, and found closed. */

test.describe.configure({ timeout: 60_000 });

let watched: Watched;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	watched = await watchExits();
});
test.afterEach(async () => {
	await watched.expectNothingLeft();
	await goTo("Échéances");
});
test.afterAll(async () => {
	await watched.close();
});

/** By script: the driver's own clicks wait for ever after a navigation that was prevented. */
const goTo = async (name: string) => {
	await watched.page.evaluate((text) => {
		const entries = [...document.querySelectorAll("nav button")];
		const entry = entries.find((each) => each.textContent?.trim() === text);
		(entry as HTMLElement | undefined)?.click();
	}, name);
	await expect.poll(title).toBe(name);
};
const title = () =>
	watched.page.evaluate(() => document.querySelector("h1")?.textContent);
/** Selects what an element shows, as a triple click does; gives the text. */
const select = (selector: string) =>
	watched.page.evaluate((given) => {
		const target = document.querySelector(given);
		if (target) getSelection()?.selectAllChildren(target);
		return String(getSelection());
	}, selector);
const cdp = (): Promise<CDPSession> =>
	watched.page.context().newCDPSession(watched.page);

/** Runs `task` in the page as the answer to a person's click, for what the engine gives to a click only. */
async function onClick(task: string): Promise<string> {
	const { page } = watched;
	// The button listens before the click is sent: the two take different ways into the engine.
	await page.evaluate((name) => {
		const here = window as unknown as {
			tasks: Record<string, () => Promise<unknown>>;
			tried: Promise<string>;
		};
		document.getElementById("tried")?.remove();
		const button = document.createElement("button");
		button.id = "tried";
		button.textContent = name;
		button.style.cssText =
			"position:fixed;top:0;left:0;width:50px;height:50px;z-index:9999";
		here.tried = new Promise<string>((resolve) => {
			button.addEventListener("click", async () => {
				try {
					// A request that waits for ever is given nothing.
					const given = await Promise.race([
						here.tasks[name]?.(),
						new Promise((wait) => setTimeout(wait, 2_000)),
					]);
					resolve(`given ${String(given)}`);
				} catch (error) {
					resolve((error as Error).name);
				}
				button.remove();
			});
		});
		document.body.append(button);
	}, task);
	await page.mouse.click(10, 10); // a download that was refused leaves the engine waiting; a mouse does not
	return Promise.race([
		page.evaluate(
			() => (window as unknown as { tried: Promise<string> }).tried,
		),
		new Promise<string>((resolve) =>
			setTimeout(() => resolve("no answer"), 6_000),
		),
	]);
}

test("printing: by key, by script, in a frame within", async () => {
	const { page } = watched;
	await page.evaluate(() => {
		Object.assign(window, { printed: 0 });
		window.addEventListener("beforeprint", () => {
			(window as unknown as { printed: number }).printed++;
		});
	});
	await page.keyboard.press("Control+p");
	await page.evaluate(() => window.print());
	await page.evaluate(() => document.execCommand("print"));
	const within = await page.evaluate(() => {
		const frame = document.createElement("iframe");
		frame.srcdoc = "<p>a name</p>";
		document.body.append(frame);
		let printed = 0;
		frame.contentWindow?.addEventListener("beforeprint", () => {
			printed++;
		});
		frame.contentWindow?.print();
		frame.remove();
		return printed;
	});
	expect(within).toBe(0);
	expect(
		await page.evaluate(
			() => (window as unknown as { printed: number }).printed,
		),
	).toBe(0);
	await page.emulateMedia({ media: "print" });
	const shown = await page.evaluate(
		() => getComputedStyle(document.documentElement).display,
	);
	await page.emulateMedia({ media: null });
	expect(shown).toBe("none");
});

test("a browser's keys: save, view source, history, tools, reload, new window", async () => {
	const { page, scelle } = watched;
	expect(ACCELERATORS.length).toBeGreaterThanOrEqual(15);
	for (const keys of ACCELERATORS) {
		await page.keyboard.press(keys);
		const modifiers = keys
			.split("+")
			.slice(0, -1)
			.map((name) => name.toLowerCase());
		const keyCode = keys.split("+").at(-1) ?? "";
		await scelle.app.evaluate(
			({ BrowserWindow }, event) => {
				const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
					webContents.getURL().startsWith("app:"),
				);
				for (const type of ["keyDown", "keyUp"] as const)
					window?.webContents.sendInputEvent({ type, ...event } as never);
			},
			{ keyCode, modifiers },
		);
	}
	await page.keyboard.press("Escape");
});

test("downloads in ten forms", async () => {
	const { page } = watched;
	const forms = await page.evaluate(async () => {
		const blob = () =>
			URL.createObjectURL(
				new Blob(["a name"], { type: "application/octet-stream" }),
			);
		const link = (href: string, attributes: Record<string, string>) => {
			const made = document.createElement("a");
			Object.assign(made, { href });
			for (const [name, value] of Object.entries(attributes))
				made.setAttribute(name, value);
			document.body.append(made);
			made.click();
			made.remove();
		};
		const data = "data:application/octet-stream,a%20name";
		const frame = (src: string) => {
			const made = document.createElement("iframe");
			made.src = src;
			document.body.append(made);
			setTimeout(() => made.remove(), 300);
		};
		const form = (action: string) => {
			const made = document.createElement("form");
			made.action = action;
			document.body.append(made);
			HTMLFormElement.prototype.submit.call(made);
			made.remove();
		};
		const forms: readonly (() => unknown)[] = [
			() => link(blob(), { download: "a.txt" }),
			() => link(data, { download: "a.txt" }),
			() => link("app://scelle/page/index.html", { download: "a.html" }),
			() => link(blob(), {}),
			() => link(blob(), { target: "_blank", download: "" }),
			() => link(data, { target: "_blank" }),
			() => window.open(blob()),
			() => frame(blob()),
			() => frame(data),
			() => form(data),
			() => location.assign(data),
			() => location.assign(blob()),
		];
		for (const each of forms) {
			each();
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		await new Promise((resolve) => setTimeout(resolve, 400));
		return forms.length;
	});
	expect(forms).toBeGreaterThanOrEqual(10);
});

test("the pickers of the File System Access API, with a person's click", async () => {
	const { page } = watched;
	await page.evaluate(() => {
		const here = window as unknown as Record<string, unknown>;
		const picker = (name: string) => () =>
			(here[name] as () => Promise<unknown>)();
		here["tasks"] = {
			save: picker("showSaveFilePicker"),
			open: picker("showOpenFilePicker"),
			folder: picker("showDirectoryPicker"),
		};
	});
	for (const task of ["save", "open", "folder"])
		expect([task, await onClick(task)]).toEqual([
			task,
			"TypeError", // there is no such function
		]);
});

test("dragging a name, a link or a picture away", async () => {
	const { page } = watched;
	const session = await cdp();
	let drags = 0;
	session.on("Input.dragIntercepted", () => {
		drags++;
	});
	await session.send("Input.setInterceptDrags", { enabled: true });
	await page.evaluate(() => {
		const box = document.createElement("div");
		box.id = "drags";
		box.style.cssText =
			"position:fixed;top:0;left:0;z-index:9999;background:#fff";
		const link = Object.assign(document.createElement("a"), {
			href: "app://scelle/",
			textContent: "a link",
		});
		const text = Object.assign(document.createElement("p"), {
			textContent: "a name to drag",
		});
		const dragged = Object.assign(document.createElement("p"), {
			draggable: true,
			textContent: "draggable",
		});
		const canvas = document.createElement("canvas");
		const picture = Object.assign(document.createElement("img"), {
			width: 40,
			height: 40,
		});
		canvas.toBlob((blob) => {
			if (blob) picture.src = URL.createObjectURL(blob);
		});
		box.append(link, text, dragged, picture);
		document.body.append(box);
	});
	for (const place of ["a", "p", "p[draggable]", "img"]) {
		const [left, top] = await page.evaluate((selector) => {
			const target = document.querySelector(`#drags ${selector}`);
			const range = document.createRange();
			if (target) range.selectNodeContents(target);
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
			const { x, y } = target?.getBoundingClientRect() ?? { x: 0, y: 0 };
			return [x + 8, y + 8];
		}, place);
		const mouse = (
			type: "mousePressed" | "mouseMoved" | "mouseReleased",
			by: number,
		) =>
			session.send("Input.dispatchMouseEvent", {
				type,
				x: (left ?? 0) + by,
				y: (top ?? 0) + by,
				button: "left",
				buttons: 1,
				clickCount: 1,
			});
		await mouse("mousePressed", 0);
		for (let by = 10; by < 200; by += 30) await mouse("mouseMoved", by);
		await mouse("mouseReleased", 200);
	}
	await page.evaluate(() => document.getElementById("drags")?.remove());
	await session.detach();
	expect(drags).toBe(0);
});

test("dropping a document does not open it", async () => {
	const { page } = watched;
	const dir = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-drop-"));
	const files = ["x.html", "x.url", "x.lnk", "x.pdf", "x.svg", "x.mhtml"].map(
		(name) => {
			const file = path.join(dir, name);
			fs.writeFileSync(file, "<script>document.title = 'ran'</script>");
			return file;
		},
	);
	const session = await cdp();
	for (const file of files)
		for (const type of ["dragEnter", "dragOver", "drop"] as const)
			await session.send("Input.dispatchDragEvent", {
				type,
				x: 600,
				y: 400,
				data: { items: [], files: [file], dragOperationsMask: 1 },
			});
	await session.detach();
	fs.rmSync(dir, { recursive: true });
	expect(await page.title()).not.toBe("ran");
});

test("copying: by key, by menu, by script, of a name and out of a field", async () => {
	const { page } = watched;
	const keys = ["Control+c", "Control+x", "Control+Insert", "Shift+Delete"];
	const copyAll = async () => {
		for (const key of keys) await page.keyboard.press(key);
		await page.evaluate(() => {
			document.execCommand("copy");
			document.execCommand("cut");
		});
		await watched.expectNothingLeft();
	};
	await page.keyboard.press("Control+a");
	await copyAll();
	expect(await select("main")).toContain("DJ-");
	await copyAll();
	await goTo("Dossiers");
	expect(await select("table, main")).toContain("Maïté");
	await copyAll();
	await page.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>("main input");
		field?.focus();
	});
	await page.keyboard.type("Muller");
	await page.keyboard.press("Control+a");
	await copyAll();
	await page.keyboard.press("Control+a");
	await page.keyboard.press("Delete");
	await page.mouse.click(640, 400, { button: "right" });
	await page.keyboard.press("Escape");
	const written = await page.evaluate(async () => {
		const tried = async (attempt: () => Promise<unknown>) => {
			try {
				await attempt();
				return "written";
			} catch (error) {
				return (error as Error).name;
			}
		};
		const item = () =>
			new ClipboardItem({
				"text/plain": new Blob(["a name"], { type: "text/plain" }),
			});
		return [
			await tried(() => navigator.clipboard.writeText("a name")),
			await tried(() => navigator.clipboard.write([item()])),
			await tried(() => navigator.clipboard.readText()),
			await tried(() => navigator.clipboard.read()),
		];
	});
	expect(written).toEqual(Array.from({ length: 4 }, () => "NotAllowedError"));
});

test("what the technician needs may be copied, and only that", async () => {
	const { page } = watched;
	await goTo("Paramètres");
	const open = () =>
		page.evaluate(() => {
			const details = document.querySelector("details");
			if (details) details.open = true;
			return details !== null;
		});
	await expect.poll(open).toBe(true);
	await expect.poll(() => select("pre[data-copyable]")).toContain("Scellé");
	await page.evaluate(() => {
		const text = document.querySelector<HTMLElement>("pre[data-copyable]");
		text?.scrollIntoView();
	});
	await page.keyboard.press("Control+c");
	const copied = await watched.clipboard();
	await watched.resetClipboard();
	expect(copied).toContain("Scellé");
	expect(copied).not.toMatch(/Weber|Maïté|DJ-/);
});

test("forty URLs and more lead nowhere, by any way there is", async () => {
	const { page } = watched;
	expect(new Set(URL_FORMS).size).toBeGreaterThanOrEqual(40);
	const frames = await page.evaluate(async (urls) => {
		const wait = (ms: number) =>
			new Promise((resolve) => setTimeout(resolve, ms));
		const place = document.createElement("div");
		document.body.append(place);
		const put = (tag: string, attributes: Record<string, string>) => {
			const element = document.createElement(tag);
			for (const [name, value] of Object.entries(attributes))
				element.setAttribute(name, value);
			place.append(element);
			return element;
		};
		const ways: readonly ((url: string) => unknown)[] = [
			(href) => put("a", { href }).click(),
			(href) => put("a", { href, target: "_blank" }).click(),
			(href) => put("a", { href, target: "_top", rel: "opener" }).click(),
			(href) => put("area", { href }).click(),
			(url) => window.open(url),
			(url) => window.open(url, "_self"),
			(action) =>
				HTMLFormElement.prototype.submit.call(put("form", { action })),
			(action) =>
				HTMLFormElement.prototype.submit.call(
					put("form", { action, method: "post", target: "_blank" }),
				),
			(url) =>
				document.head.append(
					put("meta", { "http-equiv": "refresh", content: `0;url=${url}` }),
				),
			(src) => put("iframe", { src }),
			(data) => put("object", { data }),
			(src) => put("embed", { src }),
			(href) => put("link", { rel: "prerender", href }),
			(href) => put("base", { href }),
			(url) => location.assign(url),
			(url) => location.replace(url),
			(src) => put("webview", { src }),
			(src) => put("img", { src }),
			(src) => put("script", { src }),
			(url) => history.pushState(null, "", url),
			(url) => navigator.sendBeacon(url),
		];
		for (const way of ways)
			for (const url of urls) {
				try {
					way(url);
				} catch {
					// the engine refused by itself
				}
				await wait(12);
			}
		await wait(1_500);
		const frames = [...place.querySelectorAll("iframe")].map((frame) => {
			try {
				return frame.contentDocument?.URL ?? "closed";
			} catch {
				return "closed";
			}
		});
		place.remove();
		for (const meta of document.querySelectorAll("meta[http-equiv=refresh]"))
			meta.remove();
		history.replaceState(null, "", "/");
		return [...new Set(frames)].sort();
	}, URL_FORMS);
	expect(
		frames.filter((url) => !/^(closed|about:blank.*|)$/.test(url)),
	).toEqual([]);
	expect(await page.evaluate(() => "ran" in window)).toBe(false);
	expect(
		page
			.frames()
			.map((frame) => frame.url())
			.filter(
				(url) =>
					url !== "app://scelle/" &&
					!/^(about:blank|chrome-error:|$)/.test(url),
			),
	).toEqual([]);
});

test("a page that the engine replaces by an empty one ends the program", async ({
	profile,
}) => {
	const other = await startScelle(profile);
	const ended = new Promise((resolve) =>
		other.app.process().once("exit", resolve),
	);
	await other.page
		.evaluate(() => {
			const link = document.createElement("a");
			link.href = "chrome-untrusted://print/";
			document.body.append(link);
			link.click();
		})
		.catch(() => undefined);
	expect(await ended).toBe(0);
});

test("WebRTC finds nobody: not one packet, not one connection", async () => {
	const [packets, connections] = [
		dgram.createSocket("udp4"),
		net.createServer(),
	];
	let heard = 0;
	const hear = () => {
		heard++;
	};
	packets.on("message", hear);
	connections.on("connection", (socket) => {
		hear();
		socket.destroy();
	});
	await new Promise<void>((resolve) => packets.bind(0, "127.0.0.1", resolve));
	await new Promise<void>((resolve) =>
		connections.listen(0, "127.0.0.1", resolve),
	);
	const { port: tcp } = connections.address() as net.AddressInfo;
	const found = await watched.page.evaluate(
		async ([stun, turn]) => {
			const peer = new RTCPeerConnection({
				iceServers: [
					{ urls: `stun:127.0.0.1:${stun}` },
					{
						urls: `turn:127.0.0.1:${turn}?transport=tcp`,
						username: "a",
						credential: "name",
					},
				],
			});
			peer.createDataChannel("x");
			const candidates: string[] = [];
			const gathered = new Promise<void>((resolve) => {
				peer.onicecandidate = ({ candidate }) => {
					if (candidate) candidates.push(candidate.candidate);
					else resolve();
				};
			});
			await peer.setLocalDescription(await peer.createOffer());
			await gathered;
			peer.close();
			return candidates;
		},
		[packets.address().port, tcp],
	);
	packets.close();
	connections.close();
	expect(found).toEqual([]);
	expect(heard).toBe(0);
});

test("every permission is refused to the page, also after a click", async () => {
	const { page, scelle } = watched;
	const states = await page.evaluate(async (names) => {
		const found: Record<string, string> = {};
		for (const name of names)
			try {
				const { state } = await navigator.permissions.query({
					name: name as PermissionName,
				});
				found[name] = state;
			} catch {
				found[name] = "unknown";
			}
		return found;
	}, PERMISSION_NAMES);
	expect(
		Object.entries(states).filter(
			([, state]) => !["denied", "unknown"].includes(state),
		),
	).toEqual([]);
	await page.evaluate(() => {
		const device = (name: string, request: string) => () =>
			(
				navigator as unknown as Record<
					string,
					Record<string, (options: object) => Promise<unknown>>
				>
			)[name]?.[request]?.({ filters: [], acceptAllDevices: true });
		(window as unknown as Record<string, unknown>)["tasks"] = {
			place: () =>
				new Promise((resolve, reject) =>
					navigator.geolocation.getCurrentPosition(resolve, () =>
						reject(new DOMException("", "NotAllowedError")),
					),
				),
			camera: () =>
				navigator.mediaDevices.getUserMedia({ video: true, audio: true }),
			screen: () => navigator.mediaDevices.getDisplayMedia(),
			midi: () => navigator.requestMIDIAccess({ sysex: true }),
			full: () => document.documentElement.requestFullscreen(),
			pointer: () =>
				document.body.requestPointerLock() ??
				Promise.reject(
					new DOMException(
						"",
						document.pointerLockElement === null ? "NotAllowedError" : "locked",
					),
				),
			usb: device("usb", "requestDevice"),
			serial: device("serial", "requestPort"),
			hid: device("hid", "requestDevice"),
			bluetooth: device("bluetooth", "requestDevice"),
			fonts: () =>
				(
					window as unknown as { queryLocalFonts: () => Promise<unknown> }
				).queryLocalFonts(),
			share: () => navigator.share({ text: "a name" }),
		};
	});
	for (const task of [
		"place",
		"camera",
		"screen",
		"midi",
		"full",
		"pointer",
		"usb",
		"serial",
		"hid",
		"bluetooth",
		"fonts",
		"share",
	]) {
		const answer = await onClick(task);
		// Where a device list comes back, it is empty; where the engine lacks the thing, it says so.
		expect([task, answer]).toEqual([
			task,
			expect.stringMatching(
				/^(NotAllowedError|NotFoundError|SecurityError|NotSupportedError|InvalidStateError|AbortError|WrongDocumentError|TypeError|given (undefined|))$/,
			),
		]);
	}
	expect(await page.evaluate(() => Notification.requestPermission())).toBe(
		"denied",
	);
	expect(await page.evaluate(() => navigator.storage.persist())).toBe(false);
	const vault = await scelle.vault();
	expect(await vault.evaluate(() => navigator.storage.persist())).toBe(true);
});

test("the page keeps nothing, registers no worker of its own and checks no spelling", async () => {
	const { page, scelle } = watched;
	for (const name of ["Dossiers", "Paramètres", "Échéances"]) await goTo(name);
	const kept = await page.evaluate(async () => {
		const tried = async (attempt: () => Promise<unknown> | unknown) => {
			try {
				return await attempt();
			} catch (error) {
				return (error as Error).name;
			}
		};
		return {
			local: await tried(() => localStorage.length),
			session: await tried(() => sessionStorage.length),
			cookie: await tried(() => document.cookie),
			databases: await tried(async () => (await indexedDB.databases()).length),
			caches: await tried(async () => String((await caches.keys()).length)),
			worker: await tried(() =>
				navigator.serviceWorker.register("/assets/x.js"),
			),
			spelling: [
				...document.querySelectorAll<HTMLElement>("input, textarea"),
			].filter(({ spellcheck }) => spellcheck).length,
		};
	});
	expect(kept).toEqual({
		local: 0,
		session: 0,
		cookie: "",
		databases: 0,
		caches: expect.stringMatching(/^(0|SecurityError)$/),
		worker: expect.stringMatching(/Error$/),
		spelling: 0,
	});
	const sessions = await scelle.app.evaluate(async ({ BrowserWindow }) =>
		Promise.all(
			BrowserWindow.getAllWindows().map(
				async ({ webContents: { session } }) => ({
					spelling: session.isSpellCheckerEnabled(),
					languages: session.getSpellCheckerLanguages(),
					words: await session.listWordsInSpellCheckerDictionary(),
					cookies: await session.cookies.get({}),
				}),
			),
		),
	);
	for (const session of sessions)
		expect(session).toEqual({
			spelling: false,
			languages: [],
			words: [],
			cookies: [],
		});
});

test("no field of the largest form checks spelling", async () => {
	const { page } = watched;
	await page.keyboard.press("Control+n");
	await expect.poll(title).toBe("Nouveau dossier");
	const fields = () =>
		page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>("input, textarea")].map(
				({ spellcheck }) => spellcheck,
			),
		);
	await expect.poll(async () => (await fields()).length).toBeGreaterThan(5);
	expect(new Set(await fields())).toEqual(new Set([false]));
});

test("the window's title says nothing, whatever is shown", async () => {
	const { page } = watched;
	const places = await page.evaluate(() =>
		[...document.querySelectorAll("nav button")].map(
			(entry) => entry.textContent?.trim() ?? "",
		),
	);
	expect(places.length).toBeGreaterThanOrEqual(5);
	for (const place of places) {
		await goTo(place);
		expect(await page.title()).not.toMatch(/DJ-|Maïté|Weber/);
		await watched.expectNothingLeft();
	}
	await page.evaluate(() => {
		document.title = "Maïté Essai";
	});
	const titles = await watched.scelle.app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows().map((window) => window.getTitle()),
	);
	await page.evaluate(() => {
		document.title = "Scellé";
	});
	expect(titles).toEqual(["Scellé", "Scellé"]);
});

test("each room is given its own methods and nothing else", async () => {
	const { page, scelle } = watched;
	const surface = (name: string) => {
		const given =
			(window as unknown as Record<string, Record<string, unknown>>)[name] ??
			{};
		return Object.entries(given)
			.map(([key, value]) => `${key}: ${typeof value}`)
			.sort();
	};
	expect(await page.evaluate(surface, "scelle")).toEqual(BRIDGE);
	const vault = await scelle.vault();
	expect(await vault.evaluate(surface, "coffre")).toEqual(["ready: function"]);
	expect(await page.evaluate(surface, "coffre")).toEqual([]);
	const within = await page.evaluate(() => {
		const frame = document.createElement("iframe");
		document.body.append(frame);
		const own = Object.keys(frame.contentWindow ?? {}).filter((key) =>
			["scelle", "coffre", "require", "process", "electron"].includes(key),
		);
		frame.remove();
		return own;
	});
	expect(within).toEqual([]);
});

const BRIDGE = [
	"activity",
	"appInfo",
	"backUp",
	"backups",
	"firstScreen",
	"lock",
	"machineState",
	"notifyDue",
	"onEvent",
	"planRestore",
	"ready",
	"restore",
	"saveSettings",
	"setDemo",
].map((name) => `${name}: function`);
