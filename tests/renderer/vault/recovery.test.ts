import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	grantRecords,
	newestGrants,
} from "../../../renderer/vault/access/wraps.ts";
import { rosterRecord } from "../../../renderer/vault/found-vault.ts";
import { Keyring } from "../../../renderer/vault/keys/keyring.ts";
import { unwrapStreamSecret } from "../../../renderer/vault/keys/stream-keys.ts";
import {
	publicRecovery,
	recoveryKeys,
} from "../../../renderer/vault/recovery/recovery-keys.ts";
import {
	combineSheets,
	makeSheets,
	readSheet,
	WORDS_PER_SHEET,
} from "../../../renderer/vault/recovery/sheets.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { tryPassphrase } from "../../../renderer/vault/session/passphrase.ts";
import type {
	GrantRow,
	HeadRow,
} from "../../../renderer/vault/store/database.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import {
	decodeRecord,
	type StoredRecord,
} from "../../../shared/formats/record.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import { SHEET_WORDS } from "../../../shared/vault-protocol.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

const ORDER = {
	step: { step: "order-issued", on: "2026-11-16", channel: "workplace" },
	remark: "",
	pieces: [],
};
const NEW = utf8("parasol-granite-hublot-sifflet-olive");

/** A vault with a dossier and a kit in force; gives the three sheets. */
async function withKit() {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const sheets = await copyKit(room);
	must(await room.handlers.sealKit({}, []));
	return { room, id, sheets };
}

async function copyKit(room: VaultRoom): Promise<(readonly string[])[]> {
	must(await room.handlers.beginKit({}, []));
	const sheets: (readonly string[])[] = [];
	for (const sheet of [0, 1, 2]) {
		const words = must(await room.handlers.showSheet({ sheet }, []));
		expect(
			must(await room.handlers.checkSheet({ sheet, words: [...words] }, [])),
		).toEqual([]);
		sheets.push(words);
	}
	return sheets;
}

const as = async (initials: string, passphrase: Uint8Array) => {
	const room = await bench.start();
	must(await unlockAs(room, initials, passphrase));
	return room;
};

/** As the DPO reads them in the access register. */
async function failedTries() {
	const dpo = await as("DO", PASSPHRASES.dpo);
	const act = "unlock-failed" as const;
	return must(
		await dpo.handlers.accessRegister({ before: null, act, dossier: null }, []),
	).rows;
}

/** What the vault does by itself after an unlock is done when the next call answers. */
const settled = (room: VaultRoom) => room.handlers.recovery({}, []);

type Sheets = readonly (readonly string[])[];

/** The kit's wraps of the key under which each stream is written now; the access register has a key pair instead. */
async function newestKitRows(): Promise<GrantRow[]> {
	const grants = await bench.database.grants.toArray();
	const heads = await bench.database.heads.toArray();
	const streams = heads.filter(({ kind }) => kind !== "access");
	return streams.flatMap(({ stream }) =>
		newestGrants(grants.filter((row) => row.stream === stream)).filter(
			(row) => row.account === RECOVERY,
		),
	);
}

/** The wraps that two of the sheets open. */
async function openedWith(
	sheets: Sheets,
	rows: readonly GrantRow[],
): Promise<GrantRow[]> {
	const { box } = recoveryKeys(must(await combineSheets(sheets.slice(1))));
	const [first] = await keyedAfter([]);
	if (first === undefined) throw new Error("no record");
	return rows.filter(({ stream, generation, wrap }) => {
		const place = { vault: first.vault, stream, generation };
		return unwrapStreamSecret(wrap, place, RECOVERY, box) !== null;
	});
}

/** The keyed records that came after these ends. */
async function keyedAfter(ends: readonly HeadRow[]): Promise<StoredRecord[]> {
	const from = new Map(ends.map(({ stream, count }) => [stream, count]));
	const rows = await bench.database.records.toArray();
	return rows
		.filter(({ stream, seq }) => seq >= (from.get(stream) ?? 0))
		.map(({ bytes }) => must(decodeRecord(bytes)))
		.filter(({ suite }) => suite === "keyed");
}

