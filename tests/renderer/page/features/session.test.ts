import { describe, expect, test } from "vitest";
import { placeOfDraft } from "../../../../renderer/page/drafts/draft-place.ts";
import { namesIn } from "../../../../renderer/page/features/session/NamesField.tsx";
import {
	emptyPointForm,
	minutesOf,
	type PointForm,
	readPoint,
} from "../../../../renderer/page/features/session/point-form.ts";
import {
	NO_MEMORY,
	pointsOf,
	tooLateFor,
} from "../../../../renderer/page/features/session/session-points.ts";
import { homeOf } from "../../../../renderer/page/router/routes.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Stage } from "../../../../shared/dossier/standing.ts";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { fakeLimit, fakeRows } from "../../../support/fake-vault/rows.ts";

const [SAMPLE] = fakeRows(1);
const idOf = (place: number) => String(place).repeat(32) as StreamId;

function row(place: number, stage: Stage, lastDay: string | null): DossierRow {
	if (SAMPLE === undefined) throw new Error("no fake row");
	const days = { count: 3, unit: "days" } as const;
	const next = lastDay === null ? null : fakeLimit("decide", lastDay, days);
	return {
		...SAMPLE,
		id: idOf(place),
		reference: `DJ-2026-00${place}`,
		stage,
		next,
	};
}

const ROWS = [
	row(1, "answered", "2027-01-20"),
	row(2, "notified", "2026-11-30"),
	row(3, "returned", null),
	row(4, "answered", "2026-12-02"),
	row(5, "council", null),
];
const ids = (points: readonly { id: StreamId }[]) => points.map(({ id }) => id);

describe("the points of a meeting", () => {
	test("are the dossiers on which the college decides, by last day", () => {
		const points = pointsOf(ROWS, NO_MEMORY);
		expect(ids(points)).toEqual([idOf(4), idOf(1), idOf(3)]);
	});

	test("keep their places when one is decided, and show nothing of one somebody withdrew from", () => {
		const order = [idOf(4), idOf(1), idOf(3)];
		const after = ROWS.filter(({ id }) => id !== idOf(1)).map((each) =>
			each.id === idOf(4) ? { ...each, stage: "settled" as const } : each,
		);
		const points = pointsOf(after, {
			order,
			read: order,
			decided: [idOf(4)],
			withdrawn: [idOf(1)],
			sat: [],
		});
		expect(ids(points)).toEqual(order);
		expect(points.map(({ state }) => state)).toEqual([
			"decided",
			"withdrawn",
			"read",
		]);
		expect(points[1]?.row).toBeNull();
	});

	test("warn of a meeting after their last day to decide (T3)", () => {
		const points = pointsOf(ROWS, NO_MEMORY);
		const late = (day: string) =>
			tooLateFor(points, day).map(({ reference }) => reference);
		expect(late("2026-12-02")).toEqual([]);
		expect(late("2026-12-03")).toEqual(["DJ-2026-004"]);
	});
});

const TODAY = "2026-12-01";
const filled = (change: Partial<PointForm>): PointForm => {
	const form = emptyPointForm("01.12.2026");
	return {
		...form,
		present: ["Marc Schmit"],
		step: { ...form.step, reasons: "Motifs." },
		...change,
	};
};

describe("the decision on a point", () => {
	test("stands with a choice and its reasons", () => {
		expect(readPoint(filled({}), TODAY).faults).toEqual([
			{ field: "decision", why: "choose" },
		]);
		const silent = { ...emptyPointForm("01.12.2026"), choice: "filed" };
		expect(readPoint(silent, TODAY).faults).toEqual([
			{ field: "reasons", why: "needed" },
			{ field: "present", why: "needed" },
		]);
	});

	test("is taken by the college, and puts the pardon before what it goes with (P5)", () => {
		expect(readPoint(filled({ choice: "closed" }), TODAY).inputs).toEqual([
			{ step: "closed", on: TODAY, by: "college" },
		]);
		const pardoned = filled({ choice: "put-aside", pardon: true });
		expect(readPoint(pardoned, TODAY).inputs).toEqual([
			{ step: "pardoned", on: TODAY, by: "college" },
			{ step: "put-aside", on: TODAY },
		]);
	});

	test("starts with who sat at the point before, and keeps its minutes", () => {
		const form = emptyPointForm("01.12.2026", ["Marc Schmit"]);
		expect(form.present).toEqual(["Marc Schmit"]);
		const filled = {
			...form,
			withdrew: ["Paul Reding"],
			step: { ...form.step, reasons: " Motifs.\n" },
		};
		expect(minutesOf(filled)).toEqual({
			present: ["Marc Schmit"],
			withdrew: ["Paul Reding"],
			reasons: "Motifs.",
		});
	});

	test("takes several names typed at once for what they are", () => {
		expect(
			namesIn(["Marc Schmit", "Paul Reding; Anne Weis,Marc Schmit,"]),
		).toEqual(["Marc Schmit", "Paul Reding", "Anne Weis"]);
	});

	test("carries no pardon where it is forwarded", () => {
		const forwarded = filled({ choice: "forwarded", pardon: true });
		expect(readPoint(forwarded, TODAY).inputs).toEqual([
			{ step: "forwarded", on: TODAY },
		]);
	});
});

test("the meeting is the college's home, and a kept decision leads back to its point", () => {
	expect(homeOf(["college"])).toEqual({ screen: "session" });
	const draft = {
		key: "session:x",
		dossier: idOf(1),
		reference: null,
		form: "session",
		keptAt: 0,
	};
	expect(placeOfDraft(draft)).toEqual({ screen: "session", point: idOf(1) });
});
