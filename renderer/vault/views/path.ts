import {
	type IsoDate,
	isoDate,
	type PlainDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import type { Stage, Standing } from "../../../shared/dossier/standing.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import type { LateId } from "../../../shared/limits/table.ts";
import type { Station, StationState } from "../../../shared/vault-protocol.ts";

const ENDED: readonly Stage[] = [
	"pardoned",
	"settled",
	"closed",
	"decided",
	"contract-ended",
];
const FOLLOWED_UP: readonly Stage[] = [
	"forwarded",
	"inquiry",
	"returned",
	"council",
];

/** The path as a line of seven stations: what happened and when, what is under way, what never comes. */
export function pathOf(
	file: DossierFile,
	today: IsoDate,
	late: readonly LateId[],
): Station[] {
	const standing = standingOn(file.law, plainDate(today));
	const answered = standing.reply ?? standing.silence;
	const at = (
		station: Station["station"],
		on: PlainDate | undefined,
		lateId?: LateId,
	): Station => ({
		station,
		on: on === undefined ? null : isoDate(on),
		state:
			on !== undefined
				? "done"
				: lateId !== undefined && late.includes(lateId)
					? "late"
					: "to-come",
	});
	return withCurrent([
		at("facts-known", standing.facts?.on),
		at("order-issued", standing.issued?.on, "T1"),
		at("order-notified", standing.notified?.on),
		at("reply", answered?.on, "T2"),
		at("decision", standing.followedUp?.on, "T3"),
		followUp(standing),
		{
			station: "conservation",
			on: null,
			state: ENDED.includes(standing.stage) ? "current" : "to-come",
		},
	]);
}

/** The first station that is still to come is the one under way, unless the path ended before it. */
function withCurrent(stations: readonly Station[]): Station[] {
	const next = stations.findIndex(
		({ state }) =>
			state === "to-come" || state === "current" || state === "late",
	);
	return stations.map((station, i) => {
		const state: StationState =
			i === next && station.state === "to-come" ? "current" : station.state;
		return { ...station, state };
	});
}

function followUp(standing: Standing): Station {
	const station = "follow-up";
	const decision = standing.decisions.at(-1) ?? standing.closed;
	if (decision) return { station, on: isoDate(decision.on), state: "done" };
	if (FOLLOWED_UP.includes(standing.stage))
		return { station, on: null, state: "current" };
	const never = ENDED.includes(standing.stage);
	return { station, on: null, state: never ? "not-applicable" : "to-come" };
}
