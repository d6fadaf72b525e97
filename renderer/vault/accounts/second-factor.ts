import { Secret, TOTP } from "otpauth";
import { bytesToHex, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import {
	CODE_STEP_MS,
	TOLERATED_STEPS,
} from "../../../shared/policy/attempts.ts";
import type { RosterAccount } from "../../../shared/roster/roster.ts";
import { deriveKey, open, seal } from "../crypto/primitives.ts";
import type { AccountKeys } from "../keys/account-keys.ts";

/** What an authenticator is told: six digits every thirty seconds (RFC 6238). */
export const totp = (secret: Uint8Array, label: string): TOTP =>
	new TOTP({
		issuer: "Scellé",
		label,
		algorithm: "SHA1",
		digits: 6,
		period: CODE_STEP_MS / 1_000,
		secret: new Secret({ buffer: secret.slice().buffer }),
	});

/** The time step of which a code is the authenticator's, give or take thirty seconds; null when it is of none. */
export function stepOf(
	secret: Uint8Array,
	code: string,
	now: number,
): number | null {
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

/** The secret as the roster holds it: sealed under a key that only the account has. */
export function sealFactor(
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
