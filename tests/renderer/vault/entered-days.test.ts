import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as summary from "../../../renderer/vault/views/summary.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

/** Dossiers at which the law's functions fail. */
const unjudged = new Set<string>();
vi.mock("../../../renderer/vault/views/summary.ts", async (original) => {
	const real = await original<typeof summary>();
	return {
		...real,
		summarize: (...asked: Parameters<typeof real.summarize>) => {
			if (unjudged.has(asked[0])) throw new Error("cannot be judged");
			return real.summarize(...asked);
		},
	};
});

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

const EVERYBODY = [
	["CW", PASSPHRASES.clerk],
	["DO", PASSPHRASES.dpo],
	["JM", PASSPHRASES.college],
] as const;

test.each(["2200-01-01", "9999-12-20", "9999-12-31", "1899-12-31"])(
	"a leave until %s is not taken, and keeps nobody out of the vault",
	async (to) => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const record = (step: Record<string, unknown>) =>
			room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []);
		const issued = {
			step: "order-issued",
			on: "2026-11-16",
			channel: "workplace",
		};
		must(await record(issued));
		const leave = { from: "1899-11-01", to };
		expect(
			await record({ step: "order-notified", on: "2026-11-18", leave }),
		).toMatchObject({ ok: false, reason: { kind: "form" } });
		for (const [initials, passphrase] of EVERYBODY)
			must(await unlockAs(await bench.restart(), initials, passphrase));
	},
);

test("a dossier that cannot be judged is named, and keeps nobody from the others", async () => {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const other = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	unjudged.add(id);
	await bench.database.projections.clear();
	const again = await bench.start();
	must(await unlockAs(again, "CW", PASSPHRASES.clerk));
	expect(must(await again.handlers.dossiers({}, []))).toMatchObject([
		{ id: other },
	]);
	expect(must(await again.handlers.damagedDossiers({}, []))).toMatchObject({
		references: ["DJ-2026-001"],
		unnamed: 0,
	});
});
