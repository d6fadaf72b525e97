import fs from "node:fs";
import path from "node:path";
import { inflateRawSync, constants as zlib } from "node:zlib";

/** Every form in which a word could lie in bytes, each under its name. */
export function formsOf(word: string): ReadonlyMap<string, Buffer> {
	const plain = Buffer.from(word);
	const hex = plain.toString("hex");
	return new Map([
		["utf-8", plain],
		["latin-1", Buffer.from(word, "latin1")],
		["utf-16le", Buffer.from(word, "utf16le")],
		["hex", Buffer.from(hex)],
		["HEX", Buffer.from(hex.toUpperCase())],
		...[0, 1, 2].map(
			(before) => [`base64+${before}`, base64Within(plain, before)] as const,
		),
	]);
}

/** What of a word's base64 is the same whatever stands around it, `before` bytes after a multiple of three. */
function base64Within(word: Buffer, before: number): Buffer {
	const text = Buffer.concat([Buffer.alloc(before), word]).toString("base64");
	const from = before === 0 ? 0 : before + 1;
	const whole = Math.floor(((before + word.length) * 8) / 6);
	return Buffer.from(text.slice(from, whole));
}

/** « form: word » for each form of each word that lies in the bytes, also within gzip members. */
export function findIn(
	bytes: Buffer,
	words: readonly string[],
): readonly string[] {
	const found = words.flatMap((word) =>
		[...formsOf(word)]
			.filter(([, form]) => bytes.includes(form))
			.map(([name]) => `${name}: ${word}`),
	);
	const packed = gzipMembers(bytes).flatMap((member) =>
		findIn(member, words).map((hit) => `gzip, ${hit}`),
	);
	return [...found, ...packed];
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

function gzipMembers(bytes: Buffer): readonly Buffer[] {
	const members: Buffer[] = [];
	for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1))
		try {
			const packed = bytes.subarray(at + headLength(bytes, at));
			const member = inflateRawSync(packed, {
				finishFlush: zlib.Z_SYNC_FLUSH,
			});
			members.push(member);
		} catch {
			// Three bytes by chance: no member begins here.
		}
	return members;
}

/** RFC 1952, section 2.3: ten bytes, then what the flags announce. */
function headLength(bytes: Buffer, start: number): number {
	const flags = bytes[start + 3] ?? 0;
	let at = start + 10;
	if (flags & 4) at += 2 + bytes.readUInt16LE(at);
	if (flags & 8) at = bytes.indexOf(0, at) + 1;
	if (flags & 16) at = bytes.indexOf(0, at) + 1;
	if (flags & 2) at += 2;
	return at - start;
}

/** Every file below the folders: its path, when that names a word, and its content. */
export function scanFolders(
	folders: readonly string[],
	words: readonly string[],
): { readonly files: number; readonly hits: readonly string[] } {
	const files = folders.flatMap((folder) =>
		fs
			.readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name)),
	);
	const hits = files.flatMap((file) =>
		[Buffer.from(file), fs.readFileSync(file)].flatMap((bytes) =>
			findIn(bytes, words).map((hit) => `${file}: ${hit}`),
		),
	);
	return { files: files.length, hits };
}
