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

const control = { motive: "control" as const, note: "" };
const decision = {
	step: "human-decided",
	on: "2026-12-10",
	decision: { keepThrough: "2029-12-01" },
};

/** Put aside without pardon: undetermined while L6 says so. */
async function putAside(): Promise<ReturnType<typeof opened>> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	return opened(room);
}

async function opened(room: VaultRoom) {
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-25" },
		{ step: "assessed", on: "2026-11-27", reply: "satisfactory", grave: false },
		{ step: "put-aside", on: "2026-12-01" },
	])
		must(
			await room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
	return id;
}

async function confirmL6(option: "as-R2" | "undetermined", from: string) {
	const college = await as("JM");
	must(
		await college.handlers.proposeReading(
			{
				reading: "L6",
				option,
				from: from as never,
				reachesBack: true,
				reason: "Délibération.",
			},
			[],
		),
	);
	const dpo = await as("DO");
	must(await dpo.handlers.confirmReading({ reading: "L6" }, []));
}

describe("a reading that changes a conservation", () => {
	test("is told on the dossier until it was read, account by account", async () => {
		const id = await putAside();
		bench.now += 60_000;
		await confirmL6("as-R2", "2026-12-10");
		bench.now += 60_000;
		const clerk = await as("CW");
		const view = must(
			await clerk.handlers.dossier({ id, motive: control }, []),
		);
		expect(view.outcomeChange).toMatchObject({
			at: "2026-12-10",
			before: { outcome: "undetermined", rule: "R4" },
			after: { outcome: "until", rule: "R2" },
			because: null,
			readings: ["L6"],
		});
		const read = must(
			await clerk.handlers.change(
				{ id, change: { change: "read-outcome-change" } },
				[],
			),
		);
		expect(read.outcomeChange).toBeNull();
		const college = await as("JM");
		const other = must(
			await college.handlers.dossier({ id, motive: control }, []),
		);
		expect(other.outcomeChange).toMatchObject({ readings: ["L6"] });
	});

	test("is told on the day from which it applies, although it was confirmed before the last reading", async () => {
		const id = await putAside();
		bench.now += 60_000;
		await confirmL6("as-R2", "2026-12-12");
		bench.now += 60_000;
		const clerk = await as("CW");
		must(await clerk.handlers.dossier({ id, motive: control }, []));
		const read = must(
			await clerk.handlers.change(
				{ id, change: { change: "read-outcome-change" } },
				[],
			),
		);
		expect(read.outcomeChange).toBeNull();
		bench.now = Date.parse("2026-12-13T09:00:00Z");
		const later = must(
			await (await as("CW")).handlers.dossier({ id, motive: control }, []),
		);
		expect(later.outcomeChange).toMatchObject({
			at: "2026-12-12",
			readings: ["L6"],
		});
	});

	test("says nothing where the same result is only confirmed", async () => {
		const id = await putAside();
		bench.now += 60_000;
		await confirmL6("undetermined", "2026-12-10");
		bench.now += 60_000;
		const view = must(
			await (await as("CW")).handlers.dossier({ id, motive: control }, []),
		);
		expect(view.verdict.provisional).toEqual([]);
		expect(view.outcomeChange).toBeNull();
	});

	test("can be read by a DPO, who changes nothing else", async () => {
		const id = await putAside();
		bench.now += 60_000;
		await confirmL6("as-R2", "2026-12-10");
		bench.now += 60_000;
		const dpo = await as("DO");
		must(await dpo.handlers.dossier({ id, motive: control }, []));
		const read = must(
			await dpo.handlers.change(
				{ id, change: { change: "read-outcome-change" } },
				[],
			),
		);
		expect(read.outcomeChange).toBeNull();
		const other = await dpo.handlers.change(
			{
				id,
				change: {
					change: "amend-facts",
					facts: SAMPLE_DOSSIER.facts,
					reason: "x",
				},
			},
			[],
		);
		expect(other).toMatchObject({ ok: false, reason: { kind: "role" } });
	});
});

