// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { useStore } from "../../../../renderer/page/base/store.ts";
import { DossierGate } from "../../../../renderer/page/features/opening/DossierGate.tsx";
import { useParts } from "../../../../renderer/page/parts.ts";
import { fakeId } from "../../../support/fake-vault/rows.ts";
import { showInside } from "../support/inside.tsx";

function Joined({ place }: { readonly place: number }) {
	const calls = useStore(useParts().link.calls);
	if (calls === null) return null;
	return (
		<DossierGate id={fakeId(place)}>
			{({ reference }) => <p>ouvert : {reference}</p>}
		</DossierGate>
	);
}

function open(place: number) {
	const page = showInside(<Joined place={place} />);
	act(() => page.parts.session.start());
	return page;
}

describe("opening a dossier", () => {
	test("asks the motive once: a figure chooses, Entrée opens", async () => {
		open(1);
		await screen.findByRole("dialog");
		await userEvent.keyboard("4");
		expect(
			screen.getByLabelText<HTMLInputElement>(/^4\. Vérifier un délai/).checked,
		).toBe(true);
		await userEvent.keyboard("{Enter}");
		expect(await screen.findByText("ouvert : DJ-2026-001")).toBeTruthy();
	});

	test("wants words for another motive, and figures may be typed in them", async () => {
		open(1);
		await screen.findByRole("dialog");
		await userEvent.keyboard("6{Enter}");
		const note = await screen.findByLabelText<HTMLInputElement>(/^Précisez/);
		await userEvent.type(note, "audit 2");
		expect(note.value).toBe("audit 2");
		await userEvent.keyboard("{Enter}");
		expect(await screen.findByText(/^ouvert/)).toBeTruthy();
	});

	test("leads back to the list when no motive is given", async () => {
		const { parts } = open(1);
		await userEvent.click(
			await screen.findByRole("button", { name: "Revenir" }),
		);
		await waitFor(() =>
			expect(parts.router.get().route).toEqual({ screen: "dossiers" }),
		);
	});

	test("says the same words whether a dossier is closed to the account or is not there", async () => {
		open(9999);
		const box = await screen.findByRole("region");
		expect(box.textContent).toContain(
			"Aucun dossier qui vous est ouvert ne porte cette référence.",
		);
		expect(box.textContent?.replaceAll("\u00a0", " ")).toContain("Règle C2");
	});
});
