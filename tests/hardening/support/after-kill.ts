import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { newestGrants } from "../../../renderer/vault/access/wraps.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { grantsIn } from "../../../renderer/vault/store/record-rows.ts";
import { wellKnownStream } from "../../../renderer/vault/streams/well-known.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { newestRegisterKey } from "../../../shared/roster/register-key.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import { must, PASSPHRASES, unlockAs } from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";
import { clerkPhrase, DAY, type Told } from "./life.ts";

/** One vault and everything that was acknowledged to any of its processes so far. */
export interface Known {
	readonly root: string;
	readonly folders: readonly string[];
	readonly steps: Map<StreamId, number>;
	readonly destroyed: Set<StreamId>;
	/** Accounts whose right ended. */
	readonly left: Set<AccountId>;
	/** The dossiers from which a member withdrew. */
	readonly withdrawn: Set<StreamId>;
	/** A kit was made. */
	hasKit: boolean;
	/** The newest one that has begun; null before the first. */
	version: string | null;
	/** When the process that was killed began, in milliseconds since 1970, and as which version. */
	life: { readonly now: number; readonly version: string };
	turn: number;
	/** A change of the passphrase may have been under way. */
	mayBeAhead: boolean;
}

/** Takes up what a process was told. */
export function remember(known: Known, heard: readonly Told[]): void {
	known.mayBeAhead = true;
	for (const each of heard) {
		if (each.told === "opened") known.steps.set(each.id, 1);
		if (each.told === "recorded") known.steps.set(each.id, each.steps);
		if (each.told === "version") known.version = each.version;
		if (each.told === "left") known.left.add(each.account);
		if (each.told === "kit") known.hasKit = true;
		if (each.told === "rotated") known.withdrawn.add(each.id);
		if (each.told === "passphrase") {
			known.turn = each.turn;
			known.mayBeAhead = false;
		}
		if (each.told === "destroyed") {
			known.steps.delete(each.id);
			known.destroyed.add(each.id);
		}
	}
}

/** Opens what the killed process left; gives everything that is not as it was told. */
export async function whatIsWrong(
	known: Known,
	now: number,
): Promise<string[]> {
	const bench = new VaultBench(DAY, false, known.folders, known.root);
	bench.now = now;
	try {
		// After a destruction that was killed the start makes the working copy anew without asking.
		const renews = existsSync(path.join(bench.dir, "to-renew"));
		const room = await bench.start();
		const wrong = await rebuilt(room, renews);
		if (wrong === null) return ["neither damaged nor made anew"];
		if (!(await unlocked(known, room)))
			return [...wrong, "the passphrase opens nothing"];
		wrong.push(
			...(await whatIsWrongWithDossiers(known, room)),
			...(await whatIsWrongWithHolders(known, bench, room)),
		);
		const verified = must(await room.handlers.verify({}, []));
		if (verified.bad.length > 0) wrong.push("a stream is not whole");
		wrong.push(
			...(await whatIsWrongWithBackups(bench)),
			...(await whatIsWrongWithRegister(bench)),
			...(await whatIsWrongWithKits(known, bench)),
		);
		return [...wrong, ...(await whatIsWrongWithVersion(known, bench))];
	} finally {
		await bench.service.backups.settled();
		await bench.end();
		await bench.emptyStore();
	}
}

async function unlocked(known: Known, room: VaultRoom): Promise<boolean> {
	if ((await unlockAs(room, "CW", clerkPhrase(known.turn))).ok) return true;
	const ahead = await unlockAs(room, "CW", clerkPhrase(known.turn + 1));
	if (!known.mayBeAhead || !ahead.ok) return false;
	known.turn++;
	return true;
}

async function whatIsWrongWithDossiers(
	known: Known,
	room: VaultRoom,
): Promise<string[]> {
	const wrong: string[] = [];
	const rows = must(await room.handlers.dossiers({}, []));
	const there = new Set(rows.map(({ id }) => id));
	const motive = { motive: "control" as const, note: "" };
	for (const [id, steps] of known.steps) {
		// One whose destruction was under way may be gone, but then wholly.
		if (!there.has(id)) {
			const { register } = must(await room.handlers.destructions({}, []));
			if (register.length <= known.destroyed.size)
				wrong.push("a dossier is lost");
			known.steps.delete(id);
			known.destroyed.add(id);
			continue;
		}
		const view = await room.handlers.dossier({ id, motive }, []);
		if (!view.ok) wrong.push("a dossier cannot be read");
		else if (view.value.chronology.length < steps) wrong.push("a step is lost");
	}
	for (const id of known.destroyed)
		if (there.has(id)) wrong.push("a destroyed dossier is back");
	return wrong;
}

