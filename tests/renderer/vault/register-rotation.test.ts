import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AccountKeys } from "../../../renderer/vault/keys/account-keys.ts";
import { Keyring } from "../../../renderer/vault/keys/keyring.ts";
import type { OpenedVault } from "../../../renderer/vault/opened-vault.ts";
import { recoveryKeys } from "../../../renderer/vault/recovery/recovery-keys.ts";
import { combineSheets } from "../../../renderer/vault/recovery/sheets.ts";
import {
	type RegisterPairs,
	registerPairs,
} from "../../../renderer/vault/registers/register-pairs.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { tryPassphrase } from "../../../renderer/vault/session/passphrase.ts";
import { openRecord } from "../../../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import { BackupBench, foundedWithDossier } from "../../support/backup-bench.ts";
import { damageJournal } from "../../support/damage.ts";
import { must, PASSPHRASES, unlockAs } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const NEW = utf8("parasol-granite-hublot-sifflet-olive");
const ALL = { before: null, act: null, dossier: null };

const accountOf = ({ roster }: OpenedVault, initials: string) => {
	const found = [...roster.accounts.values()].find(
		(account) => account.initials === initials,
	);
	if (found === undefined) throw new Error("no such account");
	return found;
};

async function keysOf(initials: string, passphrase: Uint8Array) {
	const vault = await bench.opened();
	const account = accountOf(vault, initials);
	const keys = await tryPassphrase(vault, account, passphrase);
	if (keys === null) throw new Error("another passphrase");
	return { account: account.id, keys };
}

type Sheets = readonly (readonly string[])[];
async function keysOfKit(sheets: Sheets) {
	const { box, signing } = recoveryKeys(
		must(await combineSheets(sheets.slice(1))),
	);
	return { account: RECOVERY, keys: { box, signing, own: new Uint8Array() } };
}

/** The private halves that these keys open in all that lies on the disk now. */
async function pairsOf({
	account,
	keys,
}: {
	readonly account: AccountId;
	readonly keys: AccountKeys;
}): Promise<RegisterPairs> {
	const vault = await bench.opened();
	const { id, store } = vault;
	const { main } = vault.outside;
	const keyring = new Keyring({ vault: id, main, store, account, keys });
	return registerPairs({ vault, keyring });
}

/** Every sealed entry, in the order of its day's stream. */
async function entries(): Promise<StoredRecord[]> {
	const { store } = await bench.opened();
	const found: StoredRecord[] = [];
	for (const stream of store.heads().keys())
		found.push(...(await store.read(stream)).records);
	return found.filter(({ suite }) => suite === "sealed");
}

/** Those that any of the pairs opens, whatever generation they say. */
const openedBy = (pairs: RegisterPairs, records: readonly StoredRecord[]) =>
	records.filter((record) =>
		[...pairs.values()].some(
			(register) => openRecord(record, { suite: "sealed", register }).ok,
		),
	);

const enter = async (room: VaultRoom, text: string) =>
	must(await room.handlers.search({ text }, []));

/** What the vault does by itself after an unlock is done when the next call answers. */
async function as(initials: string, passphrase: Uint8Array) {
	const room = await bench.start();
	must(await unlockAs(room, initials, passphrase));
	must(await room.handlers.recovery({}, []));
	return room;
}

async function enrol(initials: string, roles: Role[]): Promise<AccountId> {
	const clerk = await places.as("CW");
	const { pending } = must(
		await clerk.handlers.proposeAccount(
			{ name: "Nora Thill", initials, roles, passphrase: NEW },
			[],
		),
	);
	const account = pending[0]?.account as AccountId;
	const dpo = await places.as("DO");
	must(await dpo.handlers.confirmAccount({ account }, []));
	return account;
}

async function review(by: VaultRoom, account: AccountId, roles: Role[]) {
	const reason = "Réorganisation.";
	must(await by.handlers.reviewAccount({ account, roles, reason }, []));
}

async function makeKit(room: VaultRoom): Promise<Sheets> {
	must(await room.handlers.beginKit({}, []));
	const sheets: (readonly string[])[] = [];
	for (const sheet of [0, 1, 2]) {
		const words = must(await room.handlers.showSheet({ sheet }, []));
		must(await room.handlers.checkSheet({ sheet, words: [...words] }, []));
		sheets.push(words);
	}
	must(await room.handlers.sealKit({}, []));
	return sheets;
}

/** The generation to which the newest entry is sealed. */
const generation = async () => (await entries()).at(-1)?.generation;

const notesFound = async (room: VaultRoom) => {
	const page = must(await room.handlers.accessRegister(ALL, []));
	const notes = page.rows.map(({ note }) => note);
	return { notes, unreadable: page.unreadable };
};

