import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
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

const as = async (initials: "CW" | "JM" | "DO"): Promise<VaultRoom> => {
	const room = await bench.start();
	const passphrase = {
		CW: PASSPHRASES.clerk,
		JM: PASSPHRASES.college,
		DO: PASSPHRASES.dpo,
	}[initials];
	must(await unlockAs(room, initials, passphrase));
	return room;
};

/** A dossier that was filed although nobody knows the day of the breach: R4. */
async function undetermined() {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(
		await room.handlers.openNewDossier({ ...SAMPLE_DOSSIER, breach: {} }, []),
	);
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-25" },
		{ step: "assessed", on: "2026-11-27", reply: "satisfactory", grave: false },
		{ step: "filed", on: "2026-12-01" },
	])
		must(
			await room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
	return { room, id };
}

const decision = {
	step: "human-decided",
	on: "2026-12-10",
	decision: { keepThrough: "2029-12-01" },
};

describe("a decision where the texts settle nothing", () => {
	test("cannot be recorded by one person", async () => {
		const { room, id } = await undetermined();
		const alone = await room.handlers.recordStep(
			{ id, step: decision, remark: "", pieces: [] },
			[],
		);
		expect(alone).toMatchObject({
			ok: false,
			reason: { kind: "form", field: "second-person" },
		});
	});

	test("stands once another account agrees, with its reasons", async () => {
		const { room, id } = await undetermined();
		const view = must(
			await room.handlers.proposeStep(
				{ id, step: decision, reasons: "Jour du manquement introuvable." },
				[],
			),
		);
		expect(view.verdict).toMatchObject({ outcome: "undetermined", rule: "R4" });
		const proposal = view.proposals[0]?.id ?? "";
		const answer = { id, proposal, agreed: true, reason: "" };
		expect(await room.handlers.answerProposal(answer, [])).toMatchObject({
			ok: false,
			reason: { kind: "same-person" },
		});
		const college = await as("JM");
		const after = must(await college.handlers.answerProposal(answer, []));
		expect(after.verdict).toMatchObject({
			outcome: "until",
			rule: "R4",
			keepThrough: "2029-12-01",
		});
		expect(after.proposals).toEqual([]);
		expect(after.chronology[0]).toMatchObject({
			name: "human-decided",
			remark: "Jour du manquement introuvable.",
			recorded: { by: "Jean Meyer" },
		});
	});

	test("is declined only with a reason, and then decides nothing", async () => {
		const { room, id } = await undetermined();
		const view = must(
			await room.handlers.proposeStep(
				{ id, step: decision, reasons: "Motif." },
				[],
			),
		);
		const proposal = view.proposals[0]?.id ?? "";
		const college = await as("JM");
		expect(
			await college.handlers.answerProposal(
				{ id, proposal, agreed: false, reason: " " },
				[],
			),
		).toMatchObject({ ok: false });
		const after = must(
			await college.handlers.answerProposal(
				{ id, proposal, agreed: false, reason: "Chercher encore." },
				[],
			),
		);
		expect(after.verdict.outcome).toBe("undetermined");
	});
});

describe("a reading", () => {
	const choice = {
		reading: "L1" as const,
		option: "does-not-count",
		from: "2026-12-10" as never,
		reachesBack: true,
	};

	test("holds once college and DPO have both said so, and shows before what it changes", async () => {
		const first = await bench.start();
		must(await first.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(
			await first.handlers.openNewDossier(
				{
					...SAMPLE_DOSSIER,
					known: "2026-12-04" as never,
					breach: { last: "2026-12-03" as never },
				},
				[],
			),
		);
		const clerk = await as("CW");
		expect(
			await clerk.handlers.proposeReading(
				{ ...choice, reason: "Usage communal." },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "role" } });
		const college = await as("JM");
		must(
			await college.handlers.proposeReading(
				{ ...choice, reason: "Usage communal." },
				[],
			),
		);
		expect(
			await college.handlers.confirmReading({ reading: "L1" }, []),
		).toMatchObject({
			ok: false,
			reason: { kind: "reading", refusal: { why: "same-account" } },
		});
		const dpo = await as("DO");
		const [changed] = must(await dpo.handlers.readingImpact(choice, []));
		expect(changed?.id).toBe(id);
		expect(changed?.before.limits[0]).toMatchObject({ lastDay: "2026-12-12" });
		expect(changed?.after.limits[0]).toMatchObject({ lastDay: "2026-12-15" });
		const views = must(
			await dpo.handlers.confirmReading({ reading: "L1" }, []),
		);
		expect(views.find((view) => view.id === "L1")).toMatchObject({
			confirmed: true,
			option: "does-not-count",
			versions: [{ confirmedBy: "Dora Ott" }],
		});
		const after = must(await (await as("CW")).handlers.dossiers({}, []));
		expect(after[0]?.next).toMatchObject({
			lastDay: "2026-12-15",
			provisional: ["L2"].slice(1),
		});
	});
});

