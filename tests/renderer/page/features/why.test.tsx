// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ExplanationView } from "../../../../renderer/page/features/why/WhyPanel.tsx";
import { weeksOf } from "../../../../renderer/page/features/why/weeks.ts";
import type { CountedDay } from "../../../../shared/law/explanation.ts";
import { FAKE_EXPLANATION } from "../../../support/fake-vault/dossier.ts";
import { fakeId } from "../../../support/fake-vault/rows.ts";
import { showInside } from "../support/inside.tsx";

const days = (...list: string[]) =>
	list.map((day) => ({ day })) as Pick<CountedDay, "day">[];
const show = (other: Partial<typeof FAKE_EXPLANATION> = {}) =>
	showInside(
		<ExplanationView
			explanation={{ ...FAKE_EXPLANATION, ...other }}
			dossier={fakeId(1)}
		/>,
	);

describe("an explanation", () => {
	test("stands in its fixed order", () => {
		show({ unknown: [{ key: "unknown-reply", params: {} }] });
		const titles = screen
			.getAllByRole("heading", { level: 3 })
			.map(({ textContent }) => textContent);
		expect(titles).toEqual([
			"Règle",
			"Données utilisées",
			"Calcul",
			"Lectures de la loi",
			"Ce qui changerait le résultat",
			"Ce qui n’est pas connu",
		]);
	});

	test("leads from each datum to its step", () => {
		show();
		expect(
			screen.getByRole("button", { name: /ordre notifié le/ }),
		).toBeTruthy();
	});

	test("shows the little calendar only where days were skipped or rolled over", () => {
		show();
		expect(screen.getByRole("table")).toBeTruthy();
		const counted = FAKE_EXPLANATION.days.filter(
			({ mark }) => mark === "counted",
		);
		document.body.innerHTML = "";
		show({ days: counted });
		expect(screen.queryByRole("table")).toBeNull();
	});

	test("numbers the counted days and names the crossed ones", () => {
		show();
		const table = screen.getByRole("table");
		expect(table.textContent).toContain("jeudi 19 novembre 2026\u00a0: jour 1");
		expect(document.body.textContent?.replaceAll("\u00a0", " ")).toContain(
			"sam. 28.11 : samedi",
		);
	});

	test("gives auditors the domain's value whole", () => {
		show();
		const value = document.querySelector("pre")?.textContent ?? "";
		expect(JSON.parse(value)).toEqual(
			JSON.parse(JSON.stringify(FAKE_EXPLANATION)),
		);
	});
});

describe("the weeks of a calendar", () => {
	test("run from the Monday of the first day to the week of the last", () => {
		expect(weeksOf(days("2026-11-18", "2026-11-30"))).toEqual([
			"2026-11-16",
			"2026-11-23",
			"2026-11-30",
		]);
		expect(weeksOf(days("2026-11-29"))).toEqual(["2026-11-23"]);
		expect(weeksOf([])).toEqual([]);
	});
});
