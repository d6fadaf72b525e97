import fs from "node:fs";
import path from "node:path";
import { readFrames } from "../../../../electron/bytes/frames.ts";
import { realDisk } from "../../../../electron/bytes/real-disk.ts";
import {
	CAPACITY,
	layoutFor,
	secretAt,
} from "../../../../electron/bytes/slot-file.ts";
import { readClear } from "../../../../renderer/vault/streams/clear-events.ts";
import {
	decodeRecord,
	type StoredRecord,
} from "../../../../shared/formats/record.ts";
import { streamEventSchema } from "../../../../shared/roster/events.ts";
import { logContents, tableBlocks } from "../../../support/leveldb-blocks.ts";

const SLICE = 24;

/** A run of bytes that is a dossier's alone, and what it is of. */
export interface Trace {
	readonly of: "ciphertext" | "wrap" | "slot" | "piece";
	readonly bytes: Buffer;
}

/** Every record's ciphertext, every wrap of its key and its slot's secret, in slices; and each piece of the profile. */
export async function tracesIn(
	profile: string,
	stream: string,
): Promise<Trace[]> {
	const vault = path.join(profile, "vault");
	const file = fs.readFileSync(path.join(vault, "journal", stream));
	const traces: Trace[] = [];
	const slots = new Set<number>();
	for (const payload of readFrames(file).payloads) {
		const record = decodeRecord(payload);
		if (!record.ok) throw new Error("a record that cannot be read");
		const { suite, body } = record.value;
		if (suite !== "clear")
			traces.push(...slices("ciphertext", Buffer.from(body)));
		for (const { slot, wraps } of grantsOf(record.value)) {
			slots.add(slot);
			for (const wrap of wraps)
				traces.push(
					...slices("wrap", Buffer.from(wrap)),
					...slices("wrap", Buffer.from(wrap, "hex")),
				);
		}
	}
	for (const slot of slots) traces.push(...(await slotTraces(vault, slot)));
	for (const blob of filesIn(path.join(vault, "blobs")))
		traces.push(...slices("piece", fs.readFileSync(blob)));
	return traces;
}

function grantsOf(record: StoredRecord) {
	const event =
		record.suite === "clear" ? readClear(record, streamEventSchema) : null;
	if (event === null || event.v === "access-denied/1") return [];
	const wraps = event.v === "access-granted/1" ? [event] : event.wraps;
	return [{ slot: event.slot, wraps: wraps.map(({ wrap }) => wrap) }];
}

async function slotTraces(vault: string, slot: number): Promise<Trace[]> {
	const place = layoutFor(CAPACITY).placeOf(slot);
	const file = path.join(vault, "slots");
	const secret = await secretAt(realDisk, file, { slot, place });
	if (secret === null) throw new Error("the slot cannot be read");
	return [{ of: "slot", bytes: Buffer.from(secret) }];
}

/** From the beginning, the middle and the end: one that lies over an edge is found by another. */
const slices = (of: Trace["of"], bytes: Buffer): Trace[] =>
	[0, Math.floor((bytes.length - SLICE) / 2), bytes.length - SLICE].map(
		(at) => ({ of, bytes: bytes.subarray(at, at + SLICE) }),
	);

/** Which traces lie in which file, be it as it is, packed in one of LevelDB's tables or cut up in one of its logs. */
export function found(
	folder: string,
	traces: readonly Trace[],
): ReadonlyMap<string, readonly Trace[]> {
	const hits = new Map<string, readonly Trace[]>();
	for (const file of filesIn(folder)) {
		const forms = formsOf(file);
		const there = traces.filter(({ bytes }) =>
			forms.some((form) => form.includes(bytes)),
		);
		if (there.length > 0) hits.set(path.relative(folder, file), there);
	}
	return hits;
}

function formsOf(file: string): readonly Buffer[] {
	const bytes = fs.readFileSync(file);
	return [
		bytes,
		...tableBlocks(bytes),
		...(file.endsWith(".log") ? [logContents(bytes)] : []),
	];
}

const filesIn = (folder: string): string[] =>
	fs
		.readdirSync(folder, { withFileTypes: true })
		.flatMap((each) =>
			each.isDirectory()
				? filesIn(path.join(folder, each.name))
				: each.isFile()
					? [path.join(folder, each.name)]
					: [],
		);
