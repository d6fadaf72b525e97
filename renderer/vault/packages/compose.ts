import { bytesToHex, hexToBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { Piece } from "../../../shared/file/file.ts";
import { chronology } from "../../../shared/package/chronology.ts";
import { coverNote } from "../../../shared/package/cover-note.ts";
import type { PackageDocument } from "../../../shared/package/document.ts";
import {
	maskOf,
	type PackageFacts,
	type PackageWords,
} from "../../../shared/package/facts.ts";
import {
	CHRONOLOGY,
	COVER_NOTE,
	INVENTORY,
	pieceFileName,
	withExtensionOf,
} from "../../../shared/package/file-names.ts";
import { inventory } from "../../../shared/package/inventory.ts";
import {
	encodeManifest,
	type Manifest,
	manifestMessage,
	manifestSchema,
	type PackedFile,
} from "../../../shared/package/manifest.ts";
import { stampedMime } from "../../../shared/package/stamp.ts";
import { sign } from "../crypto/primitives.ts";
import type { Session } from "../session/session.ts";
import type { PackageChosen, Permitted } from "./judge.ts";
import type {
	PackageJob,
	PackageRecipient,
	PackedPieces,
} from "./work-protocol.ts";

/** What the package says, fixed before its first byte is written. */
export function factsOf(
	session: Session,
	{ loaded, context, lawyer, pieces }: Permitted,
	{ purpose }: Pick<PackageChosen, "purpose">,
	on: IsoDate,
): PackageFacts {
	const { file } = loaded;
	const { agent, persons } = file;
	const hidden = {
		names: [agent.name, agent.firstName, ...persons.map(({ name }) => name)],
		nationalNumber: agent.nationalNumber,
	};
	return {
		file,
		context,
		organism: session.commons.organism,
		lawyer,
		pieces: pieces.map((piece) => ({
			piece,
			file: pieceFileName(piece, hidden),
			packed: null,
		})),
		purpose,
		copy: file.packages.length + 1,
		on,
		signerKey: bytesToHex(session.keys.signing.publicKey),
	};
}

export function jobOf(
	facts: PackageFacts,
	words: PackageWords,
	recipient: PackageRecipient,
	at: number,
): PackageJob {
	return {
		documents: [
			{ name: COVER_NOTE, document: coverNote(facts, words) },
			{ name: CHRONOLOGY, document: chronology(facts, words) },
		],
		pieces: facts.pieces.map(({ piece, file }) => ({
			name: file,
			stampedName: withExtensionOf(stampedMime(piece.mime), file),
			kind: piece.kind,
			mime: piece.mime,
			unreadable: piece.unreadable,
			size: piece.size,
			sha256: piece.sha256,
			key: hexToBytes(piece.key),
		})),
		stamp: stampLines(facts, words),
		recipient,
		at,
	};
}

/** Copy number, lawyer, day and purpose, as they stand on every page. */
function stampLines(
	{ file, copy, lawyer, on, purpose }: PackageFacts,
	{ texts }: PackageWords,
): readonly string[] {
	const { reference } = file;
	const day = texts.day(on);
	return [
		texts.stamp.copy({ copy, lawyer: lawyer.name, day, reference }),
		texts.stamp.purpose(maskOf(file, texts)(purpose)),
	];
}

/** The facts as they are once the pieces are packed. */
export const settled = (
	facts: PackageFacts,
	packed: PackedPieces,
): PackageFacts => ({
	...facts,
	pieces: facts.pieces.map((each, index) => {
		const as = packed[index];
		if (as === undefined) throw new Error("a piece was not packed");
		const { file, ...rest } = as;
		return { ...each, file, packed: rest };
	}),
});

/** The inventory, which says of each piece what became of it. */
export const inventoryEntry = (
	facts: PackageFacts,
	words: PackageWords,
): { name: string; document: PackageDocument } => ({
	name: INVENTORY,
	document: inventory(facts, words),
});

/** The manifest over the files that were packed, signed by the account that makes the package. */
export function signManifest(
	session: Session,
	facts: PackageFacts,
	words: PackageWords,
	files: readonly PackedFile[],
): { manifest: Uint8Array; signature: Uint8Array } {
	const told = manifestOf(session, facts, words, files);
	// What no reader would take is not signed.
	const manifest = encodeManifest(manifestSchema.parse(told));
	const signature = sign(manifestMessage(manifest), session.keys.signing);
	return { manifest, signature };
}

const manifestOf = (
	{ vault, account }: Session,
	{
		file,
		organism,
		lawyer,
		pieces,
		purpose,
		copy,
		on,
		signerKey,
	}: PackageFacts,
	{ language, texts }: PackageWords,
	files: readonly PackedFile[],
): Manifest => ({
	format: "scelle-package/2",
	vault: vault.id,
	organism: organism.name,
	reference: file.reference,
	copy,
	on,
	language,
	lawyer: { name: lawyer.name, bar: lawyer.bar },
	purpose: maskOf(file, texts)(purpose),
	files: [...files],
	pieces: pieces.map(({ piece, file: name, packed }) => ({
		number: piece.number,
		file: name,
		original: originalOf(piece),
		masked: piece.masks !== null,
		stamp: packed?.stamp ?? "no-pages",
	})),
	signer: { account: account.id, key: signerKey },
});

/** What the commune keeps: of a masked copy, the piece that it was made from. */
const originalOf = ({ masks, size, sha256 }: Piece) =>
	masks === null
		? { size, sha256 }
		: { size: masks.size, sha256: masks.sha256 };
