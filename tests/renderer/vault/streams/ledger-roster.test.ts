import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeAccountKeys } from "../../../../renderer/vault/accounts/make-keys.ts";
import { rosterRecord } from "../../../../renderer/vault/found-vault.ts";
import { deviceAuthor } from "../../../../renderer/vault/keys/device.ts";
import type { OpenedVault } from "../../../../renderer/vault/opened-vault.ts";
import { tryPassphrase } from "../../../../renderer/vault/session/passphrase.ts";
import type { Author } from "../../../../renderer/vault/streams/ledger.ts";
import { readHalves } from "../../../../renderer/vault/streams/open-stream.ts";
import { utf8 } from "../../../../shared/base/bytes.ts";
import type { RosterEvent } from "../../../../shared/roster/events.ts";
import { must, PASSPHRASES, SAMPLE_VAULT } from "../../../support/sample.ts";
import { VaultBench } from "../../../support/vault-bench.ts";

let bench: VaultBench;
let vault: OpenedVault;
beforeEach(async () => {
	bench = new VaultBench("2026-12-10");
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	vault = await bench.opened();
});
afterEach(() => bench.dispose());

const REFUSED = "a record that the roster's reader would refuse";
const NEW = utf8("parasol-granite-hublot-sifflet-olive");

const known = (initials: string) => {
	const all = [...vault.roster.accounts.values()];
	const account = all.find((each) => each.initials === initials);
	if (account === undefined) throw new Error("nobody");
	return account;
};

async function author(
	initials: string,
	passphrase: Uint8Array,
): Promise<Author> {
	const account = known(initials);
	const keys = await tryPassphrase(vault, account, passphrase);
	if (keys === null) throw new Error("another passphrase");
	return { account: account.id, signing: keys.signing };
}

const write = (by: Author, ...events: readonly RosterEvent[]) =>
	vault.ledger.commit(
		by,
		events.map((event) => rosterRecord(vault, event)),
	);

/** Nothing of it is in either copy, and the vault opens as before. */
async function expectUntouched(count: number): Promise<void> {
	expect(vault.store.head(vault.rosterStream).count).toBe(count);
	const room = await bench.restart();
	expect(must(await room.handlers.status({}, [])).phase).toBe("locked");
	const again = await bench.opened();
	expect(again.store.head(again.rosterStream).count).toBe(count);
}

const rekey = async (initials: string): Promise<RosterEvent> => ({
	v: "account-rekey-proposed/1",
	at: bench.now,
	account: known(initials).id,
	...(await makeAccountKeys(vault, known(initials).id, NEW)).stored,
});
const confirmed = (initials: string): RosterEvent => ({
	v: "account-confirmed/1",
	at: bench.now,
	account: known(initials).id,
});
const drilled = (): RosterEvent => ({ v: "recovery-drilled/1", at: bench.now });

describe("a commit that brings records of the roster", () => {
	test("is judged on the commits before it, and is in the roster afterwards", async () => {
		const clerk = await author("CW", PASSPHRASES.clerk);
		const dpo = await author("DO", PASSPHRASES.dpo);
		const college = await author("JM", PASSPHRASES.college);
		must(await write(clerk, await rekey("JM")));
		must(await write(dpo, confirmed("JM"), drilled()));
		expect(vault.roster.pending.size).toBe(0);
		expect(vault.roster.recoveryDrilledAt).toBe(bench.now);
		const { count } = vault.store.head(vault.rosterStream);
		// By the keys that were replaced while this session was open.
		await expect(write(college, drilled())).rejects.toThrow(REFUSED);
		must(await write(await author("JM", NEW), drilled()));
		await expectUntouched(count + 1);
	});

	test("is not written with one that the reader refuses of this author", async () => {
		const clerk = await author("CW", PASSPHRASES.clerk);
		const { count } = vault.store.head(vault.rosterStream);
		await expect(
			write(clerk, await rekey("DO"), confirmed("DO")),
		).rejects.toThrow(REFUSED);
		await expectUntouched(count);
	});

	test("is not written with a second founding", async () => {
		const { machine } = await readHalves(vault, known("CW").keyBox.slot);
		const device = deviceAuthor(machine, vault.id);
		const { count } = vault.store.head(vault.rosterStream);
		const founded: RosterEvent = {
			v: "vault-founded/1",
			at: bench.now,
			deviceKey: vault.roster.deviceKey,
			accessKey: "0".repeat(64),
		};
		await expect(write(device, founded)).rejects.toThrow(REFUSED);
		await expectUntouched(count);
	});
});
