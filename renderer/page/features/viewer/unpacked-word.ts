import { imageFault } from "../../../../shared/file/image-size.ts";
import { countUnpacked } from "../../base/count-unpacked.ts";

/** Of a Word document's parts together, unpacked: a long one with pictures has a fraction of it. */
const MOST = 128 * 1024 ** 2;

/** Signatures and places of fields: APPNOTE 6.3.4, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;
/**
 * Whether an archive unpacks to more than any document of a dossier, or to a picture of more points than are drawn. What
 * its directory says of sizes is not believed: each part is unpacked and counted, up to the bound, and nothing of it
 * kept. What is no archive unpacks to nothing.
 */
export async function unpacksTooFar(
	bytes: Uint8Array<ArrayBuffer>,
	most = MOST,
): Promise<boolean> {
	let left = most;
	for (const { packed, isDeflated } of partsOf(bytes).parts) {
		const { size, head } = isDeflated
			? await countUnpacked(packed, "deflate-raw", left)
			: { size: 0, head: packed };
		left -= size;
		if (left <= 0 || imageFault(head) === "too-large") return true;
	}
	return false;
}

export interface Part {
	readonly name: string;
	readonly packed: Uint8Array<ArrayBuffer>;
	readonly isDeflated: boolean;
}

export interface Archive {
	readonly parts: readonly Part[];
	/** Whether that is every part that the directory says there is. */
	readonly isWhole: boolean;
}

/** The parts of an archive as they are packed, by its directory. */
export function partsOf(bytes: Uint8Array<ArrayBuffer>): Archive {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = endOf(view);
	if (end < 0) return { parts: [], isWhole: false };
	const parts: Part[] = [];
	const entries = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let entry = 0; entry < entries; entry++) {
		if (at + ENTRY_BYTES > bytes.length) break;
		if (view.getUint32(at, true) !== ENTRY) break;
		const part = partAt(bytes, view, at);
		if (part !== null) parts.push(part);
		at +=
			ENTRY_BYTES +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return { parts, isWhole: parts.length === entries };
}

function partAt(
	bytes: Uint8Array<ArrayBuffer>,
	view: DataView,
	at: number,
): Part | null {
	const local = view.getUint32(at + 42, true);
	if (local + LOCAL_BYTES > bytes.length) return null;
	const start =
		local +
		LOCAL_BYTES +
		view.getUint16(local + 26, true) +
		view.getUint16(local + 28, true);
	const end = start + view.getUint32(at + 20, true);
	const name = at + ENTRY_BYTES;
	return {
		name: new TextDecoder().decode(
			bytes.subarray(name, name + view.getUint16(at + 28, true)),
		),
		packed: bytes.subarray(start, end),
		isDeflated: view.getUint16(at + 10, true) === DEFLATED,
	};
}

/** Where the directory's end stands, from behind; -1 when there is none. */
function endOf(view: DataView): number {
	for (let at = view.byteLength - END_BYTES; at >= 0; at--)
		if (view.getUint32(at, true) === END) return at;
	return -1;
}
