import { afterEach, beforeEach, expect, test } from "vitest";
import { signingPair } from "../../../../renderer/vault/crypto/primitives.ts";
import type { NewRecord } from "../../../../renderer/vault/streams/ledger.ts";
import { DEVICE } from "../../../../shared/roster/roster.ts";
import { noise } from "../../../support/plain-records.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../../support/sample.ts";
import { VaultBench } from "../../../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

const communicated = (what: string) => ({
	v: "communicated/1",
	at: 1,
	id: "0".repeat(32),
	communication: {
		recipient: "lawyer",
		to: "Me Exemple",
		what,
		basis: "C1",
		motive: "défense",
		on: "2026-12-09",
		way: "hand",
		mustReturn: true,
	},
});

test("a record that its reader would refuse is not written, nor what was to be written with it", async () => {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const vault = await bench.opened();
	const author = {
		account: DEVICE,
		signing: signingPair(noise("a device", 32)),
	};
	const record = (event: object): NewRecord => ({
		stream: id,
		kind: "dossier",
		generation: 1,
		protection: { suite: "keyed", key: noise("a key", 32) },
		event,
	});
	const { count } = vault.store.head(id);
	const good = record(communicated("copie n° 1"));
	for (const bad of [
		record(communicated("x".repeat(1_001))),
		record({ v: "access/1", at: 1, act: "unlocked" }),
		{ ...good, protection: { suite: "clear" as const } },
	])
		await expect(vault.ledger.commit(author, [good, bad])).rejects.toThrow(
			"its reader refuses",
		);
	expect(vault.store.head(id).count).toBe(count);
	must(await vault.ledger.commit(author, [good]));
	expect(vault.store.head(id).count).toBe(count + 1);
});
