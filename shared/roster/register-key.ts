import { hexToBytes } from "../base/bytes.ts";
import type { AccountId } from "../base/ids.ts";
import { luxembourgDay } from "../base/luxembourg-day.ts";
import type { RosterEventOf } from "./events.ts";
import { openingAccounts } from "./rights.ts";
import type { Roster } from "./roster.ts";

/** A public half of the access register: what is appended is sealed to the newest. */
export interface RegisterKey {
	readonly generation: number;
	readonly key: Uint8Array;
}

/** The key of the founding is the first generation. */
export const firstRegisterKey = (accessKey: string): RegisterKey => ({
	generation: 1,
	key: hexToBytes(accessKey),
});

/** What entries are sealed to. Throws before the roster was read. */
export function newestRegisterKey({ registerKeys }: Roster): RegisterKey {
	const newest = registerKeys.at(-1);
	if (newest === undefined) throw new Error("a roster without a register key");
	return newest;
}

/**
 * From now on entries are sealed to another key pair. Whoever says so reads them: it has to be a reader on that day,
 * else an account without the right, or one that lost it, would give itself the register. An earlier day than the one
 * of any record before is refused, so that no one who was a reader once goes back to it. Null otherwise.
 */
export function withRegisterKey(
	roster: Roster,
	{ at, generation, accessKey }: RosterEventOf<"register-rekeyed/1">,
	author: AccountId,
): Roster | null {
	const isReader = openingAccounts(roster, luxembourgDay(at)).some(
		({ id, roles }) => id === author && roles.includes("dpo"),
	);
	const newest = roster.registerKeys.at(-1);
	const isNext = newest !== undefined && generation > newest.generation;
	if (!isReader || !isNext || at < roster.latest) return null;
	const key = hexToBytes(accessKey);
	const registerKeys = [...roster.registerKeys, { generation, key }];
	return { ...roster, registerKeys };
}
