import { ByteReader } from "../../../shared/formats/byte-reader.ts";
import { ByteWriter } from "../../../shared/formats/byte-writer.ts";

/** Joins records, each behind its length, into the bytes of a folded row. */
export function fold(records: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter();
	for (const record of records) writer.sized(record);
	return writer.finish();
}

/** The records of a folded row, as copies; stops at the first that is cut short. */
export function unfold(bytes: Uint8Array): Uint8Array[] {
	const reader = new ByteReader(bytes);
	const records: Uint8Array[] = [];
	try {
		while (reader.rest > 0) records.push(reader.sized().slice());
	} catch {
		return records;
	}
	return records;
}
