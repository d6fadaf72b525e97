import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
let room: VaultRoom;
let id: StreamId;
beforeEach(async () => {
	bench = new VaultBench("2026-12-10");
	room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	must(
		await record({
			step: "order-issued",
			on: "2026-11-16",
			channel: "workplace",
		}),
	);
});
afterEach(() => bench.dispose());

const record = (step: Record<string, unknown>) =>
	room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []);
const length = async (): Promise<number> =>
	(await bench.database.heads.get(id))?.count ?? 0;

/** Each is forbidden by another rule now that the order is dispatched and nothing else happened. */
const FORBIDDEN: readonly (readonly [string, Record<string, unknown>])[] = [
	[
		"P7",
		{
			step: "sanctioned",
			on: "2026-11-20",
			by: "college",
			sanctions: [{ kind: "warning" }],
		},
	],
	["P5", { step: "pardoned", on: "2026-11-20", by: "college" }],
	["P10", { step: "decision-notified", on: "2026-11-20", how: "hand" }],
	["P11", { step: "recourse", on: "2026-11-20", to: "tribunal" }],
	["P2", { step: "order-issued", on: "2026-11-17", channel: "registered" }],
	["P3", { step: "reply-received", on: "2026-11-17" }],
];

describe.each(FORBIDDEN)("a step that %s forbids", (rule, step) => {
	test("never enters the stream, recorded or proposed", async () => {
		const before = await length();
		expect(before).toBeGreaterThan(1);
		expect(await record(step)).toMatchObject({
			ok: false,
			reason: { kind: "law", refusal: { rule } },
		});
		expect(
			await room.handlers.proposeStep({ id, step, reasons: "raison" }, []),
		).toMatchObject({ ok: false });
		expect(await length()).toBe(before);
	});
});

test("a correction that takes away a later step's ground enters nothing", async () => {
	must(await record({ step: "order-notified", on: "2026-11-18" }));
	const before = await length();
	const view = must(
		await room.handlers.dossier(
			{ id, motive: { motive: "control", note: "" } },
			[],
		),
	);
	const dispatch = view.chronology.find(({ name }) => name === "order-issued");
	expect(
		await room.handlers.rectifyStep(
			{
				id,
				target: dispatch?.ref ?? -1,
				replacement: null,
				reason: "erreur",
			},
			[],
		),
	).toMatchObject({ ok: false, reason: { kind: "law" } });
	expect(await length()).toBe(before);
});
