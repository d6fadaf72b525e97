import { mayAct } from "../../../shared/access/permissions.ts";
import type { GenerationRef } from "../../../shared/backup/generation.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { HeadView } from "../../../shared/bytes-protocol.ts";
import { STEP_NAMES, type StepName } from "../../../shared/dossier/steps.ts";
import type { LawEntry } from "../../../shared/file/file.ts";
import type {
	AbsentSteps,
	BackupComparison,
	BackupRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { decodePoints } from "../proof/receipt.ts";

interface Backup {
	readonly madeAt: number;
	readonly heads: ReadonlyMap<StreamId, HeadView>;
}

const isStepName = (name: string): name is StepName =>
	STEP_NAMES.some((each) => each === name);

/** What restoring a backup would take out of the dossiers that are open to this account, step by step. */
export async function compareBackup(
	desk: Desk,
	generation: GenerationRef,
): Promise<Result<BackupComparison, BackupRefusal>> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "restore"))
		return refuse({ kind: "role" });
	const answer = await session.vault.outside.main.backupHeads(generation);
	if (!answer.ok) return refuse({ kind: "gone" });
	const { madeAt, streams } = answer.value;
	const heads = new Map(streams.map((head) => [head.stream, head]));
	const backup = { madeAt, heads };
	return ok({
		absent: await absentSteps(desk, backup),
		receipt: latestReceipt(desk, backup),
	});
}

/** One who may restore asks for this backup; it is entered in the access register, which no restore takes back. */
export async function permitRestore(
	{ session }: Desk,
	generation: GenerationRef,
): Promise<Result<null, BackupRefusal>> {
	if (!mayAct(session.account.roles, "restore"))
		return refuse({ kind: "role" });
	const written = await session.commit(
		session.accessRecords({ act: "recorded", note: "restore" }),
	);
	if (!written.ok) return written;
	await session.vault.outside.main.permitRestore(generation);
	return ok(null);
}

/** Steps are told apart from what the backup has by when they were recorded; the rest is counted, and all of a restricted dossier (C9). */
async function absentSteps(
	{ session, summaries }: Desk,
	{ heads, madeAt }: Backup,
): Promise<AbsentSteps[]> {
	const absent: AbsentSteps[] = [];
	for (const { id, reference, restricted } of summaries.all()) {
		const saved = heads.get(id)?.count ?? 0;
		const entries = session.vault.store.head(id).count - saved;
		const loaded = entries > 0 ? await session.files.load(id) : null;
		if (!loaded?.ok) continue;
		absent.push({
			reference,
			whole: saved === 0,
			entries,
			steps: restricted
				? []
				: loaded.value.file.entries
						.filter(({ recorded }) => recorded.at > madeAt)
						.flatMap(stepOf),
		});
	}
	return absent;
}

function stepOf({ stored }: LawEntry): AbsentSteps["steps"][number][] {
	const { name, on, ...fields } = stored;
	const [step = ""] = name.split("/");
	return isStepName(step)
		? [{ name: step, on: on as IsoDate, fields }] // of the stored form
		: [];
}

/** Whether the dossiers of the backup still reach what the DPO's latest receipt stands for. */
function latestReceipt(
	{ session }: Desk,
	{ heads }: Backup,
): BackupComparison["receipt"] {
	const receipt = session.commons.receipts.at(-1);
	if (receipt === undefined) return null;
	const known = session.vault.store.heads();
	const reached = decodePoints(receipt.points).every(
		({ stream, count }) =>
			known.get(stream)?.kind !== "dossier" ||
			(heads.get(stream)?.count ?? 0) >= count,
	);
	return { on: receipt.on, reached };
}
