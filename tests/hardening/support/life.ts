import { writeSync } from "node:fs";
import path from "node:path";
import { beginVersion } from "../../../electron/begin-version.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

/**
 * What a process is at when it is killed. No stored format has a second version yet: a migration is the first start of a
 * new version, with the verified backup before it and its stamps after it.
 */
export const PHASES = [
	"migration",
	"rebuilding",
	"recording",
	"backup",
	"rotation",
	"kit",
	"passphrase",
	"destruction",
] as const;
export type Phase = (typeof PHASES)[number];

/** What the process was told: only this may be relied upon, and all of it. */
export type Told =
	| { readonly told: "begun"; readonly phase: Phase }
	/** A new version has saved the vault and stamped the profile. */
	| { readonly told: "version"; readonly version: string }
	/** This account's right ended: every key that it held was rotated, the access register's pair as well. */
	| { readonly told: "left"; readonly account: AccountId }
	| { readonly told: "opened"; readonly id: StreamId }
	| { readonly told: "recorded"; readonly id: StreamId; readonly steps: number }
	/** A member of the college withdrew: the dossier's key was rotated. */
	| { readonly told: "rotated"; readonly id: StreamId }
	/** A new kit took the place of the one before: every key was rotated, and the access register's pair. */
	| { readonly told: "kit" }
	/** From now on this one holds: the even one or the odd one. */
	| { readonly told: "passphrase"; readonly turn: number }
	| { readonly told: "destroyed"; readonly id: StreamId }
	| { readonly told: "ended" };

const tell = (told: Told) => writeSync(1, `${JSON.stringify(told)}\n`);
const begin = (phase: Phase) => tell({ told: "begun", phase });

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
	turn === 0 ? PASSPHRASES.clerk : utf8(`tapis-lanterne-cuivre-rivage-${turn}`);

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

/** One round of everything, told as it goes. The number is another one for every process on a vault. */
async function live(
	bench: VaultBench,
	turn: number,
	number: number,
): Promise<void> {
	begin("migration");
	await beginAs(bench, versionOf(number));
	begin("rebuilding");
	const clerk = await open(bench, "CW", clerkPhrase(turn));
	begin("recording");
	const id = await recorded(clerk);
	const leaver = await enrolled(bench, clerk, number);
	begin("backup");
	await bench.service.backups.run();
	begin("rotation");
	await rotate(bench, id, leaver);
	begin("kit");
	await makeKit(bench, turn);
	begin("passphrase");
	const again = await open(bench, "CW", clerkPhrase(turn));
	must(
		await again.handlers.changePassphrase(
			{ current: clerkPhrase(turn), next: clerkPhrase(turn + 1) },
			[],
		),
	);
	tell({ told: "passphrase", turn: turn + 1 });
	begin("destruction");
	await destroyDue(bench, again, turn + 1, id);
	tell({ told: "ended" });
	await bench.service.backups.run();
}

/** Every life is a later version of the program than the one before. */
export const versionOf = (number: number): string => `1.${number}.0`;

async function beginAs(bench: VaultBench, program: string): Promise<void> {
	await bench.outside();
	const begun = await beginVersion({
		userData: path.dirname(bench.dir),
		program,
		engine: program,
		backups: bench.service.backups,
		ask: async (fault) => {
			throw new Error(`no backup before a new version: ${fault}`);
		},
		report: (incident) => {
			throw new Error(incident);
		},
	});
	if (begun === "leave") throw new Error("nobody asked to leave");
	tell({ told: "version", version: program });
}

/** Two dossiers, one of them due. */
async function recorded(clerk: VaultRoom): Promise<StreamId> {
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
	return id;
}

/** A second clerk and DPO, who will hold every dossier's key and read the access register. */
async function enrolled(
	bench: VaultBench,
	clerk: VaultRoom,
	number: number,
): Promise<AccountId> {
	const initials = `N${number}`;
	const { pending } = must(
		await clerk.handlers.proposeAccount(
			{
				name: "Nora Thill",
				initials,
				roles: ["clerk", "dpo"],
				passphrase: utf8("parasol-granite-hublot-sifflet-olive"),
			},
			[],
		),
	);
	const account = pending.find((each) => each.initials === initials)?.account;
	if (account === undefined) throw new Error("nobody waits");
	const dpo = await open(bench, "DO", PASSPHRASES.dpo);
	must(await dpo.handlers.confirmAccount({ account }, []));
	return account;
}

/** One right ends, which rotates every dossier's key; and a member withdraws from one dossier. */
async function rotate(
	bench: VaultBench,
	id: StreamId,
	account: AccountId,
): Promise<void> {
	const dpo = await open(bench, "DO", PASSPHRASES.dpo);
	must(
		await dpo.handlers.reviewAccount(
			{ account, roles: [], reason: "Départ." },
			[],
		),
	);
	tell({ told: "left", account });
	const college = await open(bench, "JM", PASSPHRASES.college);
	must(
		await college.handlers.withdrawFromDossier({ id, reason: "Parenté" }, []),
	);
	tell({ told: "rotated", id });
}

/** The first kit, or another one that a second account allowed. */
async function makeKit(bench: VaultBench, turn: number): Promise<void> {
	const clerk = await open(bench, "CW", clerkPhrase(turn));
	if (must(await clerk.handlers.recovery({}, [])).made)
		must(await clerk.handlers.allowNewKit({ reason: "Feuille perdue." }, []));
	const { handlers } = await open(bench, "DO", PASSPHRASES.dpo);
	must(await handlers.beginKit({}, []));
	for (const sheet of [0, 1, 2]) {
		const words = must(await handlers.showSheet({ sheet }, []));
		must(await handlers.checkSheet({ sheet, words: [...words] }, []));
	}
	must(await handlers.sealKit({}, []));
	tell({ told: "kit" });
}

async function destroyDue(
	bench: VaultBench,
	clerk: VaultRoom,
	turn: number,
	id: StreamId,
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

const [root, turn, number, now, ...folders] = process.argv.slice(2);
// As a process of its own; imported, it only lends its parts.
if (root !== undefined && process.argv[1]?.endsWith("life.ts")) {
	const bench = new VaultBench(DAY, false, folders, root);
	bench.now = Number(now);
	await live(bench, Number(turn), Number(number));
	await bench.service.backups.settled();
	process.exit(0);
}
