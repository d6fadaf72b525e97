import type { TFunction } from "i18next";
import { useMemo } from "react";
import { formatListDay, formatLongDay } from "../format/dates.ts";
import type { Language } from "../format/language.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Law } from "./law.ts";

/** The law's words in a language. */
export function lawIn(language: Language, t: TFunction): Law {
	// A key made of an id of the domain; `LawTexts` and a completeness test hold every one of them.
	const look = t as unknown as (key: string, params?: object) => string;
	return new Law({
		say: (key, params) => look(`law.${key}`, params),
		longDay: (iso) => formatLongDay(iso, language),
		listDay: (iso) => formatListDay(iso, language),
	});
}

export function useLaw(): Law {
	const { t, language } = useTexts();
	return useMemo(() => lawIn(language, t), [language, t]);
}
