import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
let id: StreamId;
let second: AccountId;
beforeEach(async () => {
	bench = new VaultBench("2026-12-10");
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	bench.now += DAY;
	second = await enrol("NT", "clerk");
});
afterEach(() => bench.dispose());

const DAY = 24 * 3_600_000;
const NEW = utf8("parasol-granite-hublot-sifflet-olive");
const motive = { motive: "record-step" as const, note: "" };

const as = async (
	initials: string,
	passphrase: Uint8Array,
): Promise<VaultRoom> => {
	const room = await bench.start();
	must(await unlockAs(room, initials, passphrase));
	return room;
};
const clerk = () => as("CW", PASSPHRASES.clerk);
const dpo = () => as("DO", PASSPHRASES.dpo);
const college = () => as("JM", PASSPHRASES.college);

async function enrol(
	initials: string,
	role: "clerk" | "dpo" | "administrator",
) {
	const asked = { name: "Nora Thill", initials, passphrase: NEW };
	const { pending } = must(
		await (await clerk()).handlers.proposeAccount(
			{ ...asked, roles: [role] },
			[],
		),
	);
	const account = pending[0]?.account as AccountId;
	must(await (await dpo()).handlers.confirmAccount({ account }, []));
	return account;
}

const withdraw = (room: VaultRoom, account: AccountId) =>
	room.handlers.withdrawHolder({ id, account, reason: "Parenté." }, []);

