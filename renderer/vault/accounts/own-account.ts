import { Secret, TOTP } from "otpauth";
import { bytesToHex, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	CODE_STEP_MS,
	TOLERATED_STEPS,
} from "../../../shared/policy/attempts.ts";
import type { RosterAccount } from "../../../shared/roster/roster.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { deriveKey, open, randomBytes, seal } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import type { AccountKeys } from "../keys/account-keys.ts";

const SECRET_BYTES = 20;

const totp = (secret: Uint8Array, label: string): TOTP =>
	new TOTP({
		issuer: "Scellé",
		label,
		algorithm: "SHA1",
		digits: 6,
		period: CODE_STEP_MS / 1_000,
		secret: new Secret({ buffer: secret.slice().buffer }),
	});

/** A fresh secret for an authenticator; it is set once a code of it was given. */
export function beginSecondFactor(desk: Desk): { uri: string; secret: string } {
	const secret = randomBytes(SECRET_BYTES);
	desk.pendingFactor = secret;
	const generator = totp(secret, desk.session.account.initials);
	return { uri: generator.toString(), secret: generator.secret.base32 };
}

/** Sets the second factor that was begun, proved by a code of it; null removes it. */
export async function setSecondFactor(
	desk: Desk,
	code: string | null,
): Promise<Result<null, { readonly kind: "wrong-code" } | StorageRefusal>> {
	const { session } = desk;
	const { vault, account } = session;
	const at = vault.outside.now();
	const secret = code === null ? null : desk.pendingFactor;
	if (code !== null) {
		const step = secret === null ? null : stepOf(secret, code, at);
		if (step === null) return refuse({ kind: "wrong-code" });
		// No code of this secret was taken before; from now on this one unlocks nothing.
		await vault.outside.main.spendCode({ account: account.id, step });
	}
	const sealed =
		secret === null ? null : sealFactor(session.keys, account, secret);
	const event = {
		v: "second-factor-set/1" as const,
		at,
		account: account.id,
		sealed,
	};
	const written = await session.commit([
		rosterRecord(vault, event),
		...session.accessRecords({ act: "recorded", note: "second-factor" }),
	]);
	if (!written.ok) return written;
	desk.pendingFactor = null;
	await vault.readRoster();
	return ok(null);
}

/** The time step of which a code is the authenticator's, give or take thirty seconds; null when it is of none. */
function stepOf(secret: Uint8Array, code: string, now: number): number | null {
	const token = code.replace(/\s/g, "");
	const delta = totp(secret, "").validate({
		token,
		timestamp: now,
		window: TOLERATED_STEPS,
	});
	return delta === null ? null : Math.floor(now / CODE_STEP_MS) + delta;
}

export type FactorAnswer =
	| { readonly kind: "none" }
	/** No code was given. */
	| { readonly kind: "needed" }
	| { readonly kind: "wrong" }
	/** The code of this time step: whether it was taken before is main's to say. */
	| { readonly kind: "code"; readonly step: number };

/** What a code is to the account's second factor, if it has one. */
export function secondFactorOf(
	keys: AccountKeys,
	account: RosterAccount,
	code: string | undefined,
	now: number,
): FactorAnswer {
	if (account.secondFactor === null) return { kind: "none" };
	if (code === undefined || code === "") return { kind: "needed" };
	const { nonce, commitment, body } = account.secondFactor;
	const sealed = {
		nonce: hexToBytes(nonce),
		commitment: hexToBytes(commitment),
		body: hexToBytes(body),
	};
	const secret = open(sealed, factorKey(keys), additional(account));
	const step = secret === null ? null : stepOf(secret, code, now);
	return step === null ? { kind: "wrong" } : { kind: "code", step };
}

function sealFactor(
	keys: AccountKeys,
	account: RosterAccount,
	secret: Uint8Array,
) {
	const { nonce, commitment, body } = seal(
		secret,
		factorKey(keys),
		additional(account),
	);
	return {
		nonce: bytesToHex(nonce),
		commitment: bytesToHex(commitment),
		body: bytesToHex(body),
	};
}

const factorKey = ({ own }: AccountKeys): Uint8Array =>
	deriveKey(own, "second-factor/1");
const additional = ({ id }: RosterAccount): Uint8Array =>
	utf8(`scelle/second-factor/1\0${id}`);
