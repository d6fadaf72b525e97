import type { TFunction } from "i18next";
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
];

/** What was recorded or viewed, in words; a person's own words and rules stay as they are. */
export function noteText(act: AccessAct, note: string, t: TFunction): string {
	if (note === "") return "";
	if (act === "piece-viewed") return t("registers.piece", { number: note });
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
