import { type TOTP, URI } from "otpauth";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
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

const NEW = utf8("parasol-granite-hublot-sifflet-olive");
const motive = { motive: "record-step" as const, note: "" };
/** How long a code of the second factor lasts. */
const STEP = 30_000;

const as = async (
	initials: string,
	passphrase: Uint8Array,
): Promise<VaultRoom> => {
	const room = await bench.start();
	must(await unlockAs(room, initials, passphrase));
	return room;
};
const clerk = () => as("CW", PASSPHRASES.clerk);
const college = () => as("JM", PASSPHRASES.college);
const dpo = () => as("DO", PASSPHRASES.dpo);

async function founded() {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	return must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
}

/** A member of the college keeps somebody's right while it still holds. */
async function keepUntilNextYear(initials: string): Promise<void> {
	bench.now = Date.parse("2027-06-01T09:00:00Z");
	await keep(await college(), initials);
}

async function keep(room: VaultRoom, initials: string): Promise<void> {
	const { accounts } = must(await room.handlers.accounts({}, []));
	const known = accounts.find((each) => each.initials === initials);
	if (known === undefined) throw new Error("nobody");
	const { id: account, roles } = known;
	must(
		await room.handlers.reviewAccount(
			{ account, roles: [...roles], reason: "Fonction inchangée." },
			[],
		),
	);
}

/** What follows an unlock runs in the queue of commands. */
const settled = async (room: VaultRoom) => room.handlers.readings({}, []);

const newClerk = {
	name: "Nora Thill",
	initials: "NT",
	roles: ["clerk" as const],
	passphrase: NEW,
};

describe("enrolling somebody", () => {
	test("takes two persons, and gives the keys of the dossiers there are", async () => {
		const id = await founded();
		const first = await clerk();
		const { pending } = must(await first.handlers.proposeAccount(newClerk, []));
		const [waiting] = pending;
		expect(waiting).toMatchObject({
			name: "Nora Thill",
			proposedBy: "Claire Weber",
			mayConfirm: false,
		});
		expect(waiting?.fingerprint).toHaveLength(6);
		expect(
			await first.handlers.confirmAccount(
				{ account: waiting?.account as never },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "same-person" } });
		const status = must(await (await bench.start()).handlers.status({}, []));
		expect(
			status.phase === "locked" &&
				status.accounts.some(({ initials }) => initials === "NT"),
		).toBe(false);
		const second = await dpo();
		expect(
			must(await second.handlers.accounts({}, [])).pending[0]?.fingerprint,
		).toEqual(waiting?.fingerprint);
		must(
			await second.handlers.confirmAccount(
				{ account: waiting?.account as never },
				[],
			),
		);
		const room = await as("NT", NEW);
		expect(must(await room.handlers.dossiers({}, []))).toMatchObject([{ id }]);
		must(await room.handlers.dossier({ id, motive }, []));
	});

	test("after somebody left gives the newcomer what was written before and since", async () => {
		const id = await founded();
		const leaver = must(
			await (await clerk()).handlers.proposeAccount(newClerk, []),
		).pending[0]?.account as never;
		must(await (await dpo()).handlers.confirmAccount({ account: leaver }, []));
		must(
			await (await dpo()).handlers.reviewAccount(
				{ account: leaver, roles: [], reason: "Départ." },
				[],
			),
		);
		const since = must(
			await (await clerk()).handlers.openNewDossier(SAMPLE_DOSSIER, []),
		);
		const comer = { ...newClerk, name: "Luc Reding", initials: "LR" };
		const account = must(
			await (await clerk()).handlers.proposeAccount(comer, []),
		).pending[0]?.account as never;
		must(await (await dpo()).handlers.confirmAccount({ account }, []));
		const room = await as("LR", NEW);
		for (const each of [id, since])
			must(await room.handlers.dossier({ id: each, motive }, []));
	});

	test("refuses initials that are taken and a passphrase that is too easy", async () => {
		await founded();
		const room = await clerk();
		expect(
			await room.handlers.proposeAccount({ ...newClerk, initials: "DO" }, []),
		).toMatchObject({ ok: false, reason: { kind: "initials-taken" } });
		expect(
			await room.handlers.proposeAccount(
				{ ...newClerk, passphrase: utf8("motdepassemotdepasse") },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "passphrase" } });
	});

	test("gives an administrator no key of a dossier", async () => {
		const id = await founded();
		const { pending } = must(
			await (await clerk()).handlers.proposeAccount(
				{ ...newClerk, initials: "AD", roles: ["administrator"] },
				[],
			),
		);
		must(
			await (await dpo()).handlers.confirmAccount(
				{ account: pending[0]?.account as never },
				[],
			),
		);
		const admin = await as("AD", NEW);
		expect(must(await admin.handlers.dossiers({}, []))).toEqual([]);
		expect(await admin.handlers.dossier({ id, motive }, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-open-to-you" },
		});
		const grants = await bench.database.grants
			.where("stream")
			.equals(id)
			.toArray();
		expect(grants.some(({ account }) => account === pending[0]?.account)).toBe(
			false,
		);
	});
});

