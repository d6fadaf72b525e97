import { mayAct } from "../../../shared/access/permissions.ts";
import type { GenerationRef } from "../../../shared/backup/generation.ts";
import { sameBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { SavedHead } from "../../../shared/bytes-protocol.ts";
import { STEP_NAMES, type StepName } from "../../../shared/dossier/steps.ts";
import {
	type FileEvent,
	fileEventSchema,
} from "../../../shared/file/events.ts";
import type {
	AbsentSteps,
	BackupComparison,
	BackupRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { decodePoints, stillReaches } from "../proof/receipt.ts";
import type { Session } from "../session/session.ts";
import { eventsIn } from "../streams/keyed-events.ts";

type Heads = ReadonlyMap<StreamId, SavedHead>;

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
	const { streams } = answer.value;
	const heads = new Map(streams.map((head) => [head.stream, head]));
	return ok({
		absent: await absentSteps(desk, heads),
		receipt: await latestReceipt(desk, heads),
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

/** What stands behind the records that both have, by its place and not by its time: all of a restricted dossier is only counted (C9). */
async function absentSteps(
	{ session, summaries }: Desk,
	heads: Heads,
): Promise<AbsentSteps[]> {
	const absent: AbsentSteps[] = [];
	for (const { id, reference, restricted } of summaries.all()) {
		const common = heads.get(id)?.common ?? 0;
		const entries = session.vault.store.head(id).count - common;
		const events = entries > 0 ? await eventsBehind(session, id, common) : null;
		if (events === null) continue;
		absent.push({
			reference,
			whole: !heads.has(id),
			entries,
			steps: restricted ? [] : events.flatMap(stepOf),
			destructionStopped: events.some(
				({ v }) =>
					v === "destruction-declined/1" || v === "destruction-cancelled/1",
			),
		});
	}
	return absent;
}

/** Null of a dossier that this account cannot read. */
async function eventsBehind(
	{ vault, keyring }: Session,
	id: StreamId,
	common: number,
): Promise<FileEvent[] | null> {
	const records = await vault.reader.read(id);
	if (!records.ok) return null;
	const keys = await keyring.keysOf(id);
	const events = eventsIn(records.value.slice(common), keys, fileEventSchema);
	return events?.map(({ event }) => event) ?? null;
}

function stepOf(event: FileEvent): AbsentSteps["steps"][number][] {
	if (event.v !== "law-recorded/1") return [];
	const { name, on, ...fields } = event.law;
	const [step = ""] = name.split("/");
	return isStepName(step)
		? [{ name: step, on: on as IsoDate, fields }] // of the stored form
		: [];
}

/** Whether the dossiers of the backup still reach what the DPO's latest receipt stands for, and on the same way. */
async function latestReceipt(
	{ session }: Desk,
	heads: Heads,
): Promise<BackupComparison["receipt"]> {
	const receipt = session.commons.receipts.at(-1);
	if (receipt === undefined) return null;
	const known = session.vault.store.heads();
	for (const point of decodePoints(receipt.points)) {
		if (known.get(point.stream)?.kind !== "dossier") continue;
		const saved = heads.get(point.stream);
		const isEnd =
			saved?.count === point.count && sameBytes(saved.hash, point.hash);
		const isShared =
			(saved?.common ?? 0) >= point.count &&
			(await stillReaches({ session }, point));
		if (!isEnd && !isShared) return { on: receipt.on, reached: false };
	}
	return { on: receipt.on, reached: true };
}
