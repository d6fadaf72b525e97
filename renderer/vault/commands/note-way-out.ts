import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result } from "../../../shared/base/result.ts";
import type { WayOut } from "../../../shared/registers/access-events.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import type { Desk } from "./desk.ts";

/** One entry of a way in this time, however often it is tried: nothing floods the register. */
const ONCE_IN_MS = 60_000;

/** Enters that somebody tried to copy, cut or print (C5); the page had refused it. A dossier that is not open here is not named. */
export async function noteWayOut(
	desk: Desk,
	{ way, dossier }: { readonly way: WayOut; readonly dossier: StreamId | null },
): Promise<Result<null, StorageRefusal>> {
	const { session, waysOut, motives } = desk;
	const now = session.vault.outside.now();
	const last = waysOut.get(way);
	if (last !== undefined && Math.abs(now - last) < ONCE_IN_MS) return ok(null);
	const about = dossier !== null && motives.has(dossier) ? { dossier } : {};
	const entry = { act: "way-refused", note: way, ...about } as const;
	const entered = await session.enter(entry);
	if (entered.ok) waysOut.set(way, now);
	return entered;
}
