import path from "node:path";
import { readCommits } from "../electron/bytes/commit-log.ts";
import { findVault } from "../electron/bytes/find-vault.ts";
import { realDisk } from "../electron/bytes/real-disk.ts";
import { readSentinel } from "../electron/bytes/sentinel.ts";
import { StreamFiles } from "../electron/bytes/stream-files.ts";
import { cryptoReady } from "../renderer/vault/crypto/primitives.ts";
import { verifyFolder } from "./verify-folder.ts";

/** What this command needs of a folder: read, never written. */
const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
	process.stderr.write(
		"usage: npm run -s verify -- FOLDER (the folder that holds journal, commits and sentinel)\n",
	);
	process.exit(2);
}
await cryptoReady;
const dir = path.resolve(folder);
const found = await findVault(dir, realDisk).catch(() => "unreadable" as const);
if (typeof found === "string") {
	process.stderr.write(
		`${folder}: ${found === "none" ? "there is no vault" : "nothing of the vault can be read"}\n`,
	);
	process.exit(2);
}
const sentinel = await readSentinel(realDisk, path.join(dir, "sentinel"));
const report = await verifyFolder(found.vault, {
	files: new StreamFiles(dir, found.vault, realDisk),
	commits: (await readCommits(realDisk, path.join(dir, "commits"))).commits,
	expected: typeof sentinel === "string" ? new Map() : sentinel.heads,
});
process.stdout.write(
	`${JSON.stringify({ folder, vault: found.vault, sentinel: typeof sentinel === "string" ? sentinel : "good", ...report })}\n`,
);
process.exit(report.bad.length === 0 ? 0 : 1);
