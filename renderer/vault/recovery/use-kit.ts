import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { CommonsEvent } from "../../../shared/file/commons.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import type {
	RosterEvent,
	StreamEvent,
} from "../../../shared/roster/events.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { KitFault, SheetFault } from "../../../shared/vault-protocol.ts";
import { freshAccountId, makeAccountKeys } from "../accounts/make-keys.ts";
import { wipe } from "../crypto/primitives.ts";
import { rightExpires, rosterRecord } from "../found-vault.ts";
import type { AccountKeys } from "../keys/account-keys.ts";
import { type HeldSecret, Keyring } from "../keys/keyring.ts";
import { isEnough, judgePassphrase } from "../keys/passphrase-judgement.ts";
import { storedWrap } from "../keys/stream-keys.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { accessRecords } from "../registers/access-register.ts";
import { registerFailure } from "../session/unlock.ts";
import type { Author, NewRecord } from "../streams/ledger.ts";
import { wellKnownStream } from "../streams/well-known.ts";
import {
	publicRecovery,
	type RecoveryKeys,
	recoveryKeys,
} from "./recovery-keys.ts";
import { combineSheets } from "./sheets.ts";
import { trySheets } from "./try-sheets.ts";

export interface KitUse {
	readonly sheets: readonly (readonly string[])[];
	readonly motive: string;
	readonly account: {
		readonly name: string;
		readonly initials: string;
		readonly passphrase: Uint8Array;
	};
}

/**
 * Opens the vault with two sheets when nobody can any more: a new account is made, and every key that the kit holds is
 * wrapped to it. Signed by the kit, entered in the roster, seen by everyone at the next unlock.
 */
export async function recoverWithKit(
	vault: OpenedVault,
	{ sheets, motive, account }: KitUse,
): Promise<Result<AccountId, KitFault>> {
	// Judged first: sheets that open are used, and their use is entered.
	const taken = [...vault.roster.accounts.values()].some(
		({ initials, ended }) => !ended && initials === account.initials,
	);
	if (taken) return refuse({ kind: "initials-taken" });
	if (!isEnough(await judgePassphrase(account.passphrase)))
		return refuse({ kind: "passphrase" });
	const opened = await tryKit(vault, sheets);
	if (!opened.ok) return opened;
	const recovery = opened.value.value;
	const id = freshAccountId();
	const { keys, stored } = await makeAccountKeys(vault, id, account.passphrase);
	const at = vault.outside.now();
	const { today } = await vault.today();
	const enrolled: RosterEvent = {
		v: "account-enrolled/1",
		at,
		account: id,
		initials: account.initials,
		roles: ["clerk", "dpo"],
		expires: rightExpires(today),
		...stored,
	};
	const author: Author = { account: RECOVERY, signing: recovery.signing };
	const ring = ringOf(vault, recovery);
	const records = [
		rosterRecord(vault, { v: "recovery-used/1", at, motive }),
		rosterRecord(vault, enrolled),
		...(await nameRecord(vault, ring, {
			v: "account-named/1",
			at,
			account: id,
			name: account.name,
		})),
		...(await passOn(vault, ring, { id, publicKey: keys.box.publicKey })),
		...accessRecords(vault, { act: "recovery-used", note: motive }),
	];
	const written = await vault.ledger.commit(author, records);
	return written.ok ? ok(id) : written;
}

const tryKit = (vault: OpenedVault, sheets: KitUse["sheets"]) =>
	trySheets(
		vault.outside,
		() => keysOfSheets(vault, sheets),
		() => registerFailure(vault, RECOVERY, { note: "sheets-refused" }),
	);

/** The keys of the kit in force, from two of its sheets. */
async function keysOfSheets(
	{ roster }: OpenedVault,
	sheets: KitUse["sheets"],
): Promise<Result<RecoveryKeys, SheetFault>> {
	const combined = await combineSheets(sheets);
	if (!combined.ok) return combined;
	const keys = recoveryKeys(combined.value);
	wipe(combined.value);
	return publicRecovery(keys).boxKey === roster.recovery?.boxKey
		? ok(keys)
		: refuse({ kind: "other-kit" });
}

/** The kit's keys as a ring: it has no keys of its own but the two. */
function ringOf(vault: OpenedVault, { box, signing }: RecoveryKeys): Keyring {
	const keys: AccountKeys = { box, signing, own: new Uint8Array() };
	return new Keyring({
		vault: vault.id,
		main: vault.outside.main,
		store: vault.store,
		account: RECOVERY,
		keys,
	});
}

async function nameRecord(
	vault: OpenedVault,
	ring: Keyring,
	event: CommonsEvent,
): Promise<NewRecord[]> {
	const stream = wellKnownStream(vault.id, "commons");
	const key = (await ring.keysOf(stream)).at(-1);
	if (key === undefined) return [];
	return [
		{
			stream,
			kind: "commons",
			generation: key.generation,
			protection: { suite: "keyed", key: key.key },
			event,
		},
	];
}

/** Wraps every secret that the kit holds, of every generation, to the new account. */
async function passOn(
	vault: OpenedVault,
	ring: Keyring,
	holder: { id: AccountId; publicKey: Uint8Array },
): Promise<NewRecord[]> {
	const records: NewRecord[] = [];
	for (const stream of await ring.streams())
		for (const held of await ring.secretsOf(stream)) {
			const event = grantOf(vault, stream, held, holder);
			records.push({
				stream,
				kind: kindOf(vault, stream),
				generation: 1,
				protection: { suite: "clear" },
				event,
			});
		}
	return records;
}

function grantOf(
	vault: OpenedVault,
	stream: StreamId,
	{ generation, slot, secret }: HeldSecret,
	holder: { id: AccountId; publicKey: Uint8Array },
): StreamEvent {
	const place = { vault: vault.id, stream, generation };
	return {
		v: "access-granted/1",
		at: vault.outside.now(),
		slot,
		generation,
		...storedWrap(secret, place, holder.id, holder.publicKey),
	};
}

const kindOf = (vault: OpenedVault, stream: StreamId): StreamKind =>
	vault.store.heads().get(stream)?.kind ?? "dossier";
