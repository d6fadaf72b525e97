import type { Role } from "../../shared/access/roles.ts";
import { bytesToHex } from "../../shared/base/bytes.ts";
import {
	type AccountId,
	accountId,
	ID_BYTES,
	type StreamId,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { Organism } from "../../shared/file/parts.ts";
import type { StorageRefusal } from "../../shared/vault-protocol.ts";
import { freshSalt, PASSES } from "./crypto/passphrase-key.ts";
import { makeBoxPair, randomBytes, wipe } from "./crypto/primitives.ts";
import {
	type AccountKeys,
	keysFromSeeds,
	makeSeeds,
	sealSeeds,
} from "./keys/account-keys.ts";
import { deviceAuthor } from "./keys/device.ts";
import { storeKeyBox } from "./keys/stored-key-box.ts";
import {
	makeStreamSecret,
	streamKey,
	wrapStreamSecret,
} from "./keys/stream-keys.ts";
import type { OpenedVault } from "./opened-vault.ts";
import type { NewRecord } from "./streams/ledger.ts";
import { wellKnownStream } from "./streams/well-known.ts";

export interface FirstAccount {
	readonly name: string;
	readonly initials: string;
	readonly role: Role;
	readonly passphrase: Uint8Array;
}

interface MadeAccount extends FirstAccount {
	readonly id: AccountId;
	readonly keys: AccountKeys;
	readonly keyBox: ReturnType<typeof storeKeyBox>;
}

export const freshVaultId = (): VaultId =>
	vaultId(bytesToHex(randomBytes(ID_BYTES)));
export const freshAccountId = (): AccountId =>
	accountId(bytesToHex(randomBytes(ID_BYTES)));

/**
 * Writes an empty vault's first records in one commit: the roster, the commons and the access register. Until then
 * nothing exists but an empty folder.
 */
export async function foundVault(
	vault: OpenedVault,
	organism: Organism,
	accounts: readonly FirstAccount[],
): Promise<Result<readonly AccountId[], StorageRefusal>> {
	const made: MadeAccount[] = [];
	for (const [i, account] of accounts.entries()) {
		vault.outside.tell({
			kind: "progress",
			task: "create",
			done: i,
			total: accounts.length,
		});
		made.push(await makeAccount(vault, account));
	}
	const [first] = made;
	if (first === undefined) return refuse({ kind: "storage-failed" });
	const machine = await secretsOf(vault, first.keyBox.slot);
	const access = makeBoxPair();
	const at = vault.outside.now();
	const device = deviceAuthor(machine.machine, vault.id);
	const records = [
		...rosterRecords(vault, made, {
			at,
			deviceKey: bytesToHex(device.signing.publicKey),
			accessKey: bytesToHex(access.publicKey),
		}),
		...(await commonsRecords(vault, organism, made, at)),
		await keyedStreamOpened(
			vault,
			wellKnownStream(vault.id, "access"),
			"access",
			{
				secret: access.privateKey,
				holders: made.filter(({ role }) => role === "dpo"),
				at,
			},
		).then(({ record }) => record),
	];
	const result = await vault.ledger.commit(device, records);
	if (!result.ok) return result;
	await vault.readRoster();
	return ok(made.map(({ id }) => id));
}

async function makeAccount(
	vault: OpenedVault,
	account: FirstAccount,
): Promise<MadeAccount> {
	const { main, derivePassphraseKey } = vault.outside;
	const id = freshAccountId();
	const slot = await takeSlot(vault);
	const halves = await secretsOf(vault, slot);
	const parameters = {
		salt: freshSalt(),
		passes: PASSES,
		memoryMiB: vault.hello.keyMemoryMiB,
	};
	const seeds = makeSeeds();
	const derived = await derivePassphraseKey(account.passphrase, parameters);
	const box = sealSeeds(seeds, derived, halves, {
		vault: vault.id,
		account: id,
		slot,
		parameters,
	});
	const keys = keysFromSeeds(seeds);
	wipe(seeds);
	await main.clearFailures({ account: id });
	return { ...account, id, keys, keyBox: storeKeyBox(box) };
}

function rosterRecords(
	vault: OpenedVault,
	made: readonly MadeAccount[],
	keys: { at: number; deviceKey: string; accessKey: string },
): NewRecord[] {
	const clear = (event: object): NewRecord => ({
		stream: vault.rosterStream,
		kind: "roster",
		generation: 0,
		protection: { suite: "clear" },
		event,
	});
	return [
		clear({ v: "vault-founded/1", ...keys }),
		...made.map((account) =>
			clear({
				v: "account-enrolled/1",
				at: keys.at,
				account: account.id,
				initials: account.initials,
				roles: [account.role],
				boxKey: bytesToHex(account.keys.box.publicKey),
				signingKey: bytesToHex(account.keys.signing.publicKey),
				keyBox: account.keyBox,
			}),
		),
	];
}

async function commonsRecords(
	vault: OpenedVault,
	organism: Organism,
	made: readonly MadeAccount[],
	at: number,
): Promise<NewRecord[]> {
	const stream = wellKnownStream(vault.id, "commons");
	const { record, key } = await keyedStreamOpened(vault, stream, "commons", {
		secret: makeStreamSecret(),
		holders: made,
		at,
	});
	const keyed = (event: object): NewRecord => ({
		stream,
		kind: "commons",
		generation: 1,
		protection: { suite: "keyed", key },
		event,
	});
	return [
		record,
		keyed({ v: "organism-named/1", at, organism }),
		...made.map(({ id, name }) =>
			keyed({ v: "account-named/1", at, account: id, name }),
		),
	];
}

export interface StreamHolder {
	readonly id: AccountId;
	readonly keys: { readonly box: { readonly publicKey: Uint8Array } };
}

/** The clear first record of a keyed stream: a slot of its own, and its secret wrapped to each holder. */
export async function keyedStreamOpened(
	vault: OpenedVault,
	stream: StreamId,
	kind: NewRecord["kind"],
	{
		secret,
		holders,
		at,
	}: { secret: Uint8Array; holders: readonly StreamHolder[]; at: number },
): Promise<{ record: NewRecord; key: Uint8Array; slot: number }> {
	const place = { vault: vault.id, stream, generation: 1 };
	const slot = await takeSlot(vault);
	const halves = await secretsOf(vault, slot);
	const wraps = holders.map(({ id, keys }) => ({
		account: id,
		wrap: bytesToHex(wrapStreamSecret(secret, place, id, keys.box.publicKey)),
	}));
	const event = { v: "stream-opened/1", at, slot, generation: 1, wraps };
	return {
		slot,
		key: streamKey(secret, halves.slot, place),
		record: {
			stream,
			kind,
			generation: 1,
			protection: { suite: "clear" },
			event,
		},
	};
}

async function takeSlot(vault: OpenedVault): Promise<number> {
	const taken = await vault.outside.main.takeSlot({});
	if (!taken.ok) throw new Error("no slot is left");
	return taken.value;
}

async function secretsOf(
	vault: OpenedVault,
	slot: number,
): Promise<{ slot: Uint8Array; machine: Uint8Array }> {
	const secrets = await vault.outside.main.readSecrets({ slot });
	if (!secrets.ok) throw new Error("the secrets are gone");
	return secrets.value;
}
