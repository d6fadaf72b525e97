import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import {
	BackupBench,
	dueDossier,
	foundedWithDossier,
} from "../../support/backup-bench.ts";
import { damageCopy, damageJournal } from "../../support/damage.ts";
import { must, PASSPHRASES, unlockAs } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WRONG = utf8("wrong-wrong-wrong-wrong");
const NEW = utf8("parasol-granite-hublot-sifflet-olive");
const OTHER = utf8("tasse-chapitre-grenade-poisson-oubli");
const ALL = { before: null, act: null, dossier: null };

const at = (day: string) => Date.parse(`${day}T09:00:00Z`);

/** What the vault does by itself after an unlock is done when the next call answers. */
async function settled(initials: "CW" | "JM" | "DO"): Promise<VaultRoom> {
	const room = await places.as(initials);
	must(await room.handlers.recovery({}, []));
	return room;
}

/** Somebody tries a passphrase while the clock is elsewhere; it is put right an hour after it was right. */
async function failedTry(day: string) {
	const right = bench.now;
	bench.now = at(day);
	const tried = await unlockAs(await bench.start(), "CW", WRONG);
	expect(tried).toMatchObject({ ok: false, reason: { kind: "wrong" } });
	bench.now = right + HOUR;
}

async function session(room: VaultRoom) {
	const status = must(await room.handlers.status({}, []));
	if (status.phase !== "open") throw new Error(status.phase);
	return status.session;
}

const entries = async (room: VaultRoom) =>
	must(await room.handlers.accessRegister(ALL, [])).rows;

async function kit(room: VaultRoom): Promise<string[][]> {
	must(await room.handlers.beginKit({}, []));
	const sheets: string[][] = [];
	for (const sheet of [0, 1, 2]) {
		const words = must(await room.handlers.showSheet({ sheet }, []));
		must(await room.handlers.checkSheet({ sheet, words: [...words] }, []));
		sheets.push([...words]);
	}
	must(await room.handlers.sealKit({}, []));
	return sheets;
}

async function enrolled(): Promise<AccountId> {
	const clerk = await places.as("CW");
	const { pending } = must(
		await clerk.handlers.proposeAccount(
			{
				name: "Nora Thill",
				initials: "NT",
				roles: ["clerk", "dpo"],
				passphrase: NEW.slice(),
			},
			[],
		),
	);
	const account = pending[0]?.account as AccountId;
	must(await (await places.as("DO")).handlers.confirmAccount({ account }, []));
	await settled("DO");
	return account;
}

/** A session in which the clock is ahead for one recording. */
async function workedAhead(day: string) {
	const right = bench.now;
	const room = await bench.start();
	must(await unlockAs(room, "NT", NEW.slice()));
	must(await room.handlers.recovery({}, []));
	bench.now = at(day);
	const asked = { name: "Paul Reding", initials: "PR", passphrase: OTHER };
	must(await room.handlers.proposeAccount({ ...asked, roles: ["clerk"] }, []));
	bench.now = right + HOUR;
}

async function review(
	room: VaultRoom,
	who: readonly string[],
	ends: readonly string[] = [],
) {
	const { accounts } = must(await room.handlers.accounts({}, []));
	for (const { id: account, initials, roles } of accounts)
		if (who.includes(initials) || ends.includes(initials))
			must(
				await room.handlers.reviewAccount(
					{
						account,
						roles: ends.includes(initials) ? [] : [...roles],
						reason: "Revue.",
					},
					[],
				),
			);
}

/** Initials of who holds the newest key of a stream, the kit as its dash. */
async function newestHolders(kind: "commons" | "communications" | "access") {
	const { id, roster, store } = await bench.opened();
	const rows = await store.grantsFor(wellKnownStream(id, kind));
	const newest = Math.max(...rows.map(({ generation }) => generation));
	return rows
		.filter(({ generation }) => generation === newest)
		.map(({ account }) =>
			account === RECOVERY ? "-" : roster.accounts.get(account)?.initials,
		)
		.sort();
}

describe("a failed try with the clock ahead", () => {
	test("moves no day, opens none in the register, and is entered with the clock's instant", async () => {
		await foundedWithDossier(bench);
		const before = await (await bench.opened()).store.lastInstant();
		await failedTry("2028-06-01");
		const after = await bench.opened();
		expect(await after.store.lastInstant()).toBe(before);
		expect(after.store.lastAccessDay).toBe("2026-12-10");
		const dpo = await settled("DO");
		expect(await session(dpo)).toMatchObject({
			today: "2026-12-10",
			clockWentBack: null,
		});
		expect(await entries(dpo)).toContainEqual(
			expect.objectContaining({ act: "unlock-failed", at: at("2028-06-01") }),
		);
	});

	test("costs nobody a key, a right or an entry", async () => {
		const { room } = await foundedWithDossier(bench);
		await kit(room);
		const had = await entries(await settled("DO"));
		await failedTry("2031-06-01");
		bench.now += DAY;
		await settled("CW");
		await settled("JM");
		const dpo = await settled("DO");
		expect(await entries(dpo)).toEqual(expect.arrayContaining([...had]));
		expect(await newestHolders("commons")).toEqual(["-", "CW", "DO", "JM"]);
	});

	test("shortens no seven days of a destruction", async () => {
		const { room, id } = await dueDossier(bench);
		const asked = { id, reference: "DJ-2026-001" };
		must(
			await room.handlers.proposeDestruction(
				{ ...asked, revisionRead: false },
				[],
			),
		);
		must(await (await places.as("DO")).handlers.approveDestruction(asked, []));
		await failedTry("2026-12-18");
		const clerk = await places.as("CW");
		expect(must(await clerk.handlers.executeDestructions({}, []))).toBe(0);
	});
});

