import { afterEach, beforeEach, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

async function recorded(
	room: VaultRoom,
	id: StreamId,
	...steps: readonly Readonly<Record<string, unknown>>[]
): Promise<void> {
	for (const step of steps)
		must(
			await room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
}

const atOnce = async (room: VaultRoom) =>
	must(await room.handlers.dueRows({}, [])).filter(
		({ kind }) => kind === "at-once",
	);

test("what the law asks without delay is due from its day until the step is recorded (P4, P12)", async () => {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	await recorded(
		room,
		id,
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
	);
	expect(await atOnce(room)).toEqual([]);
	await recorded(
		room,
		id,
		{ step: "reply-missing", on: "2026-12-01" },
		{ step: "offence", on: "2026-12-03", kind: "delit" },
	);
	const due = { dossier: id, state: "due-since", mine: true };
	expect(await atOnce(room)).toMatchObject([
		{ ...due, mention: "refer-at-once", rule: "P4", day: "2026-12-01" },
		{ ...due, mention: "prosecutor-to-inform", rule: "P12", day: "2026-12-03" },
	]);
	await recorded(room, id, { step: "forwarded", on: "2026-12-04" });
	expect(await atOnce(room)).toMatchObject([{ rule: "P12" }]);
	await recorded(room, id, { step: "prosecutor-informed", on: "2026-12-04" });
	expect(await atOnce(room)).toEqual([]);
});