describe("an act of two persons", () => {
	test("waits on the home of whoever may read it, and names both once agreed", async () => {
		const id = await putAside();
		const clerk = await as("CW");
		must(
			await clerk.handlers.proposeStep(
				{ id, step: decision, reasons: "Rien ne fixe la durée." },
				[],
			),
		);
		const [own] = must(await clerk.handlers.waitingActs({}, []));
		expect(own).toMatchObject({ dossier: id, mayAnswer: false });
		const dpo = await as("DO");
		expect(must(await dpo.handlers.waitingActs({}, []))).toEqual([]);
		const college = await as("JM");
		const [act] = must(await college.handlers.waitingActs({}, []));
		expect(act).toMatchObject({
			dossier: id,
			name: "human-decided",
			on: "2026-12-10",
			proposed: { by: "Claire Weber" },
			mayAnswer: true,
		});
		const after = must(
			await college.handlers.answerProposal(
				{ id, proposal: act?.proposal ?? "", agreed: true, reason: "" },
				[],
			),
		);
		expect(after.chronology[0]).toMatchObject({
			name: "human-decided",
			recorded: { by: "Jean Meyer" },
			proposed: { by: "Claire Weber" },
		});
		expect(after.chronology[1]?.proposed).toBeNull();
		expect(must(await college.handlers.waitingActs({}, []))).toEqual([]);
	});

	test("stays readable with both reasons when it is declined", async () => {
		const id = await putAside();
		const clerk = await as("CW");
		const { proposals } = must(
			await clerk.handlers.proposeStep(
				{ id, step: decision, reasons: "Rien ne fixe la durée." },
				[],
			),
		);
		const college = await as("JM");
		const after = must(
			await college.handlers.answerProposal(
				{
					id,
					proposal: proposals[0]?.id ?? "",
					agreed: false,
					reason: "Chercher encore.",
				},
				[],
			),
		);
		expect(after.declined).toMatchObject([
			{
				name: "human-decided",
				reasons: "Rien ne fixe la durée.",
				proposed: { by: "Claire Weber" },
				answered: { by: "Jean Meyer" },
				reason: "Chercher encore.",
			},
		]);
	});
});

describe("the college's meeting", () => {
	test("is planned by clerk or college, never in the past, and read by everyone", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const clerk = await as("CW");
		expect(must(await clerk.handlers.plannedSession({}, []))).toBeNull();
		const past = { on: "2026-12-09" as never };
		expect(await clerk.handlers.planSession(past, [])).toMatchObject({
			ok: false,
			reason: { kind: "past" },
		});
		must(await clerk.handlers.planSession({ on: "2026-12-15" as never }, []));
		const college = await as("JM");
		expect(must(await college.handlers.plannedSession({}, []))).toMatchObject({
			on: "2026-12-15",
			planned: { by: "Claire Weber" },
		});
		const dpo = await as("DO");
		expect(await dpo.handlers.planSession({ on: null }, [])).toMatchObject({
			ok: false,
			reason: { kind: "role" },
		});
		must(await (await as("JM")).handlers.planSession({ on: null }, []));
		expect(
			must(await (await as("CW")).handlers.plannedSession({}, [])),
		).toBeNull();
	});
});

describe("a machine's clock that went back", () => {
	test("counts on the day of the latest recording, whatever is recorded meanwhile", async () => {
		const id = await putAside();
		bench.now = Date.parse("2026-12-03T09:00:00Z");
		const back = { today: "2026-12-10", clockWentBack: "2026-12-03" };
		for (const _ of ["at the first unlocking", "at the next"]) {
			const clerk = await as("CW");
			const status = must(await clerk.handlers.status({}, []));
			expect(status).toMatchObject({ phase: "open", session: back });
			must(await clerk.handlers.dossier({ id, motive: control }, []));
		}
		bench.now = Date.parse("2026-12-11T09:00:00Z");
		const clerk = await as("CW");
		expect(must(await clerk.handlers.status({}, []))).toMatchObject({
			session: { today: "2026-12-11", clockWentBack: null },
		});
	});
});
