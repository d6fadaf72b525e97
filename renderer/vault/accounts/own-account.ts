import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type {
	FactorFault,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { randomBytes } from "../crypto/primitives.ts";
import { rosterRecord } from "../found-vault.ts";
import { proveCode } from "../session/unlock.ts";
import { sealFactor, stepOf, totp } from "./second-factor.ts";

const SECRET_BYTES = 20;

/** A fresh secret for an authenticator; it is set once a code of it was given. */
export function beginSecondFactor(desk: Desk): { uri: string; secret: string } {
	const secret = randomBytes(SECRET_BYTES);
	desk.pendingFactor = secret;
	const generator = totp(secret, desk.session.account.initials);
	return { uri: generator.toString(), secret: generator.secret.base32 };
}

/** Sets the second factor that was begun, proved by a code of it; one that is set already is removed first, with its own code. */
export async function setSecondFactor(
	desk: Desk,
	code: string,
): Promise<Result<null, FactorFault>> {
	const { vault, account, keys } = desk.session;
	const secret = desk.pendingFactor;
	const held = vault.roster.accounts.get(account.id)?.secondFactor ?? null;
	const step =
		secret === null || held !== null
			? null
			: stepOf(secret, code, vault.outside.now());
	if (secret === null || step === null) return refuse({ kind: "wrong-code" });
	// No code of this secret was taken before; from now on this one unlocks nothing.
	await vault.outside.main.spendCode({ account: account.id, step });
	return enterFactor(desk, sealFactor(keys, account, secret));
}

/** Removes the second factor, proved by a code of it: a session left open is not enough. A wrong code is counted, delayed and entered as at an unlock. */
export async function removeSecondFactor(
	desk: Desk,
	code: string,
): Promise<Result<null, FactorFault>> {
	const { vault, account, keys } = desk.session;
	const held = vault.roster.accounts.get(account.id);
	if (held === undefined) return refuse({ kind: "wrong-code" });
	const proved = await proveCode(vault, { account: held, keys, code });
	if (proved.ok) return enterFactor(desk, null);
	const fault = proved.reason;
	switch (fault.kind) {
		case "wait":
		case "disk-full":
		case "storage-failed":
			return refuse(fault);
		case "wrong":
		case "code-spent":
			return fault.nextAt === null
				? refuse({ kind: "wrong-code" })
				: refuse({ kind: "wait", nextAt: fault.nextAt });
	}
}

async function enterFactor(
	desk: Desk,
	sealed: ReturnType<typeof sealFactor> | null,
): Promise<Result<null, StorageRefusal>> {
	const { session } = desk;
	const { vault, account } = session;
	const at = vault.outside.now();
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
	return ok(null);
}
