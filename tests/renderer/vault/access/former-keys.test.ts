import { afterEach, beforeEach, expect, test } from "vitest";
import { wrapsIn } from "../../../../renderer/vault/access/former-keys.ts";
import {
	grantRecords,
	newestGrants,
} from "../../../../renderer/vault/access/wraps.ts";
import type { AccountKeys } from "../../../../renderer/vault/keys/account-keys.ts";
import { Keyring } from "../../../../renderer/vault/keys/keyring.ts";
import { unwrapStreamSecret } from "../../../../renderer/vault/keys/stream-keys.ts";
import type { VaultRoom } from "../../../../renderer/vault/room.ts";
import { tryPassphrase } from "../../../../renderer/vault/session/passphrase.ts";
import { hexToBytes, utf8 } from "../../../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../../../shared/base/ids.ts";
import { refuse } from "../../../../shared/base/result.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../../support/sample.ts";
import { VaultBench } from "../../../support/vault-bench.ts";

let bench: VaultBench;
let dossiers: StreamId[];
let clerk: AccountId;
/** The clerk's keys before they were made anew: in an old copy of the profile, with the old passphrase. */
let former: AccountKeys;
beforeEach(async () => {
	bench = new VaultBench("2026-12-10");
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const open = async () =>
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	dossiers = [await open(), await open(), await open()];
	({ account: clerk, keys: former } = await keysOf("CW", PASSPHRASES.clerk));
});
afterEach(() => bench.dispose());

const NEW = utf8("parasol-granite-hublot-sifflet-olive");

async function keysOf(initials: string, passphrase: Uint8Array) {
	const vault = await bench.opened();
	const all = [...vault.roster.accounts.values()];
	const account = all.find((each) => each.initials === initials);
	const keys = account && (await tryPassphrase(vault, account, passphrase));
	if (!account || !keys) throw new Error("nobody");
	return { account: account.id, keys };
}

/** What follows an unlock is done when the next call answers. */
async function as(initials: string, passphrase: Uint8Array) {
	const room = await bench.start();
	must(await unlockAs(room, initials, passphrase));
	must(await room.handlers.recovery({}, []));
	return room;
}
const dpo = (): Promise<VaultRoom> => as("DO", PASSPHRASES.dpo);

/** By two persons, of whom the second holds no key of a dossier at this stage. */
async function resetClerk(): Promise<void> {
	const asked = { account: clerk, passphrase: NEW };
	must(await (await dpo()).handlers.proposeRekey(asked, []));
	const room = await as("JM", PASSPHRASES.college);
	must(await room.handlers.confirmAccount({ account: clerk }, []));
}

/** The newest generation of each stream, of which keys of the clerk open one of the wraps that there are. */
async function newestOpenedBy({ box }: AccountKeys) {
	const vault = await bench.opened();
	const found = new Map<StreamId, number>();
	for (const stream of vault.store.heads().keys())
		for (const row of newestGrants(await wrapsIn(vault, stream))) {
			const { account, generation, wrap } = row;
			const place = { vault: vault.id, stream, generation };
			if (account === clerk && unwrapStreamSecret(wrap, place, clerk, box))
				found.set(stream, generation);
		}
	return found;
}

/** As a version before did: the new keys are given the secrets that the former ones open. */
async function grantAsBefore(): Promise<void> {
	const { account, keys } = await keysOf("DO", PASSPHRASES.dpo);
	const vault = await bench.opened();
	const { id, store, outside } = vault;
	const { main } = outside;
	const boxKey = vault.roster.accounts.get(clerk)?.boxKey ?? "";
	const holders = [{ id: clerk, publicKey: hexToBytes(boxKey) }];
	const ring = new Keyring({ vault: id, main, store, account, keys });
	for (const stream of dossiers) {
		const secrets = await ring.secretsOf(stream);
		const holding = { stream, kind: "dossier" as const, holders };
		const records = grantRecords(vault, holding, { rows: [], secrets });
		must(
			await vault.ledger.commit({ account, signing: keys.signing }, records),
		);
	}
	await bench.database.meta.delete("kits");
}

/** What the new keys open, which is everything, and that no later session changes a key again. */
async function expectOnce(generation: number): Promise<void> {
	const { keys } = await keysOf("CW", NEW);
	const opened = await newestOpenedBy(keys);
	for (const id of dossiers) expect(opened.get(id)).toBe(generation);
	const room = await as("CW", NEW);
	expect(must(await room.handlers.dossiers({}, []))).toHaveLength(3);
	await as("JM", PASSPHRASES.college);
	await dpo();
	await as("CW", NEW);
	expect(await newestOpenedBy(keys)).toEqual(opened);
}

test("keys that were replaced open nothing that is written afterwards", async () => {
	expect([...(await newestOpenedBy(former)).keys()]).toEqual(
		expect.arrayContaining(dossiers),
	);
	await resetClerk();
	await dpo();
	expect(await newestOpenedBy(former)).toEqual(new Map());
	await expectOnce(2);
});

test("keys that a version before replaced open nothing more from a holder's next session on", async () => {
	await resetClerk();
	await grantAsBefore();
	expect((await newestOpenedBy(former)).size).toBe(3);
	await dpo();
	expect(await newestOpenedBy(former)).toEqual(new Map());
	await expectOnce(2);
});

test("what was interrupted between two dossiers goes on at the next session", async () => {
	await resetClerk();
	const room = await bench.start();
	const { handlers } = bench.service;
	const { append } = handlers;
	let commits = 0;
	Object.assign(handlers, {
		// The unlock itself, and the first dossier.
		append: (...asked: Parameters<typeof append>) =>
			++commits > 2 ? refuse("disk-full") : append(...asked),
	});
	must(await unlockAs(room, "DO", PASSPHRASES.dpo));
	await room.handlers.recovery({}, []);
	Object.assign(handlers, { append });
	expect((await newestOpenedBy(former)).size).toBe(2);
	await dpo();
	expect(await newestOpenedBy(former)).toEqual(new Map());
	await expectOnce(2);
});
