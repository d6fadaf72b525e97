import { lstatSync } from "node:fs";
import {
	type FileHandle,
	mkdir,
	open,
	readdir,
	readFile,
	rename,
	rm,
	statfs,
} from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Disk, DiskFile } from "./disk.ts";
import { isErrno } from "./errno.ts";

/** The machine's file system. Files and folders are their owner's alone. */
export const realDisk: Disk = {
	open: async (file, how) => diskFile(await open(file, how, 0o600)),
	readFile: async (file) => {
		const { buffer, byteOffset, byteLength } = await readFile(file);
		return new Uint8Array(buffer, byteOffset, byteLength);
	},
	list: (folder) => readdir(folder),
	sizes,
	makeFolder: async (folder) => {
		await mkdir(folder, { recursive: true, mode: 0o700 });
	},
	rename: (from, to) => rename(from, to),
	remove: (file) => rm(file, { force: true }),
	syncFolder,
	freeBytes: async (folder) => {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	},
};

const diskFile = (handle: FileHandle): DiskFile => ({
	read: async (into, at) =>
		(await handle.read(into, 0, into.length, at)).bytesRead,
	write: async (bytes, at) =>
		(await handle.write(bytes, 0, bytes.length, at)).bytesWritten,
	truncate: (length) => handle.truncate(length),
	datasync: () => handle.datasync(),
	sync: () => handle.sync(),
	size: async () => (await handle.stat()).size,
	close: () => handle.close(),
});

/** Asking for one size without a promise is twenty times faster; the loop gives way now and then. */
const SIZES_AT_ONCE = 500;

async function sizes(folder: string): Promise<ReadonlyMap<string, number>> {
	const found = new Map<string, number>();
	for (const name of await readdir(folder)) {
		const stat = lstatSync(path.join(folder, name), { throwIfNoEntry: false });
		if (stat?.isFile()) found.set(name, stat.size);
		if (found.size % SIZES_AT_ONCE === 0) await setImmediate();
	}
	return found;
}

/** Windows cannot open a folder, and some network drives cannot sync one: there the system keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
	if (process.platform === "win32") return;
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} catch (error) {
		if (!isErrno(error, "EINVAL")) throw error;
	} finally {
		await handle.close();
	}
}
