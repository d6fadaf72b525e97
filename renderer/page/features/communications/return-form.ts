import type { IsoDate } from "../../../../shared/base/dates.ts";
import { parseDay } from "../../format/parse-day.ts";
import {
	choose,
	dayFaults,
	type IdentityFault,
} from "../dossier/identity-form.ts";

export const hows = ["returned", "destroyed"] as const;
type How = (typeof hows)[number];

/** How and when it came back; never before it was given out. */
export function readReturn(
	{ how, on: typed }: { readonly how: "" | How; readonly on: string },
	given: IsoDate,
	today: string,
) {
	const on = parseDay(typed, today);
	const faults: IdentityFault[] = [
		...choose("how", how),
		...dayFaults("on", typed, on, today),
		...(on !== null && on < given
			? [{ field: "on", why: "before-given" } as const]
			: []),
	];
	const value =
		faults.length > 0 || on === null || how === "" ? null : { how, on };
	return { value, faults };
}
