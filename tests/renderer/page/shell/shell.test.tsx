// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { menuOf } from "../../../../renderer/page/shell/menu.ts";
import { CLAIRE } from "../../../support/fake-vault/handlers.ts";
import { showPage } from "../support/page.tsx";

const asRole = (role: (typeof CLAIRE)["roles"][number]) => ({
	vault: {
		status: { phase: "open", session: { ...CLAIRE, roles: [role] } },
	} as const,
});
const heading = (name: string) =>
	screen.findByRole("heading", { name, level: 1 });

describe("the menu", () => {
	test.each([
		[
			"clerk",
			["due", "dossiers", "destruction", "registers", "readings", "accounts"],
		],
		["college", ["due", "dossiers", "readings", "settings", "help"]],
		[
			"dpo",
			[
				"due",
				"destruction",
				"registers",
				"readings",
				"accounts",
				"settings",
				"help",
			],
		],
		["administrator", ["registers", "accounts", "settings", "help"]],
	] as const)("shows to the role %s its own entries", (role, entries) => {
		const shown = menuOf([role]).map(({ entry }) => entry);
		for (const entry of entries) expect(shown).toContain(entry);
	});

	test.each([
		["college", ["registers"]],
		["dpo", ["dossiers", "session"]],
		["administrator", ["due", "dossiers", "destruction", "lawyers"]],
	] as const)("hides from the role %s what is not its own", (role, others) => {
		const shown = menuOf([role]).map(({ entry }) => entry);
		for (const entry of others) expect(shown).not.toContain(entry);
	});

	test("shows no dossiers to the administrator", async () => {
		showPage(asRole("administrator"));
		await heading("Paramètres");
		const menu = screen.getByRole("navigation");
		expect(within(menu).queryByText("Dossiers")).toBeNull();
		expect(within(menu).queryByText("Échéances")).toBeNull();
	});

	test("says which entry is the current one", async () => {
		showPage();
		await heading("Échéances");
		const current = screen.getByRole("button", { current: "page" });
		expect(current.textContent).toBe("Échéances");
	});

	test("follows Alt and a figure", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{Alt>}[Digit2]{/Alt}");
		expect(await heading("Dossiers")).toBeTruthy();
	});
});

describe("a change of screen", () => {
	test("gives the focus to the heading and the document a generic title", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{Alt>}[Digit2]{/Alt}");
		const title = await heading("Dossiers");
		await waitFor(() => expect(document.activeElement).toBe(title));
		expect(document.title).toBe("Dossiers – Scellé");
	});

	test("is undone by Alt and the left arrow", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{Alt>}[Digit2]{/Alt}");
		await heading("Dossiers");
		await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}");
		expect(await heading("Échéances")).toBeTruthy();
	});
});

describe("the panel", () => {
	test("takes the focus, and gives it back to its opener on Échap", async () => {
		showPage();
		await heading("Échéances");
		const [rule] = await screen.findAllByRole("button", { name: "Règle T1" });
		await userEvent.click(rule as HTMLElement);
		const title = await screen.findByRole("heading", { name: /Règle T1/ });
		expect(document.activeElement).toBe(title);
		await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(document.activeElement).toBe(rule));
		expect(screen.queryByRole("complementary")).toBeNull();
	});

	test("is opened by F1 with the help of the screen", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{F1}");
		expect(
			await screen.findByRole("heading", { name: "Pour commencer" }),
		).toBeTruthy();
	});
});

describe("the footer", () => {
	test("answers Ctrl+P and a copy with the rule", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{Control>}p{/Control}");
		expect(screen.getByRole("status").textContent).toContain("règle C1");
	});

	test("is the only status region of an open session", async () => {
		showPage();
		await heading("Échéances");
		expect(screen.getAllByRole("status")).toHaveLength(1);
	});

	test("says the same words again when they are told again", async () => {
		const { parts } = showPage();
		await heading("Échéances");
		act(() => parts.status.say({ kind: "saving" }));
		const before = screen.getByRole("status").firstChild;
		act(() => parts.status.say({ kind: "saving" }));
		expect(screen.getByRole("status").firstChild).not.toBe(before);
	});
});

describe("the sheet over the screen", () => {
	test("covers everything and lets nothing beneath be reached", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{Control>}{Shift>}M{/Shift}{/Control}");
		const show = await screen.findByRole("button", {
			name: "Afficher l’écran",
		});
		expect(document.querySelector("[inert]")).not.toBeNull();
		await userEvent.click(show);
		expect(document.querySelector("[inert]")).toBeNull();
	});
});

describe("a setting", () => {
	test("takes effect at once, and the footer leads back", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.click(screen.getByRole("button", { name: "Paramètres" }));
		await userEvent.click(await screen.findByLabelText("Deutsch"));
		expect(await heading("Einstellungen")).toBeTruthy();
		expect(document.documentElement.lang).toBe("de");
		await userEvent.click(screen.getByRole("button", { name: "Rückgängig" }));
		expect(await heading("Paramètres")).toBeTruthy();
	});
});

describe("the panel", () => {
	test("goes with the screen that it explains", async () => {
		showPage();
		await heading("Échéances");
		await userEvent.keyboard("{F1}");
		expect(await screen.findByRole("complementary")).toBeTruthy();
		const [row] = screen.getAllByRole("button", { name: /^Ouvrir/ });
		if (row) await userEvent.click(row);
		expect(screen.queryByRole("heading", { name: "Échéances" })).toBeNull();
		await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
	});
});
