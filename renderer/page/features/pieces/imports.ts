import type { StreamId } from "../../../../shared/base/ids.ts";
import type {
	PieceDescription,
	PieceId,
	PieceKind,
} from "../../../../shared/file/parts.ts";
import type {
	ImportFault,
	TaskProgress,
} from "../../../../shared/vault-protocol.ts";
import { makeStore, type Store } from "../../base/store.ts";
import { asksForPassword } from "../../pdf/asks-password.ts";
import type { VaultCalls } from "../../vault/link.ts";

/** Why a file did not become a piece. */
export type ImportRefusal = Exclude<ImportFault["kind"], "lying" | "cancelled">;

export type ImportState =
	| { readonly state: "waiting" }
	| { readonly state: "running"; readonly done: number }
	/** Name and content differ: it waits for the person to say so or to leave it. */
	| { readonly state: "lying"; readonly content: PieceKind }
	| {
			readonly state: "added";
			readonly piece: PieceId;
			/** A PDF that only a password opens: kept, and good for little else. */
			readonly isProtected: boolean;
	  }
	| { readonly state: "cancelled" }
	| { readonly state: "refused"; readonly why: ImportRefusal };

export type ImportItem = ImportState & {
	readonly id: number;
	readonly name: string;
	/** Bytes. */
	readonly size: number;
};

interface Job {
	readonly file: File;
	/** Hears of each state that an import comes to rest in. */
	readonly tell: (item: ImportItem) => void;
	acceptContent: boolean;
	cancel: () => void;
}

/**
 * The files on their way into one dossier, one after the other. They go on while another screen is shown and end with
 * the vault: what was not finished was not kept.
 */
export class PieceImports {
	readonly items: Store<readonly ImportItem[]> = makeStore<
		readonly ImportItem[]
	>([]);
	readonly #calls: VaultCalls;
	readonly #dossier: StreamId;
	readonly #jobs = new Map<number, Job>();
	#next = 1;
	#running = false;

	constructor(calls: VaultCalls, dossier: StreamId) {
		this.#calls = calls;
		this.#dossier = dossier;
	}

	add(files: readonly File[], tell: (item: ImportItem) => void): void {
		const items = files.map((file): ImportItem => {
			const id = this.#next++;
			const cancel = () => this.#end(id, { state: "cancelled" });
			this.#jobs.set(id, { file, tell, acceptContent: false, cancel });
			return { id, name: file.name, size: file.size, state: "waiting" };
		});
		this.items.set([...this.items.get(), ...items]);
		void this.#work();
	}

	/** Also a waiting one; one that is finished stays. */
	cancel(id: number): void {
		this.#jobs.get(id)?.cancel();
	}

	/** The person was told that name and content differ, and wants it by its content. */
	acceptContent(id: number): void {
		const job = this.#jobs.get(id);
		if (job === undefined) return;
		job.acceptContent = true;
		this.#put(id, { state: "waiting" });
		void this.#work();
	}

	/** Takes the lines away that need nothing any more. */
	clear(): void {
		const open = ["waiting", "running", "lying"];
		this.items.set(
			this.items.get().filter(({ state }) => open.includes(state)),
		);
	}

	async #work(): Promise<void> {
		if (this.#running) return;
		this.#running = true;
		for (;;) {
			const next = this.items.get().find(({ state }) => state === "waiting");
			const job = next && this.#jobs.get(next.id);
			if (next === undefined || job === undefined) break;
			await this.#import(next.id, job);
		}
		this.#running = false;
	}

	async #import(id: number, job: Job): Promise<void> {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<TaskProgress>) =>
			this.#put(id, { state: "running", done: data.done });
		job.cancel = () => port1.postMessage("cancel");
		this.#put(id, { state: "running", done: 0 });
		const { file, acceptContent } = job;
		const answer = await this.#calls.importPiece(
			{
				id: this.#dossier,
				file,
				description: firstDescription(file.name),
				acceptContent,
			},
			[port2],
		);
		port1.close();
		job.cancel = () => this.#end(id, { state: "cancelled" });
		if (answer.ok) {
			job.cancel = () => undefined;
			const isProtected = await asksForPassword(file);
			this.#end(id, { state: "added", piece: answer.value, isProtected });
		} else if (answer.reason !== "closed") this.#refuse(id, job, answer.reason);
	}

	#refuse(id: number, job: Job, fault: ImportFault): void {
		if (fault.kind === "lying") {
			const item = this.#put(id, { state: "lying", content: fault.content });
			if (item !== null) job.tell(item);
		} else if (fault.kind === "cancelled")
			this.#end(id, { state: "cancelled" });
		else this.#end(id, { state: "refused", why: fault.kind });
	}

	#end(id: number, state: ImportState): void {
		const item = this.#put(id, state);
		const job = this.#jobs.get(id);
		this.#jobs.delete(id);
		if (item !== null) job?.tell(item);
	}

	#put(id: number, state: ImportState): ImportItem | null {
		const old = this.items.get().find((item) => item.id === id);
		if (old === undefined) return null;
		const { name, size } = old;
		const item: ImportItem = { ...state, id, name, size };
		this.items.set(
			this.items.get().map((each) => (each.id === id ? item : each)),
		);
		return item;
	}
}

const LONGEST_TITLE = 200;

/** What is known of a file before anybody described it: a title from its name, without the extension. */
export function firstDescription(name: string): PieceDescription {
	const bare = name.replace(/\.[^.]{1,8}$/, "").trim();
	const title = (bare || name.trim() || "—").slice(0, LONGEST_TITLE);
	return { title, date: null, author: "", persons: [], special: [] };
}

const queues = new WeakMap<VaultCalls, Map<StreamId, PieceImports>>();

/** The one queue of a dossier in an open vault: every screen of the dossier sees the same. */
export function importsOf(calls: VaultCalls, dossier: StreamId): PieceImports {
	const ofVault = queues.get(calls) ?? new Map<StreamId, PieceImports>();
	queues.set(calls, ofVault);
	const queue = ofVault.get(dossier) ?? new PieceImports(calls, dossier);
	ofVault.set(dossier, queue);
	return queue;
}
