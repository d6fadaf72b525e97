import type { StreamId } from "../../../shared/base/ids.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import type { PackageFacts } from "../../../shared/package/facts.ts";
import type { AccessAct } from "../../../shared/registers/access-events.ts";
import type {
	PackageFault,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import type { PackageAsked } from "./judge.ts";

type Written = Promise<Result<null, StorageRefusal>>;

/** Before main is asked: whatever becomes of this process, the attempt is known. */
export const enterBegun = (desk: Desk, id: StreamId): Written =>
	enter(desk, id, "recorded", "package-begun");

/** C3, C7: the copy and its entry in the register, in one commit. */
export async function recordIssue(
	desk: Desk,
	{ id, purpose }: PackageAsked,
	{ copy, lawyer, pieces }: PackageFacts,
	sha256: string,
): Written {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "storage-failed" });
	const event = {
		v: "package-issued/1" as const,
		at: session.vault.outside.now(),
		copy,
		lawyer: lawyer.id,
		pieces: pieces.map(({ piece }) => piece.id),
		purpose,
		sha256,
	};
	const written = await session.commit([
		session.files.record(loaded.value, event),
		...session.accessRecords({
			act: "package-made",
			dossier: id,
			note: purpose,
		}),
	]);
	if (written.ok) await desk.changed([id]);
	return written;
}

/** What the register says of an attempt that came to nothing: the rule that refused, or what failed. */
export async function enterFailure(
	desk: Desk,
	id: StreamId,
	fault: PackageFault,
): Promise<void> {
	if (fault.kind === "role") await enter(desk, null, "refused", "C2");
	else if (fault.kind === "law") await enter(desk, id, "refused", "C1");
	else await enter(desk, id, "package-failed", fault.kind);
}

function enter(
	{ session }: Desk,
	dossier: StreamId | null,
	act: AccessAct,
	note: string,
): Written {
	const where = dossier === null ? {} : { dossier };
	return session.commit(session.accessRecords({ act, note, ...where }));
}
