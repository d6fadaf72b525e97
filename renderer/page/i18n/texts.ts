import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../format/language.ts";
import { english, french, german, type Texts } from "./resources.ts";

declare module "i18next" {
	interface CustomTypeOptions {
		defaultNS: "page";
		nsSeparator: false;
		returnNull: false;
		resources: { page: Texts };
	}
}

/** The page's words in three languages, all bundled: nothing is fetched. */
export function makeTexts(language: Language): i18n {
	const texts = createInstance();
	void texts.use(initReactI18next).init({
		lng: language,
		fallbackLng: false,
		defaultNS: "page",
		ns: ["page"],
		nsSeparator: false,
		initAsync: false,
		returnNull: false,
		interpolation: { escapeValue: false },
		resources: {
			fr: { page: french },
			de: { page: german },
			en: { page: english },
		},
	});
	return texts;
}
