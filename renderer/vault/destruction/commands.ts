import { type Action, mayDo } from "../../../shared/access/permissions.ts";
import { addDays, isoDate, plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	COOLING_OFF_DAYS,
	destructionConditions,
} from "../../../shared/destruction/conditions.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import type {
	DestructionFault,
	DestructionsView,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { rosterRecord } from "../found-vault.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { destructionsView } from "./destructions-view.ts";
import { destructionMark } from "./register.ts";

type Answer = Promise<Result<DestructionsView, DestructionFault>>;

/** One account proposes, with the reference typed; only what the law lets go is taken. */
export async function proposeDestruction(
	desk: Desk,
	{
		id,
		reference,
		revisionRead,
	}: {
		readonly id: StreamId;
		readonly reference: string;
		readonly revisionRead: boolean;
	},
): Answer {
	const loaded = await loadedFor(desk, id, "destroy");
	if (!loaded.ok) return refused(desk, id, loaded.reason);
	const { file } = loaded.value;
	if (file.destruction !== null)
		return refused(desk, id, { kind: "already-proposed" });
	const faults = await faultsOf(desk, file, reference, revisionRead);
	if (faults !== null) return refused(desk, id, faults);
	return write(
		desk,
		loaded.value,
		{ v: "destruction-proposed/1", at: now(desk), revisionRead },
		begunRecords(desk, id),
	);
}

/** Another account approves, with the reference typed as well; from then on it cools off for seven days. */
export async function approveDestruction(
	desk: Desk,
	{ id, reference }: { readonly id: StreamId; readonly reference: string },
): Answer {
	const loaded = await loadedFor(desk, id, "approve-destruction");
	if (!loaded.ok) return refused(desk, id, loaded.reason);
	const { file } = loaded.value;
	if (file.destruction === null)
		return refused(desk, id, { kind: "not-proposed" });
	if (file.destruction.proposed.by === desk.session.account.id)
		return refused(desk, id, { kind: "same-person" });
	const faults = await faultsOf(
		desk,
		file,
		reference,
		file.destruction.revisionRead,
	);
	if (faults !== null) return refused(desk, id, faults);
	const { today } = await desk.session.today();
	const dueOn = isoDate(addDays(plainDate(today), COOLING_OFF_DAYS));
	return write(desk, loaded.value, {
		v: "destruction-approved/1",
		at: now(desk),
		dueOn,
	});
}

/** Declines a proposal, or cancels an approved destruction while it cools off. Both need a reason. */
export async function stopDestruction(
	desk: Desk,
	{ id, reason }: { readonly id: StreamId; readonly reason: string },
): Answer {
	const loaded = await loadedFor(desk, id, "stop-destruction");
	if (!loaded.ok) return refused(desk, id, loaded.reason);
	const { destruction } = loaded.value.file;
	if (destruction === null) return refused(desk, id, { kind: "not-proposed" });
	const v =
		destruction.approved === null
			? "destruction-declined/1"
			: "destruction-cancelled/1";
	return write(desk, loaded.value, { v, at: now(desk), reason });
}

/** What the destruction itself lacks is entered with C11; what a role lacks by whoever asked this command. */
async function refused(
	{ session }: Desk,
	id: StreamId,
	fault: DestructionFault,
): Answer {
	if (fault.kind !== "role") await session.enterRefusal("C11", id);
	return refuse(fault);
}

const now = ({ session }: Desk): number => session.vault.outside.now();

/** Needs the dossier's key besides the role. */
async function loadedFor(
	desk: Desk,
	id: StreamId,
	action: Action,
): Promise<Result<LoadedFile, DestructionFault>> {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const { today } = await session.today();
	const allowed = mayDo(
		session.account.roles,
		action,
		stageOf(loaded.value.file, today),
	);
	return allowed ? loaded : refuse({ kind: "role" });
}

async function faultsOf(
	{ session }: Desk,
	file: DossierFile,
	reference: string,
	revisionRead: boolean,
): Promise<DestructionFault | null> {
	if (reference.trim() !== file.reference) return { kind: "reference" };
	const { today } = await session.today();
	const context = contextOf(file, session.readings(), today);
	const { unmet } = destructionConditions(
		file.law,
		context,
		today,
		revisionRead,
	);
	return unmet.length > 0 ? { kind: "conditions", unmet } : null;
}

/** Once the vault was restored, what tells this proposal from those of before. */
function begunRecords({ session }: Desk, id: StreamId): NewRecord[] {
	const { vault } = session;
	if (vault.roster.begun === null) return [];
	const { now } = vault.outside;
	const mark = destructionMark(id);
	return [rosterRecord(vault, { v: "destruction-begun/1", at: now(), mark })];
}

async function write(
	desk: Desk,
	loaded: LoadedFile,
	event: FileEvent,
	also: readonly NewRecord[] = [],
): Answer {
	const { session } = desk;
	const written = await session.commit([
		session.files.record(loaded, event),
		...also,
		...session.accessRecords({
			act: "recorded",
			dossier: loaded.id,
			note: event.v.split("/")[0] ?? "",
		}),
	]);
	if (!written.ok) return written;
	await desk.changed([loaded.id]);
	return ok(await destructionsView(desk));
}
