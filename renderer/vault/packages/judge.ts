import { mayDo } from "../../../shared/access/permissions.ts";
import { plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import type { DossierFile, Piece } from "../../../shared/file/file.ts";
import type { Lawyer, LawyerId, PieceId } from "../../../shared/file/parts.ts";
import { procedureOn } from "../../../shared/package/procedure.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { readable } from "../commands/view-dossier.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";

export interface PackageAsked {
	readonly id: StreamId;
	readonly lawyer: LawyerId;
	readonly pieces: readonly PieceId[];
	readonly purpose: string;
	readonly language: "fr" | "de" | "en";
	readonly passphrase: Uint8Array;
}

/** A package that may be made: for this lawyer, of these pieces, as the dossier stands now. */
export interface Permitted {
	readonly loaded: LoadedFile;
	readonly context: Context;
	readonly lawyer: Lawyer;
	/** In the order of their numbers. */
	readonly pieces: readonly Piece[];
}

const ROLE: PackageFault = { kind: "role" };
const forbidden = (
	refusal: "procedure-ended" | "no-lawyer",
): Result<never, PackageFault> => refuse({ kind: "law", refusal });

/** C1, C2: whether this account may make this package of this dossier today. */
export async function judgePackage(
	desk: Desk,
	asked: PackageAsked,
): Promise<Result<Permitted, PackageFault>> {
	const { session } = desk;
	const loaded = await readable(desk, asked.id);
	if (!loaded.ok) return refuse(ROLE);
	const { file } = loaded.value;
	const { today } = await session.today();
	if (!mayDo(session.account.roles, "package", stageOf(file, today)))
		return refuse(ROLE);
	const context = contextOf(file, session.readings(), today);
	if (procedureOn(file.law, context, plainDate(today)).is !== "under-way")
		return forbidden("procedure-ended");
	const lawyer = await designated(file, asked.lawyer);
	if (lawyer === null) return forbidden("no-lawyer");
	const pieces = chosen(file, asked.pieces);
	return pieces === null
		? refuse(ROLE)
		: ok({ loaded: loaded.value, context, lawyer, pieces });
}

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
function chosen(
	{ pieces }: DossierFile,
	ids: readonly PieceId[],
): readonly Piece[] | null {
	const wanted = new Set(ids);
	const found = pieces.filter(({ id }) => wanted.has(id));
	return found.length === wanted.size
		? found.sort((a, b) => a.number - b.number)
		: null;
}
