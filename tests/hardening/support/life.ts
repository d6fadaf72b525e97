import { writeSync } from "node:fs";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

/** What the process was told: only this may be relied upon, and all of it. */
export type Told =
	| { readonly told: "ready" }
	| { readonly told: "opened"; readonly id: StreamId }
	| { readonly told: "recorded"; readonly id: StreamId; readonly steps: number }
	/** A member of the college withdrew: the dossier's key was rotated. */
	| { readonly told: "rotated"; readonly id: StreamId }
	/** From now on this one holds: the even one or the odd one. */
	| { readonly told: "passphrase"; readonly turn: number }
	| { readonly told: "destroyed"; readonly id: StreamId }
	| { readonly told: "backed-up" };

export const DAY = "2026-12-10";
const PARDONED = [
	{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
	{ step: "order-notified", on: "2026-11-18" },
	{ step: "reply-received", on: "2026-11-20" },
	{ step: "assessed", on: "2026-11-23", reply: "satisfactory", grave: false },
	{ step: "pardoned", on: "2026-11-25", by: "college" },
	{ step: "archives-notified", on: "2026-11-26" },
	{ step: "archives-answered", on: "2026-12-01", answer: "agreed" },
] as const;

export const clerkPhrase = (turn: number): Uint8Array =>
	turn === 0
		? PASSPHRASES.clerk
		: new TextEncoder().encode(`tapis-lanterne-cuivre-rivage-${turn}`);

/** Opens the vault, founding it first or making its working copy anew, and lets an account in. */
export async function open(
	bench: VaultBench,
	initials: "CW" | "JM" | "DO",
	passphrase: Uint8Array,
): Promise<VaultRoom> {
	const room = await bench.start();
	const status = must(await room.handlers.status({}, []));
	if (status.phase === "first-run") {
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		return open(bench, initials, passphrase);
	}
	if (status.phase === "damaged") must(await room.handlers.rebuild({}, []));
	must(await unlockAs(room, initials, passphrase));
	return room;
}

/** One round of everything: records, a rotation, another passphrase, a destruction, a backup; told as it goes. */
async function live(bench: VaultBench, turn: number): Promise<void> {
	const tell = (told: Told) => writeSync(1, `${JSON.stringify(told)}\n`);
	const clerk = await open(bench, "CW", clerkPhrase(turn));
	tell({ told: "ready" });
	const id = must(await clerk.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	tell({ told: "opened", id });
	const kept = must(await clerk.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	tell({ told: "opened", id: kept });
	for (const [i, step] of PARDONED.entries()) {
		must(
			await clerk.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
		tell({ told: "recorded", id, steps: i + 2 });
	}
	await bench.service.backups.run();
	tell({ told: "backed-up" });
	const college = await open(bench, "JM", PASSPHRASES.college);
	const withdrawn = await college.handlers.withdrawFromDossier(
		{ id, reason: "Parenté" },
		[],
	);
	if (withdrawn.ok) tell({ told: "rotated", id });
	const again = await open(bench, "CW", clerkPhrase(turn));
	must(
		await again.handlers.changePassphrase(
			{ current: clerkPhrase(turn), next: clerkPhrase(turn + 1) },
			[],
		),
	);
	tell({ told: "passphrase", turn: turn + 1 });
	await destroyDue(bench, again, turn + 1, id, tell);
	await bench.service.backups.run();
	tell({ told: "backed-up" });
}

async function destroyDue(
	bench: VaultBench,
	clerk: VaultRoom,
	turn: number,
	id: StreamId,
	tell: (told: Told) => void,
): Promise<void> {
	const { rows } = must(await clerk.handlers.destructions({}, []));
	const row = rows.find((each) => each.id === id);
	if (row === undefined) throw new Error("the dossier is not due");
	const { reference } = row;
	must(
		await clerk.handlers.proposeDestruction(
			{ id, reference, revisionRead: false },
			[],
		),
	);
	const dpo = await open(bench, "DO", PASSPHRASES.dpo);
	must(await dpo.handlers.approveDestruction({ id, reference }, []));
	bench.now += 8 * 24 * 3_600_000;
	const last = await open(bench, "CW", clerkPhrase(turn));
	must(await last.handlers.executeDestructions({}, []));
	tell({ told: "destroyed", id });
}

const [root, turn, now, ...folders] = process.argv.slice(2);
// As a process of its own; imported, it only lends its parts.
if (root !== undefined && process.argv[1]?.endsWith("life.ts")) {
	const bench = new VaultBench(DAY, false, folders, root);
	bench.now = Number(now);
	await live(bench, Number(turn));
	await bench.service.backups.settled();
	process.exit(0);
}