describe("who reviews rights", () => {
	test("sees who holds each dossier since when, and no name of an agent", async () => {
		const room = await dpo();
		const rows = must(await room.handlers.holdings({}, []));
		expect(rows).toEqual([
			{
				id,
				reference: "DJ-2026-001",
				holders: ["Claire Weber", "Dora Ott", "Nora Thill"],
				short: false,
				withdrawn: 0,
			},
		]);
		const { holders, withdrawn } = must(
			await room.handlers.holders({ id }, []),
		);
		expect(
			holders.map(({ name, since, expires, left }) => [
				name,
				since,
				expires,
				left,
			]),
		).toEqual([
			["Claire Weber", "2026-12-10", "2027-12-10", "two"],
			["Dora Ott", "2026-12-10", "2027-12-10", "too-few"],
			["Nora Thill", "2026-12-11", "2027-12-11", "two"],
		]);
		expect(withdrawn).toEqual([]);
	});

	test("withdraws one from one dossier alone, with a denial that beats the role for good", async () => {
		const another = must(
			await (await clerk()).handlers.openNewDossier(SAMPLE_DOSSIER, []),
		);
		const after = must(await withdraw(await dpo(), second));
		expect(after.holders.map(({ name }) => name)).not.toContain("Nora Thill");
		expect(after.withdrawn).toEqual([
			{ name: "Nora Thill", by: "Dora Ott", on: "2026-12-11" },
		]);
		const shut = await as("NT", NEW);
		expect(must(await shut.handlers.dossiers({}, []))).toMatchObject([
			{ id: another },
		]);
		expect(await shut.handlers.dossier({ id, motive }, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-open-to-you" },
		});
		expect(await shut.handlers.holders({ id }, [])).toMatchObject({
			ok: false,
		});
		// Neither a later session of a holder nor a later step gives it back; what is written has another key.
		const room = await clerk();
		const view = must(await room.handlers.dossier({ id, motive }, []));
		expect(view.withdrawn).toMatchObject([{ by: "Nora Thill" }]);
		const generations = await bench.database.grants
			.where("stream")
			.equals(id)
			.toArray();
		expect(
			generations.filter(({ generation }) => generation === 2).length,
		).toBe(2);
		expect(
			must(await (await as("NT", NEW)).handlers.dossiers({}, [])),
		).toMatchObject([{ id: another }]);
	});

	test("leaves the others their drafts, and the one who was shut out none", async () => {
		const key = `step/${id}`;
		const draft = { key, dossier: id, form: "step" };
		const keep = async (room: VaultRoom, content: string) =>
			must(await room.handlers.saveDraft({ ...draft, content }, []));
		const read = async (room: VaultRoom) =>
			must(await room.handlers.readDraft({ key }, []));
		await keep(await clerk(), "Entendu le 12.");
		await keep(await as("NT", NEW), "Parent du fonctionnaire.");
		must(await withdraw(await dpo(), second));
		const room = await clerk();
		expect(await read(room)).toBe("Entendu le 12.");
		expect(must(await room.handlers.drafts({}, []))).toMatchObject([{ key }]);
		// Kept again, it is sealed under the key of today.
		await keep(room, "Entendu le 13.");
		expect(await read(await clerk())).toBe("Entendu le 13.");
		const shut = await as("NT", NEW);
		expect(await read(shut)).toBeNull();
		expect(must(await shut.handlers.drafts({}, []))).toEqual([]);
	});

	test("cannot withdraw a second person who keeps the files, nor the only DPO", async () => {
		must(await withdraw(await dpo(), second));
		const room = await dpo();
		const { holders } = must(await room.handlers.holders({ id }, []));
		const first = holders.find(({ name }) => name === "Claire Weber");
		expect(first?.left).toBe("too-few");
		expect(await withdraw(room, first?.account as AccountId)).toMatchObject({
			ok: false,
			reason: { kind: "last-holder" },
		});
		// Nor may the whole right of the last one end: this dossier would be left with one holder.
		expect(
			await room.handlers.reviewAccount(
				{ account: first?.account as AccountId, roles: [], reason: "x" },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "last-holder" } });
		const asked = { before: null, act: "refused" as const, dossier: null };
		const { rows } = must(await room.handlers.accessRegister(asked, []));
		expect(rows.map(({ note }) => note)).toEqual(["C6", "C6"]);
	});

	test.each([
		["who does not hold it", college],
		["an administrator", () => as("AD", NEW)],
	] as const)("%s cannot end the last one's right either", async (_, enter) => {
		await enrol("AD", "administrator");
		must(await withdraw(await dpo(), second));
		const { accounts } = must(await (await dpo()).handlers.accounts({}, []));
		const account = accounts.find(({ initials }) => initials === "CW")?.id;
		const room = await enter();
		expect(
			await room.handlers.reviewAccount(
				{ account: account as AccountId, roles: [], reason: "Départ." },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "last-holder" } });
	});

	test("does not withdraw for good the only one who keeps it because a right has run out (decision 0010)", async () => {
		must(await withdraw(await dpo(), second));
		await enrol("DD", "dpo");
		// The founders' rights end the day before that of the one who came later.
		bench.now = Date.parse("2027-12-11T09:00:00Z");
		const room = await as("DD", NEW);
		const { holders, later } = must(await room.handlers.holders({ id }, []));
		const expired = [...holders, ...later].find(
			({ initials }) => initials === "CW",
		);
		expect(expired).toMatchObject({ state: "expired", left: "too-few" });
		expect(await withdraw(room, expired?.account as AccountId)).toMatchObject({
			ok: false,
			reason: { kind: "last-holder" },
		});
	});

	test("withdraws a member of the college before the dossier comes before it (C2)", async () => {
		const room = await dpo();
		const { later } = must(await room.handlers.holders({ id }, []));
		expect(later).toMatchObject([
			{ name: "Jean Meyer", since: null, mayWithdraw: true, left: "enough" },
		]);
		const member = later[0]?.account as AccountId;
		const after = must(await withdraw(room, member));
		expect(after.later).toEqual([]);
		expect(after.withdrawn).toMatchObject([
			{ name: "Jean Meyer", by: "Dora Ott" },
		]);
		expect(await withdraw(room, member)).toMatchObject({
			reason: { kind: "unknown" },
		});
		const keeps = await clerk();
		expect(must(await keeps.handlers.holders({ id }, [])).later).toEqual([]);
		for (const step of [
			{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
			{ step: "order-notified", on: "2026-11-18" },
			{ step: "reply-received", on: "2026-11-25" },
		])
			must(
				await keeps.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
		const shut = await college();
		expect(must(await shut.handlers.dossiers({}, []))).toEqual([]);
		expect(await shut.handlers.dossier({ id, motive }, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-open-to-you" },
		});
	});

	test("withdraws who lost the right for a while, and a right kept afterwards brings nothing back", async () => {
		bench.now = Date.parse("2027-06-01T09:00:00Z");
		const { accounts } = must(
			await (await college()).handlers.accounts({}, []),
		);
		const keep = async (initials: string) => {
			const known = accounts.find((each) => each.initials === initials);
			const account = known?.id as AccountId;
			const roles = [...(known?.roles ?? [])];
			const asked = { account, roles, reason: "Maintenu." };
			must(await (await college()).handlers.reviewAccount(asked, []));
		};
		await keep("CW");
		await keep("DO");
		bench.now = Date.parse("2027-12-20T09:00:00Z");
		const room = await dpo();
		must(await withdraw(room, second));
		const account = accounts.find(({ initials }) => initials === "NT");
		const again = { account: second, reason: "Maintenu." };
		const roles = [...(account?.roles ?? [])];
		must(await room.handlers.reviewAccount({ ...again, roles }, []));
		expect(must(await (await as("NT", NEW)).handlers.dossiers({}, []))).toEqual(
			[],
		);
	});

	test("opens no dossier while no right of a DPO holds: it would have one holder", async () => {
		bench.now = Date.parse("2027-06-01T09:00:00Z");
		const { accounts } = must(
			await (await college()).handlers.accounts({}, []),
		);
		const keep = async (room: VaultRoom, initials: string) => {
			const known = accounts.find((each) => each.initials === initials);
			const account = known?.id as AccountId;
			const roles = [...(known?.roles ?? [])];
			const reason = "Maintenu.";
			must(await room.handlers.reviewAccount({ account, roles, reason }, []));
		};
		await keep(await college(), "CW");
		await keep(await dpo(), "JM");
		bench.now = Date.parse("2027-12-20T09:00:00Z");
		expect(
			await (await clerk()).handlers.openNewDossier(SAMPLE_DOSSIER, []),
		).toEqual({ ok: false, reason: { kind: "two-holders" } });
		await keep(await college(), "DO");
		must(await (await clerk()).handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const room = await dpo();
		const asked = { before: null, act: "refused" as const, dossier: null };
		const { rows } = must(await room.handlers.accessRegister(asked, []));
		expect(rows.map(({ note }) => note)).toEqual(["C6"]);
	});

	test("writes nothing that the roster's reader would refuse", async () => {
		const room = await dpo();
		const asked = { account: second, roles: ["clerk" as const], reason: "" };
		await expect(room.handlers.reviewAccount(asked, [])).rejects.toThrow();
		const again = await bench.restart();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "locked",
		});
	});

	test("is told first of a dossier that a right that ended leaves with one holder, until it is kept", async () => {
		await enrol("DD", "dpo");
		const full = must(
			await (await clerk()).handlers.openNewDossier(SAMPLE_DOSSIER, []),
		);
		must(await withdraw(await dpo(), second));
		// The founders' rights end the day before those of the two who came later.
		bench.now = Date.parse("2027-12-11T09:00:00Z");
		const room = await as("DD", NEW);
		expect(must(await room.handlers.holdings({}, []))).toMatchObject([
			{ id, holders: ["Nora Thill"], short: true, withdrawn: 1 },
			{ id: full, short: false, withdrawn: 0 },
		]);
		const { accounts } = must(await room.handlers.accounts({}, []));
		const first = accounts.find(({ initials }) => initials === "CW");
		const kept = { account: first?.id as AccountId, reason: "Maintenu." };
		must(await room.handlers.reviewAccount({ ...kept, roles: ["clerk"] }, []));
		expect(must(await room.handlers.holdings({}, []))).toMatchObject([
			{ id: full, short: false },
			{ id, holders: ["Claire Weber", "Nora Thill"], short: false },
		]);
		const again = await clerk();
		must(await again.handlers.dossier({ id, motive }, []));
	});
});

