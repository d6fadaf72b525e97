import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cryptoReady } from "../../../renderer/vault/crypto/primitives.ts";
import { backupVectors } from "./backup.ts";
import { draftVectors } from "./draft.ts";
import { journalVectors } from "./journal.ts";
import { keyVectors } from "./keys.ts";
import { packageVectors } from "./package.ts";
import { pieceVectors } from "./piece.ts";
import { receiptVectors } from "./receipt.ts";
import { recordVectors } from "./record.ts";
import { recoveryVectors } from "./recovery.ts";
import { slotVectors } from "./slots.ts";
import { vaultVectors } from "./vault.ts";

/** Freezes the vectors that are not there yet. One that is there is never written again: see ../README.md. */
const MAKERS: Readonly<Record<string, () => object | Promise<object>>> = {
	"record/v1.json": recordVectors,
	"journal/v1.json": journalVectors,
	"slots/v1.json": slotVectors,
	"keys/v1.json": keyVectors,
	"piece/v1.json": pieceVectors,
	"recovery/v1.json": recoveryVectors,
	"receipt/v1.json": receiptVectors,
	"package/v1.json": () => packageVectors(1),
	"package/v2.json": () => packageVectors(2),
	"vault/v1.json": vaultVectors,
	"backup/v1.json": backupVectors,
	"draft/v1.json": draftVectors,
};

await cryptoReady;
for (const [name, make] of Object.entries(MAKERS)) {
	const file = path.join(import.meta.dirname, "..", name);
	if (existsSync(file)) continue;
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(await make(), null, "\t")}\n`, {
		flag: "wx",
	});
	process.stdout.write(`frozen: ${name}\n`);
}
process.exit(0); // ports of the bench would keep it waiting
