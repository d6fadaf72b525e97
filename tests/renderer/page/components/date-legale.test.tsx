// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { DateLegale } from "../../../../renderer/page/components/date-legale/DateLegale.tsx";
import type { Verdict } from "../../../../shared/retention/verdict-types.ts";
import type { LimitView } from "../../../../shared/vault-protocol.ts";
import {
	fakeId,
	fakeLimit,
	fakeVerdict,
	TODAY,
} from "../../../support/fake-vault/rows.ts";
import { showInside } from "../support/inside.tsx";

/** What is seen: without what is only read aloud, with ordinary spaces. */
function seen(): string {
	const copy = document.body.cloneNode(true) as HTMLElement;
	for (const spoken of copy.querySelectorAll(".scelle-spoken, style"))
		spoken.remove();
	return (copy.textContent ?? "").replaceAll("\u00a0", " ").trim();
}

const limitShown = (limit: LimitView, compact = false) => {
	showInside(<DateLegale limit={limit} compact={compact} />);
	return seen();
};
const verdictShown = (verdict: Verdict, compact = false) => {
	showInside(<DateLegale verdict={verdict} today={TODAY} compact={compact} />);
	return seen();
};

const L1 = {
	provisional: ["L1"],
	otherwise: [
		{ reading: "L1", option: "does-not-count", lastDay: "2026-12-02" },
	],
} as unknown as Partial<LimitView>;

describe("a time limit", () => {
	test("that runs says what to do, by when, how far off, by which rule", () => {
		const days = { count: 7, unit: "working-days" } as const;
		expect(limitShown(fakeLimit("dispatch", "2026-12-01", days))).toBe(
			"Expédier l’ordre au plus tard le mar. 01.12.2026dans 7 jours ouvrablesT1",
		);
	});

	test("that rests on an open reading says so, and what the other option gives", () => {
		const days = { count: 7, unit: "working-days" } as const;
		const text = limitShown(fakeLimit("dispatch", "2026-12-01", days, L1));
		expect(text).toContain("provisoire (L1)");
		expect(text).toContain("Si le samedi ne compte pas : mer. 02.12.2026.");
	});

	test("says when today is its last day", () => {
		const text = limitShown(
			fakeLimit("reply", TODAY, { count: 0, unit: "days" }),
		);
		expect(text).toContain("aujourd’hui, dernier jour");
	});

	test("that has passed says by how much and what follows", () => {
		const days = { count: -2, unit: "working-days" } as const;
		const text = limitShown(fakeLimit("dispatch", "2026-11-20", days));
		expect(text).toContain("dépassé de 2 jours ouvrables");
		expect(text).toContain("nullité");
	});

	const met = (status: "met" | "met-late", metOn: string, lastDay: string) =>
		fakeLimit(
			"dispatch",
			lastDay,
			{ count: 3, unit: "working-days" },
			{ status, metOn: metOn as LimitView["lastDay"] },
		);

	test("that was met says when, without a distance", () => {
		expect(limitShown(met("met", "2026-11-27", "2026-12-01"))).toBe(
			"Expédié le ven. 27.11.2026, dans le délaiT1",
		);
	});

	test("that was met too late names both days, for ever", () => {
		expect(limitShown(met("met-late", "2026-06-29", "2026-06-27"))).toBe(
			"Expédié le lun. 29.06.2026, après le dernier jour (sam. 27.06.2026) : risque de nullitéT1",
		);
	});

	test("in a list is its day, distance and rule", () => {
		const limit = fakeLimit("reply", "2026-11-30", { count: 7, unit: "days" });
		expect(limitShown(limit, true)).toBe("lun. 30.11.2026dans 7 joursT2");
	});

	test("has words for every limit and state", () => {
		for (const id of [
			"dispatch",
			"reply",
			"decide",
			"suspension",
			"recourse",
			"limitation",
			"archives",
		] as const)
			for (const status of ["open", "passed", "met", "met-late"] as const) {
				const metOn = status.startsWith("met") ? TODAY : null;
				const distance = { count: 1, unit: "days" } as const;
				const limit = fakeLimit(id, "2026-12-01", distance, { status, metOn });
				expect(limitShown(limit)).not.toContain("dates.");
			}
	});
});