describe("who sees no dossier", () => {
	const asAdministrator = (initials: string) => as(initials, NEW);
	const administrator = (initials: string) => ({
		...newClerk,
		name: initials,
		initials,
		roles: ["administrator" as const],
	});
	const waitingFor = async (room: VaultRoom) => {
		const { pending } = must(await room.handlers.accounts({}, []));
		const [waiting] = pending;
		if (waiting === undefined) throw new Error("nobody waits");
		return waiting;
	};
	const confirm = async (room: VaultRoom) => {
		const { account } = await waitingFor(room);
		return room.handlers.confirmAccount({ account }, []);
	};

	/** Two administrators, the second enrolled by the first and confirmed by the DPO. */
	async function withAdministrators() {
		await founded();
		must(
			await (await clerk()).handlers.proposeAccount(administrator("A1"), []),
		);
		must(await confirm(await dpo()));
		const first = await asAdministrator("A1");
		must(await first.handlers.proposeAccount(administrator("A2"), []));
		must(await confirm(await dpo()));
	}

	const NEEDS = { ok: false, reason: { kind: "needs-keeper" } };

	test.each(["clerk", "college", "delegate", "dpo"] as const)(
		"enrols no %s with another one: a clerk or a DPO confirms (C2)",
		async (role) => {
			await withAdministrators();
			const first = await asAdministrator("A1");
			const asked = { ...newClerk, roles: [role, "administrator" as const] };
			must(await first.handlers.proposeAccount(asked, []));
			expect(await waitingFor(first)).toMatchObject({
				mine: true,
				mayConfirm: false,
				needsKeeper: true,
				confirmers: ["Claire Weber", "Dora Ott"],
			});
			const second = await asAdministrator("A2");
			expect(await waitingFor(second)).toMatchObject({
				mine: false,
				mayConfirm: false,
			});
			expect(await confirm(second)).toEqual(NEEDS);
			expect(await confirm(await college())).toEqual(NEEDS);
			const holder = await (role === "dpo" ? clerk() : dpo());
			expect(await waitingFor(holder)).toMatchObject({ mayConfirm: true });
			must(await confirm(holder));
			const { rows } = must(
				await (await dpo()).handlers.accessRegister(
					{ before: null, act: "refused", dossier: null },
					[],
				),
			);
			expect(rows.map(({ by, note }) => [by, note])).toEqual([
				["Jean Meyer", "C2"],
				["A2", "C2"],
			]);
		},
	);

	test("enrols another administrator with one of its kind", async () => {
		await withAdministrators();
		const first = await asAdministrator("A1");
		must(await first.handlers.proposeAccount(administrator("A3"), []));
		const second = await asAdministrator("A2");
		expect(await waitingFor(second)).toMatchObject({
			mayConfirm: true,
			needsKeeper: false,
		});
		must(await confirm(second));
	});

	test("gives a clerk no new keys with another one", async () => {
		await withAdministrators();
		const first = await asAdministrator("A1");
		const { accounts } = must(await first.handlers.accounts({}, []));
		const account = accounts.find(({ initials }) => initials === "CW")?.id;
		if (account === undefined) throw new Error("no clerk");
		must(await first.handlers.proposeRekey({ account, passphrase: NEW }, []));
		expect(await confirm(await asAdministrator("A2"))).toEqual(NEEDS);
		must(await confirm(await dpo()));
	});

	test("is no second person for new keys of its own", async () => {
		const room = await founded().then(clerk);
		const { accounts } = must(await room.handlers.accounts({}, []));
		const account = accounts.find(({ initials }) => initials === "DO")?.id;
		if (account === undefined) throw new Error("no DPO");
		must(await room.handlers.proposeRekey({ account, passphrase: NEW }, []));
		const own = await dpo();
		const { pending } = must(await own.handlers.accounts({}, []));
		expect(pending).toMatchObject([
			{ mayConfirm: false, confirmers: ["Jean Meyer"] },
		]);
		expect(await own.handlers.confirmAccount({ account }, [])).toEqual({
			ok: false,
			reason: { kind: "same-person" },
		});
		must(await (await college()).handlers.confirmAccount({ account }, []));
		must(await unlockAs(await bench.restart(), "DO", NEW));
	});

	test("gets no role by a review, which one person makes", async () => {
		await withAdministrators();
		const room = await dpo();
		const { accounts } = must(await room.handlers.accounts({}, []));
		const account = accounts.find(({ initials }) => initials === "A1")?.id;
		if (account === undefined) throw new Error("no administrator");
		const review = (...roles: Role[]) =>
			room.handlers.reviewAccount({ account, roles, reason: "Motif." }, []);
		expect(await review("administrator", "clerk")).toEqual({
			ok: false,
			reason: { kind: "more-roles" },
		});
		must(await review("administrator"));
	});
});