async function enrol(
	clerk: VaultRoom,
	initials: string,
	role: Role,
): Promise<AccountId> {
	const asked = { ...account, initials, roles: [role] };
	const { pending } = must(await clerk.handlers.proposeAccount(asked, []));
	const proposed = pending[0]?.account as AccountId;
	const dpo = await as("DO", PASSPHRASES.dpo);
	must(await dpo.handlers.confirmAccount({ account: proposed }, []));
	return proposed;
}

/** A new kit as the DPO made it once: what the account holds is wrapped to it, and no key changes. Gives its sheets. */
async function beforeRotation(): Promise<Sheets> {
	const vault = await bench.opened();
	const dpo = [...vault.roster.accounts.values()].find(
		({ initials }) => initials === "DO",
	);
	const keys = dpo && (await tryPassphrase(vault, dpo, PASSPHRASES.dpo));
	if (!dpo || !keys) throw new Error("no DPO");
	const secret = new Uint8Array(32).fill(7);
	const kit = recoveryKeys(secret);
	const { id, store, outside } = vault;
	const keyring = new Keyring({
		vault: id,
		main: outside.main,
		store,
		account: dpo.id,
		keys,
	});
	const holders = [{ id: RECOVERY, publicKey: kit.box.publicKey }];
	const records = [
		rosterRecord(vault, {
			v: "recovery-renewed/1",
			at: bench.now,
			recovery: publicRecovery(kit),
		}),
	];
	for (const stream of await keyring.streams()) {
		const kind = store.heads().get(stream)?.kind ?? "dossier";
		const secrets = await keyring.secretsOf(stream);
		const holding = { stream, kind, holders };
		records.push(...grantRecords(vault, holding, { rows: [], secrets }));
	}
	const author = { account: dpo.id, signing: keys.signing };
	must(await vault.ledger.commit(author, records));
	return makeSheets(secret);
}

const account = { name: "Nora Thill", initials: "NT", passphrase: NEW };

test("a right to keep rights runs out like any other when there is a kit", async () => {
	await withKit();
	bench.now = Date.parse("2028-01-10T09:00:00Z");
	expect(
		await unlockAs(await bench.start(), "DO", PASSPHRASES.dpo),
	).toMatchObject({ ok: false, reason: { kind: "expired" } });
});

describe("sheets of words", () => {
	const secret = new Uint8Array(32).map((_, i) => i * 7 + 1);

	test("open with any two of three, however they are typed, and never with one", async () => {
		await bench.start();
		const [a, b, c] = await makeSheets(secret);
		for (const pair of [
			[a, b],
			[a, c],
			[c, b],
		]) {
			const typed = pair.map((words = []) =>
				words.map(
					(word) =>
						` ${word.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()} `,
				),
			);
			expect(must(await combineSheets(typed))).toEqual(secret);
		}
		expect(await combineSheets([a ?? [], a ?? []])).toMatchObject({
			ok: false,
			reason: { kind: "same-sheet" },
		});
		expect(await combineSheets([a ?? []])).toMatchObject({ ok: false });
	});

	test("notice a wrong word, two exchanged words and a sheet of another kit", async () => {
		await bench.start();
		const [sheet = [], second = []] = await makeSheets(secret);
		for (let place = 0; place < WORDS_PER_SHEET; place++) {
			const wrong = sheet.with(
				place,
				sheet[place] === "abaisser" ? "abandon" : "abaisser",
			);
			expect(readSheet(wrong).ok).toBe(false);
		}
		expect(readSheet(sheet.with(3, "xyzzy"))).toMatchObject({
			ok: false,
			reason: { kind: "unknown-word", sheet: 0, place: 3 },
		});
		expect(await combineSheets([sheet, second.slice(1)])).toMatchObject({
			ok: false,
			reason: { kind: "not-a-sheet", sheet: 1 },
		});
		expect(sheet).toHaveLength(SHEET_WORDS);
		const exchanged = sheet.with(0, sheet[1] ?? "").with(1, sheet[0] ?? "");
		expect(readSheet(exchanged).ok).toBe(false);
		const [other = []] = await makeSheets(new Uint8Array(32).fill(9));
		expect(await combineSheets([second, other])).toMatchObject({
			ok: false,
			reason: { kind: "other-kit" },
		});
	});
});

