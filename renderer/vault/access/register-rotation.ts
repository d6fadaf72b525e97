import { bytesToHex, sameBytes } from "../../../shared/base/bytes.ts";
import type { RosterEvent } from "../../../shared/roster/events.ts";
import { newestRegisterKey } from "../../../shared/roster/register-key.ts";
import { evolveRoster, RECOVERY } from "../../../shared/roster/roster.ts";
import type { Desk } from "../commands/desk.ts";
import { boxPublicKey, makeBoxPair } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import type { HeldSecret } from "../keys/keyring.ts";
import { keyMark } from "../keys/stream-keys.ts";
import { registerSecrets } from "../registers/register-pairs.ts";
import { newestSegment, segmentsOf } from "../registers/segments.ts";
import type { Session } from "../session/session.ts";
import type { GrantRow } from "../store/database.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { takeSlot } from "../streams/open-stream.ts";
import { wrapsIn } from "./former-keys.ts";
import { judgeHolders, registerHolders } from "./holders.ts";
import {
	grantRecords,
	hasSurplus,
	type JudgedHolding,
	nextHolders,
	rotated,
} from "./wraps.ts";

/** The register as its wraps stand. */
interface Register {
	/** Its newest stream, and who has to read it. */
	readonly holding: JudgedHolding;
	/** Every wrap there ever was: of two kits at one generation both count, and the working copy knows the later. */
	readonly rows: readonly GrantRow[];
	/** What this account holds of it. */
	readonly secrets: readonly HeldSecret[];
}

/**
 * Brings the access register in step with the roster: what this account holds is passed on to readers who lack it, and
 * a new key pair is made where somebody holds the newest who must not any more, or no reader does. The pair's public
 * half and its wraps go in one commit. Why a pair and how: docs/decisions/0018-the-registers-key-pair.md
 */
export async function registerRecords({ session }: Desk): Promise<NewRecord[]> {
	const { vault } = session;
	const counted = await session.today();
	const judged = judgeHolders(vault.roster, counted, registerHolders);
	const stream = newestSegment(vault, "access");
	const wraps = await Promise.all(
		segmentsOf(vault, "access").map((each) => wrapsIn(vault, each)),
	);
	const register: Register = {
		holding: { stream, kind: "access", ...judged },
		rows: wraps.flat(),
		secrets: await registerSecrets(session),
	};
	return [
		...(isDue(session, register) ? await rekeying(session, register) : []),
		...grantRecords(vault, register.holding, register),
	];
}

/** Whether this account, a reader, has to make a new pair. */
function isDue(
	{ vault, account }: Session,
	{ holding, rows, secrets }: Register,
): boolean {
	const { kept } = holding;
	if (kept.every(({ id }) => id !== account.id)) return false;
	const { generation, key } = newestRegisterKey(vault.roster);
	const newest = rows.filter((row) => row.generation === generation);
	const isHeldHere = secrets.some(
		(held) =>
			held.generation === generation &&
			sameBytes(boxPublicKey(held.secret), key),
	);
	const isHeldBy = (id: string) =>
		kept.some(
			(holder) =>
				holder.id === id &&
				newest.some(
					({ account: whose, to }) =>
						whose === id && to === keyMark(holder.publicKey),
				),
		);
	// A wrap of one's own that does not fit the roster: the stream of the wraps is older, or another's than it.
	const isLost =
		isHeldBy(account.id) ||
		kept.every(({ id }) => id === RECOVERY || !isHeldBy(id));
	return hasSurplus(newest, holding) || (!isHeldHere && isLost);
}

async function rekeying(
	{ vault, account }: Session,
	{ holding, rows }: Register,
): Promise<NewRecord[]> {
	const { roster, outside } = vault;
	const newest = newestRegisterKey(roster).generation;
	const holders = nextHolders(
		holding,
		rows.filter((row) => row.generation === newest),
	);
	if (holders === null) return [];
	const generation = freeGeneration(newest, rows);
	const pair = makeBoxPair();
	const event: RosterEvent = {
		v: "register-rekeyed/1",
		at: Math.max(outside.now(), roster.latest),
		generation,
		accessKey: bytesToHex(pair.publicKey),
	};
	// What the roster would refuse makes it damaged for everybody: it is asked first. It does so where a recording of a clock
	// that was ahead bears a day on which this reader's right has run out: once the right is kept, that is made good.
	if (evolveRoster(roster, event, account.id) === null) return [];
	const slot = rows.at(-1)?.slot ?? (await takeSlot(vault));
	const secret = pair.privateKey;
	return [
		rosterRecord(vault, event),
		rotated(vault, { ...holding, holders }, { slot, generation, secret }),
	];
}

/** The next one of which there is no wrap: the stream may know more of them than a roster out of an older backup. */
function freeGeneration(newest: number, rows: readonly GrantRow[]): number {
	const taken = new Set(rows.map((row) => row.generation));
	let next = newest + 1;
	while (taken.has(next)) next++;
	return next;
}
