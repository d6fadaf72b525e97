// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { Refus } from "../../../../renderer/page/components/Refus.tsx";
import { showInside } from "../support/inside.tsx";

const P7 = {
	cannot: "Cette sanction ne peut pas encore être enregistrée.",
	because:
		"Aucune sanction n’est possible sans l’instruction du commissaire du Gouvernement.",
	rule: "P7",
	kept: "Votre saisie est gardée comme brouillon.",
} as const;

describe("a refusal", () => {
	test("says what cannot be done, the law with its articles, what was kept, what can be done", async () => {
		const act = vi.fn();
		const label = "Enregistrer la saisine du commissaire";
		showInside(<Refus {...P7} can={[{ label, act }]} />);
		const box = screen.getByRole("region", { name: P7.cannot });
		const text = (box.textContent ?? "").replaceAll("\u00a0", " ");
		expect(text).toContain(P7.because);
		expect(text).toContain("Règle P7 · Statut général, art. 62");
		expect(text).toContain(P7.kept);
		await userEvent.click(screen.getByRole("button", { name: label }));
		expect(act).toHaveBeenCalledOnce();
	});

	test("gives its heading the focus", () => {
		showInside(<Refus {...P7} />);
		expect(document.activeElement?.textContent).toBe(P7.cannot);
	});

	test("is said aloud only when it came up on a standing screen", () => {
		showInside(<Refus {...P7} />);
		expect(screen.queryByRole("alert")).toBeNull();
		showInside(<Refus {...P7} appeared />);
		expect(screen.getByRole("alert")).toBeTruthy();
	});

	test("leads to the text of its rule", async () => {
		const { parts } = showInside(<Refus {...P7} />);
		await userEvent.click(
			screen.getByRole("button", { name: "Lire la règle" }),
		);
		expect(parts.panel.get().content).toEqual({ kind: "rule", rule: "P7" });
	});

	test("says that the attempt is recorded where it is", () => {
		showInside(<Refus {...P7} recorded />);
		expect(screen.getByText(/registre des accès/)).toBeTruthy();
	});
});
