import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findVault } from "../../../electron/bytes/find-vault.ts";
import { Journal } from "../../../electron/bytes/journal.ts";
import { realDisk } from "../../../electron/bytes/real-disk.ts";
import { readMachineSecret } from "../../../electron/machine/machine-secret.ts";
import { passphraseKey } from "../../../renderer/vault/crypto/passphrase-key.ts";
import {
	cryptoReady,
	deriveKey,
} from "../../../renderer/vault/crypto/primitives.ts";
import { openKeyBox } from "../../../renderer/vault/keys/account-keys.ts";
import { loadKeyBox } from "../../../renderer/vault/keys/stored-key-box.ts";
import {
	streamKey,
	unwrapStreamSecret,
} from "../../../renderer/vault/keys/stream-keys.ts";
import { readRoster } from "../../../renderer/vault/roster/read-roster.ts";
import { grantsIn } from "../../../renderer/vault/store/record-rows.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import { decodeRecord } from "../../../shared/formats/record.ts";
import { must } from "../../support/sample.ts";
import type { Person } from "./acts.ts";

/** A key, by what it is for. */
export type KnownKeys = ReadonlyMap<string, Uint8Array>;

/**
 * Every key that a person's session may hold, made from the passphrase and a copy of the profile's files as the program
 * makes them; from no process of it.
 */
export async function knownKeys(
	profile: string,
	{ initials, passphrase }: Person,
): Promise<KnownKeys> {
	await cryptoReady;
	const copy = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-keys-"));
	try {
		fs.cpSync(path.join(profile, "vault"), copy, { recursive: true });
		return await keysIn(copy, initials, utf8(passphrase));
	} finally {
		fs.rmSync(copy, { recursive: true });
	}
}

async function keysIn(
	dir: string,
	initials: string,
	passphrase: Uint8Array,
): Promise<KnownKeys> {
	const found = await findVault(dir, realDisk);
	if (typeof found === "string") throw new Error(`the vault is ${found}`);
	const { vault } = found;
	const { journal } = await Journal.open(dir, vault, realDisk);
	const recordsOf = async (stream: Parameters<Journal["read"]>[0]) =>
		(await journal.read(stream)).records.map((each) =>
			must(decodeRecord(each)),
		);
	const roster = must(
		readRoster(await recordsOf(wellKnownStream(vault, "roster"))),
	);
	const account = [...roster.accounts.values()].find(
		(each) => each.initials === initials,
	);
	const machine = await readMachineSecret(
		realDisk,
		path.join(dir, "machine-secret"),
	);
	if (account === undefined || machine === null) throw new Error("no account");
	const box = loadKeyBox(account.keyBox);
	const derived = passphraseKey(passphrase, box.parameters);
	const known = new Map<string, Uint8Array>();
	known.set("passphrase key", derived.slice());
	const slot = await journal.slots.read(box.slot);
	const owner = { vault, account: account.id };
	const keys = openKeyBox(box, derived, { slot, machine }, owner);
	if (keys === null) throw new Error("the passphrase does not fit");
	known.set("box key", keys.box.privateKey);
	known.set("signing key", keys.signing.privateKey.slice(0, 32));
	known.set("own key", keys.own);
	for (const stream of journal.heads().keys())
		for (const record of await recordsOf(stream))
			for (const grant of grantsIn(record)) {
				if (grant.account !== account.id) continue;
				const at = { vault, stream, generation: grant.generation };
				const secret = unwrapStreamSecret(grant.wrap, at, account.id, keys.box);
				if (secret === null) throw new Error("a wrap does not fit");
				const half = await journal.slots.read(grant.slot);
				const key = streamKey(secret, half, at);
				const name = `${record.kind} ${stream} ${grant.generation}`;
				known.set(`${name} secret`, secret);
				known.set(`${name} key`, key);
				known.set(`${name} cipher key`, deriveKey(key, "cipher/1"));
			}
	await journal.close();
	return known;
}
