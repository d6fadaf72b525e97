import type { StreamId } from "../../../shared/base/ids.ts";
import { RECOVERY, signingKeysOf } from "../../../shared/roster/roster.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { Session } from "../session/session.ts";
import type { GrantRow } from "../store/database.ts";
import { grantsIn } from "../store/record-rows.ts";

/** Every wrap that a stream ever had. Of two kits at one generation the working copy knows the later alone. */
export async function wrapsIn(
	{ store }: OpenedVault,
	stream: StreamId,
): Promise<GrantRow[]> {
	const { records } = await store.read(stream);
	return records.flatMap(grantsIn);
}

/**
 * Whether the streams themselves have to be asked for wraps to a former kit: a version before changed no key for a new
 * one. They are read once for each account and kit; `done` notes it.
 */
export async function askForFormerKits({ vault, account }: Session): Promise<{
	readonly isDue: boolean;
	readonly done: () => Promise<unknown>;
}> {
	const { roster, database } = vault;
	const { meta } = database;
	const value = (await meta.get("kits"))?.value;
	const known = typeof value === "string" ? value.split(" ") : [];
	const mark = `${account.id}/${roster.recovery?.boxKey ?? ""}`;
	const kits = signingKeysOf(roster, RECOVERY).length;
	return {
		isDue: kits > 1 && !known.includes(mark),
		done: () => {
			const others = known.filter((each) => !each.startsWith(account.id));
			const kept = [...others, mark].join(" ");
			return meta.put({ key: "kits", value: kept });
		},
	};
}
