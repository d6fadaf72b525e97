import { mayAct } from "../../../shared/access/permissions.ts";
import { bytesToHex } from "../../../shared/base/bytes.ts";
import {
	addDays,
	addYears,
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	type AccessEvent,
	accessDaySchema,
	accessEventSchema,
} from "../../../shared/registers/access-events.ts";
import { DEVICE, RECOVERY } from "../../../shared/roster/roster.ts";
import type {
	AccessPage,
	AccessRow,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { rosterRecord } from "../found-vault.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { parseEvent, readClear } from "../streams/clear-events.ts";
import { openRecord } from "../streams/record-seal.ts";
import { accessDayName } from "./access-register.ts";
import { readRegister } from "./read-register.ts";
import { type RegisterPairs, registerPairs } from "./register-pairs.ts";
import { segmentsOf } from "./segments.ts";

const PAGE_ROWS = 200;

export interface AccessAsked {
	/** Days before this one; null from the newest on. */
	readonly before: IsoDate | null;
	readonly act: AccessEvent["act"] | null;
	readonly dossier: StreamId | null;
	readonly account?: AccountId | undefined;
	/** That day alone. */
	readonly day?: IsoDate | undefined;
}

/** A page of the access register, newest first, whole days at a time. Reading it is itself entered. */
export async function readAccessRegister(
	desk: Desk,
	asked: AccessAsked,
): Promise<Result<AccessPage, { readonly kind: "role" } | StorageRefusal>> {
	const { session } = desk;
	const register = mayAct(session.account.roles, "read-access-register")
		? await registerPairs(session)
		: NO_PAIR;
	if (register.size === 0) return refuse({ kind: "role" });
	if (asked.before === null || !desk.hasReadRegister) {
		const entered = await session.enter({ act: "register-read" });
		if (!entered.ok) return entered;
		desk.hasReadRegister = true;
	}
	const rows: AccessRow[] = [];
	const unreadable: IsoDate[] = [];
	const days = (await accessDays(session.vault)).filter(
		({ day }) =>
			(asked.before === null || day < asked.before) &&
			(asked.day === undefined || day === asked.day),
	);
	for (const day of new Set(days.map((each) => each.day))) {
		const { entries, whole } = await readDay(desk, day, register);
		if (!whole) unreadable.push(day);
		const found = entries.filter((entry) => matches(entry, asked));
		rows.push(...found.map(({ row }) => row).reverse());
		if (rows.length >= PAGE_ROWS) return ok({ rows, next: day, unreadable });
	}
	return ok({ rows, next: null, unreadable });
}

/** An entry, and whose account did it or was tried. */
interface Entry {
	readonly account: AccountId;
	readonly row: AccessRow;
}

const matches = (
	{ account, row: { act, dossier } }: Entry,
	asked: AccessAsked,
): boolean =>
	(asked.act === null || act === asked.act) &&
	(asked.dossier === null || dossier === asked.dossier) &&
	(asked.account === undefined || account === asked.account);

const NO_PAIR: RegisterPairs = new Map();

/** The entries of a day that can be read; `whole` is false when one is damaged, missing or unknown to this version. */
async function readDay(
	desk: Desk,
	day: IsoDate,
	pairs: RegisterPairs,
): Promise<{ readonly entries: Entry[]; readonly whole: boolean }> {
	const { records, lost } = await readRegister(
		desk.session.vault,
		accessDayName(day),
	);
	const entries: Entry[] = [];
	let whole = lost === 0;
	for (const record of records) {
		if (readClear(record, accessDaySchema) !== null) continue;
		const register = pairs.get(record.generation);
		const opened =
			register && openRecord(record, { suite: "sealed", register });
		const event = opened?.ok
			? parseEvent(opened.value, accessEventSchema)
			: null;
		if (event === null) whole = false;
		else entries.push(entryOf(desk, event, record.author));
	}
	return { entries, whole };
}

function entryOf(
	{ session, summaries }: Desk,
	{ at, act, dossier, motive, note, account }: AccessEvent,
	author: AccountId,
): Entry {
	const by = author === DEVICE && account !== undefined ? account : author;
	const row: AccessRow = {
		at,
		act,
		by: by === RECOVERY ? null : session.nameOf(by),
		dossier: dossier ?? null,
		reference:
			dossier === undefined
				? null
				: (summaries.get(dossier)?.reference ?? null),
		motive: motive ?? null,
		note: note ?? "",
	};
	return { account: by, row };
}

/** A day, or a part of one that goes on in another stream. */
export interface AccessDay {
	readonly day: IsoDate;
	readonly stream: StreamId;
}

/** The days that the register holds, newest first; one whose first record cannot be read is found by its stream. */
export async function accessDays(vault: OpenedVault): Promise<AccessDay[]> {
	const { store } = vault;
	const keys = new Set(segmentsOf(vault, "access"));
	const days: AccessDay[] = [];
	const unnamed: StreamId[] = [...vault.incomplete].filter(
		(stream) => !store.heads().has(stream),
	);
	for (const [stream, { kind }] of store.heads()) {
		if (kind !== "access" || keys.has(stream)) continue;
		const [first] = (await store.read(stream)).records;
		const opened = first && readClear(first, accessDaySchema);
		if (opened) days.push({ day: opened.day, stream });
		else unnamed.push(stream);
	}
	if (unnamed.length > 0) days.push(...daysOf(vault, unnamed));
	return days.sort((a, b) => b.day.localeCompare(a.day));
}

/** Longer than any reading of L17 keeps a day, and than a vault stands unopened. */
const DAYS_BACK = 20 * 366;

/** The days of streams that do not say so themselves: a day's stream has its id from the day. */
function daysOf(vault: OpenedVault, streams: readonly StreamId[]): AccessDay[] {
	const missing = new Set(streams);
	const days: AccessDay[] = [];
	const clock = luxembourgDay(vault.outside.now());
	const newest = vault.store.lastAccessDay ?? clock;
	const last = plainDate(newest < clock ? clock : newest);
	for (let back = -1; back < DAYS_BACK && missing.size > 0; back++) {
		const day = isoDate(addDays(last, -back));
		for (const stream of segmentsOf(vault, accessDayName(day)))
			if (missing.delete(stream)) days.push({ day, stream });
	}
	return days;
}

/** Years of L17: three unless the reading says otherwise. */
function keptYears({ session }: Desk): number {
	const span = session.readings().L17?.at(-1);
	return span === undefined ? 3 : Number.parseInt(span.option, 10);
}

/** So many days after the last recording that was known, a clock may as well be wrong: nothing is pruned by it yet. */
const LEAP_DAYS = 45;

/** Whether nothing speaks against the clock: what is pruned by a wrong one does not come back. */
async function isClockTrusted({ session }: Desk): Promise<boolean> {
	const { today, clockWentBack } = await session.today();
	const known = plainDate(luxembourgDay(session.vault.knownInstant));
	return clockWentBack === null && today <= isoDate(addDays(known, LEAP_DAYS));
}

/**
 * Removes the days that are older than L17 says, and leaves a signed checkpoint of where each one ended. Not while the
 * clock stands behind the last recording, nor in the first session after a leap: a later one does it.
 */
export async function pruneAccessRegister(
	desk: Desk,
): Promise<Result<number, StorageRefusal>> {
	const { session } = desk;
	const { vault } = session;
	if (!mayAct(session.account.roles, "read-access-register")) return ok(0);
	if (!(await isClockTrusted(desk))) return ok(0);
	const { today } = await session.today();
	const first = isoDate(addYears(plainDate(today), -keptYears(desk)));
	const old = (await accessDays(vault)).filter(({ day }) => day < first);
	if (old.length === 0) return ok(0);
	const days = old.map(({ day, stream }) => {
		const { count, hash } = vault.store.head(stream);
		return { day, stream, count, hash: bytesToHex(hash) };
	});
	const event = {
		v: "register-pruned/1" as const,
		at: vault.outside.now(),
		days,
	};
	const written = await session.commit([rosterRecord(vault, event)], {
		dropStreams: old.map(({ stream }) => stream),
	});
	if (!written.ok) return written;
	for (const { stream } of old) await vault.store.drop(stream);
	return ok(old.length);
}
