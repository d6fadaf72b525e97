// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { DEMO_PHRASE } from "../../../../renderer/page/features/unlock/UnlockScreen.tsx";
import { DEMO_PASSPHRASE } from "../../../../renderer/vault/demo/people.ts";
import {
	FAKE_PASSPHRASE,
	LOCKED,
} from "../../../support/fake-vault/handlers.ts";
import { showPage } from "../support/page.tsx";

const field = () =>
	screen.findByLabelText<HTMLInputElement>(/^Phrase de passe/);
const locked = () => showPage({ vault: { status: LOCKED } });

describe("unlocking", () => {
	test("starts in the passphrase and opens with Entrée", async () => {
		locked();
		const input = await field();
		expect(document.activeElement).toBe(input);
		await userEvent.type(await field(), `${FAKE_PASSPHRASE}{Enter}`);
		expect(
			await screen.findByRole("heading", { name: "Échéances" }),
		).toBeTruthy();
	});

	test("says what to check after a wrong passphrase, and takes it out of the field", async () => {
		locked();
		await userEvent.type(await field(), "autre chose{Enter}");
		const said = await screen.findByRole("alert");
		expect(said.textContent).toContain("ne correspondent pas");
		const input = await field();
		await waitFor(() => expect(input.value).toBe(""));
		expect(document.activeElement).toBe(input);
	});

	test("says when the next attempt is possible", async () => {
		locked();
		for (let tries = 0; tries < 5; tries++) {
			await userEvent.type(await field(), "autre{Enter}");
			await screen.findByRole("alert");
		}
		expect(await screen.findByText(/Prochain essai à \d\d:\d\d/)).toBeTruthy();
	});

	test("asks for the passphrase where none was written", async () => {
		locked();
		await userEvent.type(await field(), "{Enter}");
		expect(
			await screen.findByText("Écrivez votre phrase de passe."),
		).toBeTruthy();
	});

	test("can be cancelled, and ends the vault's process then", async () => {
		const { main } = showPage({ vault: { status: LOCKED, slowMs: 5000 } });
		await userEvent.type(await field(), "autre chose{Enter}");
		await userEvent.click(
			await screen.findByRole("button", { name: "Annuler" }),
		);
		expect(main.asked).toContain("lock");
	});

	test("tells nothing of roles or dossiers", async () => {
		locked();
		await field();
		expect(document.body.textContent).not.toMatch(/RH|collège|dossier/i);
	});
});

test("the demonstration's passphrase is the one that is shown", () => {
	expect(DEMO_PHRASE).toBe(DEMO_PASSPHRASE);
});
