// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { useStore } from "../../../../renderer/page/base/store.ts";
import { CodeSheet } from "../../../../renderer/page/features/package/CodeSheet.tsx";
import { PackagePage } from "../../../../renderer/page/features/package/PackagePage.tsx";
import {
	firstForm,
	lawyerFaults,
	pieceUnderWay,
} from "../../../../renderer/page/features/package/package-form.ts";
import { useParts } from "../../../../renderer/page/parts.ts";
import type { LawyerId, PieceId } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { fakeDossier } from "../../../support/fake-vault/dossier.ts";
import { fakeRows } from "../../../support/fake-vault/rows.ts";
import { showInside } from "../support/inside.tsx";

const [row] = fakeRows(1);
if (row === undefined) throw new Error("no row");
const dossier: DossierView = {
	...fakeDossier(row),
	may: ["record", "change", "add-piece", "package"],
};

const LAWYER: DossierView["lawyers"][number] = {
	id: "e".repeat(32) as LawyerId,
	name: "Me Luc Kayser",
	bar: "barreau de Luxembourg",
	address: "",
	mandate: "f".repeat(32) as PieceId,
	recipient: null,
	ended: null,
};

function Joined({ shown }: { readonly shown: DossierView }) {
	const calls = useStore(useParts().link.calls);
	return calls === null ? null : <PackagePage dossier={shown} />;
}

function open(shown: DossierView) {
	const page = showInside(<Joined shown={shown} />);
	act(() => page.parts.session.start());
	return page;
}

const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

describe("the lawyer's package", () => {
	test("is refused after the end of the procedure, with its day and its rule", async () => {
		open({
			...dossier,
			procedure: { is: "ended", since: "2026-10-12" as never },
		});
		const box = await screen.findByRole("region");
		expect(plain(box.textContent)).toContain(
			"Aucun paquet n’est possible : la procédure est terminée depuis le 12.10.2026.",
		);
		expect(plain(box.textContent)).toContain("Règle C1");
		expect(screen.queryByRole("button", { name: "Continuer" })).toBeNull();
		expect(document.activeElement?.tagName).toBe("H2");
	});

	test("is refused to a role that may not make it", async () => {
		open({ ...dossier, may: ["record"] });
		const box = await screen.findByRole("region");
		expect(plain(box.textContent)).toContain("Règle C2");
	});

	test("begins with the lawyer, and its heading has the focus", async () => {
		open({ ...dossier, lawyers: [LAWYER] });
		const heading = await screen.findByRole("heading", { level: 1 });
		expect(plain(heading.textContent)).toBe(
			"Paquet pour l’avocat : Avocat et mandat",
		);
		expect(await screen.findByText(/^Étape 1 sur/)).toBeTruthy();
		expect(document.activeElement).toBe(heading);
	});
});

describe("the code", () => {
	test("does not go before it is said to be written down", async () => {
		let left = 0;
		showInside(
			<CodeSheet
				copy={2}
				code="un-deux-trois"
				file="scelle-0a1b2c3d.age"
				onLeave={() => left++}
			/>,
		);
		const leave = screen.getByRole("button", { name: "Quitter cet écran" });
		await userEvent.keyboard("{Escape}");
		await userEvent.click(leave);
		expect(left).toBe(0);
		expect(screen.getByText(/Notez d’abord le code/)).toBeTruthy();
		expect(
			screen.getAllByRole("listitem").map(({ textContent }) => textContent),
		).toEqual(["un", "deux", "trois"]);
		await userEvent.click(screen.getByRole("checkbox"));
		await userEvent.click(leave);
		expect(left).toBe(1);
	});
});

describe("the form", () => {
	test("asks of a new lawyer what a designation needs", () => {
		const form = firstForm({ ...dossier, lawyers: [] }, "fr", "défense");
		expect(lawyerFaults(dossier, form, false)).toEqual([
			"name",
			"bar",
			"mandate",
			"key",
		]);
		const [piece] = dossier.pieces;
		const filled = {
			...form,
			name: "Me Luc Kayser",
			bar: "Luxembourg",
			mandate: piece?.id ?? "",
		};
		expect(lawyerFaults(dossier, filled, true)).toEqual([]);
		expect(
			lawyerFaults(dossier, { ...filled, sealedBy: "code" }, false),
		).toEqual([]);
		expect(lawyerFaults(dossier, { ...filled, lawyer: "gone" }, true)).toEqual([
			"lawyer",
		]);
	});

	test("tells which piece is on its way by the bytes that are done", () => {
		const at = (done: number) => pieceUnderWay([10, 20, 5], done);
		expect([0, 9, 10, 29, 30, 34, 35].map(at)).toEqual([1, 1, 2, 2, 3, 3, 3]);
		expect(pieceUnderWay([], 0)).toBe(0);
	});
});
