// node tests/bench/fill.ts FOLDER COUNT DAY: a vault of so many dossiers in a new profile; used by npm run bench.
import "fake-indexeddb/auto"; // before anything that looks for the engine's
import { fillLargeVault } from "./large-vault.ts";

const [root, count, day] = process.argv.slice(2);
if (root === undefined || day === undefined)
	throw new Error("FOLDER COUNT DAY");
await fillLargeVault(root, Number(count), day, (done) => {
	if (done % 1000 === 0) process.stderr.write(`${done} dossiers\n`);
});
