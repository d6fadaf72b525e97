import type { TFunction } from "i18next";
import {
	type IsoDate,
	isoDate,
	readIsoDate,
} from "../../../../shared/base/dates.ts";
import {
	type AccessAct,
	countRefusedBefore,
} from "../../../../shared/registers/access-events.ts";
import { registersFr } from "../../i18n/registers.fr.ts";

type Recorded = keyof (typeof registersFr)["recorded"];

const isRecorded = (note: string): note is Recorded =>
	Object.hasOwn(registersFr.recorded, note);

/** Acts whose note may be a word of the program. */
const OF_THE_PROGRAM: readonly AccessAct[] = [
	"recorded",
	"unlock-failed",
	"dossier-opened",
	"package-failed",
	"register-read",
	"way-refused",
];

/** What was recorded or viewed, in words; a person's own words and rules stay as they are. */
export function noteText(
	act: AccessAct,
	note: string,
	t: TFunction,
	day: (iso: IsoDate) => string,
): string {
	if (note === "") return "";
	const [about = "", received] = note.split("/");
	const asked = received === undefined ? null : readIsoDate(received);
	if (act === "piece-viewed")
		return asked === null
			? t("registers.piece", { number: note })
			: t("registers.pieceShown", { number: about, day: day(isoDate(asked)) });
	// The dossier was read for a consultation.
	if (act === "dossier-opened" && about === "request" && asked !== null)
		return t("registers.forRequest", { day: day(isoDate(asked)) });
	// The number that was looked for is not entered: only that one was.
	if (act === "searched" && note === "national-number")
		return t("registers.recorded.national-number");
	if (act === "refused") return t("common.rule", { rule: note });
	const before = act === "unlock-failed" ? countRefusedBefore(note) : null;
	if (before !== null) return t("registers.refusedBefore", { count: before });
	if (OF_THE_PROGRAM.includes(act) && isRecorded(note))
		return t(`registers.recorded.${note}`);
	return note;
}
