/** An open file. Reads and writes name their place, and the system may carry out less than what was asked. */
export interface DiskFile {
	/** How many bytes were read; 0 at the end. */
	read(into: Uint8Array, at: number): Promise<number>;
	/** How many bytes were written: a nearly full disk takes a part. */
	write(bytes: Uint8Array, at: number): Promise<number>;
	truncate(length: number): Promise<void>;
	/** Contents and length are on the disk when it returns. */
	datasync(): Promise<void>;
	sync(): Promise<void>;
	size(): Promise<number>;
	close(): Promise<void>;
}

export type OpenHow = "r" | "r+" | "w" | "wx";

/**
 * Everything that the byte store asks of the file system, passed in so that tests can make each operation fail, stop
 * halfway or be forgotten by a power cut. Errors carry Node's `code`.
 */
export interface Disk {
	open(file: string, how: OpenHow): Promise<DiskFile>;
	readFile(file: string): Promise<Uint8Array>;
	/** The names in a folder. */
	list(folder: string): Promise<readonly string[]>;
	/** Names and lengths of the files in a folder, in one go: a profile holds thousands. */
	sizes(folder: string): Promise<ReadonlyMap<string, number>>;
	/** With the folders above it; nothing to do when it is there. */
	makeFolder(folder: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	remove(file: string): Promise<void>;
	/** Makes names that were given, moved or removed in a folder durable. */
	syncFolder(folder: string): Promise<void>;
	freeBytes(folder: string): Promise<number>;
}

/** Writes all of it, however often the system takes only a part. */
export async function writeAll(
	file: DiskFile,
	bytes: Uint8Array,
	at: number,
): Promise<void> {
	for (let done = 0; done < bytes.length; ) {
		const taken = await file.write(bytes.subarray(done), at + done);
		if (taken <= 0) throw new Error("the disk takes no more");
		done += taken;
	}
}

/** Opens a file for one use and closes it whatever happens. */
export async function withFile<Value>(
	disk: Disk,
	[file, how]: readonly [file: string, how: OpenHow],
	use: (file: DiskFile) => Promise<Value>,
): Promise<Value> {
	const opened = await disk.open(file, how);
	try {
		return await use(opened);
	} finally {
		await opened.close();
	}
}

/** Reads until `into` is full or the file ends; gives how much it was. */
export async function readFully(
	file: DiskFile,
	into: Uint8Array,
	at: number,
): Promise<number> {
	let done = 0;
	while (done < into.length) {
		const got = await file.read(into.subarray(done), at + done);
		if (got === 0) break;
		done += got;
	}
	return done;
}
