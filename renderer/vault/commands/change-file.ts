import { mayDo } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import type { Lawyer, Person } from "../../../shared/file/parts.ts";
import { restrictionRefusal } from "../../../shared/registers/restriction.ts";
import type {
	DossierView,
	FileChange,
	RecordFault,
} from "../../../shared/vault-protocol.ts";
import { stageOf } from "../dossiers/context.ts";
import type { Desk } from "./desk.ts";
import { freshId } from "./open-new-dossier.ts";
import { afterwards, refused } from "./record-step.ts";
import { readable } from "./view-dossier.ts";

/** Changes what a dossier says beside its steps: agent, facts, persons, pieces' descriptions, lawyers. */
export async function changeFile(
	desk: Desk,
	{ id, change }: { id: StreamId; change: FileChange },
): Promise<Result<DossierView, RecordFault>> {
	const { session } = desk;
	const loaded = await readable(desk, id);
	if (!loaded.ok) return refuse({ kind: "role" });
	const { today } = await session.today();
	const { roles } = session.account;
	const isReading = change.change === "read-outcome-change";
	if (!isReading && !mayDo(roles, "change", stageOf(loaded.value.file, today)))
		return refuse({ kind: "role" });
	const closed = isReading
		? null
		: restrictionRefusal(loaded.value.file, "step-rectified", today);
	if (closed !== null) return refused(desk, id, closed);
	const events = [
		...endedBy(desk, loaded.value.file, change, today),
		eventOf(desk, change, today),
	];
	const written = await session.commit([
		...events.map((event) => session.files.record(loaded.value, event)),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: change.change,
		}),
	]);
	return written.ok ? afterwards(desk, id) : written;
}

/** C1: one lawyer at a time. Another designation ends those that stand, and what waited for their packages. */
const endedBy = (
	{ session }: Desk,
	{ lawyers }: DossierFile,
	{ change }: FileChange,
	on: IsoDate,
): FileEvent[] =>
	change !== "designate-lawyer"
		? []
		: lawyers
				.filter(({ ended }) => ended === null)
				.map(({ id: lawyer }) => ({
					v: "designation-ended/1",
					at: session.vault.outside.now(),
					lawyer,
					on,
					reason: "lawyer-replaced",
				}));

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one exhaustive switch
function eventOf(
	{ session }: Desk,
	change: FileChange,
	today: IsoDate,
): FileEvent {
	const at = session.vault.outside.now();
	switch (change.change) {
		case "amend-agent":
			return {
				v: "agent-amended/1",
				at,
				agent: change.agent,
				reason: change.reason,
			};
		case "amend-facts":
			return {
				v: "facts-amended/1",
				at,
				facts: change.facts,
				reason: change.reason,
			};
		case "add-person":
			return {
				v: "person-added/1",
				at,
				person: { ...change.person, id: freshId() } as Person,
			}; // a fresh id's own brand
		case "amend-person":
			return { v: "person-amended/1", at, person: change.person };
		case "remove-person":
			return {
				v: "person-removed/1",
				at,
				person: change.person,
				reason: change.reason,
			};
		case "describe-piece":
			return {
				v: "piece-described/1",
				at,
				piece: change.piece,
				description: change.description,
			};
		case "remove-piece":
			return {
				v: "piece-removed/1",
				at,
				piece: change.piece,
				reason: change.reason,
			};
		case "designate-lawyer":
			return {
				v: "lawyer-designated/1",
				at,
				lawyer: { ...change.lawyer, id: freshId() } as Lawyer,
			}; // as above
		case "end-designation":
			return {
				v: "designation-ended/1",
				at,
				lawyer: change.lawyer,
				on: today,
				reason: change.reason,
			};
		case "read-outcome-change":
			return { v: "outcome-change-read/1", at, by: session.account.id };
	}
}
