import { reconcile } from "../access/reconcile.ts";
import { keepEscrow } from "../backup/escrow.ts";
import { pruneAccessRegister } from "../registers/read-access.ts";
import type { Desk } from "./desk.ts";

/**
 * What a session does first, once it answered: what expired or was enrolled since is granted and withdrawn by whoever holds
 * the keys, the machine's secret is sealed for another machine, the access register pruned, the working copy folded.
 */
export async function afterUnlock(desk: Desk): Promise<void> {
	const { vault } = desk.session;
	await reconcile(desk, (done, total) =>
		vault.outside.tell({
			kind: "progress",
			task: "resumed-keys",
			done,
			total,
		}),
	);
	await desk.session.renewCommonsKeys();
	await keepEscrow(desk);
	await pruneAccessRegister(desk);
	await vault.store.foldFresh();
}
