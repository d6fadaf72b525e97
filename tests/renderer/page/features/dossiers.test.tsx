// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { showPage, type TestPageOptions } from "../support/page.tsx";

async function list(options: TestPageOptions = {}) {
	const page = showPage(options);
	await screen.findByRole("heading", { name: "Échéances" });
	act(() => page.parts.router.go({ screen: "dossiers" }));
	await screen.findAllByRole("rowheader");
	return page;
}
const rows = () =>
	within(screen.getByRole("table")).getAllByRole("row").slice(1);
const references = () =>
	rows().flatMap((row) => row.querySelector("th")?.textContent ?? []);

describe("the list of dossiers", () => {
	test("puts a few of ten thousand rows into the document, each with its true place", async () => {
		await list({ vault: { dossiers: 10_000 } });
		const table = screen.getByRole("table");
		expect(table.getAttribute("aria-rowcount")).toBe("6001");
		expect(rows().length).toBeLessThan(100);
		for (const [place, row] of rows().entries())
			expect(row.getAttribute("aria-rowindex")).toBe(String(place + 2));
	});

	test("moves the focus from row to row by the arrows, and opens with Entrée", async () => {
		const { parts } = await list();
		const [first] = references();
		act(() => screen.getByRole("button", { name: first ?? "" }).focus());
		await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
		const second = references()[1];
		expect(document.activeElement?.textContent).toBe(second);
		await userEvent.keyboard("{Enter}");
		expect(parts.router.get().route.screen).toBe("dossier");
	});

	test("lets Tab reach one row only", async () => {
		await list();
		const reachable = document.querySelectorAll('[data-row][tabindex="0"]');
		expect(reachable).toHaveLength(1);
	});

	test("says how it is sorted, and sorts by a heading", async () => {
		await list();
		const heading = () => screen.getByRole("columnheader", { name: /Agent/ });
		expect(heading().getAttribute("aria-sort")).toBe("none");
		await userEvent.click(
			within(heading()).getByRole("button", { name: "Agent" }),
		);
		expect(heading().getAttribute("aria-sort")).toBe("ascending");
		const agents = rows().map(
			(row) => row.querySelectorAll("td")[0]?.textContent,
		);
		expect(agents).toEqual(
			[...agents].sort((a, b) => `${a}`.localeCompare(`${b}`, "fr")),
		);
	});

	test("filters by what stands in a column", async () => {
		await list();
		await userEvent.click(
			screen.getByRole("button", { name: /Filtrer.*Étape/ }),
		);
		await userEvent.click(await screen.findByLabelText("Réponse attendue"));
		await waitFor(() => {
			const stages = rows().map(
				(row) => row.querySelectorAll("td")[1]?.textContent,
			);
			expect(new Set(stages)).toEqual(new Set(["Réponse attendue"]));
		});
	});

	test("closes an open filter on Échap, and the panel only on the next", async () => {
		const { parts } = await list();
		act(() => parts.panel.open({ kind: "rule", rule: "T1" }));
		const filter = screen.getByRole("button", { name: /Filtrer.*Étape/ });
		await userEvent.click(filter);
		await screen.findByLabelText("Réponse attendue");
		await userEvent.keyboard("{Escape}");
		expect(parts.panel.get().content).not.toBeNull();
		expect(screen.queryByLabelText("Réponse attendue")).toBeNull();
		await userEvent.keyboard("{Escape}");
		expect(parts.panel.get().content).toBeNull();
	});

	test("counts what a search finds, with its words and where it looked", async () => {
		await list();
		await userEvent.type(screen.getByLabelText(/^Chercher/), "muller, anne");
		const said = await screen.findByText(/5 résultats pour/);
		expect(said.textContent?.replaceAll("\u00a0", " ")).toBe(
			"5 résultats pour « muller, anne » dans les dossiers en cours",
		);
	});

	test("says what to try when a search finds nothing", async () => {
		await list();
		await userEvent.type(screen.getByLabelText(/^Chercher/), "mueler");
		expect(await screen.findByText(/0 résultat pour/)).toBeTruthy();
	});

	test("shows references alone where names are hidden", async () => {
		await list({ settings: { maskNames: true } });
		expect(screen.queryByRole("columnheader", { name: /Agent/ })).toBeNull();
		expect(document.body.textContent).not.toContain("Muller");
	});
});
