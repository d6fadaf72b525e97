import { bytesToHex, utf8 } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import type { FileEventOf } from "../../../shared/file/events.ts";
import type { DossierFile, Piece } from "../../../shared/file/file.ts";
import type { PreparedPackage } from "../../../shared/file/packages.ts";
import type { Lawyer } from "../../../shared/file/parts.ts";
import {
	approvalMessage,
	orderMessage,
	type PackageApproval,
	type PackageOrder,
	type SignedApproval,
	type SignedOrder,
} from "../../../shared/package/permit.ts";
import { sha256, sign } from "../crypto/primitives.ts";
import type { Session } from "../session/session.ts";

/** What is ordered, as the dossier has it at this moment. */
export interface OrderedPackage {
	readonly id: StreamId;
	readonly file: DossierFile;
	readonly lawyer: Lawyer;
	readonly pieces: readonly Piece[];
}

type Chosen = Pick<
	FileEventOf<"package-prepared/1">,
	"order" | "purpose" | "language" | "unmasked" | "salt"
>;

/** The order as main is shown it: made anew at the approval, so that anything that changed since breaks the signature. */
export function orderOf(
	{ vault }: Session,
	{ id, file, lawyer, pieces }: OrderedPackage,
	chosen: Chosen,
): PackageOrder {
	return {
		vault: vault.id,
		dossier: id,
		order: chosen.order,
		lawyer: lawyer.name,
		reference: file.reference,
		pieces: pieces.length,
		stanza: lawyer.recipient === null ? "scrypt" : "X25519",
		contents: contentsHash({ file, lawyer, pieces }, chosen),
	};
}

/**
 * Over everything that was chosen (lawyer, key, pieces by their bytes and descriptions, purpose, language, reason) and
 * everything that the documents tell of the dossier: what was changed since is prepared again.
 */
function contentsHash(
	{ file, lawyer, pieces }: Omit<OrderedPackage, "id">,
	{ salt, purpose, language, unmasked }: Chosen,
): string {
	const { id, name, bar, address, mandate, recipient } = lawyer;
	const chosen = [
		salt,
		[id, name, bar, address, mandate, recipient],
		pieces.map((piece) => [
			[piece.id, piece.size, piece.sha256],
			[piece.title, piece.date, piece.author, piece.persons, piece.special],
		]),
		purpose,
		language,
		unmasked,
		toldOf(file),
	];
	return bytesToHex(
		sha256(utf8(`scelle/package-contents/2\0${JSON.stringify(chosen)}`)),
	);
}

/** The events fold to the same whoever reads them, so that both persons' programs write the same text. */
const toldOf = ({
	agent,
	departures,
	issuer,
	facts,
	persons,
	entries,
}: DossierFile): readonly unknown[] => [
	agent,
	departures,
	issuer,
	facts,
	persons,
	entries.map(({ stored, remark, pieces, deliberation }) => [
		stored,
		remark,
		pieces,
		deliberation,
	]),
];

/** The preparer's signature, hexadecimal. */
export const signOrder = ({ keys }: Session, order: PackageOrder): string =>
	bytesToHex(sign(orderMessage(order), keys.signing));

export const signedOrder = (
	order: PackageOrder,
	{ prepared, signature }: PreparedPackage,
): SignedOrder => ({ order, by: prepared.by, signature });

export const signApproval = (
	{ account, keys }: Session,
	order: SignedOrder,
	approval: PackageApproval,
): SignedApproval => ({
	approval,
	by: account.id,
	signature: bytesToHex(sign(approvalMessage(order, approval), keys.signing)),
});
