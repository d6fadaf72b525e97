import { afterEach, beforeEach, expect, test } from "vitest";
import type { StreamId } from "../../../shared/base/ids.ts";
import { damageCopy, damageJournal } from "../../support/damage.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
let id: StreamId;
let other: StreamId;
beforeEach(async () => {
	bench = new VaultBench("2026-12-10");
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	other = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
	])
		must(
			await room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
});
afterEach(() => bench.dispose());

const motive = { motive: "control" as const, note: "" };

const opened = async () => {
	const room = await bench.start();
	const status = must(await room.handlers.status({}, []));
	const report =
		status.phase === "damaged"
			? must(await room.handlers.rebuild({}, []))
			: null;
	must(await unlockAs(room, "CW", PASSPHRASES.clerk));
	return { room, report };
};

test.each([
	["its end is missing", 3, { references: ["DJ-2026-001"], unnamed: 0 }],
	["its beginning is missing", 0, { references: [], unnamed: 1 }],
])(
	"a dossier of which %s in both copies is said to be so at every start, and not shown in part",
	async (_what, seq, named) => {
		await bench.end();
		damageJournal(bench.dir, id, seq);
		await bench.emptyStore();
		const { report } = await opened();
		expect(report?.lost).toBeGreaterThan(0);
		for (let start = 0; start < 3; start++) {
			const { room } = await opened();
			expect(must(await room.handlers.damagedDossiers({}, []))).toEqual({
				...named,
				registers: [],
				awaited: 0,
			});
			expect(must(await room.handlers.dossiers({}, []))).toMatchObject([
				{ id: other },
			]);
			expect(await room.handlers.dossier({ id, motive }, [])).toMatchObject({
				ok: false,
				reason: { kind: seq > 0 ? "damaged" : "not-open-to-you" },
			});
			must(await room.handlers.dossier({ id: other, motive }, []));
			must(
				await room.handlers.recordStep(
					{
						id: other,
						step: {
							step: "hold-placed",
							on: "2026-12-10",
							ground: "litigation",
						},
						remark: "",
						pieces: [],
					},
					[],
				),
			);
			await bench.end();
		}
	},
);

test("a dossier that is damaged in both copies behind good heads is said to be so when it is opened", async () => {
	const { room } = await opened();
	expect(must(await room.handlers.damagedDossiers({}, []))).toEqual({
		references: [],
		unnamed: 0,
		registers: [],
		awaited: 0,
	});
	damageJournal(bench.dir, id, 3);
	await damageCopy(bench.database, id, 3);
	const { room: again } = await opened();
	expect(await again.handlers.dossier({ id, motive }, [])).toMatchObject({
		ok: false,
		reason: { kind: "damaged" },
	});
	expect(must(await again.handlers.damagedDossiers({}, [])).references).toEqual(
		["DJ-2026-001"],
	);
	must(await again.handlers.dossier({ id: other, motive }, []));
});

test("the verification names the first record that is missing", async () => {
	await bench.end();
	damageJournal(bench.dir, id, 3);
	await bench.emptyStore();
	const { room } = await opened();
	expect(must(await room.handlers.damagedDossiers({}, [])).references).toEqual([
		"DJ-2026-001",
	]);
	const whole = await bench.restart();
	must(await unlockAs(whole, "CW", PASSPHRASES.clerk));
	expect(must(await whole.handlers.verify({}, [])).bad).toMatchObject([
		{ kind: "dossier", seq: 3, why: "lost" },
	]);
});