describe("the access register's key pair", () => {
	test.each([
		["reviewed to a clerk", ["clerk"], "DO"],
		["whose right ended", [], "DO"],
		["reviewed to a clerk by the college, who reads nothing", ["clerk"], "JM"],
	] as const)(
		"opens nothing that is entered afterwards for a reader %s",
		async (_what, roles, by) => {
			await foundedWithDossier(bench);
			const leaver = await enrol("NE", ["clerk", "dpo"]);
			await enter(await places.as("CW"), "avant");
			const keys = await keysOf("NE", NEW);
			const before = await pairsOf(keys);
			const known = await entries();
			expect(openedBy(before, known)).toEqual(known);

			await review(await places.as(by), leaver, [...roles]);
			if (by === "JM") expect(await generation()).toBe(1);
			const dpo = await as("DO", PASSPHRASES.dpo);
			const end = (await entries()).length;
			await enter(await places.as("CW"), "après");
			const after = (await entries()).slice(end);
			expect(after.map((record) => record.generation)).toEqual([2, 2]);
			expect(openedBy(before, after)).toEqual([]);
			// Neither with all that lies on the disk by now.
			expect([...(await pairsOf(keys)).keys()]).toEqual([1]);
			expect(dpo).toBeDefined();
		},
	);

	test("opens every entry to who is a reader still, across the change, in one chain", async () => {
		await foundedWithDossier(bench);
		const leaver = await enrol("NE", ["clerk", "dpo"]);
		await enter(await places.as("CW"), "avant");
		await review(await places.as("DO"), leaver, ["clerk"]);
		await enter(await places.as("CW"), "après");
		bench.now += 24 * 3_600_000;
		await enter(await places.as("CW"), "demain");
		const room = await as("DO", PASSPHRASES.dpo);
		const { notes, unreadable } = await notesFound(room);
		expect(notes).toEqual(expect.arrayContaining(["avant", "après", "demain"]));
		expect(unreadable).toEqual([]);
		expect(must(await room.handlers.verify({}, [])).bad).toEqual([]);
		await bench.service.checkpoint();
		const run = spawnSync(process.execPath, ["scripts/verify.ts", bench.dir], {
			encoding: "utf8",
		});
		expect(run.status).toBe(0);
		expect(JSON.parse(run.stdout)).toMatchObject({ bad: [] });
	});

	test("is given to a reader who comes later in every generation", async () => {
		await foundedWithDossier(bench);
		await enter(await places.as("CW"), "avant");
		const leaver = await enrol("NE", ["dpo", "clerk"]);
		await review(await places.as("DO"), leaver, ["clerk"]);
		await enter(await places.as("CW"), "après");
		await enrol("NT", ["dpo"]);
		const { notes, unreadable } = await notesFound(await as("NT", NEW));
		expect(notes).toEqual(expect.arrayContaining(["avant", "après"]));
		expect(unreadable).toEqual([]);
		expect(await generation()).toBe(2);
	});

	test("changes with a new kit: two sheets of the former one open nothing entered afterwards", async () => {
		const { room } = await foundedWithDossier(bench);
		const former = await makeKit(room);
		await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "avant");
		const keys = await keysOfKit(former);
		const before = await pairsOf(keys);
		const known = await entries();
		expect(openedBy(before, known)).toEqual(known);
		const clerk = await places.as("CW");
		must(await clerk.handlers.allowNewKit({ reason: "Feuille perdue." }, []));
		const newer = await makeKit(await places.as("DO"));
		const end = (await entries()).length;
		await enter(await places.as("CW"), "après");
		const all = await entries();
		const after = all.slice(end);
		expect(after).toHaveLength(2);
		expect(openedBy(before, after)).toEqual([]);
		expect([...(await pairsOf(keys)).keys()]).toEqual([]);
		const now = await pairsOf(await keysOfKit(newer));
		expect(openedBy(now, all)).toEqual(all);
	});

	test("changes at a reader's next session when a clerk made the new kit", async () => {
		const { room } = await foundedWithDossier(bench);
		const former = await makeKit(room);
		const dpo = await as("DO", PASSPHRASES.dpo);
		const before = await pairsOf(await keysOfKit(former));
		const allowing = await places.as("DO");
		const reason = "Feuille perdue.";
		must(await allowing.handlers.allowNewKit({ reason }, []));
		await makeKit(await places.as("CW"));
		expect(await generation()).toBe(1);
		await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "après");
		const last = (await entries()).slice(-1);
		expect(last).toMatchObject([{ generation: 2 }]);
		expect(openedBy(before, last)).toEqual([]);
		expect(dpo).toBeDefined();
	});

	test("changes once, and not for an account that may not read", async () => {
		await foundedWithDossier(bench);
		const leaver = await enrol("NE", ["dpo", "administrator"]);
		await review(await places.as("JM"), leaver, ["administrator"]);
		for (const [initials, passphrase] of [
			["CW", PASSPHRASES.clerk],
			["NE", NEW],
			["JM", PASSPHRASES.college],
		] as const)
			await as(initials, passphrase);
		expect(await generation()).toBe(1);
		for (let session = 0; session < 3; session++) {
			await as("DO", PASSPHRASES.dpo);
			await as("NE", NEW);
		}
		expect(await generation()).toBe(2);
	});

	test("is not made anew by a reader who waits for another one's wraps", async () => {
		await foundedWithDossier(bench);
		const { pending } = must(
			await (await places.as("CW")).handlers.proposeAccount(
				{
					name: "AD",
					initials: "AD",
					roles: ["administrator"],
					passphrase: NEW,
				},
				[],
			),
		);
		const account = pending[0]?.account as AccountId;
		must(
			await (await places.as("JM")).handlers.confirmAccount({ account }, []),
		);
		const asked = { name: "NT", initials: "NT", roles: ["dpo" as const] };
		const next = must(
			await (await places.as("CW")).handlers.proposeAccount(
				{ ...asked, passphrase: NEW },
				[],
			),
		).pending[0]?.account as AccountId;
		const administrator = await as("AD", NEW);
		must(await administrator.handlers.confirmAccount({ account: next }, []));
		await as("NT", NEW);
		expect(await generation()).toBe(1);
		await as("DO", PASSPHRASES.dpo);
		const { unreadable } = await notesFound(await as("NT", NEW));
		expect(unreadable).toEqual([]);
		expect(await generation()).toBe(1);
	});
});