describe("a right", () => {
	test("ends: nothing opens any more, and what is written afterwards has another key", async () => {
		const id = await founded();
		const { pending } = must(
			await (await clerk()).handlers.proposeAccount(newClerk, []),
		);
		const account = pending[0]?.account as never;
		must(await (await dpo()).handlers.confirmAccount({ account }, []));
		must(
			await (await dpo()).handlers.reviewAccount(
				{ account, roles: [], reason: "Départ." },
				[],
			),
		);
		const generations = (
			await bench.database.grants.where("stream").equals(id).toArray()
		).map(({ account: holder, generation }) => [
			holder === account,
			generation,
		]);
		expect(generations).toContainEqual([false, 2]);
		expect(generations).not.toContainEqual([true, 2]);
		const locked = await bench.start();
		const status = must(await locked.handlers.status({}, []));
		expect(
			status.phase === "locked" &&
				status.accounts.some(({ initials }) => initials === "NT"),
		).toBe(false);
		expect(
			await locked.handlers.unlock({ account, passphrase: NEW }, []),
		).toMatchObject({ ok: false, reason: { kind: "wrong" } });
		const room = await clerk();
		must(
			await room.handlers.recordStep(
				{
					id,
					step: {
						step: "order-issued",
						on: "2026-11-16",
						channel: "workplace",
					},
					remark: "",
					pieces: [],
				},
				[],
			),
		);
		expect(
			must(await (await clerk()).handlers.dossier({ id, motive }, [])).stage,
		).toBe("issued");
	});

	test("runs out after a year unless it is reviewed", async () => {
		await founded();
		await keepUntilNextYear("DO");
		bench.now = Date.parse("2027-12-11T09:00:00Z");
		expect(
			await unlockAs(await bench.start(), "JM", PASSPHRASES.college),
		).toMatchObject({ ok: false, reason: { kind: "expired" } });
	});

	test("that has run out leaves the try in the access register", async () => {
		await founded();
		await keepUntilNextYear("DO");
		bench.now = Date.parse("2027-12-11T09:00:00Z");
		await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk);
		const { rows } = must(
			await (await dpo()).handlers.accessRegister(
				{ before: null, act: null, dossier: null },
				[],
			),
		);
		expect(rows).toContainEqual(
			expect.objectContaining({
				act: "unlock-failed",
				by: "Claire Weber",
				note: "right-expired",
			}),
		);
	});

	test("that has run out changes the keys at the next unlock, which says how far it is", async () => {
		const id = await founded();
		const resumed = () =>
			bench.events.filter(
				(event) => event.kind === "progress" && event.task === "resumed-keys",
			);
		await settled(await clerk());
		expect(resumed()).toEqual([]);
		await keepUntilNextYear("DO");
		bench.now = Date.parse("2027-12-11T09:00:00Z");
		await settled(await dpo());
		expect(resumed().at(-1)).toMatchObject({ done: 4, total: 4 });
		const holders = (await bench.database.grants
			.where("stream")
			.equals(id)
			.toArray()) as readonly { account: string; generation: number }[];
		expect(holders.filter(({ generation }) => generation === 2)).toHaveLength(
			1,
		);
	});

	test("to keep rights still opens when nobody else may keep one and there is no kit", async () => {
		const id = await founded();
		bench.now = Date.parse("2028-01-10T09:00:00Z");
		expect(
			await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk),
		).toMatchObject({ ok: false, reason: { kind: "expired" } });
		const first = await dpo();
		await settled(first);
		for (const initials of ["CW", "JM"]) await keep(first, initials);
		await settled(first);
		expect(
			await unlockAs(await bench.start(), "DO", PASSPHRASES.dpo),
		).toMatchObject({ ok: false, reason: { kind: "expired" } });
		await keep(await college(), "DO");
		const { rows } = must(
			await (await dpo()).handlers.accessRegister(
				{ before: null, act: "unlocked", dossier: null },
				[],
			),
		);
		expect(rows.map(({ by, note }) => [by, note])).toEqual([
			["Dora Ott", ""],
			["Jean Meyer", ""],
			["Dora Ott", "right-expired"],
			["Claire Weber", ""],
		]);
		const opened = await (await clerk()).handlers.dossier({ id, motive }, []);
		expect(opened.ok).toBe(true);
	});

	test("is kept for another year by a review of the DPO, and not by oneself", async () => {
		await founded();
		const room = await dpo();
		const { accounts } = must(await room.handlers.accounts({}, []));
		const [member, self] = [
			accounts.find(({ initials }) => initials === "JM"),
			accounts.find((each) => each.self),
		];
		bench.now = Date.parse("2027-06-01T09:00:00Z");
		const reviewed = must(
			await (await dpo()).handlers.reviewAccount(
				{
					account: member?.id as never,
					roles: ["college"],
					reason: "Mandat en cours.",
				},
				[],
			),
		);
		expect(
			reviewed.accounts.find(({ initials }) => initials === "JM")?.expires,
		).toBe("2028-06-01");
		expect(
			await (await dpo()).handlers.reviewAccount(
				{ account: self?.id as never, roles: ["dpo"], reason: "x" },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "same-person" } });
	});

	test("of the last clerk or DPO cannot be ended", async () => {
		await founded();
		const room = await dpo();
		const { accounts } = must(await room.handlers.accounts({}, []));
		const account = accounts.find(({ initials }) => initials === "CW")
			?.id as never;
		expect(
			await room.handlers.reviewAccount(
				{ account, roles: [], reason: "x" },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "last-holder" } });
		expect(
			await room.handlers.reviewAccount(
				{ account, roles: ["college"], reason: "x" },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "last-holder" } });
	});

	test("is reviewed with the last day on which it was used, if that is not ninety days ago", async () => {
		await founded();
		bench.now = Date.parse("2026-12-14T09:00:00Z");
		await clerk();
		const usedOn = async (room: VaultRoom) =>
			must(await room.handlers.accounts({}, [])).accounts.map(
				({ initials, lastOpened }) => [initials, lastOpened],
			);
		expect(await usedOn(await dpo())).toEqual([
			["CW", "2026-12-14"],
			["JM", null],
			["DO", "2026-12-14"],
		]);
		expect(await usedOn(await clerk())).toEqual([
			["CW", null],
			["JM", null],
			["DO", null],
		]);
		bench.now = Date.parse("2027-03-20T09:00:00Z");
		expect(await usedOn(await dpo())).toEqual([
			["CW", null],
			["JM", null],
			["DO", "2027-03-20"],
		]);
	});
});

