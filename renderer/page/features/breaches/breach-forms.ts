import { z } from "zod";
import { luxembourgInstant } from "../../../../shared/base/luxembourg-day.ts";
import { breachRisks } from "../../../../shared/registers/breach-events.ts";
import { ways } from "../../../../shared/registers/communications.ts";
import type { Asked } from "../../../../shared/vault-protocol.ts";
import { parseDay } from "../../format/parse-day.ts";
import { parseTime } from "../../format/parse-time.ts";
import {
	choose,
	dayFaults,
	type IdentityFault,
	missing,
	type Read,
} from "../dossier/identity-form.ts";

/** A day and a time of day in Luxembourg, as an instant. */
export function readMoment(
	{ day, time }: { readonly day: string; readonly time: string },
	[dayField, timeField]: readonly [string, string],
	today: string,
): Read<number> {
	const on = parseDay(day, today);
	const at = parseTime(time);
	const faults: readonly IdentityFault[] = [
		...dayFaults(dayField, day, on, today),
		...(at === null
			? [
					{
						field: timeField,
						why: time.trim() === "" ? "needed" : "not-a-time",
					} as const,
				]
			: []),
	];
	return on === null || at === null || faults.length > 0
		? { value: null, faults }
		: { value: luxembourgInstant(on, at.hour, at.minute), faults };
}

export const newBreachSchema = z.object({
	known: z.string(),
	knownTime: z.string(),
	what: z.string(),
	persons: z.string(),
	measures: z.string(),
	risk: z.enum(breachRisks),
});
export type NewBreachForm = z.infer<typeof newBreachSchema>;
export const EMPTY_BREACH: NewBreachForm = {
	known: "",
	knownTime: "",
	what: "",
	persons: "",
	measures: "",
	risk: "open",
};

export function readNewBreach(
	form: NewBreachForm,
	today: string,
): Read<Asked<"recordBreach">> {
	const { risk } = form;
	const moment = readMoment(
		{ day: form.known, time: form.knownTime },
		["known", "knownTime"],
		today,
	);
	const faults = [
		...moment.faults,
		...missing("what", form.what),
		...missing("persons", form.persons),
	];
	if (moment.value === null || faults.length > 0)
		return { value: null, faults };
	const value = {
		known: moment.value,
		risk,
		what: form.what.trim(),
		persons: form.persons.trim(),
		measures: form.measures.trim(),
	};
	return { value, faults };
}

export const toldSchema = z.object({
	told: z.string(),
	toldTime: z.string(),
	way: z.enum(["", ...ways]),
	lateReason: z.string(),
});
export type ToldForm = z.infer<typeof toldSchema>;
export const EMPTY_TOLD: ToldForm = {
	told: "",
	toldTime: "",
	way: "",
	lateReason: "",
};

/** After the 72 hours the reason belongs to it (C10). */
export function readTold(
	form: ToldForm,
	until: number,
	today: string,
): Read<Omit<Asked<"tellAuthority">, "id">> {
	const { way } = form;
	const moment = readMoment(
		{ day: form.told, time: form.toldTime },
		["told", "toldTime"],
		today,
	);
	const isLate = moment.value !== null && moment.value > until;
	const faults = [
		...moment.faults,
		...choose("way", way),
		...(isLate ? missing("lateReason", form.lateReason) : []),
	];
	if (moment.value === null || way === "" || faults.length > 0)
		return { value: null, faults };
	return {
		value: { told: moment.value, way, reason: form.lateReason.trim() },
		faults,
	};
}

export const riskSchema = z.object({
	risk: z.enum(["", "high", "not-high"]),
	reason: z.string(),
});
export type RiskForm = z.infer<typeof riskSchema>;

export function readRisk({
	risk,
	reason,
}: RiskForm): Read<Omit<Asked<"assessBreach">, "id">> {
	const faults = [...choose("risk", risk), ...missing("reason", reason)];
	return risk === "" || faults.length > 0
		? { value: null, faults }
		: { value: { risk, reason: reason.trim() }, faults };
}

export const measuresSchema = z.object({ measures: z.string() });
export type MeasuresForm = z.infer<typeof measuresSchema>;

export function readMeasures({ measures }: MeasuresForm): Read<string> {
	const faults = missing("measures", measures);
	return { value: faults.length > 0 ? null : measures.trim(), faults };
}

export const personsSchema = z.object({ on: z.string(), how: z.string() });
export type PersonsForm = z.infer<typeof personsSchema>;

export function readPersons(
	form: PersonsForm,
	today: string,
): Read<Omit<Asked<"tellPersons">, "id">> {
	const on = parseDay(form.on, today);
	const faults = [
		...dayFaults("on", form.on, on, today),
		...missing("how", form.how),
	];
	return on === null || faults.length > 0
		? { value: null, faults }
		: { value: { on, how: form.how.trim() }, faults };
}
