import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StreamEvent } from "../../../shared/roster/events.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { readable } from "../commands/view-dossier.ts";
import { dossierHolders } from "./holders.ts";
import { rotation } from "./reconcile.ts";

/**
 * C2, déport: the member's own signed denial, which beats role and wrap, and in the same commit a new key for what is
 * written from now on. The other members see that one withdrew; nobody can undo it here.
 */
export async function withdrawFromDossier(
	desk: Desk,
	{ id, reason }: { readonly id: StreamId; readonly reason: string },
): Promise<
	Result<null, { readonly kind: "not-open-to-you" } | StorageRefusal>
> {
	const { session, summaries } = desk;
	const loaded = await readable(desk, id);
	if (!loaded.ok) return loaded;
	const { vault, account } = session;
	const { today } = await session.today();
	const at = vault.outside.now();
	const held = summaries.get(id);
	if (held === undefined) return refuse({ kind: "not-open-to-you" });
	const denied = new Set([...(await vault.store.denialsFor(id)), account.id]);
	const holders = dossierHolders(vault.roster, today, held, denied);
	const denial: StreamEvent = { v: "access-denied/1", at, account: account.id };
	const written = await session.commit([
		session.files.record(loaded.value, {
			v: "member-withdrew/1",
			at,
			account: account.id,
			reason,
		}),
		{
			stream: id,
			kind: "dossier",
			generation: 0,
			protection: { suite: "clear" },
			event: denial,
		},
		...(await rotation(desk, { stream: id, kind: "dossier", holders })),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "member-withdrew",
		}),
	]);
	if (!written.ok) return written;
	session.keyring.forget(id);
	session.files.forget(id);
	await desk.changed([id]);
	return ok(null);
}