describe("a reading that applies later", () => {
	test("shows what it changes on the day from which it applies", async () => {
		const first = await bench.start();
		must(await first.handlers.createVault(SAMPLE_VAULT, []));
		must(
			await first.handlers.openNewDossier(
				{ ...SAMPLE_DOSSIER, known: "2026-12-04" as never },
				[],
			),
		);
		const later = {
			reading: "L1" as const,
			option: "does-not-count",
			from: "2026-12-11" as never,
			reachesBack: true,
		};
		const dpo = await as("DO");
		const [changed] = must(await dpo.handlers.readingImpact(later, []));
		expect(changed?.before.limits[0]).toMatchObject({ lastDay: "2026-12-12" });
		expect(changed?.after.limits[0]).toMatchObject({ lastDay: "2026-12-15" });
	});
});

describe("a second sanction of the same agent", () => {
	test("changes the first dossier at once, says so until it was read, and falls away when it is annulled", async () => {
		bench.now = Date.parse("2028-12-01T09:00:00Z");
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const sanctioned = async (known: string, days: readonly string[]) => {
			const id = must(
				await room.handlers.openNewDossier(
					{
						...SAMPLE_DOSSIER,
						known: known as never,
						breach: { last: known as never },
					},
					[],
				),
			);
			const [
				issued,
				notified,
				replied,
				assessed,
				forwarded,
				referred,
				decided,
				sanction,
			] = days;
			for (const step of [
				{ step: "order-issued", on: issued, channel: "workplace" },
				{ step: "order-notified", on: notified },
				{ step: "reply-received", on: replied },
				{
					step: "assessed",
					on: assessed,
					reply: "unsatisfactory",
					grave: false,
				},
				{ step: "forwarded", on: forwarded },
				{ step: "referred-to-commissioner", on: referred },
				{ step: "commissioner-decided", on: decided, outcome: "minor" },
				{
					step: "sanctioned",
					on: sanction,
					by: "college",
					sanctions: [{ kind: "reprimand" }],
				},
			])
				must(
					await room.handlers.recordStep(
						{ id, step, remark: "", pieces: [] },
						[],
					),
				);
			return id;
		};
		const first = await sanctioned("2026-03-02", [
			"2026-03-06",
			"2026-03-09",
			"2026-03-16",
			"2026-03-20",
			"2026-04-01",
			"2026-04-08",
			"2026-09-15",
			"2026-10-05",
		]);
		const motive = { motive: "control" as const, note: "" };
		expect(
			must(await room.handlers.dossier({ id: first, motive }, [])).verdict,
		).toMatchObject({ outcome: "until", rule: "R3b" });
		const second = await sanctioned("2028-01-10", [
			"2028-01-12",
			"2028-01-13",
			"2028-01-20",
			"2028-01-25",
			"2028-02-01",
			"2028-02-02",
			"2028-06-01",
			"2028-06-20",
		]);
		const changed = must(
			await room.handlers.dossier({ id: first, motive }, []),
		);
		expect(changed.verdict).toMatchObject({ outcome: "career", rule: "R3c" });
		expect(changed.outcomeChange).toMatchObject({
			before: { rule: "R3b" },
			after: { rule: "R3c" },
			because: "DJ-2028-002",
		});
		const read = must(
			await room.handlers.change(
				{ id: first, change: { change: "read-outcome-change" } },
				[],
			),
		);
		expect(read.outcomeChange).toBeNull();
		for (const step of [
			{ step: "decision-notified", on: "2028-06-21", how: "hand" },
			{ step: "recourse", on: "2028-07-10", to: "council" },
			{ step: "recourse-decided", on: "2028-11-15", outcome: "acquitted" },
		])
			must(
				await room.handlers.recordStep(
					{ id: second, step, remark: "", pieces: [] },
					[],
				),
			);
		const back = must(await room.handlers.dossier({ id: first, motive }, []));
		expect(back.verdict).toMatchObject({
			outcome: "until",
			rule: "R3b",
			keepThrough: "2029-10-05",
		});
		expect(back.outcomeChange).toMatchObject({
			before: { rule: "R3c" },
			after: { rule: "R3b" },
		});
	});
});
