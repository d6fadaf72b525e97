import fs from "node:fs";

/** Linux, and somebody who may read the memory of sandboxed processes. */
export const mayReadMemory =
	process.platform === "linux" && process.getuid?.() === 0;

const parentOf = (pid: string): number => {
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
		return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
	} catch {
		return 0; // it ended meanwhile
	}
};

/** A process and all that descend from it. */
export function processesUnder(root: number): number[] {
	const parents = fs
		.readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map((name) => [Number(name), parentOf(name)] as const);
	const found = [root];
	for (const each of found)
		for (const [pid, parent] of parents) if (parent === each) found.push(pid);
	return found;
}

export interface MemoryScan {
	readonly processes: number;
	readonly mebibytes: number;
	/** How often each of the needles was found, and in how many processes, by name; what was not found is left out. */
	readonly found: ReadonlyMap<string, number>;
}

/** Looks for these bytes in the readable memory of these processes. */
export function scanMemory(
	pids: readonly number[],
	needles: ReadonlyMap<string, Uint8Array>,
): MemoryScan {
	const found = new Map<string, number>();
	let [processes, bytes] = [0, 0];
	for (const pid of pids) {
		let read = 0;
		for (const part of memoryOf(pid)) {
			read += part.length;
			for (const [name, needle] of needles) {
				const times = timesIn(part, needle);
				if (times > 0) found.set(name, (found.get(name) ?? 0) + times);
			}
		}
		if (read > 0) processes++;
		bytes += read;
	}
	return { processes, mebibytes: Math.round(bytes / 2 ** 20), found };
}

function timesIn(part: Buffer, needle: Uint8Array): number {
	let times = 0;
	for (
		let at = part.indexOf(needle);
		at >= 0;
		at = part.indexOf(needle, at + 1)
	)
		times++;
	return times;
}

const PART = 32 * 2 ** 20;
/** So that what lies across the border of two parts is found as well. */
const OVERLAP = 256;

/** The memory of a process that is no program text, part by part; nothing of one that is gone. */
function* memoryOf(pid: number): Generator<Buffer> {
	let [maps, memory] = ["", -1];
	try {
		maps = fs.readFileSync(`/proc/${pid}/maps`, "utf8");
		memory = fs.openSync(`/proc/${pid}/mem`, "r");
	} catch {
		return;
	}
	const buffer = Buffer.alloc(PART + OVERLAP);
	try {
		for (const line of maps.split("\n")) {
			const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
			if (from === undefined || to === undefined) continue;
			const end = Number.parseInt(to, 16);
			for (let at = Number.parseInt(from, 16); at < end; at += PART) {
				const length = Math.min(PART + OVERLAP, end - at);
				yield buffer.subarray(0, readAt(memory, buffer, length, at));
			}
		}
	} finally {
		fs.closeSync(memory);
	}
}

function readAt(
	memory: number,
	buffer: Buffer,
	length: number,
	at: number,
): number {
	try {
		return fs.readSync(memory, buffer, 0, length, at);
	} catch {
		return 0; // a mapping of a device, or one that is gone
	}
}
