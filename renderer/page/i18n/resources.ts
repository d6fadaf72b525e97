import { commonDe } from "./common.de.ts";
import { commonEn } from "./common.en.ts";
import { commonFr } from "./common.fr.ts";
import { datesDe } from "./dates.de.ts";
import { datesEn } from "./dates.en.ts";
import { datesFr } from "./dates.fr.ts";
import { helpDe } from "./help.de.ts";
import { helpEn } from "./help.en.ts";
import { helpFr } from "./help.fr.ts";
import { keysDe } from "./keys.de.ts";
import { keysEn } from "./keys.en.ts";
import { keysFr } from "./keys.fr.ts";
import { shellDe } from "./shell.de.ts";
import { shellEn } from "./shell.en.ts";
import { shellFr } from "./shell.fr.ts";
import type { Translation } from "./translation.ts";
import { whyDe } from "./why.de.ts";
import { whyEn } from "./why.en.ts";
import { whyFr } from "./why.fr.ts";

/** French is the reference: its keys are the keys. An area of the page is a file a language and a line in each of these. */
export const french = {
	common: commonFr,
	dates: datesFr,
	help: helpFr,
	keys: keysFr,
	shell: shellFr,
	why: whyFr,
} as const;

export type Texts = typeof french;

export const german: Translation<Texts> = {
	common: commonDe,
	dates: datesDe,
	help: helpDe,
	keys: keysDe,
	shell: shellDe,
	why: whyDe,
};

export const english: Translation<Texts> = {
	common: commonEn,
	dates: datesEn,
	help: helpEn,
	keys: keysEn,
	shell: shellEn,
	why: whyEn,
};