describe("who does not review rights", () => {
	test("sees the holders of a dossier that is open to it, and withdraws nobody but itself", async () => {
		const room = await as("NT", NEW);
		expect(await room.handlers.holdings({}, [])).toMatchObject({
			ok: false,
			reason: { kind: "role" },
		});
		const { holders } = must(await room.handlers.holders({ id }, []));
		expect(
			holders.filter(({ mayWithdraw }) => mayWithdraw).map(({ self }) => self),
		).toEqual([true]);
		const other = holders.find(({ self }) => !self)?.account as AccountId;
		expect(await withdraw(room, other)).toMatchObject({
			ok: false,
			reason: { kind: "role" },
		});
		must(await room.handlers.withdrawFromDossier({ id, reason: "" }, []));
		expect(must(await room.handlers.dossiers({}, []))).toEqual([]);
		const last = await clerk();
		must(await last.handlers.dossier({ id, motive }, []));
		expect(
			await last.handlers.withdrawFromDossier({ id, reason: "" }, []),
		).toMatchObject({ ok: false, reason: { kind: "last-holder" } });
	});

	test("is told nothing of a dossier that is not before it", async () => {
		const room = await college();
		expect(must(await room.handlers.holdings({}, []))).toEqual([]);
		expect(await room.handlers.holders({ id }, [])).toMatchObject({
			ok: false,
			reason: { kind: "not-open-to-you" },
		});
	});
});
