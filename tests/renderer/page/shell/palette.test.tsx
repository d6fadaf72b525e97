// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { queryKeys } from "../../../../renderer/page/vault/query-keys.ts";
import { showPage } from "../support/page.tsx";

test("the references of « Aller à » are asked for once it is open: else every recording would ask for all of them", async () => {
	const { parts } = showPage();
	const known = () => parts.queries.getQueryData(queryKeys.dossiers);
	await screen.findByRole("heading", { name: "Échéances", level: 1 });
	await screen.findAllByRole("button", { name: /^(Enregistrer|Ouvrir)/ });
	expect(known()).toBeUndefined();
	await userEvent.keyboard("{Control>}k{/Control}");
	await userEvent.type(await screen.findByPlaceholderText(/Écran/), "DJ-20");
	expect(known()).toHaveLength(42);
	expect(await screen.findAllByText(/^DJ-20/)).not.toHaveLength(0);
});
