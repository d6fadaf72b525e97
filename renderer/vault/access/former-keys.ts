import type { StreamId } from "../../../shared/base/ids.ts";
import { DEVICE } from "../../../shared/roster/roster.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { Session } from "../session/session.ts";
import type { GrantRow } from "../store/database.ts";
import { grantsIn } from "../store/record-rows.ts";

/** Every wrap that a stream ever had. Of two keys of one holder at one generation the working copy knows the later alone. */
export async function wrapsIn(
	{ store }: OpenedVault,
	stream: StreamId,
): Promise<GrantRow[]> {
	const { records } = await store.read(stream);
	return records.flatMap(grantsIn);
}

/**
 * Whether the streams themselves have to be asked for wraps to a former kit, or to keys that an account had before they
 * were made anew: versions before changed no key for either. They are read once for each account and kit; `done` notes it.
 */
export async function askForFormerKeys({ vault, account }: Session): Promise<{
	readonly isDue: boolean;
	readonly done: () => Promise<unknown>;
}> {
	const { roster, database } = vault;
	const { meta } = database;
	const value = (await meta.get("kits"))?.value;
	const known = typeof value === "string" ? value.split(" ") : [];
	const mark = `${account.id}/${roster.recovery?.boxKey ?? ""}/accounts`;
	const isKnown = known.includes(mark);
	const isAnyReplaced = [...roster.signingKeys].some(
		([holder, keys]) => holder !== DEVICE && keys.length > 1,
	);
	return {
		isDue: isAnyReplaced && !isKnown,
		done: async () => {
			if (isKnown) return;
			const others = known.filter((each) => !each.startsWith(account.id));
			const kept = [...others, mark].join(" ");
			await meta.put({ key: "kits", value: kept });
		},
	};
}
