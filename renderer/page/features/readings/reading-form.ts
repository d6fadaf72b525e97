import { z } from "zod";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { ReadingId } from "../../../../shared/readings/table.ts";
import { parseDay } from "../../format/parse-day.ts";
import type { ReadingChoice } from "./ImpactTable.tsx";

/** A reading's form as it is kept in its draft: days as typed. */
export const readingFormSchema = z.strictObject({
	option: z.string(),
	from: z.string(),
	reachesBack: z.boolean(),
	reason: z.string(),
	reference: z.string(),
});
export type ReadingFormValue = z.infer<typeof readingFormSchema>;

export type ReadingField = "from" | "reason" | "reference";
export type ReadingFormFault = {
	readonly field: ReadingField;
	readonly why: "needed" | "not-a-day" | "before-today";
};

/** What is tried before it is proposed; null: no day yet from which it applies. */
export function choiceOf(
	reading: ReadingId,
	form: ReadingFormValue,
	today: IsoDate,
): ReadingChoice | null {
	const from = parseDay(form.from, today);
	if (from === null || from < today) return null;
	return {
		reading,
		option: form.option,
		from: from as IsoDate, // parseDay gives calendar days
		reachesBack: form.reachesBack,
	};
}

/** L7 `contract` alone stands with a reference: the sorting table's. */
export const needsReference = ({ option }: ReadingFormValue): boolean =>
	option === "contract";

/** What has to be written before the reading can be proposed. */
export function readingFaults(
	form: ReadingFormValue,
	today: IsoDate,
): readonly ReadingFormFault[] {
	const faults: ReadingFormFault[] = [];
	const from = parseDay(form.from, today);
	if (from === null) faults.push({ field: "from", why: "not-a-day" });
	else if (from < today) faults.push({ field: "from", why: "before-today" });
	if (needsReference(form) && form.reference.trim() === "")
		faults.push({ field: "reference", why: "needed" });
	if (form.reason.trim() === "")
		faults.push({ field: "reason", why: "needed" });
	return faults;
}
