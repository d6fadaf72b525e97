import {
	mayApprovePackages,
	mayDo,
} from "../../../shared/access/permissions.ts";
import { plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import type { DossierFile, Piece } from "../../../shared/file/file.ts";
import type { PreparedPackage } from "../../../shared/file/packages.ts";
import type { Lawyer, LawyerId, PieceId } from "../../../shared/file/parts.ts";
import {
	isPrepared,
	type SignedOrder,
} from "../../../shared/package/permit.ts";
import { procedureOn } from "../../../shared/package/procedure.ts";
import { restrictedSince } from "../../../shared/registers/restriction.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { readable } from "../commands/view-dossier.ts";
import { isSignedBy } from "../crypto/primitives.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { orderOf, signedOrder } from "./order.ts";

export interface PackageChosen {
	readonly id: StreamId;
	readonly lawyer: LawyerId;
	readonly pieces: readonly PieceId[];
	readonly purpose: string;
	readonly language: "fr" | "de" | "en";
	/** C4: why a piece that names others goes as it is. */
	readonly unmasked: string;
}

/** A package that may be made: for this lawyer, of these pieces, as the dossier stands now. */
export interface Permitted {
	readonly loaded: LoadedFile;
	readonly context: Context;
	readonly lawyer: Lawyer;
	/** In the order of their numbers. */
	readonly pieces: readonly Piece[];
}

/** One that another account prepared and this one may approve. */
export interface Approvable extends Permitted {
	readonly prepared: PreparedPackage;
	readonly order: SignedOrder;
}

type Judged<Value> = Promise<Result<Value, PackageFault>>;

const ROLE: PackageFault = { kind: "role" };
const CHANGED: PackageFault = { kind: "changed" };
const forbidden = (
	refusal: "procedure-ended" | "no-lawyer" | "restricted",
): Result<never, PackageFault> => refuse({ kind: "law", refusal });

/** C1, C2, C4: whether this account may prepare this package of this dossier today. */
export async function judgePreparation(
	desk: Desk,
	asked: PackageChosen,
): Judged<Permitted> {
	const { session } = desk;
	const loaded = await readable(desk, asked.id);
	if (!loaded.ok) return refuse(ROLE);
	const { today } = await session.today();
	const stage = stageOf(loaded.value.file, today);
	if (!mayDo(session.account.roles, "package", stage)) return refuse(ROLE);
	const permitted = await judgeContents(desk, loaded.value, asked);
	// A piece that is not there was never this dossier's to choose.
	if (!permitted.ok)
		return permitted.reason.kind === "changed" ? refuse(ROLE) : permitted;
	return lacksReason(permitted.value, asked)
		? refuse({ kind: "reason-needed" })
		: permitted;
}

/**
 * C1: whether this account may approve what another prepared. Holding the key is enough to read what is approved; the
 * order is made anew from the dossier as it stands, and its signature holds only while nothing of it has changed.
 */
export async function judgeApproval(
	desk: Desk,
	{ id, order: name }: { readonly id: StreamId; readonly order: string },
): Judged<Approvable> {
	const { session } = desk;
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse(ROLE);
	const { file } = loaded.value;
	const withdrew = file.withdrawn.some(
		({ account }) => account === session.account.id,
	);
	if (!mayApprovePackages(session.account.roles) || withdrew)
		return refuse(ROLE);
	const prepared = file.waitingPackages.find(({ order }) => order === name);
	if (prepared === undefined) return refuse(CHANGED);
	if (prepared.prepared.by === session.account.id)
		return refuse({ kind: "same-person" });
	const permitted = await judgeContents(desk, loaded.value, prepared);
	if (!permitted.ok) return permitted;
	if (lacksReason(permitted.value, prepared)) return refuse(CHANGED);
	const order = signedOrder(
		orderOf(session, orderedOf(permitted.value), prepared),
		prepared,
	);
	return (await isStillPrepared(desk, order))
		? ok({ ...permitted.value, prepared, order })
		: refuse(CHANGED);
}

export const orderedOf = ({ loaded, lawyer, pieces }: Permitted) => ({
	id: loaded.id,
	file: loaded.file,
	lawyer,
	pieces,
});

async function isStillPrepared(
	{ session }: Desk,
	order: SignedOrder,
): Promise<boolean> {
	const { id: vault, roster } = session.vault;
	const { today } = await session.today();
	return isPrepared(order, { vault, roster, today, isSignedBy });
}

/** Whether the procedure is under way, the lawyer designated with a key that can be sealed to, the pieces there. */
async function judgeContents(
	{ session }: Desk,
	loaded: LoadedFile,
	chosen: Pick<PackageChosen, "lawyer" | "pieces">,
): Judged<Permitted> {
	const { file } = loaded;
	const { today } = await session.today();
	if (restrictedSince(file, today) !== null) return forbidden("restricted");
	const context = contextOf(file, session.readings(), today);
	if (procedureOn(file.law, context, plainDate(today)).is !== "under-way")
		return forbidden("procedure-ended");
	const lawyer = await designated(file, chosen.lawyer);
	if (lawyer === null) return forbidden("no-lawyer");
	const pieces = piecesOf(file, chosen.pieces);
	return pieces === null
		? refuse(CHANGED)
		: ok({ loaded, context, lawyer, pieces });
}

/** C4: a piece names others and nobody said why. The persons of a masked copy are those who can still be recognised. */
const lacksReason = (
	{ pieces }: Permitted,
	{ unmasked }: Pick<PackageChosen, "unmasked">,
): boolean =>
	unmasked.trim() === "" && pieces.some(({ persons }) => persons.length > 0);

/** The lawyer, while designated and with a key that can be sealed to, or none. */
async function designated(
	{ lawyers }: DossierFile,
	id: LawyerId,
): Promise<Lawyer | null> {
	const found = lawyers.find((each) => each.id === id && each.ended === null);
	if (found === undefined) return null;
	const { ended: _, ...lawyer } = found;
	if (lawyer.recipient === null) return lawyer;
	const { isRecipient } = await import("./seal-age.ts");
	return isRecipient(lawyer.recipient) ? lawyer : null;
}

/** The pieces asked for, each once; null when one is none of this dossier's. */
function piecesOf(
	{ pieces }: DossierFile,
	ids: readonly PieceId[],
): readonly Piece[] | null {
	const wanted = new Set(ids);
	const found = pieces.filter(({ id }) => wanted.has(id));
	return found.length === wanted.size
		? found.sort((a, b) => a.number - b.number)
		: null;
}
