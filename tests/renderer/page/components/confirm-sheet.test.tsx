// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ConfirmSheet } from "../../../../renderer/page/components/ConfirmSheet.tsx";
import { showInside } from "../support/inside.tsx";

test("the sheet stays when a second click falls beside it, and closes by Échap", async () => {
	const leave = vi.fn();
	showInside(
		<ConfirmSheet
			title="Dernier regard"
			sentence="Le dossier s’ouvre avec ces données."
			confirm="Ouvrir le dossier"
			leave="Revenir"
			onConfirm={vi.fn()}
			onLeave={leave}
		/>,
	);
	await screen.findByRole("dialog");
	const beside = document.querySelectorAll(
		".mantine-Modal-inner, .mantine-Modal-overlay",
	);
	expect(beside).toHaveLength(2);
	for (const place of beside) await userEvent.click(place);
	expect(leave).not.toHaveBeenCalled();
	await userEvent.keyboard("{Escape}");
	expect(leave).toHaveBeenCalledOnce();
});