describe("a passphrase", () => {
	test("is changed, and the old one opens nothing any more", async () => {
		await founded();
		const room = await clerk();
		expect(
			await room.handlers.changePassphrase(
				{ current: utf8("pas celle-ci du tout"), next: NEW },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "wrong" } });
		must(
			await room.handlers.changePassphrase(
				{ current: PASSPHRASES.clerk, next: NEW },
				[],
			),
		);
		expect(
			await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk),
		).toMatchObject({ ok: false, reason: { kind: "wrong" } });
		must(await unlockAs(await bench.start(), "CW", NEW));
	});

	test("is not guessed in an open session: counted, delayed and entered as at an unlock", async () => {
		await founded();
		const room = await clerk();
		const wrong = utf8("pas celle-ci du tout");
		const guess = (current: Uint8Array) =>
			room.handlers.changePassphrase({ current, next: NEW }, []);
		for (let tries = 0; tries < 5; tries++)
			expect(await guess(wrong)).toMatchObject({ reason: { kind: "wrong" } });
		expect(await guess(PASSPHRASES.clerk)).toMatchObject({
			reason: { kind: "wait", nextAt: bench.now + 30_000 },
		});
		expect(
			await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk),
		).toMatchObject({ reason: { kind: "wait" } });
		const all = { before: null, act: "unlock-failed" as const, dossier: null };
		const { rows } = must(await (await dpo()).handlers.accessRegister(all, []));
		expect(rows.map(({ by }) => by)).toHaveLength(5);
	});

	test("is not called wrong when the right has run out since the session began (C6)", async () => {
		await founded();
		const room = await clerk();
		bench.now = Date.parse("2031-01-05T09:00:00Z");
		const asked = { current: PASSPHRASES.clerk, next: NEW };
		expect(await room.handlers.changePassphrase(asked, [])).toEqual({
			ok: false,
			reason: { kind: "expired" },
		});
	});

	test("that was forgotten is replaced by new keys, by two persons, and everything is there again", async () => {
		const id = await founded();
		const room = await dpo();
		const account = must(await room.handlers.accounts({}, [])).accounts.find(
			({ initials }) => initials === "CW",
		)?.id as never;
		must(await room.handlers.proposeRekey({ account, passphrase: NEW }, []));
		expect(await room.handlers.confirmAccount({ account }, [])).toMatchObject({
			ok: false,
			reason: { kind: "same-person" },
		});
		must(await (await college()).handlers.confirmAccount({ account }, []));
		expect(
			await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk),
		).toMatchObject({ ok: false });
		// The college holds no key of a dossier at this stage: the DPO's next session grants it, and until then it is said.
		const awaited = async () =>
			must(await (await as("CW", NEW)).handlers.damagedDossiers({}, []));
		const nothingDamaged = { references: [], unnamed: 0, registers: [] };
		expect(await awaited()).toEqual({ ...nothingDamaged, awaited: 1 });
		await (await dpo()).handlers.accounts({}, []);
		expect(await awaited()).toEqual({ ...nothingDamaged, awaited: 0 });
		expect(
			must(await (await as("CW", NEW)).handlers.dossiers({}, [])),
		).toMatchObject([{ id }]);
	});
});

