import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { MainClient } from "../outside.ts";
import type { GrantRow } from "../store/database.ts";
import type { StreamStore } from "../store/stream-store.ts";
import type { AccountKeys } from "./account-keys.ts";
import { streamKey, unwrapStreamSecret } from "./stream-keys.ts";

/** The key of a stream at one generation. */
export interface HeldKey {
	readonly generation: number;
	readonly slot: number;
	readonly key: Uint8Array;
}

/** The half of it that is wrapped; the other one is in the slot. */
export interface HeldSecret {
	readonly generation: number;
	readonly slot: number;
	readonly secret: Uint8Array;
}

export interface KeyringParts {
	readonly vault: VaultId;
	readonly main: MainClient;
	readonly store: StreamStore;
	readonly account: AccountId;
	readonly keys: AccountKeys;
}

/** The stream keys that an unlocked account holds, each opened when it is first needed. */
export class Keyring {
	readonly #parts: KeyringParts;
	readonly #held = new Map<StreamId, readonly HeldKey[]>();

	constructor(parts: KeyringParts) {
		this.#parts = parts;
	}

	/** The streams to which this account holds a wrap. */
	async streams(): Promise<ReadonlySet<StreamId>> {
		const grants = await this.#parts.store.grantsOf(this.#parts.account);
		return new Set(grants.map(({ stream }) => stream));
	}

	/** Whether this account holds a wrap of the stream. */
	async holds(stream: StreamId): Promise<boolean> {
		return (await this.#grants(stream)).length > 0;
	}

	/** Every generation that this account holds, the newest last; empty when it holds none. */
	async keysOf(stream: StreamId): Promise<readonly HeldKey[]> {
		const held = this.#held.get(stream);
		if (held !== undefined) return held;
		const mine = await this.#grants(stream);
		const opened = await Promise.all(mine.map((grant) => this.#open(grant)));
		const keys = opened
			.filter((key) => key !== null)
			.sort((a, b) => a.generation - b.generation);
		this.#held.set(stream, keys);
		return keys;
	}

	/** The unwrapped secrets themselves, the oldest generation first: to wrap them to somebody else, or to open a register. */
	async secretsOf(stream: StreamId): Promise<readonly HeldSecret[]> {
		return (await this.#grants(stream)).flatMap((grant) => {
			const secret = this.#unwrap(grant);
			const { generation, slot } = grant;
			return secret === null ? [] : [{ generation, slot, secret }];
		});
	}

	/** This account's grants of a stream, the oldest generation first; none where it is denied. */
	async #grants(stream: StreamId): Promise<GrantRow[]> {
		const { store, account } = this.#parts;
		if ((await store.denialsFor(stream)).has(account)) return [];
		const all = await store.grantsFor(stream);
		return all
			.filter((grant) => grant.account === account)
			.sort((a, b) => a.generation - b.generation);
	}

	/** Keeps a key that was just made, so that it need not be opened again. */
	keep(stream: StreamId, key: HeldKey): void {
		this.#held.set(stream, [...(this.#held.get(stream) ?? []), key]);
	}

	forget(stream: StreamId): void {
		this.#held.delete(stream);
	}

	async #open(grant: GrantRow): Promise<HeldKey | null> {
		const { vault, main } = this.#parts;
		const secret = this.#unwrap(grant);
		const secrets = await main.readSecrets({ slot: grant.slot });
		if (secret === null || !secrets.ok) return null;
		const { stream, generation, slot } = grant;
		return {
			generation,
			slot,
			key: streamKey(secret, secrets.value.slot, { vault, stream, generation }),
		};
	}

	#unwrap({ stream, generation, wrap }: GrantRow): Uint8Array | null {
		const { vault, account, keys } = this.#parts;
		return unwrapStreamSecret(
			wrap,
			{ vault, stream, generation },
			account,
			keys.box,
		);
	}
}
