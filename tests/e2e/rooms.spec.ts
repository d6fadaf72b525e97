import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { createVault } from "./support/acts.ts";
import { crashRoom, textOfPage } from "./support/canary-watch.ts";
import { expect, startScelle, test } from "./support/scelle.ts";

/** What a script finds in a room: what it may reach, and what answers when it tries. */
async function reach(room: Page) {
	return room.evaluate(async () => {
		const kind = (name: string) =>
			typeof (globalThis as Record<string, unknown>)[name];
		const tried = async (attempt: () => unknown) => {
			try {
				return await attempt();
			} catch (error) {
				return (error as Error).name;
			}
		};
		const databases = await tried(async () =>
			(await indexedDB.databases()).map(({ name }) => name),
		);
		return {
			origin: location.origin,
			node: ["require", "process", "module", "Buffer"].map(kind),
			fetchWeb: await tried(() => fetch("https://example.com/")),
			fetchOther: await tried(() =>
				fetch(
					location.protocol === "app:" ? "vault://scelle/" : "app://scelle/",
				),
			),
			socket: await tried(
				() =>
					new Promise((resolve) => {
						const socket = new WebSocket("ws://127.0.0.1:9");
						socket.onerror = () => resolve("refused");
						socket.onopen = () => resolve("open");
					}),
			),
			databases,
			serviceWorker: await tried(() =>
				navigator.serviceWorker.register("/x.js"),
			),
		};
	});
}

test("the two rooms are two origins in two processes, without Node and without network", async ({
	profile,
}) => {
	const scelle = await startScelle(profile);
	const vault = await scelle.vault();
	const [page, keys] = [await reach(scelle.page), await reach(vault)];
	expect(page.origin).toBe("app://scelle");
	expect(keys.origin).toBe("vault://scelle");
	for (const room of [page, keys]) {
		expect(room.node).toEqual([
			"undefined",
			"undefined",
			"undefined",
			"undefined",
		]);
		expect(room.fetchWeb).toBe("TypeError");
		expect(room.fetchOther).toBe("TypeError");
		expect(room.socket).not.toBe("open");
		expect(room.serviceWorker).toBe("TypeError");
	}
	const pids = await scelle.app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows().map(({ webContents }) =>
			webContents.getOSProcessId(),
		),
	);
	expect(new Set(pids).size).toBe(2);
	await scelle.close();
});

test("the page stores nothing and cannot see the vault's database", async ({
	profile,
}) => {
	const scelle = await startScelle(profile);
	const vault = await scelle.vault();
	await vault.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open("wall");
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
				request.onerror = () => reject(request.error);
			}),
	);
	expect((await reach(vault)).databases).toContain("wall");
	expect((await reach(scelle.page)).databases).not.toContain("wall");
	const frame = await scelle.page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const frame = document.createElement("iframe");
				frame.src = "vault://scelle/";
				frame.onload = () =>
					resolve(
						String(
							frame.contentDocument === null
								? "closed"
								: frame.contentDocument.URL,
						),
					);
				document.body.append(frame);
				setTimeout(() => resolve("never loaded"), 2_000);
			}),
	);
	expect(frame).not.toContain("vault://scelle");
	const persistent = await scelle.app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows().map(({ webContents }) => [
			webContents.getURL().split(":")[0],
			webContents.session.isPersistent(),
		]),
	);
	expect(Object.fromEntries(persistent)).toEqual({ app: false, vault: true });
	await scelle.close();
});

test("every response carries the policy, and what is not packaged is not served", async ({
	profile,
}) => {
	const scelle = await startScelle(profile);
	const served = await scelle.app.evaluate(async ({ BrowserWindow }) => {
		const found: Record<string, [number, string | null]> = {};
		for (const { webContents } of BrowserWindow.getAllWindows()) {
			const origin = webContents.getURL().replace(/\/$/, "");
			for (const path of [
				"/",
				"/../main/main.cjs",
				"/%2e%2e/main/main.cjs",
				"/nothing.js",
				"/page/index.html",
				"/vault/index.html",
			]) {
				const response = await webContents.session
					.fetch(origin + path)
					.catch(() => null);
				found[origin + path] = [
					response?.status ?? 0,
					response?.headers.get("content-security-policy") ?? null,
				];
			}
		}
		return found;
	});
	for (const [url, [status, policy]] of Object.entries(served)) {
		const own = url.startsWith("app:") ? "page" : "vault";
		const packaged =
			url.endsWith("scelle/") || url.endsWith(`/${own}/index.html`);
		expect([url, status]).toEqual([url, packaged ? 200 : 404]);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("sandbox");
		expect(policy).not.toContain("unsafe-inline");
		expect(policy).not.toContain("'unsafe-eval'");
	}
	await scelle.close();
});

test("a page that ends by itself is there again, in front of a locked vault", async ({
	profile,
}) => {
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ keyMemoryMiB: 256 }),
	);
	const { app, page, close } = await startScelle(profile);
	await createVault(page);
	await crashRoom(app, "app");
	await expect.poll(() => textOfPage(app)).toContain("Déverrouiller Scellé");
	expect(await textOfPage(app)).toContain("l’affichage s’était arrêté");
	await close();
});

test("locking ends the vault's process and joins a new one", async ({
	profile,
}) => {
	const scelle = await startScelle(profile);
	const vaultPid = () =>
		scelle.app.evaluate(({ BrowserWindow }) =>
			BrowserWindow.getAllWindows()
				.find(({ webContents }) => webContents.getURL().startsWith("vault:"))
				?.webContents.getOSProcessId(),
		);
	const before = await vaultPid();
	const vault = await scelle.vault();
	await vault.evaluate(() =>
		setTimeout(() => {
			throw new Error("x");
		}, 0),
	);
	await crashRoom(scelle.app, "vault");
	await expect.poll(vaultPid, { timeout: 10_000 }).not.toBe(before);
	await expect
		.poll(() => {
			try {
				process.kill(before ?? 0, 0);
				return "alive";
			} catch {
				return "gone";
			}
		})
		.toBe("gone");
	await scelle.close();
});