describe("the second factor", () => {
	/** The clerk's, set at this instant; gives its code at any. */
	async function withFactor() {
		await founded();
		const room = await clerk();
		const { uri } = must(await room.handlers.beginSecondFactor({}, []));
		const authenticator = URI.parse(uri) as TOTP;
		const codeAt = (timestamp: number) => authenticator.generate({ timestamp });
		expect(
			await room.handlers.setSecondFactor({ code: "000000" }, []),
		).toMatchObject({ ok: false, reason: { kind: "wrong-code" } });
		must(await room.handlers.setSecondFactor({ code: codeAt(bench.now) }, []));
		return codeAt;
	}

	async function unlock(room: VaultRoom, code?: string) {
		const status = must(await room.handlers.status({}, []));
		const account = (status.phase === "locked" ? status.accounts : []).find(
			({ initials }) => initials === "CW",
		)?.id as never;
		const passphrase = PASSPHRASES.clerk;
		return room.handlers.unlock(
			{ account, passphrase, ...(code ? { code } : {}) },
			[],
		);
	}

	const SPENT = { ok: false, reason: { kind: "code-spent" } };

	async function failures() {
		const { rows } = must(
			await (await dpo()).handlers.accessRegister(
				{ before: null, act: "unlock-failed", dossier: null },
				[],
			),
		);
		return rows.map(({ by, note }) => [by, note]);
	}

	test("is asked for once it is set, and a wrong code counts as a failure", async () => {
		const codeAt = await withFactor();
		bench.now += STEP;
		const locked = await bench.start();
		expect(await unlock(locked)).toMatchObject({
			ok: false,
			reason: { kind: "code-needed" },
		});
		expect(await unlock(locked, "123456")).toMatchObject({
			ok: false,
			reason: { kind: "wrong" },
		});
		must(await unlock(locked, codeAt(bench.now)));
		expect(await failures()).toEqual([
			["Claire Weber", ""],
			["Claire Weber", "code-asked"],
		]);
	});

	test("takes a code once: after a lock, a restart and a kill it is refused, counted and entered (RFC 6238, 5.2)", async () => {
		const codeAt = await withFactor();
		bench.now += STEP;
		const code = codeAt(bench.now);
		must(await unlock(await bench.start(), code));
		const starts = [
			() => bench.start(),
			() => bench.restart(),
			() => bench.kill(),
		];
		for (const [turn, start] of starts.entries())
			expect(await unlock(await start(), code)).toMatchObject({
				ok: false,
				reason: { kind: "code-spent", failures: turn + 1 },
			});
		const spent = ["Claire Weber", "code-spent"];
		expect(await failures()).toEqual([spent, spent, spent]);
		// The next one opens, and with it everything before is spent.
		const next = codeAt(bench.now + STEP);
		must(await unlock(await bench.start(), next));
		expect(await unlock(await bench.start(), codeAt(bench.now))).toMatchObject(
			SPENT,
		);
	});

	test("does not unlock with the code that set it", async () => {
		const codeAt = await withFactor();
		const room = await bench.start();
		expect(await unlock(room, codeAt(bench.now))).toMatchObject(SPENT);
		must(await unlock(room, codeAt(bench.now + STEP)));
	});

	test("is not removed by whoever finds the session open: a wrong code counts, waits and is entered", async () => {
		const codeAt = await withFactor();
		bench.now += STEP;
		const room = await bench.start();
		must(await unlock(room, codeAt(bench.now)));
		const remove = (code: string) =>
			room.handlers.removeSecondFactor({ code }, []);
		for (const code of ["", "000000", codeAt(bench.now), "111111"])
			expect(await remove(code)).toMatchObject({
				ok: false,
				reason: { kind: "wrong-code" },
			});
		const nextAt = bench.now + 30_000;
		const waits = { ok: false, reason: { kind: "wait", nextAt } };
		expect(await remove("222222")).toEqual(waits);
		expect(await remove(codeAt(bench.now + STEP))).toEqual(waits);
		expect(
			await room.handlers.changePassphrase(
				{ current: PASSPHRASES.clerk, next: PASSPHRASES.clerk },
				[],
			),
		).toEqual(waits);
		bench.now = nextAt;
		must(await remove(codeAt(bench.now + STEP)));
		must(await unlock(await bench.start()));
		const wrong = ["Claire Weber", ""];
		const spent = ["Claire Weber", "code-spent"];
		expect(await failures()).toEqual([wrong, wrong, spent, wrong, wrong]);
	});

	test("is not replaced by another while it is set", async () => {
		const codeAt = await withFactor();
		bench.now += STEP;
		const room = await bench.start();
		must(await unlock(room, codeAt(bench.now)));
		const { uri } = must(await room.handlers.beginSecondFactor({}, []));
		const other = (URI.parse(uri) as TOTP).generate({ timestamp: bench.now });
		expect(
			await room.handlers.setSecondFactor({ code: other }, []),
		).toMatchObject({ ok: false, reason: { kind: "wrong-code" } });
		bench.now += 2 * STEP;
		must(await unlock(await bench.start(), codeAt(bench.now)));
	});

	test("opens again when a clock that was years ahead is put right", async () => {
		const codeAt = await withFactor();
		const right = bench.now + STEP;
		bench.now = Date.parse("2031-01-05T09:00:00Z");
		const ahead = codeAt(bench.now);
		await unlock(await bench.start(), ahead);
		bench.now = right;
		must(await unlock(await bench.start(), codeAt(right)));
		expect(await unlock(await bench.start(), codeAt(right))).toMatchObject(
			SPENT,
		);
	});
});

describe("a member who withdraws", () => {
	test("reads nothing of the dossier any more, and the others see that one withdrew", async () => {
		const id = await founded();
		const room = await clerk();
		for (const step of [
			{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
			{ step: "order-notified", on: "2026-11-18" },
			{ step: "reply-received", on: "2026-11-20" },
		])
			must(
				await room.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
		const member = await college();
		must(await member.handlers.dossier({ id, motive }, []));
		must(
			await member.handlers.withdrawFromDossier(
				{ id, reason: "Lien de parenté." },
				[],
			),
		);
		expect(await member.handlers.dossier({ id, motive }, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-open-to-you" },
		});
		expect(must(await (await college()).handlers.dossiers({}, []))).toEqual([]);
		const view = must(
			await (await clerk()).handlers.dossier({ id, motive }, []),
		);
		expect(view.withdrawn).toMatchObject([{ by: "Jean Meyer" }]);
		// Neither the next unlock nor a later step gives the key back.
		const again = await clerk();
		must(
			await again.handlers.recordStep(
				{
					id,
					step: { step: "forwarded", on: "2026-12-01" },
					remark: "",
					pieces: [],
				},
				[],
			),
		);
		expect(must(await (await college()).handlers.dossiers({}, []))).toEqual([]);
	});
});