describe("the access register's pruning", () => {
	test("spares what a session enters with the clock years back", async () => {
		await foundedWithDossier(bench);
		const right = bench.now;
		bench.now = at("2022-12-10");
		const clerk = await places.as("CW");
		must(await clerk.handlers.search({ text: "muller" }, []));
		bench.now = right + HOUR;
		const found = await entries(await settled("DO"));
		expect(found).toContainEqual(
			expect.objectContaining({ act: "searched", at: at("2022-12-10") }),
		);
	});

	test("waits while the clock stands behind the last recording", async () => {
		await foundedWithDossier(bench);
		await settled("DO");
		const right = bench.now;
		bench.now = at("2031-06-01");
		await settled("JM");
		bench.now = right + HOUR;
		const days = (await entries(await settled("DO"))).map((row) => row.at);
		expect(Math.min(...days)).toBe(at("2026-12-10"));
	});

	test("waits for a second session after a leap of more than forty-five days", async () => {
		await foundedWithDossier(bench);
		await settled("DO");
		bench.now = at("2031-06-01");
		const first = (await entries(await settled("DO"))).map((row) => row.at);
		expect(Math.min(...first)).toBe(at("2026-12-10"));
		const second = (await entries(await settled("DO"))).map((row) => row.at);
		expect(Math.min(...second)).toBe(at("2031-06-01"));
	});
});

describe("a recording while the clock was ahead", () => {
	test("shuts nobody out who had a right, and ends no right to a key", async () => {
		const { room } = await foundedWithDossier(bench);
		await kit(room);
		await enrolled();
		await workedAhead("2029-01-01");
		const dpo = await settled("DO");
		expect(await session(dpo)).toMatchObject({
			today: "2029-01-01",
			clockWentBack: "2026-12-10",
		});
		await review(dpo, [], ["NT"]);
		await settled("CW");
		for (const kind of ["commons", "communications"] as const)
			expect(await newestHolders(kind)).toEqual(["-", "CW", "DO", "JM"]);
	});

	test("takes no key from who is not reviewed yet, and does so by the clock's own day", async () => {
		const { room } = await foundedWithDossier(bench);
		await kit(room);
		await enrolled();
		await workedAhead("2029-01-01");
		await review(await settled("JM"), ["DO"]);
		await review(await settled("DO"), ["CW"], ["JM"]);
		expect(await newestHolders("commons")).toEqual(["-", "CW", "DO", "NT"]);
		bench.now = at("2029-01-02");
		await settled("DO");
		expect(await newestHolders("commons")).toEqual(["-", "CW", "DO"]);
	});

	test("holds up the register's next key until a reader's right is kept", async () => {
		const { room } = await foundedWithDossier(bench);
		await kit(room);
		await enrolled();
		await workedAhead("2029-01-01");
		await review(await settled("DO"), [], ["NT"]);
		expect(await newestHolders("access")).toContain("NT");
		await review(await settled("JM"), ["DO"]);
		await settled("DO");
		expect(await newestHolders("access")).toEqual(["-", "DO"]);
	});

	test("leaves the kit's two sheets their use", async () => {
		const { room } = await foundedWithDossier(bench);
		const sheets = await kit(room);
		await enrolled();
		await workedAhead("2029-01-01");
		await review(await settled("JM"), ["DO"]);
		const account = { name: "Eva", initials: "EV", passphrase: NEW.slice() };
		const used = { sheets: sheets.slice(1), motive: "Essai.", account };
		const opened = await bench.start();
		must(await opened.handlers.openWithKit(used, []));
	});
});

test("a clock set back opens to nobody again", async () => {
	await foundedWithDossier(bench);
	await enrolled();
	bench.now = at("2027-12-01");
	await review(await settled("JM"), ["CW", "DO"]);
	bench.now = at("2028-02-01");
	await settled("CW");
	bench.now = at("2027-11-01");
	const back = await unlockAs(await bench.start(), "NT", NEW.slice());
	expect(back).toEqual({ ok: false, reason: { kind: "expired" } });
	must(await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk.slice()));
});

describe("a working copy made anew", () => {
	test("knows from the journal when a session last opened a day", async () => {
		await foundedWithDossier(bench);
		bench.now = at("2027-03-01");
		await settled("CW");
		await bench.end();
		await bench.emptyStore();
		bench.now = at("2026-12-15");
		const room = await bench.start();
		must(await room.handlers.rebuild({}, []));
		must(await unlockAs(room, "CW", PASSPHRASES.clerk));
		expect(await session(room)).toMatchObject({
			today: "2027-03-01",
			clockWentBack: "2026-12-15",
		});
	});

	test("dates the losses that the device signs no later than what persons recorded", async () => {
		await foundedWithDossier(bench);
		const { id } = await bench.opened();
		const stream = wellKnownStream(id, "communications");
		await bench.end();
		damageJournal(bench.dir, stream, 0);
		await bench.start();
		await damageCopy(bench.database, stream, 0);
		const right = bench.now;
		bench.now = at("2031-06-01");
		const room = await bench.restart();
		must(await room.handlers.rebuild({}, []));
		const { roster, store } = await bench.opened();
		expect(roster.lost.has(stream)).toBe(true);
		expect(roster.latest).toBe(right);
		expect(await store.lastInstant()).toBe(right);
	});
});
