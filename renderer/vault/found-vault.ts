import type { Role } from "../../shared/access/roles.ts";
import { bytesToHex } from "../../shared/base/bytes.ts";
import {
	addYears,
	type IsoDate,
	isoDate,
	plainDate,
} from "../../shared/base/dates.ts";
import {
	type AccountId,
	ID_BYTES,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import { luxembourgDay } from "../../shared/base/luxembourg-day.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { CommonsEvent } from "../../shared/file/commons.ts";
import type { Organism } from "../../shared/file/parts.ts";
import type { StreamKind } from "../../shared/formats/record.ts";
import {
	type RosterEvent,
	rosterEventSchema,
} from "../../shared/roster/events.ts";
import type { StorageRefusal } from "../../shared/vault-protocol.ts";
import type { Holder } from "./access/holders.ts";
import {
	freshAccountId,
	type MadeKeys,
	makeAccountKeys,
} from "./accounts/make-keys.ts";
import { makeBoxPair, randomBytes } from "./crypto/primitives.ts";
import { deviceAuthor } from "./keys/device.ts";
import { makeStreamSecret } from "./keys/stream-keys.ts";
import type { OpenedVault } from "./opened-vault.ts";
import type { NewRecord } from "./streams/ledger.ts";
import { keyedStreamOpened, readHalves } from "./streams/open-stream.ts";
import { wellKnownStream } from "./streams/well-known.ts";

export interface FirstAccount {
	readonly name: string;
	readonly initials: string;
	readonly role: Role;
	readonly passphrase: Uint8Array;
}

interface MadeAccount extends FirstAccount {
	readonly id: AccountId;
	readonly made: MadeKeys;
}

/** A right holds for a year; then it is reviewed or ends (C6). */
const RIGHT_YEARS = 1;

export const freshVaultId = (): VaultId =>
	vaultId(bytesToHex(randomBytes(ID_BYTES)));

/** The last day of a right that begins or is confirmed on this day. */
export const rightExpires = (today: IsoDate): IsoDate =>
	isoDate(addYears(plainDate(today), RIGHT_YEARS));

/**
 * Writes an empty vault's first records in one commit: the roster, the commons and the registers. Until then nothing
 * exists but an empty folder.
 */
export async function foundVault(
	vault: OpenedVault,
	organism: Organism,
	accounts: readonly FirstAccount[],
): Promise<Result<readonly AccountId[], StorageRefusal>> {
	const made: MadeAccount[] = [];
	for (const [done, account] of accounts.entries()) {
		vault.outside.tell({
			kind: "progress",
			task: "create",
			done,
			total: accounts.length,
		});
		const id = freshAccountId();
		made.push({
			...account,
			id,
			made: await makeAccountKeys(vault, id, account.passphrase),
		});
	}
	const [first] = made;
	if (first === undefined) return refuse({ kind: "storage-failed" });
	const { machine } = await readHalves(vault, first.made.stored.keyBox.slot);
	const device = deviceAuthor(machine, vault.id);
	const access = makeBoxPair();
	const deviceKey = bytesToHex(device.signing.publicKey);
	const records = [
		...rosterRecords(vault, made, {
			deviceKey,
			accessKey: bytesToHex(access.publicKey),
		}),
		...(await commonsRecords(vault, organism, made)),
		await registerOpened(
			vault,
			"access",
			access.privateKey,
			made.filter(({ role }) => role === "dpo"),
		),
		await registerOpened(vault, "communications", makeStreamSecret(), made),
	];
	const result = await vault.ledger.commit(device, records);
	return result.ok ? ok(made.map(({ id }) => id)) : result;
}

const holderOf = ({ id, made }: MadeAccount): Holder => ({
	id,
	publicKey: made.keys.box.publicKey,
});

function rosterRecords(
	vault: OpenedVault,
	accounts: readonly MadeAccount[],
	keys: { readonly deviceKey: string; readonly accessKey: string },
): NewRecord[] {
	const at = vault.outside.now();
	const expires = rightExpires(luxembourgDay(at));
	const enrolled = accounts.map(
		({ id, initials, role, made }): RosterEvent => ({
			v: "account-enrolled/1",
			at,
			account: id,
			initials,
			roles: [role],
			expires,
			...made.stored,
		}),
	);
	const founded: RosterEvent = { v: "vault-founded/1", at, ...keys };
	return [founded, ...enrolled].map((event) => rosterRecord(vault, event));
}

/** A clear record of the roster. Throws on an event that its own reader would refuse: it would damage the roster for all. */
export const rosterRecord = (
	vault: OpenedVault,
	event: RosterEvent,
): NewRecord => ({
	stream: vault.rosterStream,
	kind: "roster",
	generation: 0,
	protection: { suite: "clear" },
	event: rosterEventSchema.parse(event),
});

async function commonsRecords(
	vault: OpenedVault,
	organism: Organism,
	accounts: readonly MadeAccount[],
): Promise<NewRecord[]> {
	const at = vault.outside.now();
	const stream = wellKnownStream(vault.id, "commons");
	const holders = accounts.map(holderOf);
	const { record, key } = await keyedStreamOpened(vault, stream, "commons", {
		secret: makeStreamSecret(),
		holders,
		at,
	});
	const events: CommonsEvent[] = [
		{ v: "organism-named/1", at, organism },
		...accounts.map(({ id, name }) => ({
			v: "account-named/1" as const,
			at,
			account: id,
			name,
		})),
	];
	const keyed = (event: CommonsEvent): NewRecord => ({
		stream,
		kind: "commons",
		generation: 1,
		protection: { suite: "keyed", key },
		event,
	});
	return [record, ...events.map(keyed)];
}

async function registerOpened(
	vault: OpenedVault,
	kind: Extract<StreamKind, "access" | "communications">,
	secret: Uint8Array,
	readers: readonly MadeAccount[],
): Promise<NewRecord> {
	const stream = wellKnownStream(vault.id, kind);
	const at = vault.outside.now();
	const { record } = await keyedStreamOpened(vault, stream, kind, {
		secret,
		holders: readers.map(holderOf),
		at,
	});
	return record;
}
