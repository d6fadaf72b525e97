import { fileTypeFromBuffer } from "file-type";
import type { PieceKind } from "../../../shared/file/parts.ts";

/** What a file is by its first bytes. */
export interface Detected {
	readonly kind: PieceKind;
	readonly mime: string;
	/** Kept, but the viewer has no way to show this format. */
	readonly unreadable: boolean;
}

/** So much is enough for every format that is accepted. */
export const HEAD_BYTES = 65_536;

const shown = (kind: PieceKind) => ({ kind, unreadable: false });
const keptOnly = (kind: PieceKind) => ({ kind, unreadable: true });

const KINDS: Readonly<
	Record<string, { kind: PieceKind; unreadable: boolean }>
> = {
	"application/pdf": shown("pdf"),
	"image/jpeg": shown("image"),
	"image/png": shown("image"),
	"image/webp": shown("image"),
	"image/gif": shown("image"),
	"image/bmp": shown("image"),
	"image/avif": shown("image"),
	"image/tiff": keptOnly("image"),
	"image/heic": keptOnly("image"),
	"image/heif": keptOnly("image"),
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document":
		shown("word"),
	"application/vnd.oasis.opendocument.text": keptOnly("word"),
	"application/x-cfb": keptOnly("word"),
	"application/rtf": keptOnly("word"),
	"audio/mpeg": shown("sound"),
	"audio/wav": shown("sound"),
	"audio/ogg": shown("sound"),
	"audio/opus": shown("sound"),
	"audio/flac": shown("sound"),
	"audio/aac": shown("sound"),
	"audio/x-m4a": shown("sound"),
	"video/mp4": shown("video"),
	"video/webm": shown("video"),
	"video/quicktime": shown("video"),
	"video/ogg": shown("video"),
	"video/matroska": shown("video"),
	"video/x-msvideo": keptOnly("video"),
	"video/mpeg": keptOnly("video"),
};

/** The kind of a file by content; null when it is none that is accepted. */
export async function detectKind(head: Uint8Array): Promise<Detected | null> {
	const found = await fileTypeFromBuffer(head);
	if (found === undefined)
		return isText(head)
			? { kind: "text", mime: "text/plain", unreadable: false }
			: null;
	const mime = found.mime.split(";")[0] ?? "";
	const known = KINDS[mime];
	return known === undefined ? null : { ...known, mime };
}

const NAMED: Readonly<Record<string, PieceKind>> = {
	pdf: "pdf",
	jpg: "image",
	jpeg: "image",
	png: "image",
	webp: "image",
	gif: "image",
	bmp: "image",
	avif: "image",
	tif: "image",
	tiff: "image",
	heic: "image",
	heif: "image",
	docx: "word",
	doc: "word",
	odt: "word",
	rtf: "word",
	txt: "text",
	md: "text",
	csv: "text",
	eml: "text",
	log: "text",
	mp3: "sound",
	wav: "sound",
	ogg: "sound",
	oga: "sound",
	opus: "sound",
	flac: "sound",
	aac: "sound",
	m4a: "sound",
	mp4: "video",
	m4v: "video",
	webm: "video",
	mov: "video",
	mkv: "video",
	avi: "video",
	mpg: "video",
	mpeg: "video",
};

/** What a file's name says it is; null when the name says nothing that is known. */
export const kindByName = (name: string): PieceKind | null =>
	NAMED[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? null;

const decoder = new TextDecoder("utf-8", { fatal: true });
/** A character may be cut at the end of what was read. */
const CUT = 4;

function isText(head: Uint8Array): boolean {
	if (head.includes(0)) return false;
	for (let cut = 0; cut < CUT; cut++) {
		try {
			decoder.decode(head.subarray(0, head.length - cut));
			return true;
		} catch {
			if (head.length < HEAD_BYTES) break;
		}
	}
	return isLatin1(head);
}

/** Old exports are often Windows-1252: printable bytes, tabs and line ends only. */
const isLatin1 = (head: Uint8Array): boolean =>
	head.every((byte) =>
		byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 13,
	);
