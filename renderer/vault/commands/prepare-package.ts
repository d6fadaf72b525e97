import { mayDo } from "../../../shared/access/permissions.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import { restrictedSince } from "../../../shared/registers/restriction.ts";
import type {
	DossierView,
	PackageFault,
} from "../../../shared/vault-protocol.ts";
import { stageOf } from "../dossiers/context.ts";
import {
	judgeApproval,
	judgePreparation,
	orderedOf,
	type PackageChosen,
	type Permitted,
} from "../packages/judge.ts";
import { orderOf, signOrder } from "../packages/order.ts";
import { enterFailure } from "../packages/register.ts";
import type { Desk } from "./desk.ts";
import { freshId } from "./open-new-dossier.ts";
import { afterwards, holderGrants } from "./record-step.ts";

/**
 * C1: prepares a package. Nothing is written; the signed order waits in the dossier for another person, who gets the
 * dossier's key for as long as it waits.
 */
export async function preparePackage(
	desk: Desk,
	asked: PackageChosen,
): Promise<Result<DossierView, PackageFault>> {
	const judged = await judgePreparation(desk, asked);
	if (!judged.ok) {
		await enterFailure(desk, asked.id, judged.reason);
		return judged;
	}
	const { session } = desk;
	const { today } = await session.today();
	const { loaded } = judged.value;
	const event = prepared(desk, asked, judged.value);
	const after = evolveFile(loaded.file, event, session.account.id);
	const written = await session.commit([
		session.files.record(loaded, event),
		...(await holderGrants(desk, asked.id, after, today)),
		...session.accessRecords({
			act: "recorded",
			dossier: asked.id,
			note: "package-prepared",
		}),
	]);
	if (!written.ok) return written;
	const view = await afterwards(desk, asked.id);
	return view.ok ? view : refuse({ kind: "storage-failed" });
}

function prepared(
	{ session }: Desk,
	{ lawyer, purpose, language, unmasked }: PackageChosen,
	permitted: Permitted,
): FileEvent {
	const chosen = {
		order: freshId(),
		purpose: purpose.trim(),
		language,
		unmasked: unmasked.trim(),
		salt: freshId(),
	};
	const order = orderOf(session, orderedOf(permitted), chosen);
	return {
		v: "package-prepared/1",
		at: session.vault.outside.now(),
		...chosen,
		lawyer,
		pieces: permitted.pieces.map(({ id }) => id),
		signature: signOrder(session, order),
	};
}

export interface Declined {
	readonly id: StreamId;
	readonly order: string;
	readonly reason: string;
}

/** Not approved, for a reason; or taken back by who may prepare, with or without one. */
export async function declinePackage(
	desk: Desk,
	{ id, order, reason }: Declined,
): Promise<
	Result<null, { readonly kind: "form"; readonly field: string } | PackageFault>
> {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const { file } = loaded.value;
	if (!file.waitingPackages.some((each) => each.order === order))
		return refuse({ kind: "changed" });
	const { today } = await session.today();
	if (restrictedSince(file, today) !== null) {
		await session.enterRefusal("C9", id);
		return refuse({ kind: "law", refusal: "restricted" });
	}
	const { roles } = session.account;
	const takesBack = mayDo(roles, "package", stageOf(file, today));
	if (!takesBack) {
		const judged = await judgeApproval(desk, { id, order });
		if (!judged.ok && judged.reason.kind === "role") return judged;
		if (reason.trim() === "") return refuse({ kind: "form", field: "reason" });
	}
	const at = session.vault.outside.now();
	const written = await session.commit([
		session.files.record(loaded.value, {
			v: "package-answered/1",
			at,
			order,
			agreed: false,
			reason: reason.trim(),
		}),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "package-declined",
		}),
	]);
	if (!written.ok) return written;
	await desk.changed([id]);
	return ok(null);
}
