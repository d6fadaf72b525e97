import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { must, SAMPLE_DOSSIER } from "../../../support/sample.ts";
import { PackageBench } from "./package-bench.ts";

let bench: PackageBench;
let id: StreamId;

const REFERENCE = "DJ-2026-001";

beforeEach(async () => {
	bench = new PackageBench();
	id = await bench.begin();
});
afterEach(() => bench.dispose());

const found = async (text: string) =>
	must(await bench.room.handlers.search({ text }, []));
const alike = async () =>
	must(
		await bench.room.handlers.similarDossiers(
			{ nationalNumber: SAMPLE_DOSSIER.agent.nationalNumber },
			[],
		),
	);

describe("C9: a restricted dossier", () => {
	test("is found by its reference and by no name or number", async () => {
		expect(await found("muller")).toEqual([id]);
		expect(await alike()).toHaveLength(1);
		await bench.restrict(REFERENCE);
		expect(await found("muller")).toEqual([]);
		expect(await found(SAMPLE_DOSSIER.agent.nationalNumber)).toEqual([]);
		expect(await found(REFERENCE)).toEqual([id]);
		expect(await alike()).toEqual([]);
	});

	test("keeps its limits among what is due", async () => {
		await bench.record(id, { step: "order-notified", on: "2026-11-18" });
		const limits = async () =>
			must(await bench.room.handlers.dueRows({}, [])).filter(
				({ kind }) => kind === "limit",
			);
		const before = await limits();
		expect(before).toMatchObject([{ rule: "T2", dossier: id }]);
		await bench.restrict(REFERENCE);
		expect(await limits()).toEqual(before);
	});

	test("has no package to be read or approved", async () => {
		const lawyer = await bench.designate(id, null);
		const piece = await bench.add(id, "Relevé", "absences : 4 jours");
		const order = must(await bench.prepare(id, lawyer, [piece]));
		await bench.as("JM");
		const orders = async () =>
			must(await bench.room.handlers.packageOrders({}, []));
		expect(await orders()).toHaveLength(1);
		await bench.restrict(REFERENCE);
		expect(await orders()).toEqual([]);
		await bench.as("JM");
		expect(await orders()).toEqual([]);
		expect(
			await bench.room.handlers.packageOrder({ id, order }, []),
		).toMatchObject({ ok: false, reason: { kind: "not-open-to-you" } });
	});
});
