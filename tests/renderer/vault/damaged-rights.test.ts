import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { VaultId } from "../../../shared/base/ids.ts";
import { BackupBench } from "../../support/backup-bench.ts";
import { damageCopy, damageJournal } from "../../support/damage.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

type Register = "requests" | "breaches";
const HOUR_MS = 3_600_000;

async function founded(): Promise<void> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
}

/** Enters one of each name, by the DPO: a request by that person, a breach in those words. */
const enter = {
	requests: async (room: VaultRoom, name: string) =>
		must(
			await room.handlers.receiveRequest(
				{
					kind: "access",
					asks: "other",
					person: name,
					received: "2026-12-01" as IsoDate,
					words: "",
					reference: null,
					identified: false,
				},
				[],
			),
		),
	breaches: async (room: VaultRoom, name: string) =>
		must(
			await room.handlers.recordBreach(
				{
					known: bench.now - HOUR_MS,
					what: name,
					persons: "Une personne",
					measures: "",
					risk: "open",
				},
				[],
			),
		),
};

/** The names that are left, in the order of their letters, and how many entries are said to be lost. */
const shown = {
	requests: async (room: VaultRoom) => {
		const { rows, lost } = must(await room.handlers.requests({}, []));
		return { names: rows.map(({ person }) => person).sort(), lost };
	},
	breaches: async (room: VaultRoom) => {
		const { rows, lost } = must(await room.handlers.breaches({}, []));
		return { names: rows.map(({ what }) => what).sort(), lost };
	},
};

/** Flips one bit of a record in both copies: as the files are found at a start, or behind heads that are good. */
async function damage(
	register: Register,
	seq: number,
	copy: "emptied" | "flipped",
) {
	const outside = await bench.outside();
	const hello = must(await outside.main.hello({}));
	if (hello.disk.kind !== "there") throw new Error(hello.disk.kind);
	const id = wellKnownStream(hello.disk.vault as VaultId, register);
	await bench.end();
	damageJournal(bench.dir, id, seq);
	if (copy === "emptied") return bench.emptyStore();
	await bench.start();
	await damageCopy(bench.database, id, seq);
}

/** The next start, and what it takes to unlock. */
async function opened(): Promise<VaultRoom> {
	const room = await bench.restart();
	const status = must(await room.handlers.status({}, []));
	if (status.phase === "damaged") must(await room.handlers.rebuild({}, []));
	return places.as("DO");
}

const registersNamed = async (room: VaultRoom) =>
	must(await room.handlers.damagedDossiers({}, [])).registers;

const dueOf = async (room: VaultRoom) =>
	must(await room.handlers.dueRows({}, [])).filter(
		({ rule }) => rule === "C9" || rule === "C10",
	);

const COPIES = ["emptied", "flipped"] as const;
// Record 0 opens the stream, the three entries follow.
const LOSSES = [
	["its last entry", 3, ["A", "B"]],
	["an entry in the middle", 2, ["A", "C"]],
] as const;

describe.each(["requests", "breaches"] as const)(
	"the register of %s, damaged in both copies",
	(register) => {
		test.each(
			COPIES.flatMap((copy) => LOSSES.map((loss) => [copy, ...loss] as const)),
		)(
			"the working copy %s, %s: says what is missing, shows the rest, and goes on",
			async (copy, _what, seq, left) => {
				await founded();
				const room = await places.as("DO");
				for (const name of ["A", "B", "C"]) await enter[register](room, name);
				await damage(register, seq, copy);

				const dpo = await opened();
				expect(await shown[register](dpo)).toEqual({ names: left, lost: 1 });
				expect(await dueOf(dpo)).toHaveLength(2);
				await enter[register](dpo, "D");

				const again = await opened();
				expect(await registersNamed(again)).toEqual([register]);
				expect(await shown[register](again)).toEqual({
					names: [...left, "D"],
					lost: 1,
				});
				expect(must(await again.handlers.verify({}, [])).bad).toMatchObject([
					{ kind: register, seq, why: "lost" },
				]);
			},
		);

		test("without the record that bears its key: says so, and goes on under a new one", async () => {
			await founded();
			const room = await places.as("DO");
			for (const name of ["A", "B"]) await enter[register](room, name);
			await damage(register, 0, "emptied");
			const dpo = await opened();
			expect(await shown[register](dpo)).toEqual({ names: [], lost: 3 });
			expect(await dueOf(dpo)).toEqual([]);
			await enter[register](dpo, "C");
			const again = await opened();
			expect(await shown[register](again)).toEqual({ names: ["C"], lost: 3 });
			expect(await registersNamed(again)).toEqual([register]);
		});

		test("is whole again when a backup is restored, with what was entered since", async () => {
			await founded();
			const room = await places.as("DO");
			for (const name of ["A", "B"]) await enter[register](room, name);
			const generation = await places.backUp();
			await damage(register, 2, "emptied");
			await enter[register](await opened(), "C");
			const restored = await bench.restore(generation);
			must(await restored.handlers.rebuild({}, []));
			const dpo = await opened();
			expect(await registersNamed(dpo)).toEqual([]);
			expect(await shown[register](dpo)).toEqual({
				names: ["A", "B", "C"],
				lost: 0,
			});
		});
	},
);

test("an identity that was proved of a request whose own entry is lost changes nothing", async () => {
	await founded();
	const room = await places.as("DO");
	await enter.requests(room, "A");
	const { rows } = await enter.requests(room, "B");
	const lost = rows.find(({ person }) => person === "B");
	must(
		await room.handlers.identifyRequest(
			{ id: lost?.id ?? "", on: "2026-12-10" as IsoDate },
			[],
		),
	);
	await damage("requests", 2, "flipped");
	const dpo = await opened();
	expect(await shown.requests(dpo)).toEqual({ names: ["A"], lost: 1 });
	const [left] = must(await dpo.handlers.requests({}, [])).rows;
	expect(left?.identified).toBeNull();
});
