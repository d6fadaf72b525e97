// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { KitFaultBox } from "../../../../renderer/page/features/kit/KitFaultBox.tsx";
import {
	EMPTY_RECOVERY,
	recoveryFaults,
} from "../../../../renderer/page/features/kit/recovery-form.ts";
import { SheetFields } from "../../../../renderer/page/features/kit/SheetFields.tsx";
import type { Role } from "../../../../shared/access/roles.ts";
import { ok, refuse } from "../../../../shared/base/result.ts";
import {
	CLAIRE,
	type FakeVault,
} from "../../../support/fake-vault/handlers.ts";
import { showInside } from "../support/inside.tsx";
import { showPage } from "../support/page.tsx";

function Sheet() {
	const [words, setWords] = useState<readonly string[]>(["", "", "", ""]);
	return (
		<SheetFields
			name="sheet"
			legend="Feuille"
			words={words}
			onChange={setWords}
			wrong={[2]}
		/>
	);
}

const field = (place: number) =>
	screen.getByRole<HTMLInputElement>("textbox", { name: `Mot ${place}` });
const written = () =>
	screen.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);

describe("a sheet that is typed back", () => {
	test("goes from word to word by the space bar, and back by Backspace", async () => {
		showInside(<Sheet />);
		await userEvent.click(field(1));
		await userEvent.keyboard("lampe rivière ");
		expect(written()).toEqual(["lampe", "rivière", "", ""]);
		expect(document.activeElement).toBe(field(3));
		await userEvent.keyboard("{Backspace}");
		expect(document.activeElement).toBe(field(2));
	});

	test("takes a whole sheet in its first field", async () => {
		showInside(<Sheet />);
		await userEvent.click(field(1));
		await userEvent.paste("lampe rivière onze cuivre tambour");
		expect(written()).toEqual(["lampe", "rivière", "onze", "cuivre"]);
	});

	test("marks the words that do not match", () => {
		showInside(<Sheet />);
		expect(field(3).getAttribute("aria-invalid")).toBe("true");
		expect(field(2).getAttribute("aria-invalid")).toBe("false");
	});
});

describe("the kit's screen", () => {
	const shownTo = async (role: Role) => {
		const session = { ...CLAIRE, roles: [role] };
		const { parts } = showPage({
			vault: { status: { phase: "open", session } },
		});
		await screen.findByRole("navigation");
		act(() => parts.router.go({ screen: "kit" }));
		await screen.findByText("Un kit de secours est en place.");
	};
	const allow = () =>
		screen.queryByRole("button", { name: "Permettre un nouveau kit…" });
	const who = () => screen.queryByText(/^Seules les personnes qui tiennent/);

	test.each(["clerk", "dpo"] as const)(
		"lets the role %s allow a new one",
		async (role) => {
			await shownTo(role);
			expect(allow()).not.toBeNull();
			expect(who()).toBeNull();
		},
	);

	test.each(["administrator", "college", "delegate"] as const)(
		"tells the role %s who makes it",
		async (role) => {
			await shownTo(role);
			expect(allow()).toBeNull();
			expect(who()).not.toBeNull();
		},
	);
});

describe("a kit whose sheets were all typed back", () => {
	type Sealing = FakeVault["sealKit"];

	async function copied(sealKit: Sealing) {
		const { parts, vault } = showPage({ vault: { sealKit } });
		await screen.findByRole("navigation");
		act(() => parts.router.go({ screen: "kit-making" }));
		await userEvent.click(await screen.findByText("Afficher les mots"));
		await userEvent.click(await screen.findByText("C’est recopié"));
		await userEvent.click(field(1));
		await userEvent.paste("lampe rivière");
		await userEvent.click(screen.getByText("Vérifier la feuille"));
		await screen.findByRole("heading", { name: "Mise en place du kit" });
		return vault;
	}

	test("says how far the keys are, and goes to what is said of it", async () => {
		let finish: (answer: Awaited<ReturnType<Sealing>>) => void = () =>
			undefined;
		const vault = await copied(
			() =>
				new Promise((resolve) => {
					finish = resolve;
				}),
		);
		expect(screen.getByText(/^Le kit est inscrit…/)).toBeDefined();
		act(() =>
			vault.tell({ kind: "progress", task: "keys", done: 12, total: 61 }),
		);
		const bar = await screen.findByRole("progressbar", {
			name: /^Clés mises à jour.: 12 sur 61\./,
		});
		expect(bar.getAttribute("aria-valuenow")).toBe("19");
		const made = { made: true, drilledAt: null, mayMake: false };
		finish(ok({ ...made, allowedBy: null, used: false }));
		await screen.findByText("Un kit de secours est en place.");
	});

	test("and that could not be written is no further sheet: it says why, and leads back", async () => {
		await copied(async () => refuse({ kind: "disk-full" }));
		await screen.findByRole("alert");
		expect(screen.queryByText(/^Dépositaire/)).toBeNull();
		expect(screen.queryByRole("progressbar")).toBeNull();
		await userEvent.click(screen.getByText("Voir le kit"));
		await screen.findByText("Un kit de secours est en place.");
	});
});

describe("opening with the kit", () => {
	test("asks for a motive and a new account", () => {
		expect(recoveryFaults(EMPTY_RECOVERY)).toEqual([
			"motive",
			"name",
			"initials",
			"passphrase",
		]);
		expect(
			recoveryFaults({
				...EMPTY_RECOVERY,
				motive: "Tous absents.",
				name: "Nora Thill",
				initials: "NT",
				judgement: "strong",
			}),
		).toEqual([]);
	});
});

describe("two sheets that were refused", () => {
	const at = new Date(2026, 10, 23, 14, 5).getTime();
	const fault = { kind: "other-kit" as const };
	const shown = (box: React.JSX.Element) => {
		showInside(box);
		return screen.getByRole("alert").textContent;
	};

	test("say when the next try is, and that this one is entered", () => {
		const text = shown(
			<KitFaultBox fault={{ kind: "sheets", fault, nextAt: at }} />,
		);
		expect(text).toContain("n’ouvrent pas ce coffre");
		expect(text).toMatch(/Prochain essai à 14:05/);
		expect(text).toContain("inscrite au registre des accès");
	});

	test("say that one has to wait", () => {
		expect(shown(<KitFaultBox fault={{ kind: "wait", nextAt: at }} />)).toMatch(
			/il faut attendre\..*Prochain essai à 14:05/,
		);
	});

	test("hold nothing up in a drill, and claim no entry where there is no register", () => {
		const refused = { kind: "sheets" as const, fault, nextAt: null };
		expect(shown(<KitFaultBox fault={refused} at="drill" />)).toMatch(
			/L’exercice n’a pas réussi.*Cela n’a rien bloqué/,
		);
		document.body.replaceChildren();
		expect(
			shown(<KitFaultBox fault={refused} at="new-machine" />),
		).not.toContain("inscrite");
	});
});