describe("wraps of the access register that are lost", () => {
	async function accessStream(): Promise<StreamId> {
		return wellKnownStream((await bench.opened()).id, "access");
	}

	/** The newest generation's wraps are damaged in the journal, and the working copy is gone. */
	async function loseNewest(): Promise<void> {
		const stream = await accessStream();
		await bench.service.checkpoint();
		const rotated = await (await bench.opened()).store.read(stream);
		const seq = rotated.records.findIndex((each) => each.generation === 2);
		await bench.end();
		damageJournal(bench.dir, stream, seq);
		await bench.emptyStore();
	}

	async function rekeyed() {
		await foundedWithDossier(bench);
		const leaver = await enrol("NE", ["dpo", "clerk"]);
		await enter(await places.as("CW"), "avant");
		const older = await places.backUp();
		await review(await places.as("DO"), leaver, ["clerk"]);
		await enter(await places.as("CW"), "entre");
		return older;
	}

	test("are made anew by the next reader, who says which days it cannot read", async () => {
		await rekeyed();
		await loseNewest();
		must(await (await bench.start()).handlers.rebuild({}, []));
		const dpo = await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "après");
		expect(await generation()).toBe(3);
		const { notes, unreadable } = await notesFound(await places.as("DO"));
		expect(notes).toContain("avant");
		expect(notes).toContain("après");
		expect(notes).not.toContain("entre");
		expect(unreadable).toEqual(["2026-12-10"]);
		expect(dpo).toBeDefined();
	});

	test("to the one reader, whose keys were made anew, are not the end of its reading", async () => {
		await foundedWithDossier(bench);
		await enter(await places.as("CW"), "avant");
		const account = accountOf(await bench.opened(), "DO").id;
		const clerk = await places.as("CW");
		must(await clerk.handlers.proposeRekey({ account, passphrase: NEW }, []));
		const college = await places.as("JM");
		must(await college.handlers.confirmAccount({ account }, []));
		await as("DO", NEW);
		await enter(await places.as("CW"), "après");
		const { notes, unreadable } = await notesFound(await as("DO", NEW));
		expect(notes).toContain("après");
		expect(notes).not.toContain("avant");
		expect(unreadable).toEqual(["2026-12-10"]);
	});

	test("to a reader whose keys were made anew are made by the next reader, once, and not to the former keys", async () => {
		await foundedWithDossier(bench);
		const account = await enrol("NE", ["dpo"]);
		const { keys: stolen } = await keysOf("NE", NEW);
		const clerk = await places.as("CW");
		const passphrase = utf8("chapeau-lucarne-velours-bitume-orge");
		must(await clerk.handlers.proposeRekey({ account, passphrase }, []));
		const college = await places.as("JM");
		must(await college.handlers.confirmAccount({ account }, []));
		await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "après");
		expect(await generation()).toBe(2);
		const before = await pairsOf({ account, keys: stolen });
		expect(openedBy(before, (await entries()).slice(-1))).toEqual([]);
		const { notes, unreadable } = await notesFound(await as("NE", passphrase));
		expect(notes).toContain("après");
		expect(unreadable).toEqual([]);
		await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "ensuite");
		expect(await generation()).toBe(2);
	});

	test("come back with a backup that has them, and those made meanwhile stay", async () => {
		await rekeyed();
		const newer = await places.backUp();
		await loseNewest();
		must(await (await bench.start()).handlers.rebuild({}, []));
		await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "après");
		must(await (await bench.restore(newer)).handlers.rebuild({}, []));
		const { notes, unreadable } = await notesFound(await places.as("DO"));
		for (const note of ["avant", "entre", "après"])
			expect(notes).toContain(note);
		expect(unreadable).toEqual([]);
	});

	test("as far as a restored backup does not have them: the roster goes on, and a reader makes another pair", async () => {
		const older = await rekeyed();
		await loseNewest();
		must(await (await bench.restore(older)).handlers.rebuild({}, []));
		await as("DO", PASSPHRASES.dpo);
		await enter(await places.as("CW"), "après");
		expect(await generation()).toBe(3);
		const { notes, unreadable } = await notesFound(await places.as("DO"));
		expect(notes).toContain("avant");
		expect(notes).toContain("après");
		expect(unreadable).toEqual(["2026-12-10"]);
	});
});
