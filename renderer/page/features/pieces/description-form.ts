import { z } from "zod";
import {
	type PieceDescription,
	personIdSchema,
	specialCategories,
} from "../../../../shared/file/parts.ts";
import { parseDay } from "../../format/parse-day.ts";
import { dayFaults, missing, type Read } from "../dossier/identity-form.ts";

export const descriptionFormSchema = z.object({
	title: z.string(),
	/** As typed; empty when it is not known. */
	date: z.string(),
	author: z.string(),
	persons: z.array(personIdSchema),
	special: z.array(z.enum(specialCategories)),
});
export type DescriptionForm = z.infer<typeof descriptionFormSchema>;

export function readDescription(
	form: DescriptionForm,
	today: string,
): Read<PieceDescription> {
	const { title, author, persons, special } = form;
	const date = form.date.trim() === "" ? null : parseDay(form.date, today);
	const faults = [
		...missing("title", title),
		...(form.date.trim() === ""
			? []
			: dayFaults("date", form.date, date, today)),
	];
	const value = {
		title: title.trim(),
		date,
		author: author.trim(),
		persons,
		special,
	};
	return { value: faults.length === 0 ? value : null, faults };
}
