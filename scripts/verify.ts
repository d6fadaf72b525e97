import path from "node:path";
import { readCommits } from "../electron/bytes/commit-log.ts";
import { findVault } from "../electron/bytes/find-vault.ts";
import { realDisk } from "../electron/bytes/real-disk.ts";
import { readSentinel } from "../electron/bytes/sentinel.ts";
import { StreamFiles } from "../electron/bytes/stream-files.ts";
import { cryptoReady } from "../renderer/vault/crypto/primitives.ts";
import type { VaultId } from "../shared/base/ids.ts";
import { isBackupFolder, savedVaults } from "./backup-folder.ts";
import { verifyFolder } from "./verify-folder.ts";
import { inWords } from "./verify-words.ts";

/** What this command needs of a folder: read, never written. A line of JSON a vault; in words on the other output. */
const { folder, destruction } = argumentsOf(process.argv.slice(2));
await cryptoReady;
const dir = path.resolve(folder);
const isGood = (await isBackupFolder(dir, realDisk))
	? await verifyBackups()
	: await verifyProfile();
process.exit(isGood ? 0 : 1);

function argumentsOf(given: readonly string[]) {
	const [folder, option, number, ...more] = given;
	const asks = option === "--destruction" && /^[1-9]\d*$/.test(number ?? "");
	if (
		folder !== undefined &&
		more.length === 0 &&
		(option === undefined || asks)
	)
		return { folder, destruction: asks ? Number(number) : null };
	process.stderr.write(
		"usage: npm run -s verify -- FOLDER [--destruction NUMBER] (the folder that holds journal, commits and sentinel, or a folder of backups)\n",
	);
	process.exit(2);
}

async function verifyProfile(): Promise<boolean> {
	const found = await findVault(dir, realDisk).catch(
		() => "unreadable" as const,
	);
	if (typeof found === "string") return nothing(found);
	const sentinel = await readSentinel(realDisk, path.join(dir, "sentinel"));
	const state = typeof sentinel === "string" ? sentinel : "good";
	return tell(found.vault, { sentinel: state }, [], {
		files: new StreamFiles(dir, found.vault, realDisk),
		commits: (await readCommits(realDisk, path.join(dir, "commits"))).commits,
		expected: typeof sentinel === "string" ? new Map() : sentinel.heads,
	});
}

async function verifyBackups(): Promise<boolean> {
	const saved = await savedVaults(dir, realDisk);
	if (saved.length === 0) return nothing("none");
	let good = true;
	for (const { manifest, badPieces, ...parts } of saved) {
		const { vault, number, madeAt } = manifest;
		const generation = { generation: number, madeAt };
		good = (await tell(vault, generation, badPieces, parts)) && good;
	}
	return good;
}

async function tell(
	vault: VaultId,
	about: object,
	badPieces: readonly string[],
	parts: Parameters<typeof verifyFolder>[1],
): Promise<boolean> {
	const report = await verifyFolder(vault, parts, destruction);
	const { entry, ...rest } = report;
	process.stdout.write(
		`${JSON.stringify({ folder, vault, ...about, ...rest, badPieces, ...(destruction === null ? {} : { entry }) })}\n`,
	);
	for (const line of inWords(report, badPieces.length))
		process.stderr.write(`${line}\n`);
	const isThere = destruction === null || entry?.signedWith != null;
	return report.bad.length + badPieces.length === 0 && isThere;
}

function nothing(found: "none" | "unreadable"): never {
	process.stderr.write(
		`${folder}: ${found === "none" ? "there is no vault" : "nothing of the vault can be read"}\n`,
	);
	process.exit(2);
}
