import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { Session } from "../../../renderer/vault/session/session.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
let room: VaultRoom;
let id: StreamId;
beforeEach(async () => {
	bench = new VaultBench("2026-12-10");
	room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-25" },
		{ step: "assessed", on: "2026-11-27", reply: "satisfactory", grave: false },
	])
		must(
			await room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
});
afterEach(() => bench.dispose());

const PARDON = { step: "pardoned", on: "2026-12-10", by: "college" };
const FILED = { step: "filed", on: "2026-12-10" };
const MINUTES = {
	present: ["Jean Meyer", "Paul Reding"],
	withdrew: ["Marc Schmit"],
	reasons: "La réponse explique l’absence.",
};
const decided = (...steps: readonly Readonly<Record<string, unknown>>[]) =>
	room.handlers.recordDecision(
		{ id, steps: [...steps], deliberation: MINUTES, pieces: [] },
		[],
	);
const MOTIVE = { motive: "prepare-session", note: "" } as const;
const shown = async () =>
	must(await room.handlers.dossier({ id, motive: MOTIVE }, [])).chronology;

describe("what the college decides at its table", () => {
	test("stands with who sat, who withdrew and why, also after the next unlocking", async () => {
		must(await decided(PARDON, FILED));
		room = await bench.start();
		must(await unlockAs(room, "JM", PASSPHRASES.college));
		const [filed, pardoned, assessed] = await shown();
		expect(filed).toMatchObject({ name: "filed", deliberation: MINUTES });
		expect(pardoned).toMatchObject({ name: "pardoned", deliberation: MINUTES });
		expect(filed?.remark).toBe("");
		expect(assessed?.deliberation).toBeNull();
	});

	test("is whole or not at all: no pardon without what it goes with (P5)", async () => {
		const before = await shown();
		const refused = await decided(PARDON, {
			step: "sanctioned",
			on: "2026-12-10",
			by: "college",
			sanctions: [{ kind: "reprimand" }],
		});
		expect(refused).toMatchObject({ ok: false, reason: { kind: "law" } });
		expect(await shown()).toEqual(before);
	});

	test("is written in one commit", async () => {
		const commit = vi.spyOn(Session.prototype, "commit");
		must(await decided(PARDON, FILED));
		expect(commit).toHaveBeenCalledTimes(1);
		commit.mockRestore();
	});

	test("is no way around the second person (R4)", async () => {
		const alone = await decided({
			step: "human-decided",
			on: "2026-12-10",
			decision: { destroy: true },
		});
		expect(alone).toMatchObject({
			ok: false,
			reason: { kind: "form", field: "second-person" },
		});
	});
});
