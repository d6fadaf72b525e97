import { lawDe } from "../../../shared/texts/law.de.ts";
import { lawEn } from "../../../shared/texts/law.en.ts";
import { lawFr } from "../../../shared/texts/law.fr.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import { accountsDe } from "./accounts.de.ts";
import { accountsEn } from "./accounts.en.ts";
import { accountsFr } from "./accounts.fr.ts";
import { backupsDe } from "./backups.de.ts";
import { backupsEn } from "./backups.en.ts";
import { backupsFr } from "./backups.fr.ts";
import { breachesDe } from "./breaches.de.ts";
import { breachesEn } from "./breaches.en.ts";
import { breachesFr } from "./breaches.fr.ts";
import { commonDe } from "./common.de.ts";
import { commonEn } from "./common.en.ts";
import { commonFr } from "./common.fr.ts";
import { consultationDe } from "./consultation.de.ts";
import { consultationEn } from "./consultation.en.ts";
import { consultationFr } from "./consultation.fr.ts";
import { datesDe } from "./dates.de.ts";
import { datesEn } from "./dates.en.ts";
import { datesFr } from "./dates.fr.ts";
import { destructionDe } from "./destruction.de.ts";
import { destructionEn } from "./destruction.en.ts";
import { destructionFr } from "./destruction.fr.ts";
import { dossierDe } from "./dossier.de.ts";
import { dossierEn } from "./dossier.en.ts";
import { dossierFr } from "./dossier.fr.ts";
import { dossiersDe } from "./dossiers.de.ts";
import { dossiersEn } from "./dossiers.en.ts";
import { dossiersFr } from "./dossiers.fr.ts";
import { dueDe } from "./due.de.ts";
import { dueEn } from "./due.en.ts";
import { dueFr } from "./due.fr.ts";
import { helpDe } from "./help.de.ts";
import { helpEn } from "./help.en.ts";
import { helpFr } from "./help.fr.ts";
import { holdersDe } from "./holders.de.ts";
import { holdersEn } from "./holders.en.ts";
import { holdersFr } from "./holders.fr.ts";
import { keysDe } from "./keys.de.ts";
import { keysEn } from "./keys.en.ts";
import { keysFr } from "./keys.fr.ts";
import { kitDe } from "./kit.de.ts";
import { kitEn } from "./kit.en.ts";
import { kitFr } from "./kit.fr.ts";
import { lawyersDe } from "./lawyers.de.ts";
import { lawyersEn } from "./lawyers.en.ts";
import { lawyersFr } from "./lawyers.fr.ts";
import { lockedDe } from "./locked.de.ts";
import { lockedEn } from "./locked.en.ts";
import { lockedFr } from "./locked.fr.ts";
import { maskingDe } from "./masking.de.ts";
import { maskingEn } from "./masking.en.ts";
import { maskingFr } from "./masking.fr.ts";
import { packageDe } from "./package.de.ts";
import { packageEn } from "./package.en.ts";
import { packageFr } from "./package.fr.ts";
import { piecesDe } from "./pieces.de.ts";
import { piecesEn } from "./pieces.en.ts";
import { piecesFr } from "./pieces.fr.ts";
import { readingsDe } from "./readings.de.ts";
import { readingsEn } from "./readings.en.ts";
import { readingsFr } from "./readings.fr.ts";
import { registersDe } from "./registers.de.ts";
import { registersEn } from "./registers.en.ts";
import { registersFr } from "./registers.fr.ts";
import { requestsDe } from "./requests.de.ts";
import { requestsEn } from "./requests.en.ts";
import { requestsFr } from "./requests.fr.ts";
import { sessionDe } from "./session.de.ts";
import { sessionEn } from "./session.en.ts";
import { sessionFr } from "./session.fr.ts";
import { settingsDe } from "./settings.de.ts";
import { settingsEn } from "./settings.en.ts";
import { settingsFr } from "./settings.fr.ts";
import { shellDe } from "./shell.de.ts";
import { shellEn } from "./shell.en.ts";
import { shellFr } from "./shell.fr.ts";
import { stepsDe } from "./steps.de.ts";
import { stepsEn } from "./steps.en.ts";
import { stepsFr } from "./steps.fr.ts";
import { whyDe } from "./why.de.ts";
import { whyEn } from "./why.en.ts";
import { whyFr } from "./why.fr.ts";

/** French is the reference: its keys are the keys. An area of the page is a file a language and a line in each of these. */
export const french = {
	accounts: accountsFr,
	backups: backupsFr,
	breaches: breachesFr,
	common: commonFr,
	consultation: consultationFr,
	dates: datesFr,
	destruction: destructionFr,
	dossier: dossierFr,
	dossiers: dossiersFr,
	due: dueFr,
	help: helpFr,
	holders: holdersFr,
	keys: keysFr,
	kit: kitFr,
	law: lawFr,
	lawyers: lawyersFr,
	locked: lockedFr,
	masking: maskingFr,
	package: packageFr,
	pieces: piecesFr,
	readings: readingsFr,
	session: sessionFr,
	registers: registersFr,
	requests: requestsFr,
	settings: settingsFr,
	shell: shellFr,
	steps: stepsFr,
	why: whyFr,
} as const;

export type Texts = typeof french;

export const german: Translation<Texts> = {
	accounts: accountsDe,
	backups: backupsDe,
	breaches: breachesDe,
	common: commonDe,
	consultation: consultationDe,
	dates: datesDe,
	destruction: destructionDe,
	dossier: dossierDe,
	dossiers: dossiersDe,
	due: dueDe,
	help: helpDe,
	holders: holdersDe,
	keys: keysDe,
	kit: kitDe,
	law: lawDe,
	lawyers: lawyersDe,
	locked: lockedDe,
	masking: maskingDe,
	package: packageDe,
	pieces: piecesDe,
	readings: readingsDe,
	session: sessionDe,
	registers: registersDe,
	requests: requestsDe,
	settings: settingsDe,
	shell: shellDe,
	steps: stepsDe,
	why: whyDe,
};

export const english: Translation<Texts> = {
	accounts: accountsEn,
	backups: backupsEn,
	breaches: breachesEn,
	common: commonEn,
	consultation: consultationEn,
	dates: datesEn,
	destruction: destructionEn,
	dossier: dossierEn,
	dossiers: dossiersEn,
	due: dueEn,
	help: helpEn,
	holders: holdersEn,
	keys: keysEn,
	kit: kitEn,
	law: lawEn,
	lawyers: lawyersEn,
	locked: lockedEn,
	masking: maskingEn,
	package: packageEn,
	pieces: piecesEn,
	readings: readingsEn,
	session: sessionEn,
	registers: registersEn,
	requests: requestsEn,
	settings: settingsEn,
	shell: shellEn,
	steps: stepsEn,
	why: whyEn,
};
