import type { StreamId } from "../../../shared/base/ids.ts";
import { NOTHING } from "../../../shared/formats/commit.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { destroyedMarks } from "../store/gone-by-law.ts";
import { destructionMark } from "./register.ts";

/**
 * What the register of destructions names and is there again, with an older folder or backup, goes once more: by the same
 * commit as the first time but for its entry, which stands. Two persons and seven days have decided; nobody is asked.
 */
export async function destroyAgain(vault: OpenedVault): Promise<void> {
	const { id, store, roster, ledger, outside } = vault;
	const marks = await destroyedMarks({ vault: id, store, signers: roster });
	if (marks === null || marks.size === 0) return;
	await outside.main.confirmGone({ marks: [...marks] });
	const there = [...store.heads()].filter(
		([stream, { kind }]) =>
			kind === "dossier" && marks.has(destructionMark(stream)),
	);
	for (const [stream] of there) {
		const overwriteSlots = await slotsOf(vault, stream);
		const done = await ledger.meanwhile(() =>
			outside.main.append({
				...NOTHING,
				dropStreams: [stream],
				overwriteSlots,
			}),
		);
		if (done.ok) await vault.forget(stream);
	}
}

/** The slots of a dossier's keys; never one that an account or another stream names as well. */
async function slotsOf(
	{ database, roster }: OpenedVault,
	dossier: StreamId,
): Promise<readonly number[]> {
	const grants = await database.grants.toArray();
	const kept = new Set([
		...grants.filter(({ stream }) => stream !== dossier).map(slotIn),
		...[...roster.accounts.values()].map(({ keyBox }) => keyBox.slot),
	]);
	const own = grants.filter(({ stream }) => stream === dossier).map(slotIn);
	return [...new Set(own)].filter((slot) => !kept.has(slot));
}

const slotIn = ({ slot }: { readonly slot: number }): number => slot;
