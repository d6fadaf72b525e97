import { useMemo } from "react";
import type { DayReason, Input } from "../../../shared/law/explanation.ts";
import type { Phrase } from "../../../shared/law/phrases.ts";
import type { RuleId, Source } from "../../../shared/law/rules.ts";
import type { LawVersion } from "../../../shared/law/versions.ts";
import type { Consequence } from "../../../shared/limits/table.ts";
import type {
	ReadingId,
	ReadingOption,
} from "../../../shared/readings/table.ts";

/** The law in the screen's language: every tag of the domain to its words. */
export interface Law {
	consequence(consequence: Consequence): string;
	phrase(phrase: Phrase): string;
	rule(rule: RuleId): string;
	source(source: Source): string;
	version(version: LawVersion): string;
	reading(reading: ReadingId): string;
	option(reading: ReadingId, option: ReadingOption): string;
	input(input: Input): { readonly label: string; readonly value: string };
	dayReason(reason: DayReason): string;
}

export function useLaw(): Law {
	return useMemo(
		() => ({
			consequence: (consequence) => consequence,
			phrase: ({ key }) => key,
			rule: (rule) => rule,
			source: ({ act, article }) => `${act} ${article}`.trim(),
			version: ({ since }) => since,
			reading: (reading) => reading,
			option: (_reading, option) => option,
			input: ({ label, value }) => ({ label, value: String(value) }),
			dayReason: ({ kind }) => kind,
		}),
		[],
	);
}
