import { mayAct } from "../../../shared/access/permissions.ts";
import { holdersLeft } from "../../../shared/access/two-holders.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StreamEvent } from "../../../shared/roster/events.ts";
import { isMember } from "../../../shared/roster/roster.ts";
import type {
	DossierHolders,
	HolderFault,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { destructionMark } from "../destruction/register.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { rosterRecord } from "../found-vault.ts";
import type { Session } from "../session/session.ts";
import { keepersOf, reviewable, viewHolders } from "./dossier-holders.ts";
import { dossierHolders, judgeHolders } from "./holders.ts";
import { rotation } from "./wraps.ts";

/**
 * C2, déport: the member's own signed denial, which beats role and wrap, and in the same commit a new key for what is
 * written from now on. The other members see that one withdrew; nobody can undo it here.
 */
export async function withdrawFromDossier(
	desk: Desk,
	{ id, reason }: { readonly id: StreamId; readonly reason: string },
): Promise<Result<null, HolderFault>> {
	const loaded = await reviewable(desk, id);
	if (!loaded.ok) return loaded;
	const { account } = desk.session;
	const denied = await deny(desk, loaded.value, account.id, {
		reason,
		note: "member-withdrew",
	});
	if (!denied.ok) return denied;
	desk.session.files.forget(id);
	desk.session.vault.outside.tell({ kind: "closed", dossier: id });
	await desk.changed([id]);
	return ok(null);
}

/**
 * C6: the same denial, signed by who reviews rights, also for somebody who does not hold the dossier yet, or whose right
 * has run out: what a role would bring later is denied. It is as final: a mistake is mended by another holder.
 */
export async function withdrawHolder(
	desk: Desk,
	{
		id,
		account,
		reason,
	}: {
		readonly id: StreamId;
		readonly account: AccountId;
		readonly reason: string;
	},
): Promise<Result<DossierHolders, HolderFault>> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "review-access"))
		return refuse({ kind: "role" });
	if (account === session.account.id) return refuse({ kind: "unknown" });
	const loaded = await reviewable(desk, id);
	if (!loaded.ok) return loaded;
	const denied = await deny(desk, loaded.value, account, {
		reason,
		note: "holder-withdrawn",
	});
	if (!denied.ok) return denied;
	await desk.changed([id]);
	return viewHolders(desk, id);
}

/**
 * The denial, that there was one in the dossier itself, the same where no restore takes it back, and the key of what is
 * written from now on: one commit.
 */
async function deny(
	desk: Desk,
	loaded: LoadedFile,
	account: AccountId,
	{ reason, note }: { readonly reason: string; readonly note: string },
): Promise<Result<null, HolderFault>> {
	const { session, summaries } = desk;
	const { vault } = session;
	const { id } = loaded;
	const keepers = await keepersOf(desk, id);
	const leaver = vault.roster.accounts.get(account);
	const held = summaries.get(id);
	const before = await vault.store.denialsFor(id);
	const canBeDenied = isMember(vault.roster, account) && !before.has(account);
	if (!canBeDenied || held === undefined) return refuse({ kind: "unknown" });
	// Also whose right has run out, or who does not hold it yet: a denial is final, a right can be kept again.
	if (leaver && holdersLeft(keepers, leaver) === "too-few")
		return lastHolder(session, id);
	const counted = await session.today();
	const at = vault.outside.now();
	const denied = new Set([...before, account]);
	const judged = judgeHolders(vault.roster, counted, (roster, day) =>
		dossierHolders(roster, day, held, denied),
	);
	const denial: StreamEvent = { v: "access-denied/1", at, account };
	const written = await session.commit([
		session.files.record(loaded, {
			v: "member-withdrew/1",
			at,
			account,
			reason,
		}),
		{
			stream: id,
			kind: "dossier",
			generation: 0,
			protection: { suite: "clear" },
			event: denial,
		},
		rosterRecord(vault, {
			v: "holder-denied/1",
			at,
			account,
			mark: destructionMark(id),
		}),
		...(await rotation(desk, { stream: id, kind: "dossier", ...judged })),
		...session.accessRecords({ act: "recorded", dossier: id, note }),
	]);
	if (written.ok) session.keyring.forget(id);
	return written;
}

async function lastHolder(session: Session, id: StreamId) {
	await session.enterRefusal("C6", id);
	return refuse({ kind: "last-holder" } as const);
}
