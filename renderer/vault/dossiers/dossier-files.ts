import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	type FileEvent,
	fileEventSchema,
} from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import { beginFile, type DossierFile } from "../../../shared/file/file.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { destructionMark } from "../destruction/register.ts";
import type { HeldKey, Keyring } from "../keys/keyring.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { eventsIn } from "../streams/keyed-events.ts";
import type { NewRecord } from "../streams/ledger.ts";

/** A dossier read from its stream, with the key under which it is written. */
export interface LoadedFile {
	readonly id: StreamId;
	readonly file: DossierFile;
	readonly key: HeldKey;
	/** Records of the stream that it was folded from. */
	readonly count: number;
}

export type LoadFault = "not-open-to-you" | "damaged";

const NONE: ReadonlySet<string> = new Set();

/** So many opened dossiers stay in memory. */
const KEPT = 64;

/** The dossiers that an account may read, each folded from its stream when it is asked for. */
export class DossierFiles {
	readonly #vault: OpenedVault;
	readonly #keyring: Keyring;
	readonly #loaded = new Map<StreamId, LoadedFile>();

	constructor(vault: OpenedVault, keyring: Keyring) {
		this.#vault = vault;
		this.#keyring = keyring;
	}

	/** Reads and proves the whole stream, unless it is in memory and nothing was added since. */
	async load(id: StreamId): Promise<Result<LoadedFile, LoadFault>> {
		if (this.#vault.incomplete.has(id)) return refuse("damaged");
		const known = this.#loaded.get(id);
		if (known?.count === this.#vault.store.head(id).count)
			return ok(this.#standing(known));
		const keys = await this.#keyring.keysOf(id);
		const key = keys.at(-1);
		if (key === undefined) return refuse("not-open-to-you");
		const records = await this.#vault.reader.read(id);
		if (!records.ok) return records;
		const file = foldRecords(records.value, keys);
		if (file === null) return refuse("damaged");
		const count = records.value.length;
		return ok(this.#standing(this.#keep({ id, file, key, count })));
	}

	/** A destruction that was proposed before the vault was last restored is none: it may have been stopped since (C11). */
	#standing(loaded: LoadedFile): LoadedFile {
		const { roster, restoreToEnter } = this.#vault;
		const begun = restoreToEnter ? NONE : roster.begun;
		const { id, file } = loaded;
		if (begun === null || file.destruction === null) return loaded;
		return begun.has(destructionMark(id))
			? loaded
			: { ...loaded, file: { ...file, destruction: null } };
	}

	/** The record that adds an event to a loaded dossier. */
	record({ id, key }: LoadedFile, event: FileEvent): NewRecord {
		return {
			stream: id,
			kind: "dossier",
			generation: key.generation,
			protection: { suite: "keyed", key: key.key },
			event,
		};
	}

	/** Every dossier to which the account holds a key. */
	async ids(): Promise<StreamId[]> {
		const streams = await this.#keyring.streams();
		const heads = this.#vault.store.heads();
		return [...streams].filter(
			(stream) => heads.get(stream)?.kind === "dossier",
		);
	}

	/** Lets go of a dossier that this account may not read any more. */
	forget(id: StreamId): void {
		this.#loaded.delete(id);
	}

	#keep(loaded: LoadedFile): LoadedFile {
		this.#loaded.delete(loaded.id);
		this.#loaded.set(loaded.id, loaded);
		const [oldest] = this.#loaded.keys();
		if (this.#loaded.size > KEPT && oldest !== undefined)
			this.#loaded.delete(oldest);
		return loaded;
	}
}

function foldRecords(
	records: readonly StoredRecord[],
	keys: readonly HeldKey[],
): DossierFile | null {
	let file: DossierFile | null = null;
	for (const { event, author } of eventsIn(records, keys, fileEventSchema) ??
		[]) {
		if (event.v === "dossier-opened/1") {
			if (file !== null) return null;
			file = beginFile(event);
		} else {
			if (file === null) return null;
			file = evolveFile(file, event, author);
		}
	}
	return file;
}