describe("a conservation", () => {
	test("until a day includes it and says when destruction is due", () => {
		const verdict = fakeVerdict(
			{ outcome: "until", keepThrough: "2029-02-25" },
			"R2",
		);
		expect(verdictShown(verdict)).toBe(
			"À conserver jusqu’au dim. 25.02.2029 inclusdestruction due dès le lun. 26.02.2029R2",
		);
	});

	test("without end says why", () => {
		expect(verdictShown(fakeVerdict({ outcome: "running" }, "R0"))).toBe(
			"À conserver, sans date de fin : procédure en coursR0",
		);
		expect(verdictShown(fakeVerdict({ outcome: "career" }, "R3c"))).toContain(
			"pendant la carrière et six mois après le départ",
		);
	});

	test("that is over says since when, and what bars the destruction", () => {
		const verdict = fakeVerdict(
			{ outcome: "due", dueFrom: "2026-10-06" },
			"R3b",
			{ blockedBy: ["archives", "hold"] },
		);
		const text = verdictShown(verdict);
		expect(text).toContain("Destruction due depuis le mar. 06.10.2026");
		expect(text).toContain("Empêchée : Archives nationales");
		expect(text).toContain("Empêchée : blocage");
	});

	test("that is over today says today", () => {
		const verdict = fakeVerdict({ outcome: "due", dueFrom: TODAY }, "R1");
		expect(verdictShown(verdict)).toContain("dès aujourd’hui");
	});

	test("that the texts do not settle says that two persons decide", () => {
		const verdict = fakeVerdict({ outcome: "undetermined" }, "R4", {
			provisional: ["L6"],
		});
		const text = verdictShown(verdict);
		expect(text).toContain("une décision motivée de deux personnes");
		expect(text).toContain("provisoire (L6)");
	});

	test("in a list is short", () => {
		const verdict = fakeVerdict(
			{ outcome: "until", keepThrough: "2029-02-25" },
			"R2",
		);
		expect(verdictShown(verdict, true)).toBe("jusqu’au dim. 25.02.2029R2");
	});
});

describe("« Pourquoi ? »", () => {
	const why = {
		dossier: fakeId(1),
		subject: { kind: "limit", id: "reply" },
	} as const;
	const limit = fakeLimit("reply", "2026-12-01", { count: 8, unit: "days" });

	test("has a name that tells it from the others", () => {
		showInside(<DateLegale limit={limit} why={why} />);
		expect(
			screen.getByRole("button", {
				name: "Pourquoi le mardi 1er décembre 2026 ?".replace(" ?", "\u00a0?"),
			}),
		).toBeTruthy();
	});

	test("asks about a conservation in other words than about a limit of the same day", () => {
		const verdict = {
			outcome: "until" as const,
			keepThrough: limit.lastDay,
			rule: "R2" as const,
			cause: null,
			relied: [],
			provisional: [],
			blockedBy: [],
			revision: false,
		};
		const asked = { dossier: fakeId(1), subject: { kind: "verdict" } } as const;
		showInside(
			<>
				<DateLegale limit={limit} why={why} />
				<DateLegale verdict={verdict} today={TODAY} why={asked} />
			</>,
		);
		const names = screen
			.getAllByRole("button", { name: /^Pourquoi/ })
			.map((button) => button.getAttribute("aria-label"));
		expect(new Set(names).size).toBe(2);
	});

	test("opens the explanation in the panel", async () => {
		const { parts } = showInside(<DateLegale limit={limit} why={why} />);
		await userEvent.click(screen.getByRole("button", { name: /^Pourquoi/ }));
		expect(parts.panel.get().content).toMatchObject({
			kind: "why",
			subject: why.subject,
		});
	});

	test("is opened by F9 where it is the screen's main date", () => {
		const { parts } = showInside(
			<DateLegale limit={limit} why={{ ...why, main: true }} />,
		);
		parts.keys.handle(new KeyboardEvent("keydown", { key: "F9" }), false);
		expect(parts.panel.get().content).not.toBeNull();
	});

	test("the day itself is a time that machines read", () => {
		showInside(<DateLegale limit={limit} />);
		expect(document.querySelector("time")?.dateTime).toBe("2026-12-01");
	});
});
