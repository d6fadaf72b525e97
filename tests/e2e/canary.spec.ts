import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { scale, timeLimit, told } from "../hardening/support/scale.ts";
import { formsOf, scanFolders } from "../support/canary-scan.ts";
import { CLERK, createVault, lock, unlock } from "./support/acts.ts";
import {
	giveMotive,
	planted,
	reopen,
	STEMS,
	work,
} from "./support/canary-day.ts";
import {
	clipboards,
	collectStrays,
	crashRoom,
	networkLog,
	strangeAddresses,
	textOfPage,
	watchSockets,
} from "./support/canary-watch.ts";
import { photograph } from "./support/documents.ts";
import { expect, type Scelle, startScelle, test } from "./support/scelle.ts";

/**
 * HARDENING.md section 2: a piece of work with words that stand nowhere else, then a search of all that the run could
 * have written. `npm run canary` works until 200 words are written; `npm test` on one dossier.
 */

const WORDS = scale(1, 200);
/** The rooms' proxy, at which nobody listens: a log that names it is the log of these rooms. */
const DEAD_END = "socks5://127.0.0.1:1";

test("of a day's work no word is left in the clear", async () => {
	test.setTimeout(timeLimit(240, 30));
	const root = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-canary-"));
	const papers = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-papers-"));
	const picture = fs.readFileSync(photograph(papers));
	try {
		const strays = collectStrays();
		const scelle = await start(root);
		const { app, close } = scelle;
		const sockets = watchSockets(app.process().pid ?? 0);
		const copied = await workAll(scelle, picture);
		fs.writeFileSync(path.join(root, "clipboard"), copied);
		const beyond = sockets.stop();
		await close();
		const network = fs.readFileSync(path.join(root, "network.json"), "utf8");
		const gathered = strays(fs.mkdtempSync(path.join(root, "strays-")));
		const { files, hits } = scanFolders([root], STEMS);
		told("canaries", {
			planted: planted(),
			files,
			strays: gathered,
			"looks at sockets": sockets.looks(),
			hits: hits.length,
		});
		expect(planted()).toBeGreaterThanOrEqual(WORDS);
		expect(files).toBeGreaterThan(20);
		expect(sockets.looks()).toBeGreaterThan(10);
		expect(hits).toEqual([]);
		expect(beyond).toEqual([]);
		expect(network.includes(DEAD_END)).toBe(true);
		expect(strangeAddresses(network)).toEqual([]);
		expectFoundWhenPlanted(path.join(root, "profile"));
	} finally {
		fs.rmSync(root, { recursive: true, force: true, maxRetries: 10 });
		fs.rmSync(papers, { recursive: true, force: true });
	}
});

/** Everything that the program may write lies below `root`, what it says on its outputs too. */
async function start(root: string): Promise<Scelle> {
	const folder = (name: string) => {
		fs.mkdirSync(path.join(root, name));
		return path.join(root, name);
	};
	const profile = folder("profile");
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ keyMemoryMiB: 256 }),
	);
	const env = {
		TMPDIR: folder("tmp"),
		HOME: folder("home"),
		XDG_CONFIG_HOME: folder("config"),
		XDG_CACHE_HOME: folder("cache"),
		XDG_DATA_HOME: folder("data"),
	};
	const scelle = await startScelle(profile, {
		env,
		args: networkLog(path.join(root, "network.json")),
	});
	const output = fs.createWriteStream(path.join(root, "output"));
	scelle.app.process().stdout?.pipe(output);
	scelle.app.process().stderr?.pipe(output);
	return scelle;
}

/** Gives what lay in the clipboards while the work went on. */
async function workAll(
	{ app, page }: Scelle,
	picture: Buffer,
): Promise<string> {
	await createVault(page);
	const copied: string[] = [];
	let agent: Awaited<ReturnType<typeof work>>;
	do {
		agent = await work(page, picture);
		await lock(page);
		await unlock(page, CLERK);
		await reopen(page, agent);
		copied.push(await clipboards(app));
	} while (planted() < WORDS);
	await crashRoom(app, "vault");
	await expect(page.getByText(/le coffre s’est arrêté/)).toBeVisible({
		timeout: 60_000,
	});
	await unlock(page, CLERK);
	await giveMotive(page, agent); // it comes back to the dossier that was on screen
	await crashRoom(app, "app");
	await expect.poll(() => textOfPage(app)).toContain("Déverrouiller Scellé");
	copied.push(await clipboards(app));
	return copied.join("\n");
}

/** The scan of this very profile would have found a word: one in each form, put into a file of the engine's store. */
function expectFoundWhenPlanted(profile: string): void {
	expect(strangeAddresses('{"params":{"url":"https://x.invalid/"}}')).toEqual([
		"https://x.invalid/",
	]);
	const file = path.join(profile, "Local State");
	for (const stem of STEMS) {
		const forms = formsOf(stem);
		fs.appendFileSync(file, Buffer.concat([...forms.values(), gzipSync(stem)]));
		const { hits } = scanFolders([profile], [stem]);
		for (const form of [...forms.keys(), "gzip, utf-8"])
			expect(hits).toContain(`${file}: ${form}: ${stem}`);
	}
}
