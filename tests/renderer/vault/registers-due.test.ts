import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import { BackupBench } from "../../support/backup-bench.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const day = (text: string) => text as IsoDate;
const REFERENCE = "DJ-2026-001";
const HOUR_MS = 3_600_000;

async function founded(): Promise<StreamId> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	return must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
}

/** Enters a request as the DPO and gives its id. */
async function received(reference: string | null): Promise<string> {
	const room = await places.as("DO");
	const before = must(await room.handlers.requests({}, [])).rows;
	const request = {
		kind: "access" as const,
		asks: "other" as const,
		person: "Témoin-Requérante, Anne",
		received: day("2026-12-01"),
		words: "Je souhaite lire ce qui me concerne.",
		reference,
		identified: true,
	};
	const { rows } = must(await room.handlers.receiveRequest(request, []));
	const added = rows.find(({ id }) => before.every((each) => each.id !== id));
	if (added === undefined) throw new Error("no request");
	return added.id;
}

const due = async (room: VaultRoom, rule: "C9" | "C10") =>
	must(await room.handlers.dueRows({}, [])).filter((row) => row.rule === rule);

const open = { kind: "request", rule: "C9", day: "2027-01-01", state: "open" };

describe("C9: a request that waits for its answer is due", () => {
	test("to the DPO with its register's entry, to who reads the dossier with the dossier", async () => {
		const id = await founded();
		const request = await received(REFERENCE);
		const dpo = await due(await places.as("DO"), "C9");
		expect(dpo).toMatchObject([
			{ ...open, request, dossier: null, reference: REFERENCE, mine: true },
		]);
		const clerk = await due(await places.as("CW"), "C9");
		expect(clerk).toMatchObject([
			{ ...open, request, dossier: id, reference: REFERENCE, mine: false },
		]);
	});

	test("and neither row says who asks, or in whose dossier", async () => {
		await founded();
		await received(REFERENCE);
		for (const initials of ["DO", "CW"] as const) {
			const rows = await due(await places.as(initials), "C9");
			expect(rows).toMatchObject([{ agent: null }]);
			expect(JSON.stringify(rows)).not.toMatch(/Requérante|Fictive/);
		}
	});

	test("to nobody who does not read the dossier yet, and without a dossier to the DPO alone", async () => {
		await founded();
		await received(REFERENCE);
		const alone = await received(null);
		expect(await due(await places.as("JM"), "C9")).toEqual([]);
		expect(await due(await places.as("CW"), "C9")).toHaveLength(1);
		const dpo = await due(await places.as("DO"), "C9");
		expect(dpo.filter(({ reference }) => reference === null)).toMatchObject([
			{ ...open, request: alone },
		]);
	});

	test("late from the day after its last one, and no more once it is answered", async () => {
		await founded();
		const request = await received(REFERENCE);
		bench.now = Date.parse("2027-01-01T09:00:00Z");
		expect(await due(await places.as("CW"), "C9")).toMatchObject([
			{ state: "open", distance: { unit: "days", count: 0 } },
		]);
		bench.now = Date.parse("2027-01-02T09:00:00Z");
		const dpo = await places.as("DO");
		expect(await due(dpo, "C9")).toMatchObject([
			{ state: "passed", distance: { count: -1 } },
		]);
		const answer = {
			on: day("2027-01-02"),
			outcome: "granted" as const,
			ground: null,
			restriction: null,
			words: "Copie remise.",
		};
		must(await dpo.handlers.answerRequest({ id: request, ...answer }, []));
		expect(await due(dpo, "C9")).toEqual([]);
		expect(await due(await places.as("CW"), "C9")).toEqual([]);
	});
});

describe("C10: a breach of which the authority is not told yet is due", () => {
	test("to the DPO alone, by the hour, until it is told", async () => {
		await founded();
		const now = (await bench.outside()).now();
		const known = now - 31 * HOUR_MS;
		const dpo = await places.as("DO");
		const { rows } = must(
			await dpo.handlers.recordBreach(
				{
					known,
					what: "Un courrier remis à un autre agent",
					persons: "Une personne",
					measures: "",
					risk: "open",
				},
				[],
			),
		);
		const [breach] = rows;
		if (breach === undefined) throw new Error("no breach");
		expect(await due(dpo, "C10")).toMatchObject([
			{
				kind: "breach",
				breach: breach.id,
				state: "open",
				mine: true,
				until: known + 72 * HOUR_MS,
				dossier: null,
				reference: null,
			},
		]);
		expect(await due(await places.as("CW"), "C10")).toEqual([]);
		const again = await places.as("DO");
		must(
			await again.handlers.tellAuthority(
				{ id: breach.id, told: now, way: "registered", reason: "" },
				[],
			),
		);
		expect(await due(again, "C10")).toEqual([]);
	});

	test("passed once the 72 hours are", async () => {
		await founded();
		const known = (await bench.outside()).now() - 75 * HOUR_MS;
		const dpo = await places.as("DO");
		const breach = {
			known,
			what: "Un courrier remis à un autre agent",
			persons: "Une personne",
			measures: "",
			risk: "high" as const,
		};
		must(await dpo.handlers.recordBreach(breach, []));
		expect(await due(dpo, "C10")).toMatchObject([
			{ kind: "persons", state: "due-since" },
			{ kind: "breach", state: "passed" },
		]);
	});
});

describe("C10: the persons of a breach", () => {
	test("are to be told once the risk is judged high, without a last day, until they are", async () => {
		await founded();
		const dpo = await places.as("DO");
		const known = bench.now - 3 * HOUR_MS;
		const recorded = await dpo.handlers.recordBreach(
			{
				known,
				what: "Un courrier remis à un autre agent",
				persons: "Une personne",
				measures: "",
				risk: "open",
			},
			[],
		);
		const breach = must(recorded).rows[0]?.id ?? "";
		const kinds = async () => (await due(dpo, "C10")).map(({ kind }) => kind);
		expect(await kinds()).toEqual(["breach"]);
		const judged = { id: breach, risk: "high" as const, reason: "Santé" };
		must(await dpo.handlers.assessBreach(judged, []));
		expect((await due(dpo, "C10"))[0]).toMatchObject({
			kind: "persons",
			breach,
			state: "due-since",
			mine: true,
			dossier: null,
		});
		expect(await due(await places.as("CW"), "C10")).toEqual([]);
		const again = await places.as("DO");
		const on = luxembourgDay(bench.now);
		must(
			await again.handlers.tellPersons({ id: breach, on, how: "Lettre" }, []),
		);
		expect(await due(again, "C10")).toMatchObject([{ kind: "breach" }]);
	});
});
