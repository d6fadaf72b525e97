import type { AccountId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { nextAttemptAt } from "../../../shared/policy/attempts.ts";
import { openingAccounts, rightsDay } from "../../../shared/roster/rights.ts";
import { RECOVERY, type RosterAccount } from "../../../shared/roster/roster.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import { secondFactorOf } from "../accounts/second-factor.ts";
import type { AccountKeys } from "../keys/account-keys.ts";
import { deviceAuthor } from "../keys/device.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { failureRecords } from "../registers/access-register.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { tryPassphrase } from "./passphrase.ts";
import { missingSecret } from "./secrets-there.ts";
import type { Session } from "./session.ts";

export type UnlockFault =
	| {
			readonly kind: "wrong";
			readonly failures: number;
			readonly nextAt: number | null;
	  }
	| { readonly kind: "wait"; readonly nextAt: number }
	| { readonly kind: "code-needed" }
	/** The code was taken once already (RFC 6238, section 5.2); counted like a wrong one. */
	| {
			readonly kind: "code-spent";
			readonly failures: number;
			readonly nextAt: number | null;
	  }
	/** The right has run out and was not reviewed (C6). */
	| { readonly kind: "expired" }
	/** The account's slot, or the machine's secret, is not what it was: no passphrase would open, and none is counted. */
	| { readonly kind: "damaged" }
	| StorageRefusal;

/** What a code of the second factor can be refused for. */
export type CodeFault =
	| Extract<UnlockFault, { readonly kind: "wrong" | "wait" | "code-spent" }>
	| StorageRefusal;

/**
 * Opens an account's keys with its passphrase. Failures are counted in main before they are answered, so that a restart
 * forgets nothing, and each is entered in the access register.
 */
export async function unlockAccount(
	vault: OpenedVault,
	id: AccountId,
	{ passphrase, code }: { passphrase: Uint8Array; code?: string | undefined },
): Promise<Result<AccountKeys, UnlockFault>> {
	const { main } = vault.outside;
	const waits = await waiting(vault, id);
	if (!waits.ok) return waits;
	const account = vault.roster.accounts.get(id);
	if (account === undefined || account.ended) return countFailure(vault, id);
	const keys = await tryPassphrase(vault, account, passphrase);
	if (keys === null)
		return (await missingSecret(vault, account)) === null
			? countFailure(vault, id)
			: refuse({ kind: "damaged" });
	const proved = await proveFactor(vault, { account, keys, code });
	if (!proved.ok) return proved;
	const day = rightsDay(vault.roster, await vault.today());
	if (!openingAccounts(vault.roster, day).includes(account)) {
		const entered = await registerFailure(vault, id, { note: "right-expired" });
		return entered.ok ? refuse({ kind: "expired" }) : entered;
	}
	await main.clearFailures({ account: id });
	return ok(keys);
}

interface FactorTry {
	readonly account: RosterAccount;
	readonly keys: AccountKeys;
	readonly code: string | undefined;
}

/** Whether the second factor, if the account has one, is satisfied; its code is spent before that is answered. */
async function proveFactor(
	vault: OpenedVault,
	asked: FactorTry,
): Promise<Result<null, UnlockFault>> {
	const { id } = asked.account;
	return judgeFactor<UnlockFault>(vault, asked, async () => {
		// The way of every unlock with a code, so not counted; without a code afterwards it is what a found passphrase leaves.
		const entered = await registerFailure(vault, id, { note: "code-asked" });
		return entered.ok ? refuse({ kind: "code-needed" }) : entered;
	});
}

/**
 * Whether who sits before an open session holds the authenticator as well. Counted, delayed and entered as at an unlock; a code
 * that was not given is a wrong one.
 */
export async function proveCode(
	vault: OpenedVault,
	asked: FactorTry,
): Promise<Result<null, CodeFault>> {
	const { id } = asked.account;
	const waits = await waiting(vault, id);
	if (!waits.ok) return waits;
	const proved = await judgeFactor(vault, asked, () => countFailure(vault, id));
	// Without a factor nothing was proved: failures stay.
	if (proved.ok && asked.account.secondFactor !== null)
		await vault.outside.main.clearFailures({ account: id });
	return proved;
}

/** What comes of a try of the second factor; `missing`: of one without a code. */
async function judgeFactor<Fault>(
	vault: OpenedVault,
	{ account, keys, code }: FactorTry,
	missing: () => Promise<Result<never, Fault>>,
): Promise<Result<null, CodeFault | Fault>> {
	const factor = secondFactorOf(keys, account, code, vault.outside.now());
	switch (factor.kind) {
		case "none":
			return ok(null);
		case "needed":
			return missing();
		case "wrong":
			return countFailure(vault, account.id);
		case "code":
			return spend(vault, account.id, factor.step);
	}
}

async function spend(
	vault: OpenedVault,
	account: AccountId,
	step: number,
): Promise<Result<null, CodeFault>> {
	const spent = await vault.outside.main.spendCode({ account, step });
	if (spent.ok) return spent;
	return spent.reason === "spent"
		? countFailure(vault, account, "code-spent")
		: refuse({ kind: "storage-failed" });
}

async function waiting(
	vault: OpenedVault,
	account: AccountId,
): Promise<Result<null, CodeFault>> {
	const { main, now } = vault.outside;
	const attempts = await main.readAttempts({ account });
	if (!attempts.ok) return refuse({ kind: "storage-failed" });
	const nextAt = nextAttemptAt(attempts.value, now());
	return nextAt === null ? ok(null) : refuse({ kind: "wait", nextAt });
}

async function countFailure(
	vault: OpenedVault,
	account: AccountId,
	kind: "wrong" | "code-spent" = "wrong",
): Promise<Result<never, CodeFault>> {
	const { main, now } = vault.outside;
	const counted = await main.countFailure({ account });
	if (!counted.ok) return refuse({ kind: "storage-failed" });
	const note = kind === "code-spent" ? { note: kind } : {};
	// Counted and delayed also where no entry can be made.
	await registerFailure(vault, account, note);
	const { failures } = counted.value;
	return refuse({
		kind,
		failures,
		nextAt: nextAttemptAt(counted.value, now()),
	});
}

/** Entered as this machine, since nobody has unlocked; {@link RECOVERY} stands for who tried with sheets. */
export async function registerFailure(
	vault: OpenedVault,
	account: AccountId,
	why: { readonly note?: string } = {},
): Promise<Result<null, StorageRefusal>> {
	const { accounts } = vault.roster;
	const held =
		account === RECOVERY
			? [...accounts.values()].find(({ ended }) => !ended)
			: accounts.get(account);
	const slot = held?.keyBox.slot;
	const secrets =
		slot === undefined ? null : await vault.outside.main.readSecrets({ slot });
	if (!secrets?.ok) return refuse({ kind: "storage-failed" });
	const author = deviceAuthor(secrets.value.machine, vault.id);
	return vault.ledger.commit(author, [
		...failureRecords(vault, { act: "unlock-failed", account, ...why }),
	]);
}

/** What is entered at each unlock; an account that opens although its right has run out says so (C6, decision 0014). */
export async function unlockedRecords(session: Session): Promise<NewRecord[]> {
	const { today } = await session.today();
	const note = session.account.expires < today ? { note: "right-expired" } : {};
	return session.accessRecords({ act: "unlocked", ...note });
}