/** Half of a rotation is ended by this session: the newest key of every dossier is for those of today, all of them. */
async function whatIsWrongWithHolders(
	known: Known,
	bench: VaultBench,
	room: VaultRoom,
): Promise<string[]> {
	const wrong: string[] = [];
	const { accounts } = must(await room.handlers.accounts({}, []));
	const active = new Map(
		accounts
			.filter(({ state }) => state === "active")
			.map(({ id, initials }) => [id, initials]),
	);
	for (const account of known.left)
		if (active.has(account)) wrong.push("a right that ended is back");
	for (const id of known.steps.keys()) {
		const grants = await bench.database.grants
			.where("stream")
			.equals(id)
			.toArray();
		const newest = Math.max(...grants.map(({ generation }) => generation));
		const holders = grants
			.filter(({ generation }) => generation === newest)
			.map(({ account }) => account)
			.filter((account) => account !== RECOVERY);
		const initials = new Set(holders.map((account) => active.get(account)));
		if (initials.has(undefined)) wrong.push("somebody who left holds a key");
		if (!initials.has("CW") || !initials.has("DO"))
			wrong.push("a holder is without the key");
		if (known.withdrawn.has(id) && initials.has("JM"))
			wrong.push("a member who withdrew holds the key");
	}
	return wrong;
}

/** A reader's session ends what was begun: it reads every day, across the generations of the key pair. */
async function whatIsWrongWithRegister(bench: VaultBench): Promise<string[]> {
	const room = await bench.start();
	must(await unlockAs(room, "DO", PASSPHRASES.dpo));
	const asked = { before: null, act: null, dossier: null };
	const { rows, unreadable } = must(
		await room.handlers.accessRegister(asked, []),
	);
	return rows.length === 0 || unreadable.length > 0
		? ["the access register cannot be read"]
		: [];
}

/** What the records themselves say of the newest keys: nobody who left has one, and no kit but the one in force. */
async function whatIsWrongWithKits(
	known: Known,
	bench: VaultBench,
): Promise<string[]> {
	const vault = await bench.opened();
	const { recovery } = vault.roster;
	const wrong: string[] = [];
	if (known.hasKit && recovery === null) wrong.push("a kit is lost");
	const register = wellKnownStream(vault.id, "access");
	for (const stream of [...known.steps.keys(), register]) {
		const { records } = await vault.store.read(stream);
		const newest = newestGrants(records.flatMap(grantsIn));
		for (const { account, to } of newest)
			if (account === RECOVERY && !recovery?.boxKey.startsWith(to))
				wrong.push("a former kit holds a key");
			else if (known.left.has(account))
				wrong.push("somebody who left holds a key");
		const { generation } = newestRegisterKey(vault.roster);
		if (stream === register && newest[0]?.generation !== generation)
			wrong.push("the register has a key pair by half");
	}
	return wrong;
}

async function whatIsWrongWithBackups(bench: VaultBench): Promise<string[]> {
	const wrong: string[] = [];
	// One that still runs takes the oldest away from under the look at it.
	await bench.service.backups.settled();
	for (const generation of (await bench.service.backups.view()).generations) {
		const { place, vault, number } = generation;
		const plan = await bench.service.restores.plan(
			{ place, vault, number },
			() => undefined,
		);
		if (!plan.ok || plan.value.unreadable > 0)
			wrong.push(`backup ${number} is not whole`);
	}
	return wrong;
}

/** The stamps come last: whoever finds a version's stamp finds the vault saved as it was before that version. */
async function whatIsWrongWithVersion(
	known: Known,
	bench: VaultBench,
): Promise<string[]> {
	const { life, version: before } = known;
	const read = (stamp: string) =>
		readFile(path.join(known.root, stamp), "utf8").catch(() => null);
	const [engine, program] = [await read("engine"), await read("program")];
	const isStamped = [engine, program].includes(life.version);
	for (const stamp of [engine, program])
		if (stamp !== before && stamp !== life.version)
			return [`the stamp ${stamp} is of no version that began`];
	// Told, it was let through by the round before; the first version founds the vault and saves nothing.
	if (!isStamped || before === life.version || before === null) return [];
	known.version = program;
	const { generations } = await bench.service.backups.view();
	return generations.some(({ madeAt }) => madeAt >= life.now)
		? []
		: ["a new version is stamped without a backup before it"];
}

/** The working copy lived in the killed process: it is made anew from the journal. Null when the start says something else. */
async function rebuilt(
	room: VaultRoom,
	renews: boolean,
): Promise<string[] | null> {
	const status = must(await room.handlers.status({}, []));
	if (status.phase === "locked" && renews) return [];
	if (status.phase !== "damaged") return null;
	const { journal } = status.report;
	const { lost } = must(await room.handlers.rebuild({}, []));
	return journal !== "whole" || lost > 0 ? ["records are lost"] : [];
}
