import {
	mayApprovePackages,
	mayPreparePackages,
} from "../../../shared/access/permissions.ts";
import { plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { Piece } from "../../../shared/file/file.ts";
import type { PreparedPackage } from "../../../shared/file/packages.ts";
import { procedureOn } from "../../../shared/package/procedure.ts";
import type {
	PackageOrderRow,
	PackageOrderView,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { recipientWords } from "../packages/recipient-words.ts";
import type { Desk } from "./desk.ts";

/** What waits for a second person, oldest first: no more of it than a list says, since nothing is entered for it. */
export async function listPackageOrders(
	desk: Desk,
): Promise<PackageOrderRow[]> {
	const all = await waitingOrders(desk);
	return all.map(({ dossier, reference, order, prepared, ...view }) => ({
		dossier,
		reference,
		order,
		prepared,
		lawyer: { name: view.lawyer.name },
		mayApprove: view.mayApprove,
		mayTakeBack: view.mayTakeBack,
	}));
}

/** For who approves or prepares; nothing for others, or of a restricted dossier (C9). */
export async function waitingOrders(desk: Desk): Promise<PackageOrderView[]> {
	const { session, summaries } = desk;
	const { roles } = session.account;
	if (!mayApprovePackages(roles) && !mayPreparePackages(roles)) return [];
	const found: PackageOrderView[] = [];
	for (const { id, awaitsApproval, restricted } of summaries.all()) {
		if (!awaitsApproval || restricted) continue;
		const loaded = await session.files.load(id);
		if (!loaded.ok || withdrew(desk, loaded.value)) continue;
		for (const prepared of loaded.value.file.waitingPackages)
			found.push(...(await viewOf(desk, loaded.value, prepared)));
	}
	return found.sort((a, b) => a.prepared.at - b.prepared.at);
}

/** One of them, read before it is approved: entered in the register (C5). */
export async function readPackageOrder(
	desk: Desk,
	{ id, order }: { readonly id: StreamId; readonly order: string },
): Promise<
	Result<
		PackageOrderView,
		{ readonly kind: "not-open-to-you" } | StorageRefusal
	>
> {
	const all = await waitingOrders(desk);
	const found = all.find((each) => each.dossier === id && each.order === order);
	if (found === undefined) return refuse({ kind: "not-open-to-you" });
	const entered = await desk.session.enter({
		act: "dossier-opened",
		dossier: id,
		note: "package-order",
	});
	return entered.ok ? ok(found) : entered;
}

const withdrew = ({ session }: Desk, { file }: LoadedFile): boolean =>
	file.withdrawn.some(({ account }) => account === session.account.id);

/** None when the lawyer is not there any more. */
async function viewOf(
	{ session }: Desk,
	{ id, file }: LoadedFile,
	prepared: PreparedPackage,
): Promise<PackageOrderView[]> {
	const found = file.lawyers.find((each) => each.id === prepared.lawyer);
	if (found === undefined) return [];
	const { ended: _, ...lawyer } = found;
	const { today } = await session.today();
	const context = contextOf(file, session.readings(), today);
	const { roles, id: account } = session.account;
	const mandate = file.pieces.find((piece) => piece.id === lawyer.mandate);
	const { by, at } = prepared.prepared;
	return [
		{
			dossier: id,
			reference: file.reference,
			order: prepared.order,
			lawyer,
			mandate: mandate
				? { number: mandate.number, title: mandate.title }
				: null,
			words:
				lawyer.recipient === null
					? null
					: await recipientWords(lawyer.recipient),
			stage: stageOf(file, today),
			procedure: procedureOn(file.law, context, plainDate(today)),
			pieces: file.pieces
				.filter((piece) => prepared.pieces.includes(piece.id))
				.map(pieceLine),
			purpose: prepared.purpose,
			language: prepared.language,
			unmasked: prepared.unmasked,
			prepared: { by: session.nameOf(by), at },
			mayApprove: mayApprovePackages(roles) && by !== account,
			mayTakeBack: mayPreparePackages(roles),
		},
	];
}

const pieceLine = ({ id, number, title, size, masks, persons }: Piece) => ({
	id,
	number,
	title,
	size,
	masked: masks !== null,
	persons: persons.length,
});