describe("a recovery kit", () => {
	test("is in force only once all three sheets were typed back", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		must(await room.handlers.beginKit({}, []));
		const words = must(await room.handlers.showSheet({ sheet: 0 }, []));
		expect(
			must(
				await room.handlers.checkSheet(
					{ sheet: 0, words: words.with(10, "abaisser") },
					[],
				),
			),
		).toEqual([10]);
		expect(await room.handlers.showSheet({ sheet: 0 }, [])).toMatchObject({
			ok: false,
			reason: { kind: "shown-before" },
		});
		expect(await room.handlers.sealKit({}, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-copied" },
		});
		expect(must(await room.handlers.recovery({}, []))).toMatchObject({
			made: false,
		});
	});

	test("leaves an entry when two sheets do not open it", async () => {
		const { sheets } = await withKit();
		const locked = await bench.start();
		const sheet = [...(sheets[0] ?? [])];
		expect(
			await locked.handlers.openWithKit(
				{ sheets: [sheet, sheet], motive: "Tous absents.", account },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "sheets" } });
		must(await unlockAs(locked, "DO", PASSPHRASES.dpo));
		const asked = {
			before: null,
			act: "unlock-failed" as const,
			dossier: null,
		};
		expect(must(await locked.handlers.accessRegister(asked, []))).toMatchObject(
			{
				rows: [{ by: null, note: "sheets-refused" }],
			},
		);
	});

	test("makes who tries sheets wait ever longer, over restarts, and nobody else; sheets that open clear the count", async () => {
		const { sheets } = await withKit();
		const open = async (room: VaultRoom, two: Sheets, initials = "NT") =>
			room.handlers.openWithKit(
				{
					sheets: two.map((words) => [...words]),
					motive: "Tous absents.",
					account: { ...account, initials },
				},
				[],
			);
		const wrong = [sheets[0] ?? [], sheets[0] ?? []];
		let nextAt: number | null = null;
		for (let failure = 1; failure <= 5; failure++) {
			const refused = await open(await bench.restart(), wrong);
			if (refused.ok || refused.reason.kind !== "sheets")
				throw new Error("wrong sheets were not called wrong");
			nextAt = refused.reason.nextAt;
			expect(nextAt).toBe(failure < 5 ? null : bench.now + 30_000);
		}
		const waiting = await bench.restart();
		// The right ones wait as well; accounts do not.
		expect(await open(waiting, sheets.slice(1))).toEqual({
			ok: false,
			reason: { kind: "wait", nextAt },
		});
		must(await unlockAs(waiting, "CW", PASSPHRASES.clerk));
		bench.now += 30_000;
		expect(await open(await bench.start(), wrong)).toMatchObject({
			reason: { kind: "sheets", nextAt: bench.now + 60_000 },
		});
		bench.now += 60_000;
		const opening = await bench.start();
		expect(await open(opening, sheets.slice(1), "CW")).toMatchObject({
			reason: { kind: "initials-taken" },
		});
		// Right sheets for an account that cannot be made are not opened: nothing is cleared by them.
		expect(await open(opening, wrong)).toMatchObject({
			reason: { kind: "sheets", nextAt: bench.now + 120_000 },
		});
		bench.now += 120_000;
		must(await open(opening, sheets.slice(1)));
		expect(await failedTries()).toHaveLength(7);
		expect(await open(await bench.start(), wrong, "NU")).toMatchObject({
			reason: { kind: "sheets", nextAt: null },
		});
	});

	test("opens everything with two sheets when nobody can any more, and everyone sees it", async () => {
		const { id, sheets } = await withKit();
		const locked = await bench.start();
		expect(
			await locked.handlers.openWithKit(
				{
					sheets: [sheets[0] as string[], sheets[1] as string[]],
					motive: "Tous absents.",
					account: { ...account, initials: "CW" },
				},
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "initials-taken" } });
		const session = must(
			await locked.handlers.openWithKit(
				{
					sheets: [sheets[2] as string[], sheets[0] as string[]],
					motive: "Tous absents.",
					account,
				},
				[],
			),
		);
		expect(session).toMatchObject({
			name: "Nora Thill",
			recoveryUses: [{ motive: "Tous absents." }],
		});
		expect(must(await locked.handlers.recovery({}, []))).toMatchObject({
			used: true,
			mayMake: true,
			allowedBy: null,
		});
		expect(must(await locked.handlers.dossiers({}, []))).toMatchObject([
			{ id },
		]);
		const view = must(
			await locked.handlers.dossier(
				{ id, motive: { motive: "control", note: "" } },
				[],
			),
		);
		expect(view.agent.name).toBe("Muller");
		const later = await bench.start();
		expect(
			must(await unlockAs(later, "CW", PASSPHRASES.clerk)).recoveryUses,
		).toMatchObject([{ motive: "Tous absents." }]);
	});

	test("is shown for thirty days, and to who comes later in the first session", async () => {
		const { sheets } = await withKit();
		const locked = await bench.start();
		const passphrase = utf8("parasol-granite-hublot-sifflet-olive");
		const account = { name: "Nora Thill", initials: "NT", passphrase };
		const used = [sheets[1] as string[], sheets[2] as string[]];
		const use = { sheets: used, motive: "Congé.", account };
		must(await locked.handlers.openWithKit(use, []));
		const shownTo = async (initials: string, phrase: Uint8Array) =>
			must(await unlockAs(await bench.start(), initials, phrase)).recoveryUses
				.length;
		const day = 24 * 3_600_000;
		bench.now += 29 * day;
		expect(await shownTo("CW", PASSPHRASES.clerk)).toBe(1);
		bench.now += 2 * day;
		expect(await shownTo("CW", PASSPHRASES.clerk)).toBe(0);
		expect(await shownTo("JM", PASSPHRASES.college)).toBe(1);
		bench.now += day;
		expect(await shownTo("JM", PASSPHRASES.college)).toBe(0);
		expect(await shownTo("DO", PASSPHRASES.dpo)).toBe(1);
	});

	test("opens what was written before a key was rotated", async () => {
		const { id, sheets } = await withKit();
		const clerk = await bench.start();
		must(await unlockAs(clerk, "CW", PASSPHRASES.clerk));
		const leaving = { ...account, initials: "LR", roles: ["clerk" as const] };
		const { pending } = must(await clerk.handlers.proposeAccount(leaving, []));
		const left = pending[0]?.account as never;
		const dpo = await bench.start();
		must(await unlockAs(dpo, "DO", PASSPHRASES.dpo));
		must(await dpo.handlers.confirmAccount({ account: left }, []));
		must(
			await dpo.handlers.reviewAccount(
				{ account: left, roles: [], reason: "Départ." },
				[],
			),
		);
		const locked = await bench.start();
		const two = [sheets[0] as string[], sheets[1] as string[]];
		must(
			await locked.handlers.openWithKit(
				{ sheets: two, motive: "Tous absents.", account },
				[],
			),
		);
		const motive = { motive: "control" as const, note: "" };
		must(await locked.handlers.dossier({ id, motive }, []));
	});

	test("is refused with sheets of another vault", async () => {
		const { sheets } = await withKit();
		const other = new VaultBench("2026-12-10");
		try {
			const room = await other.start();
			must(await room.handlers.createVault(SAMPLE_VAULT, []));
			await copyKit(room).then(() => room.handlers.sealKit({}, []));
			const result = await (await other.start()).handlers.openWithKit(
				{
					sheets: [sheets[0] as string[], sheets[1] as string[]],
					motive: "x",
					account,
				},
				[],
			);
			expect(result).toMatchObject({
				ok: false,
				reason: { kind: "sheets", fault: { kind: "other-kit" } },
			});
		} finally {
			await other.dispose();
		}
	});

	test("takes what is written after it out of reach of the sheets before", async () => {
		const { room, id, sheets } = await withKit();
		must(await room.handlers.allowNewKit({ reason: "Feuille perdue." }, []));
		const dpo = await as("DO", PASSPHRASES.dpo);
		const newer = await copyKit(dpo);
		must(await dpo.handlers.sealKit({}, []));
		const rows = await newestKitRows();
		expect(rows.map(({ stream }) => stream)).toContain(id);
		expect(rows).toHaveLength(3); // the dossier, the commons, the communications
		expect(await openedWith(sheets, rows)).toEqual([]);
		expect(await openedWith(newer, rows)).toEqual(rows);
		// A step in the dossier and a name in the commons: each written under a key that those sheets never opened.
		const clerk = await as("CW", PASSPHRASES.clerk);
		const ends = await bench.database.heads.toArray();
		must(await clerk.handlers.recordStep({ ...ORDER, id }, []));
		const proposed = { ...account, roles: ["clerk" as const] };
		must(await clerk.handlers.proposeAccount(proposed, []));
		const written = await keyedAfter(ends);
		expect(new Set(written.map(({ kind }) => kind))).toEqual(
			new Set(["dossier", "commons"]),
		);
		for (const { generation } of written) expect(generation).toBe(2);
		// Nothing is left to do: the next session changes no key again.
		await as("DO", PASSPHRASES.dpo).then(settled);
		expect(await newestKitRows()).toEqual(rows);
	});

	test("that a version before put in place changes the keys at the next session", async () => {
		const { room, id, sheets } = await withKit();
		must(await room.handlers.allowNewKit({ reason: "Feuille perdue." }, []));
		const newer = await beforeRotation();
		const before = await newestKitRows();
		expect(before).toMatchObject(Array(3).fill({ generation: 1 }));
		await as("DO", PASSPHRASES.dpo).then(settled);
		const rows = await newestKitRows();
		expect(rows.map(({ stream }) => stream)).toContain(id);
		expect(rows).toMatchObject(Array(3).fill({ generation: 2 }));
		expect(await openedWith(sheets, rows)).toEqual([]);
		expect(await openedWith(newer, rows)).toEqual(rows);
		for (const [initials, passphrase] of [
			["CW", PASSPHRASES.clerk],
			["DO", PASSPHRASES.dpo],
		] as const)
			await as(initials, passphrase).then(settled);
		expect(await newestKitRows()).toEqual(rows);
		const asked = (await bench.database.meta.get("kits"))?.value;
		expect(String(asked).split(" ")).toHaveLength(2); // both accounts, once each
	});

	test("changes the key of a dossier that its maker does not hold when a holder comes", async () => {
		const { room, id, sheets } = await withKit();
		const second = await enrol(room, "NE", "clerk");
		const dpo = await as("DO", PASSPHRASES.dpo);
		const withdrawal = { id, account: second, reason: "Parenté." };
		must(await dpo.handlers.withdrawHolder(withdrawal, []));
		must(await dpo.handlers.allowNewKit({ reason: "Feuille perdue." }, []));
		const maker = await as("NE", NEW);
		const newer = await copyKit(maker);
		must(await maker.handlers.sealKit({}, []));
		const ofDossier = async () =>
			(await newestKitRows()).filter(({ stream }) => stream === id);
		expect(await openedWith(sheets, await ofDossier())).toHaveLength(1);
		await as("CW", PASSPHRASES.clerk).then(settled);
		expect(await ofDossier()).toMatchObject([{ generation: 3 }]);
		expect(await openedWith(sheets, await ofDossier())).toEqual([]);
		expect(await openedWith(newer, await ofDossier())).toHaveLength(1);
	});

	test("is not put in force by who allowed another one while copying it", async () => {
		const { sheets } = await withKit();
		const reason = "Feuille perdue.";
		const dpo = await as("DO", PASSPHRASES.dpo);
		must(await dpo.handlers.allowNewKit({ reason }, []));
		const clerk = await as("CW", PASSPHRASES.clerk);
		await copyKit(clerk);
		must(await clerk.handlers.allowNewKit({ reason }, []));
		const refused = (kind: string) => ({ ok: false, reason: { kind } });
		expect(await clerk.handlers.sealKit({}, [])).toEqual(
			refused("not-allowed"),
		);
		// Its secret is gone with the refusal; the kit before is the one in force.
		expect(await clerk.handlers.sealKit({}, [])).toEqual(refused("no-kit"));
		const room = await bench.restart();
		must(await unlockAs(room, "DO", PASSPHRASES.dpo));
		const two = sheets.slice(1).map((words) => [...words]);
		must(await room.handlers.drillKit({ sheets: two }, []));
	});

	test("is neither made nor allowed by an administrator: two sheets open everything", async () => {
		const clerk = await bench.start();
		must(await clerk.handlers.createVault(SAMPLE_VAULT, []));
		await enrol(clerk, "AD", "administrator");
		const refusal = { ok: false, reason: { kind: "role" } };
		const asAdministrator = async () => {
			const room = await bench.start();
			must(await unlockAs(room, "AD", NEW));
			expect(await room.handlers.beginKit({}, [])).toMatchObject(refusal);
			const view = must(await room.handlers.recovery({}, []));
			expect(view.mayMake).toBe(false);
			return room;
		};
		await asAdministrator();
		const dpo = await bench.start();
		must(await unlockAs(dpo, "DO", PASSPHRASES.dpo));
		await copyKit(dpo);
		must(await dpo.handlers.sealKit({}, []));
		const reason = "Feuille perdue.";
		must(await dpo.handlers.allowNewKit({ reason }, []));
		const room = await asAdministrator();
		expect(await room.handlers.allowNewKit({ reason }, [])).toMatchObject(
			refusal,
		);
	});

	test("is drilled without opening anything", async () => {
		const { room, sheets } = await withKit();
		expect(
			must(
				await room.handlers.drillKit(
					{ sheets: [sheets[0] as string[], sheets[2] as string[]] },
					[],
				),
			),
		).toMatchObject({ drilledAt: bench.now });
	});

	test("leaves an entry of a drill that failed, which holds nothing up", async () => {
		const { room, sheets } = await withKit();
		const [one = [], two = []] = sheets;
		const drill = (...tried: readonly (readonly string[])[]) =>
			room.handlers.drillKit({ sheets: tried.map((words) => [...words]) }, []);
		for (let failure = 1; failure <= 7; failure++)
			expect(await drill(one, one)).toEqual({
				ok: false,
				reason: { kind: "sheets", fault: { kind: "same-sheet" }, nextAt: null },
			});
		const other = await makeSheets(new Uint8Array(32).fill(7));
		expect(await drill(...other.slice(1))).toMatchObject({
			reason: { kind: "sheets", fault: { kind: "other-kit" } },
		});
		must(await drill(one, two));
		const dpo = await as("DO", PASSPHRASES.dpo);
		const asked = { before: null, act: "recorded" as const, dossier: null };
		const { rows } = must(await dpo.handlers.accessRegister(asked, []));
		const drills = rows.filter(({ note }) => note.startsWith("recovery-drill"));
		expect(drills.map(({ by, note }) => [by, note])).toEqual([
			["Claire Weber", "recovery-drilled"],
			...Array(8).fill(["Claire Weber", "recovery-drill-failed"]),
		]);
		expect(await failedTries()).toEqual([]);
	});

	test("is made anew after a use, or when another account allows it, and the old sheets then open nothing", async () => {
		const { room, sheets } = await withKit();
		expect(await room.handlers.beginKit({}, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-allowed" },
		});
		must(await room.handlers.allowNewKit({ reason: "Feuille perdue." }, []));
		expect(await room.handlers.beginKit({}, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-allowed" },
		});
		const dpo = await bench.start();
		must(await unlockAs(dpo, "DO", PASSPHRASES.dpo));
		await copyKit(dpo);
		must(await dpo.handlers.sealKit({}, []));
		const locked = await bench.start();
		const result = await locked.handlers.openWithKit(
			{
				sheets: [sheets[0] as string[], sheets[1] as string[]],
				motive: "x",
				account,
			},
			[],
		);
		expect(result).toMatchObject({
			ok: false,
			reason: { kind: "sheets", fault: { kind: "other-kit" } },
		});
	});
});
