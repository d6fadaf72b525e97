/** A file as it stands in the archive. */
export interface ZippedFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const IN_EXTRA_64 = 0xffffffff;
const EXTRA_64 = 1;

/**
 * The files of a package's archive, in its order. It reads what Scellé writes, and nothing else: no compression, no
 * comment, nothing encrypted. Null for anything that does not fit, so that no file can be there twice or hidden.
 */
export function readZip(
	bytes: Uint8Array<ArrayBuffer>,
): readonly ZippedFile[] | null {
	try {
		return [...filesOf(new Archive(bytes))];
	} catch (error) {
		if (error instanceof NotAnArchive) return null;
		throw error;
	}
}

class NotAnArchive extends Error {}

class Archive {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly #view: DataView;

	constructor(bytes: Uint8Array<ArrayBuffer>) {
		this.bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	}

	u16(at: number): number {
		return this.#view.getUint16(this.#within(at, 2), true);
	}
	u32(at: number): number {
		return this.#view.getUint32(this.#within(at, 4), true);
	}
	u64(at: number): number {
		return this.u32(at) + this.u32(at + 4) * 2 ** 32;
	}
	part(from: number, length: number): Uint8Array<ArrayBuffer> {
		return this.bytes.subarray(this.#within(from, length), from + length);
	}
	must(at: number, signature: number): void {
		if (this.u32(at) !== signature) throw new NotAnArchive();
	}

	#within(at: number, length: number): number {
		if (at < 0 || at + length > this.bytes.length) throw new NotAnArchive();
		return at;
	}
}

function* filesOf(archive: Archive): Generator<ZippedFile> {
	let { at, count } = directoryOf(archive);
	const names = new Set<string>();
	for (; count > 0; count--) {
		archive.must(at, CENTRAL);
		const nameLength = archive.u16(at + 28);
		const extraLength = archive.u16(at + 30);
		const commentLength = archive.u16(at + 32);
		const name = textOf(archive.part(at + CENTRAL_BYTES, nameLength));
		if (names.has(name)) throw new NotAnArchive();
		names.add(name);
		yield { name, bytes: contentOf(archive, at) };
		at += CENTRAL_BYTES + nameLength + extraLength + commentLength;
	}
}

/** Where the list of files begins, and how many there are. */
function directoryOf(archive: Archive): { at: number; count: number } {
	const end = archive.bytes.length - END_BYTES;
	archive.must(end, END);
	const locator = end - LOCATOR_BYTES;
	if (locator >= 0 && archive.u32(locator) === LOCATOR_64) {
		const wide = archive.u64(locator + 8);
		archive.must(wide, END_64);
		return { at: archive.u64(wide + 48), count: archive.u64(wide + 32) };
	}
	return { at: archive.u32(end + 16), count: archive.u16(end + 10) };
}

function contentOf(archive: Archive, entry: number): Uint8Array<ArrayBuffer> {
	const isStored = archive.u16(entry + 10) === 0;
	const isPlain = (archive.u16(entry + 8) & 1) === 0;
	if (!isStored || !isPlain) throw new NotAnArchive();
	const { size, local } = placeOf(archive, entry);
	archive.must(local, LOCAL);
	const before = archive.u16(local + 26) + archive.u16(local + 28);
	return archive.part(local + LOCAL_BYTES + before, size);
}

/** Stored size and place of the file itself; numbers that do not fit into 32 bits stand in an extra field. */
function placeOf(
	archive: Archive,
	entry: number,
): { size: number; local: number } {
	const size = archive.u32(entry + 20);
	const full = archive.u32(entry + 24);
	const local = archive.u32(entry + 42);
	if (![size, full, local].includes(IN_EXTRA_64)) return { size, local };
	let at = extra64(archive, entry);
	const next = (given: number): number => {
		if (given !== IN_EXTRA_64) return given;
		at += 8;
		return archive.u64(at - 8);
	};
	next(full);
	return { size: next(size), local: next(local) };
}

function extra64(archive: Archive, entry: number): number {
	const from = entry + CENTRAL_BYTES + archive.u16(entry + 28);
	const end = from + archive.u16(entry + 30);
	for (let at = from; at + 4 <= end; at += 4 + archive.u16(at + 2))
		if (archive.u16(at) === EXTRA_64) return at + 4;
	throw new NotAnArchive();
}

/** Names of a package are ASCII by their form. */
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
