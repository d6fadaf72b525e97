import { sameBytes } from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import type { MainClient } from "../outside.ts";
import type { DraftRowStored, VaultDatabase } from "./database.ts";
import { decodeDraft, draftName, encodeDraft } from "./draft-file.ts";
import { goneByLaw } from "./gone-by-law.ts";
import type { StreamStore } from "./stream-store.ts";

export interface DraftParts {
	readonly main: MainClient;
	readonly database: VaultDatabase;
	readonly store: StreamStore;
	readonly vault: VaultId;
}

/**
 * The sealed drafts, in two copies like the records: main's files first, then the working copy's rows. The engine can
 * lose its rows whole; what somebody was told is kept must come back.
 */
export class DraftRows {
	readonly #parts: DraftParts;

	constructor(parts: DraftParts) {
		this.#parts = parts;
	}

	async put(row: DraftRowStored): Promise<Result<null, StorageRefusal>> {
		const { main, database } = this.#parts;
		const kept = await main.keepDraft(fileOf(row));
		if (!kept.ok)
			return refuse({
				kind: kept.reason === "disk-full" ? "disk-full" : "storage-failed",
			});
		await database.drafts.put(row);
		return ok(null);
	}

	get(key: string): Promise<DraftRowStored | undefined> {
		return this.#parts.database.drafts.get(key);
	}

	async ofAccount(account: AccountId): Promise<readonly DraftRowStored[]> {
		const { drafts } = this.#parts.database;
		return drafts.where("account").equals(account).toArray();
	}

	async delete(key: string): Promise<void> {
		const row = await this.get(key);
		if (row !== undefined) await this.#drop(row);
	}

	/** Takes a destroyed dossier's drafts out of the working copy; its commit took main's. */
	async forget(dossier: StreamId): Promise<void> {
		const { drafts } = this.#parts.database;
		await drafts.where("dossier").equals(dossier).delete();
	}

	/**
	 * Puts both copies in step: main's is written first, so it is the newer one where they differ; a row that main has not,
	 * or not whole, is given to it. Drafts of destroyed dossiers go from both. No draft keeps a vault from opening: what
	 * fails stays as it is until the next start.
	 */
	async settle(): Promise<void> {
		await this.#settle().catch(() => undefined);
	}

	async #settle(): Promise<void> {
		const { main, database, vault, store } = this.#parts;
		const read = await main.readDrafts({});
		if (!read.ok) return;
		const files = new Map<string, DraftRowStored>();
		const unread = new Set<string>();
		for (const { name, sealed } of read.value) {
			const row = sealed && decodeDraft(sealed);
			if (row) files.set(row.key, row);
			else if (sealed === null) unread.add(name);
		}
		const rows = new Map(
			(await database.drafts.toArray()).map((row) => [row.key, row]),
		);
		if (files.size + rows.size === 0) return;
		const isGone = await goneByLaw({ vault, store });
		for (const row of new Map([...rows, ...files]).values()) {
			const { key, dossier } = row;
			if (dossier !== undefined && isGone?.(dossier)) await this.#drop(row);
			else if (!isSame(row, rows.get(key))) await database.drafts.put(row);
			else if (!files.has(key) && !unread.has(draftName(key)))
				await main.keepDraft(fileOf(row));
		}
	}

	async #drop(row: DraftRowStored): Promise<void> {
		const { main, database } = this.#parts;
		await main.dropDraft(placeOf(row));
		await database.drafts.delete(row.key);
	}
}

const placeOf = ({ key, account, dossier }: DraftRowStored) => ({
	owner: dossier ?? account,
	name: draftName(key),
});

const fileOf = (row: DraftRowStored) => ({
	...placeOf(row),
	sealed: encodeDraft(row),
});

/** A sealing's nonce is of chance: two with the same are one. */
const isSame = (row: DraftRowStored, other: DraftRowStored | undefined) =>
	other !== undefined && sameBytes(row.nonce, other.nonce);
