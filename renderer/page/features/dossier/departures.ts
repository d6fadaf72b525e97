import type { DepartureReason } from "../../../../shared/law/params.ts";

/** How an agent leaves the service, the likeliest first. */
export const DEPARTURES = [
	"resignation",
	"retirement",
	"contract-end",
	"dismissal",
	"death",
	"other",
] as const satisfies readonly DepartureReason[];

/** As it was stored; what is not known is said as another reason. */
export const departureOf = (reason: string): DepartureReason =>
	DEPARTURES.find((each) => each === reason) ?? "other";
