import { foldWord, isTelling, wordsOf } from "./name-words.ts";

/** The names of what stands in every package beside the pieces. docs/formats/package.md, section 2. */
export const COVER_NOTE = "00-note-de-couverture.docx";
export const INVENTORY = "01-inventaire.docx";
export const CHRONOLOGY = "02-dossier-chronologique.docx";
export const MANIFEST = "manifest.json";
export const SIGNATURE = "manifest.sig";

export interface NamedPiece {
	/** The piece's number in its dossier. */
	readonly number: number;
	readonly title: string;
	/** Media type by content. */
	readonly mime: string;
}

/** What no file name may show: the names of agent and persons, and the agent's national number. */
export interface HiddenIdentity {
	readonly names: readonly string[];
	readonly nationalNumber: string;
}

const FIGURES = 2;
const LONGEST = 60;

/**
 * Such as `pieces/03-lettre-du-chef-de-service.pdf`: the piece's own number, its title in plain ASCII without whatever
 * names somebody, and the extension of its content, never that of the file it came from.
 */
export function pieceFileName(
	{ number, title, mime }: NamedPiece,
	hidden: HiddenIdentity,
): string {
	const figures = String(number).padStart(FIGURES, "0");
	return `pieces/${figures}-${plainTitle(title, hidden)}.${extensionOf(mime)}`;
}

/** The same name with the extension of another media type. */
export const withExtensionOf = (mime: string, name: string): string =>
	name.replace(/[^.]+$/, extensionOf(mime));

function plainTitle(title: string, hidden: HiddenIdentity): string {
	const names = hidden.names.flatMap(wordsOf).filter(isTelling);
	const words = (foldWord(title).match(/[a-z]+|\d+/g) ?? []).filter(
		(word) => !tells(word, names) && !isPartOf(word, hidden.nationalNumber),
	);
	const name = words.join("-").slice(0, LONGEST).replace(/-+$/, "");
	return name === "" ? "piece" : name;
}

const CONTAINED = 5;

/** A word that is a name, or in which one of five letters or more stands. */
const tells = (word: string, names: readonly string[]): boolean =>
	names.some(
		(name) =>
			word === name || (name.length >= CONTAINED && word.includes(name)),
	);

const BIRTHDAY = 6;

const isPartOf = (word: string, nationalNumber: string): boolean =>
	/^\d+$/.test(word) &&
	word.length >= BIRTHDAY &&
	(nationalNumber.includes(word) || word.includes(nationalNumber));

const EXTENSIONS: Readonly<Record<string, string>> = {
	"application/pdf": "pdf",
	"image/jpeg": "jpg",
	"image/png": "png",
	"image/webp": "webp",
	"image/gif": "gif",
	"image/bmp": "bmp",
	"image/avif": "avif",
	"image/tiff": "tif",
	"image/heic": "heic",
	"image/heif": "heif",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document":
		"docx",
	"application/vnd.oasis.opendocument.text": "odt",
	"application/x-cfb": "doc",
	"application/rtf": "rtf",
	"text/plain": "txt",
	"audio/mpeg": "mp3",
	"audio/wav": "wav",
	"audio/ogg": "ogg",
	"audio/opus": "opus",
	"audio/flac": "flac",
	"audio/aac": "aac",
	"audio/x-m4a": "m4a",
	"video/mp4": "mp4",
	"video/webm": "webm",
	"video/quicktime": "mov",
	"video/ogg": "ogv",
	"video/matroska": "mkv",
	"video/x-msvideo": "avi",
	"video/mpeg": "mpg",
};

const extensionOf = (mime: string): string => EXTENSIONS[mime] ?? "bin";
