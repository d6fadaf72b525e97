import type { StreamId } from "../../../shared/base/ids.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import type { PreparedPackage } from "../../../shared/file/packages.ts";
import type {
	PackageFacts,
	PackageWords,
} from "../../../shared/package/facts.ts";
import type { AccessAct } from "../../../shared/registers/access-events.ts";
import type { Communication } from "../../../shared/registers/communications.ts";
import type {
	PackageFault,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { communicationRecords } from "../registers/communications.ts";

type Written = Promise<Result<null, StorageRefusal>>;

/** Before main is asked: whatever becomes of this process, the attempt is known. */
export const enterBegun = (desk: Desk, id: StreamId): Written =>
	enter(desk, id, "recorded", "package-begun");

export interface Issue {
	readonly facts: PackageFacts;
	readonly words: PackageWords;
	readonly prepared: PreparedPackage;
	/** Of the sealed file. */
	readonly sha256: string;
}

/** C3, C7: the approval, the copy, its communication with the duty to give it back, and both registers, in one commit. */
export async function recordIssue(
	desk: Desk,
	id: StreamId,
	issue: Issue,
): Written {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "storage-failed" });
	const { purpose } = issue.prepared;
	const communicated = await communicationRecords(desk, communicationOf(issue));
	const { event } = communicated;
	const events: FileEvent[] = [
		...issueEvents(session.vault.outside.now(), issue, event.id),
		event,
	];
	const written = await session.commit([
		...events.map((each) => session.files.record(loaded.value, each)),
		...communicated.entry,
		...session.accessRecords({
			act: "package-made",
			dossier: id,
			note: purpose,
		}),
	]);
	if (written.ok) await desk.changed([id]);
	return written;
}

function issueEvents(
	at: number,
	{ facts, prepared, sha256 }: Issue,
	communication: string,
): FileEvent[] {
	const { order, purpose } = prepared;
	return [
		{ v: "package-answered/1", at, order, agreed: true, reason: "" },
		{
			v: "package-issued/1",
			at,
			copy: facts.copy,
			lawyer: facts.lawyer.id,
			pieces: facts.pieces.map(({ piece }) => piece.id),
			purpose,
			sha256,
			order,
			communication,
		},
	];
}

const communicationOf = ({ facts, words }: Issue): Communication => ({
	recipient: "lawyer",
	to: `${facts.lawyer.name}, ${facts.lawyer.bar}`.slice(0, 200),
	what: words.texts.communicated(
		facts.copy,
		facts.pieces.map(({ piece }) => piece.number),
	),
	basis: "C1",
	motive: facts.purpose,
	on: facts.on,
	way: "sealed-package",
	mustReturn: true,
});

/** What the register says of an attempt that came to nothing: the rule that refused, or what failed; of a role elsewhere. */
export async function enterFailure(
	desk: Desk,
	id: StreamId,
	fault: PackageFault,
): Promise<void> {
	if (fault.kind === "role") return;
	if (fault.kind === "law" && fault.refusal === "restricted")
		await enter(desk, id, "refused", "C9");
	else if (fault.kind === "law" || fault.kind === "same-person")
		await enter(desk, id, "refused", "C1");
	else await enter(desk, id, "package-failed", fault.kind);
}

function enter(
	{ session }: Desk,
	dossier: StreamId,
	act: AccessAct,
	note: string,
): Written {
	return session.commit(session.accessRecords({ act, note, dossier }));
}
