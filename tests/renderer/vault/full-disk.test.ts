import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RESERVED_BYTES } from "../../../electron/bytes/blobs.ts";
import { RESERVED_FROM_ENTRIES } from "../../../electron/bytes/commit-rules.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import type { PieceId } from "../../../shared/file/parts.ts";
import { BackupBench, foundedWithDossier } from "../../support/backup-bench.ts";
import {
	describedAs,
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	unlockAs,
} from "../../support/sample.ts";

/** C5: whoever looks is entered, also where the disk is full; what cannot be entered is not shown. */

const FULL = { ok: false, reason: { kind: "disk-full" } };
const ALL = { before: null, act: null, dossier: null };
const HANDLING = { motive: "record-step", note: "" } as const;
const BY_PAGES = { ...ALL, before: "2026-12-31" as never };

let places: BackupBench;
let free: number;
let id: StreamId;
let piece: PieceId;
beforeEach(async () => {
	places = new BackupBench();
	const { bench } = places;
	free = RESERVED_BYTES + 1;
	bench.disk = { ...bench.disk, freeBytes: async () => free };
	const { room, id: made } = await foundedWithDossier(bench);
	id = made;
	const description = describedAs("Réponse");
	const file = new File(["réponse"], "r.txt");
	piece = must(
		await room.handlers.importPiece(
			{ id, file, description, acceptContent: false },
			[new MessageChannel().port2],
		),
	);
});
afterEach(() => places.dispose());

const look = (room: VaultRoom) =>
	room.handlers.dossier({ id, motive: HANDLING }, []);
const lookAtPiece = (room: VaultRoom) =>
	room.handlers.readPiece({ id, piece }, [new MessageChannel().port2]);

async function acts(): Promise<string[]> {
	free = RESERVED_BYTES + 1;
	const dpo = await places.as("DO");
	const { rows } = must(await dpo.handlers.accessRegister(ALL, []));
	return rows.map(({ act }) => act);
}

describe("below the reserve", () => {
	test("people unlock and look, and each look is entered", async () => {
		free = RESERVED_FROM_ENTRIES + 1;
		const room = await places.as("CW");
		must(await room.handlers.search({ text: "muller" }, []));
		must(await look(room));
		must(await lookAtPiece(room));
		const facts = { description: "Autre.", articles: [], knownBy: "Collège" };
		const change = { change: "amend-facts", facts, reason: "x" } as const;
		expect(await room.handlers.change({ id, change }, [])).toEqual(FULL);
		expect((await acts()).slice(0, 6)).toEqual([
			"register-read",
			"unlocked",
			"piece-viewed",
			"dossier-opened",
			"searched",
			"unlocked",
		]);
	});
});

describe("with no room for an entry either", () => {
	test("nobody unlocks, and a wrong passphrase is counted all the same", async () => {
		free = RESERVED_FROM_ENTRIES;
		const room = await places.bench.start();
		expect(await unlockAs(room, "CW", PASSPHRASES.clerk)).toEqual(FULL);
		expect(must(await room.handlers.status({}, [])).phase).toBe("locked");
		for (const failures of [1, 2])
			expect(
				await unlockAs(room, "CW", utf8("wrong-wrong-wrong-wrong")),
			).toMatchObject({ reason: { kind: "wrong", failures } });
	});

	test("nothing is shown, and the motive is asked for again afterwards", async () => {
		const room = await places.as("CW");
		free = RESERVED_FROM_ENTRIES;
		expect(await look(room)).toEqual(FULL);
		const { nationalNumber } = SAMPLE_DOSSIER.agent;
		expect(await room.handlers.search({ text: "muller" }, [])).toEqual(FULL);
		expect(await room.handlers.similarDossiers({ nationalNumber }, [])).toEqual(
			FULL,
		);
		free = RESERVED_BYTES + 1;
		expect(await room.handlers.dossier({ id, motive: null }, [])).toEqual({
			ok: false,
			reason: { kind: "motive-needed" },
		});
		must(await look(room));
		free = RESERVED_FROM_ENTRIES;
		expect(await lookAtPiece(room)).toEqual(FULL);
		expect((await acts()).filter((act) => act === "dossier-opened")).toEqual([
			"dossier-opened",
		]);
		const reader = await places.as("DO");
		free = RESERVED_FROM_ENTRIES;
		for (const asked of [ALL, BY_PAGES])
			expect(await reader.handlers.accessRegister(asked, [])).toEqual(FULL);
	});
});
