import {
	type IsoDate,
	isAfter,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	type Commons,
	type CommonsEvent,
	commonsEventSchema,
	emptyCommons,
	evolveCommons,
} from "../../../shared/file/commons.ts";
import { readReading } from "../../../shared/file/reading-events.ts";
import {
	evolveReadings,
	initialReadings,
	type ReadingsState,
} from "../../../shared/readings/confirmations.ts";
import { readingsOf } from "../../../shared/readings/in-force.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import type { AccessEvent } from "../../../shared/registers/access-events.ts";
import { type CountingDay, rightsDay } from "../../../shared/roster/rights.ts";
import type { RosterAccount } from "../../../shared/roster/roster.ts";
import type {
	SessionView,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { DossierFiles } from "../dossiers/dossier-files.ts";
import type { AccountKeys } from "../keys/account-keys.ts";
import { type HeldKey, Keyring } from "../keys/keyring.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { usesToSee } from "../recovery/uses-to-see.ts";
import { accessRecords } from "../registers/access-register.ts";
import { eventsIn } from "../streams/keyed-events.ts";
import type { Author, NewRecord } from "../streams/ledger.ts";
import { wellKnownStream } from "../streams/well-known.ts";

/** An unlocked vault as one account sees it. It ends with the process. */
export class Session {
	readonly vault: OpenedVault;
	readonly account: RosterAccount;
	readonly author: Author;
	readonly keys: AccountKeys;
	readonly keyring: Keyring;
	readonly files: DossierFiles;
	#commons: Commons = emptyCommons;
	#commonsKeys: readonly HeldKey[];
	#recoveryUses: SessionView["recoveryUses"] = [];

	private constructor(
		vault: OpenedVault,
		account: RosterAccount,
		keys: AccountKeys,
		keyring: Keyring,
		commonsKeys: readonly HeldKey[],
	) {
		this.vault = vault;
		this.account = account;
		this.keys = keys;
		this.author = { account: account.id, signing: keys.signing };
		this.keyring = keyring;
		this.#commonsKeys = commonsKeys;
		this.files = new DossierFiles(vault, keyring);
	}

	/** Opens the commons with the account's keys; `damaged` when they cannot be read. */
	static async open(
		vault: OpenedVault,
		id: AccountId,
		keys: AccountKeys,
	): Promise<Result<Session, "damaged">> {
		const account = vault.roster.accounts.get(id);
		const keyring = new Keyring({
			vault: vault.id,
			main: vault.outside.main,
			store: vault.store,
			account: id,
			keys,
		});
		const commonsKeys = await keyring.keysOf(
			wellKnownStream(vault.id, "commons"),
		);
		if (account === undefined || commonsKeys.length === 0)
			return refuse("damaged");
		const session = new Session(vault, account, keys, keyring, commonsKeys);
		session.#recoveryUses = await usesToSee(vault, id);
		return (await session.#readCommons()) ? ok(session) : refuse("damaged");
	}

	get commons(): Commons {
		return this.#commons;
	}

	/** What the law is decided with: every confirmed reading and from when. */
	readings(): Readings {
		return readingsOf(this.readingsState());
	}

	readingsState(): ReadingsState {
		return this.#readingsUntil(Number.POSITIVE_INFINITY);
	}

	/** The readings as they stood at an instant, on its day: what was confirmed since, or begins later, is left out. */
	readingsAt(instant: number): Readings {
		const day = plainDate(luxembourgDay(instant));
		const spans = Object.entries(readingsOf(this.#readingsUntil(instant)));
		return Object.fromEntries(
			spans.map(([id, all]) => [
				id,
				all.filter(({ from }) => from === null || !isAfter(from, day)),
			]),
		);
	}

	#readingsUntil(instant: number): ReadingsState {
		return this.#commons.readings
			.filter(({ at }) => at <= instant)
			.map(({ reading }) => readReading(reading))
			.reduce(evolveReadings, initialReadings);
	}

	nameOf(account: AccountId): string {
		return this.#commons.names.get(account) ?? "";
	}

	/** The day used for counting. */
	today(): Promise<CountingDay> {
		return this.vault.today();
	}

	/** The day on which it is judged who opens and holds keys. */
	async rightsDay(): Promise<IsoDate> {
		return rightsDay(this.vault.roster, await this.today());
	}

	async view(): Promise<SessionView> {
		const { account } = this;
		return {
			account: account.id,
			name: this.nameOf(account.id),
			initials: account.initials,
			roles: account.roles,
			organism: this.#commons.organism,
			...(await this.today()),
			demo: this.vault.hello.demo,
			hasKit: this.vault.roster.recovery !== null,
			recoveryUses: this.#recoveryUses,
		};
	}

	/** Writes records as this account; the commons are folded anew when one of them is among the records. */
	async commit(
		records: readonly NewRecord[],
		also: Parameters<OpenedVault["ledger"]["commit"]>[2] = {},
	): Promise<Result<null, StorageRefusal>> {
		const result = await this.vault.ledger.commit(this.author, records, also);
		if (!result.ok) return result;
		for (const { kind, event, protection } of records)
			if (kind === "commons" && protection.suite === "keyed")
				this.#commons = evolveCommons(
					this.#commons,
					commonsEventSchema.parse(event),
				);
		return result;
	}

	commonsRecord(event: CommonsEvent): NewRecord {
		const newest = this.#commonsKeys.at(-1);
		if (newest === undefined) throw new Error("no key of the commons");
		const { generation, key } = newest;
		return {
			stream: wellKnownStream(this.vault.id, "commons"),
			kind: "commons",
			generation,
			protection: { suite: "keyed", key },
			event,
		};
	}

	/** Takes the commons' keys anew, after they were rotated. */
	async renewCommonsKeys(): Promise<void> {
		const stream = wellKnownStream(this.vault.id, "commons");
		this.keyring.forget(stream);
		this.#commonsKeys = await this.keyring.keysOf(stream);
	}

	accessRecords(entry: Omit<AccessEvent, "v" | "at">): NewRecord[] {
		return accessRecords(this.vault, entry);
	}

	/** Enters something in the access register. What is not entered is not shown (C5): whoever asked looks at the result. */
	enter(
		entry: Omit<AccessEvent, "v" | "at">,
	): Promise<Result<null, StorageRefusal>> {
		return this.commit(this.accessRecords(entry));
	}

	/** Enters that something was refused, with the rule that refuses it (C5); it stays refused where no entry can be made. */
	async enterRefusal(rule: string, dossier?: StreamId): Promise<void> {
		const about = dossier === undefined ? {} : { dossier };
		await this.enter({ act: "refused", note: rule, ...about });
	}

	async #readCommons(): Promise<boolean> {
		const records = await this.vault.reader.read(
			wellKnownStream(this.vault.id, "commons"),
		);
		if (!records.ok) return false;
		const events = eventsIn(
			records.value,
			this.#commonsKeys,
			commonsEventSchema,
		);
		for (const { event } of events ?? [])
			this.#commons = evolveCommons(this.#commons, event);
		return events !== null;
	}
}
