// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { queryKeys } from "../../../../renderer/page/vault/query-keys.ts";
import { accountId } from "../../../../shared/base/ids.ts";
import {
	CLAIRE,
	FAKE_PASSPHRASE,
	LOCKED,
} from "../../../support/fake-vault/handlers.ts";
import { showPage } from "../support/page.tsx";

const dueHeading = () =>
	screen.findByRole("heading", { name: "Échéances", level: 1 });
const passphrase = () => screen.findByLabelText(/^Phrase de passe/);

async function unlock(): Promise<void> {
	await userEvent.type(await passphrase(), `${FAKE_PASSPHRASE}{Enter}`);
}

describe("the page", () => {
	test("shows what the vault says of itself, and tells main when it stands", async () => {
		const { main } = showPage({ vault: { status: LOCKED } });
		await passphrase();
		await waitFor(() => expect(main.asked).toContain("first-screen"));
	});

	test("keeps nothing of a dossier when the vault is locked", async () => {
		const { parts, main } = showPage();
		await dueHeading();
		await waitFor(() =>
			expect(parts.queries.getQueryData(queryKeys.dueRows)).toBeDefined(),
		);
		parts.panel.open({ kind: "rule", rule: "P1" });
		act(() => main.lock("idle"));
		await passphrase();
		expect(parts.queries.getQueryCache().getAll()).toEqual([]);
		expect(parts.panel.get().content).toBeNull();
		expect(document.body.textContent).not.toContain("DJ-2026");
	});

	test("says when and why it was locked", async () => {
		const now = () => new Date(2026, 10, 23, 12, 31).getTime();
		const { main } = showPage({ now });
		await dueHeading();
		act(() => main.lock("system"));
		expect(await screen.findByText(/Verrouillé à 12:31/)).toBeTruthy();
	});

	test("comes back to the same place for the same account", async () => {
		const { parts, main } = showPage();
		await dueHeading();
		act(() => parts.router.go({ screen: "settings" }));
		await screen.findByRole("heading", { name: "Paramètres" });
		act(() => main.lock("idle"));
		await unlock();
		expect(
			await screen.findByRole("heading", { name: "Paramètres" }),
		).toBeTruthy();
	});

	test("comes back to the same field", async () => {
		const { parts, main } = showPage();
		await dueHeading();
		act(() => parts.router.go({ screen: "settings" }));
		const field = await screen.findByLabelText("Chercher un réglage");
		act(() => field.focus());
		act(() => main.lock("idle"));
		await unlock();
		await waitFor(() =>
			expect(document.activeElement?.getAttribute("name")).toBe(
				"settings-search",
			),
		);
	});

	test("begins at home for another account", async () => {
		const { parts, main, vault } = showPage();
		await dueHeading();
		act(() => parts.router.go({ screen: "settings" }));
		act(() => main.lock("idle"));
		await passphrase();
		const other = { ...CLAIRE, account: accountId("b".repeat(32)) };
		vault.status = { phase: "open", session: other };
		act(() => parts.session.opened(other));
		expect(await dueHeading()).toBeTruthy();
	});

	test("hands the drafts over before it asks for the lock", async () => {
		const { parts, main } = showPage();
		await dueHeading();
		const flush = vi.fn(async () => {
			expect(main.asked).not.toContain("lock");
		});
		parts.drafts.enter({ flush, isKept: () => true });
		await act(() => parts.session.lock("asked"));
		expect(flush).toHaveBeenCalledOnce();
		expect(main.asked).toContain("lock");
		expect(await screen.findByText(/Votre brouillon est gardé/)).toBeTruthy();
	});

	test("says why it locks to what is handed over, and no longer once it has", async () => {
		const { parts, main } = showPage();
		await dueHeading();
		const seen: unknown[] = [];
		const flush = async () => void seen.push(parts.session.lockingFor);
		parts.drafts.enter({ flush, isKept: () => false });
		main.emit({ kind: "lock-soon", why: "system" });
		await act(() => parts.session.lock("idle"));
		expect(seen).toEqual(["system", "idle"]);
		await act(async () => main.emit({ kind: "vault-gone", why: "asked" }));
		expect(parts.session.lockingFor).toBeNull();
	});

	test("hands the drafts over when main says that the system locks", async () => {
		const { parts, main } = showPage();
		await dueHeading();
		const flush = vi.fn(async () => {});
		parts.drafts.enter({ flush, isKept: () => false });
		main.emit({ kind: "lock-soon", why: "system" });
		expect(flush).toHaveBeenCalledOnce();
	});
});
