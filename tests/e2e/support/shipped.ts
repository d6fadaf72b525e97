import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { outputFolder } from "../../../scripts/package-flavour.mjs";

/** The packaged program that ships, as `npm test package` built it. */
const folder = path.resolve(
	outputFolder("shipped", "ELECTRON_OVERRIDE_DIST_PATH" in process.env),
	"linux-unpacked",
);
export const SHIPPED = {
	folder,
	exe: path.join(folder, "scelle"),
	asar: path.join(folder, "resources/app.asar"),
} as const;

export interface Place {
	/** Everything that the program may write lies in here. */
	readonly dir: string;
	readonly profile: string;
	/** The files in it that were not there from the beginning, by their path within. */
	files(): readonly string[];
	discard(): void;
}

/** A home of its own for one start. */
export function makePlace(): Place {
	const dir = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-shipped-"));
	for (const name of ["home", "config", "cache", "tmp", "away"])
		fs.mkdirSync(path.join(dir, name));
	return {
		dir,
		profile: path.join(dir, "config/scelle"),
		files: () =>
			fs
				.readdirSync(dir, { recursive: true, withFileTypes: true })
				.filter((entry) => !entry.isDirectory())
				.map((entry) =>
					path.relative(dir, path.join(entry.parentPath, entry.name)),
				),
		discard: () => fs.rmSync(dir, { recursive: true, force: true }),
	};
}

export interface Run {
	readonly process: ChildProcess;
	/** What it said on both of its outputs. */
	said(): string;
	/** Its exit code; -1 after a signal. */
	readonly ended: Promise<number>;
	end(): Promise<void>;
}

/** Starts the program that ships with nothing of this process's environment but the display. */
export function startShipped(
	place: Place,
	args: readonly string[] = [],
	env: Readonly<Record<string, string>> = {},
): Run {
	const { PATH = "", DISPLAY = "", XAUTHORITY = "" } = process.env;
	const child = spawn(SHIPPED.exe, [...args], {
		cwd: place.dir,
		env: {
			PATH,
			DISPLAY,
			XAUTHORITY,
			HOME: path.join(place.dir, "home"),
			XDG_CONFIG_HOME: path.join(place.dir, "config"),
			XDG_CACHE_HOME: path.join(place.dir, "cache"),
			TMPDIR: path.join(place.dir, "tmp"),
			...(process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: "1" } : {}),
			...env,
		},
	});
	let said = "";
	const hear = (data: Buffer) => {
		said += data.toString();
	};
	child.stdout.on("data", hear);
	child.stderr.on("data", hear);
	const ended = new Promise<number>((resolve) =>
		child.once("close", (code) => resolve(code ?? -1)),
	);
	const end = async () => {
		child.kill("SIGKILL");
		await ended;
	};
	return { process: child, said: () => said, ended, end };
}

/** Whether both rooms opened: the vault's room has its folder then. False when the program ended before. */
export async function opensRooms(place: Place, run: Run): Promise<boolean> {
	let isOver = false;
	void run.ended.then(() => {
		isOver = true;
	});
	const room = path.join(place.profile, "Partitions/vault/Local Storage");
	while (!isOver) {
		if (fs.existsSync(room)) return true;
		await setTimeout(50);
	}
	return false;
}

/** The process and everything that it started. */
export function processTree(pid: number): readonly number[] {
	const parents = fs
		.readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map((name) => [Number(name), parentOf(Number(name))] as const);
	const tree = [pid];
	for (const member of tree)
		for (const [child, parent] of parents)
			if (parent === member) tree.push(child);
	return tree;
}

function parentOf(pid: number): number {
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
		return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
	} catch {
		return 0; // it ended meanwhile
	}
}

/** Network sockets that a process tree holds, listening or connected, as the kernel's tables have them. */
export function networkSockets(pid: number): readonly string[] {
	const held = new Set(processTree(pid).flatMap(socketInodes));
	return ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"].flatMap((table) =>
		fs
			.readFileSync(`/proc/net/${table}`, "utf8")
			.split("\n")
			.slice(1)
			.map((line) => line.trim().split(/\s+/))
			.filter((fields) => held.has(fields[9] ?? ""))
			.map((fields) => `${table} ${fields[1]} ${fields[2]}`),
	);
}

function socketInodes(pid: number): readonly string[] {
	try {
		return fs.readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
			const target = fs.readlinkSync(`/proc/${pid}/fd/${fd}`);
			const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
			return inode === undefined ? [] : [inode];
		});
	} catch {
		return []; // it ended meanwhile
	}
}
