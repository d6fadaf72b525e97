import { mayAct } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type {
	PlannedSession,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "./desk.ts";

/** The college's next meeting; null: none is planned. */
export function plannedSession({ session }: Desk): PlannedSession | null {
	const planned = session.commons.session;
	if (planned === null || planned.on === null) return null;
	const { on, by, at } = planned;
	return { on, planned: { by: session.nameOf(by), at } };
}

/** Says on which day the college meets. It is a day and nothing else: every account may read it. */
export async function planSession(
	desk: Desk,
	on: IsoDate | null,
): Promise<
	Result<
		PlannedSession | null,
		{ readonly kind: "role" } | { readonly kind: "past" } | StorageRefusal
	>
> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "plan-session"))
		return refuse({ kind: "role" });
	const { today } = await session.today();
	if (on !== null && on < today) return refuse({ kind: "past" });
	const written = await session.commit([
		session.commonsRecord({
			v: "session-planned/1",
			at: session.vault.outside.now(),
			by: session.account.id,
			on,
		}),
	]);
	if (!written.ok) return written;
	await desk.changed([]);
	return ok(plannedSession(desk));
}
