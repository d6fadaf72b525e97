import { createReadStream } from "node:fs";

/** Before the fuses in every Electron program: the marker that @electron/fuses looks for, too. */
const MARKER = Buffer.from("dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX");
const WIRE_VERSION = 1;
const ON = "1".charCodeAt(0);
const OFF = "0".charCodeAt(0);

/** In the order of Electron's build/fuses/fuses.json5. */
const WANTED: readonly {
	readonly fuse: string;
	readonly on: boolean;
	/** Younger than the oldest runtime that the tests use. */
	readonly mayBeAbsent?: true;
}[] = [
	{ fuse: "runAsNode", on: false },
	{ fuse: "cookieEncryption", on: true },
	{ fuse: "nodeOptions", on: false },
	{ fuse: "nodeCliInspect", on: false },
	{ fuse: "asarIntegrity", on: true },
	{ fuse: "onlyLoadAppFromAsar", on: true },
	{ fuse: "browserV8Snapshot", on: false },
	{ fuse: "fileProtocolExtra", on: false, mayBeAbsent: true },
	{ fuse: "wasmTrapHandlers", on: true, mayBeAbsent: true },
];

/** The state of each fuse as it lies in a program; null without exactly one wire of the known version. */
export async function readFuseWire(program: string): Promise<Buffer | null> {
	const wires: Buffer[] = [];
	let held = Buffer.alloc(0);
	const room = MARKER.length + 2 + 255;
	const take = (isLast: boolean) => {
		for (let at = held.indexOf(MARKER); at >= 0; at = held.indexOf(MARKER)) {
			if (!isLast && held.length - at < room) return;
			wires.push(wireAt(held, at + MARKER.length));
			held = held.subarray(at + MARKER.length);
		}
		held = held.subarray(Math.max(0, held.length - MARKER.length));
	};
	for await (const chunk of createReadStream(program, {
		highWaterMark: 4 * 1024 ** 2,
	})) {
		held = Buffer.concat([held, chunk as Buffer]);
		take(false);
	}
	take(true);
	const [wire] = wires;
	return wires.length === 1 && wire !== undefined && wire.length > 0
		? wire
		: null;
}

function wireAt(bytes: Buffer, at: number): Buffer {
	const length = bytes[at + 1] ?? 0;
	if (bytes[at] !== WIRE_VERSION || bytes.length < at + 2 + length)
		return Buffer.alloc(0);
	return bytes.subarray(at + 2, at + 2 + length);
}

/** The fuses that do not stand as the package sets them; one that is missing counts, unless only newer runtimes have it. */
export const wrongFuses = (wire: Uint8Array): readonly string[] =>
	WANTED.filter(({ on, mayBeAbsent }, place) => {
		const state = wire[place];
		if (state === undefined) return !mayBeAbsent;
		return state !== (on ? ON : OFF);
	}).map(({ fuse }) => fuse);
