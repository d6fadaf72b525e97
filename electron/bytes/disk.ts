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
