import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { destructionConditions } from "../../../shared/destruction/conditions.ts";
import type { DestructionEvent } from "../../../shared/roster/events.ts";
import type { DestructionFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { contextOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import type { NewRecord } from "../streams/ledger.ts";
import {
	destructionMark,
	destructionsStream,
	readDestructions,
} from "./register.ts";

/** Approved destructions whose cooling-off has passed and whose conditions still hold. */
export async function destructionsDue(desk: Desk): Promise<LoadedFile[]> {
	const { session, summaries } = desk;
	const { today } = await session.today();
	const due: LoadedFile[] = [];
	for (const { id, verdict } of summaries.all()) {
		if (verdict.outcome !== "due") continue;
		const loaded = await session.files.load(id);
		if (!loaded.ok) continue;
		const { file } = loaded.value;
		const { destruction } = file;
		if (!destruction?.approved || today < destruction.approved.dueOn) continue;
		const context = contextOf(file, session.readings(), today);
		const { unmet } = destructionConditions(
			file.law,
			context,
			today,
			destruction.revisionRead,
		);
		if (unmet.length === 0) due.push(loaded.value);
	}
	return due;
}

/**
 * Carries out every destruction that is due, one after the other; gives how many. Those are done, whatever hinders the
 * clearing of the working copy: that goes on at the next start, and the screen says so until then. None while a piece or
 * a package is being written, to whatever dossier: the working copy is made anew beneath it.
 */
export async function executeDue(
	desk: Desk,
): Promise<Result<number, DestructionFault>> {
	const due = await destructionsDue(desk);
	if (due.length > 0 && desk.isWriting) return refuse({ kind: "busy" });
	let failed: Result<never, DestructionFault> | null = null;
	for (const loaded of due) {
		const done = await executeDestruction(desk, loaded);
		if (!done.ok) {
			failed = done;
			break;
		}
	}
	const { vault } = desk.session;
	if (!vault.mustRenew) return failed ?? ok(0);
	await vault.renewWorkingCopy();
	await desk.changed([]);
	return failed ?? ok(due.length);
}

/**
 * Carries out one destruction, wholly or not at all: in one commit main overwrites the slot, the blobs and the journal
 * file and takes the register's entry; then the working copy, its lists and drafts are cleared of it.
 */
export async function executeDestruction(
	desk: Desk,
	loaded: LoadedFile,
): Promise<Result<number, DestructionFault>> {
	const { session } = desk;
	const { id, file, key } = loaded;
	const { destruction } = file;
	if (!destruction?.approved) return refuse({ kind: "not-proposed" });
	const { vault } = session;
	const { today } = await session.today();
	const { next: number } = await readDestructions(vault);
	const event: DestructionEvent = {
		v: "destroyed/1",
		at: vault.outside.now(),
		number,
		on: today,
		proposedBy: destruction.proposed.by,
		approvedBy: destruction.approved.recorded.by,
		mark: destructionMark(id),
	};
	// Like the register of destructions, the access register's entry says nothing of what went.
	const entered = session.accessRecords({ act: "recorded", note: "destroyed" });
	const written = await session.commit(
		[registerRecord(desk, event), ...entered],
		{
			dropStreams: [id],
			// Main drops by their name those as well that a restore took out of the dossier.
			dropBlobs: [...file.pieces.map(({ blob }) => blob), ...file.removedBlobs],
			overwriteSlots: [key.slot],
		},
	);
	if (!written.ok) return written;
	await forget(desk, id);
	return ok(number);
}

function registerRecord({ session }: Desk, event: DestructionEvent): NewRecord {
	return {
		stream: destructionsStream(session.vault),
		kind: "destructions",
		generation: 0,
		protection: { suite: "clear" },
		event,
	};
}

/** Clears the working copy, the lists and the drafts of a dossier that main no longer has. */
async function forget(
	{ session, summaries, motives }: Desk,
	id: StreamId,
): Promise<void> {
	await session.vault.forget(id);
	session.files.forget(id);
	session.keyring.forget(id);
	motives.delete(id);
	await summaries.refresh();
}
