// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { useStore } from "../../../../renderer/page/base/store.ts";
import { useDraft } from "../../../../renderer/page/drafts/use-draft.ts";
import { useParts } from "../../../../renderer/page/parts.ts";
import { showInside } from "../support/inside.tsx";

const schema = z.strictObject({ remark: z.string() });
const KEY = "step/reply-received:none";

function Form() {
	const draft = useDraft({
		key: KEY,
		dossier: null,
		form: "step/reply-received",
		schema,
		initial: { remark: "" },
	});
	if (draft.state === "reading") return <p>lecture</p>;
	return (
		<>
			<input
				aria-label="remarque"
				value={draft.value.remark}
				onChange={(event) => {
					const remark = event.currentTarget.value;
					draft.set(() => ({ remark }));
				}}
			/>
			{draft.restored && <p>repris</p>}
			<button type="button" onClick={() => void draft.keep()}>
				garder
			</button>
			<button type="button" onClick={() => void draft.discard()}>
				supprimer
			</button>
			<button type="button" onClick={() => void draft.settle()}>
				enregistrer
			</button>
		</>
	);
}

/** The form over a vault that is joined. */
function Joined() {
	const calls = useStore(useParts().link.calls);
	return calls === null ? null : <Form />;
}

async function show(content?: string) {
	const page = showInside(<Joined />);
	if (content !== undefined)
		page.vault.drafts.set(KEY, {
			key: KEY,
			dossier: null,
			reference: null,
			form: "step/reply-received",
			keptAt: 0,
			content,
		});
	act(() => page.parts.session.start());
	await screen.findByLabelText("remarque");
	return page;
}

const field = () => screen.getByLabelText<HTMLInputElement>("remarque");
const press = (name: string) => userEvent.click(screen.getByText(name));
const kept = (page: { vault: { drafts: Map<string, { content: string }> } }) =>
	page.vault.drafts.get(KEY)?.content;

describe("a form with a draft", () => {
	test("comes back as it was", async () => {
		await show('{"remark":"deux pages"}');
		expect(field().value).toBe("deux pages");
		expect(screen.getByText("repris")).toBeTruthy();
	});

	test.each(['{"remark":3}', '{"autre":"x"}', "pas du JSON"])(
		"leaves aside what another version kept: %s",
		async (content) => {
			await show(content);
			expect(field().value).toBe("");
			expect(screen.queryByText("repris")).toBeNull();
		},
	);

	test("is kept by Ctrl+S, and the footer's line says when", async () => {
		const page = await show();
		await userEvent.type(field(), "deux");
		page.parts.keys.handle(
			new KeyboardEvent("keydown", { key: "s", ctrlKey: true }),
			false,
		);
		await vi.waitFor(() => expect(kept(page)).toBe('{"remark":"deux"}'));
		await vi.waitFor(() =>
			expect(page.parts.status.get().status?.kind).toBe("draft-kept"),
		);
	});

	test("is kept when the screen is left", async () => {
		const page = await show();
		await userEvent.type(field(), "deux");
		page.parts.router.go({ screen: "due" });
		await page.parts.drafts.flushAll(1000);
		expect(kept(page)).toBe('{"remark":"deux"}');
	});

	test("is empty again after « Supprimer le brouillon », and nothing of it is kept", async () => {
		const page = await show('{"remark":"deux"}');
		await userEvent.type(field(), " pages");
		await press("supprimer");
		expect(field().value).toBe("");
		await page.parts.drafts.flushAll(1000);
		await vi.waitFor(() => expect(kept(page)).toBeUndefined());
	});

	test("is gone once the form is recorded, and does not come back", async () => {
		const page = await show();
		await userEvent.type(field(), "deux");
		await press("garder");
		await vi.waitFor(() => expect(kept(page)).toBeDefined());
		await userEvent.type(field(), " pages");
		await press("enregistrer");
		await page.parts.drafts.flushAll(1000);
		await vi.waitFor(() => expect(kept(page)).toBeUndefined());
	});
});
