import { isAfter, isoDate, type PlainDate } from "../base/dates.ts";
import type { Standing } from "../dossier/standing.ts";
import { type Phrase, phrase } from "../law/phrases.ts";
import type { Working } from "../law/working.ts";
import { addCalendarMonths } from "../limits/counting.ts";

/** A1: how long the National Archives may stay silent. */
const ARCHIVES_MONTHS = 3;

/** K14: the hold that has stood longest; null when none stands. */
export function holdBlock(standing: Standing, working: Working): Phrase | null {
	const [hold] = standing.holds;
	if (hold === undefined) return null;
	const { on, ref, ground } = hold;
	const since = isoDate(on);
	working.input({ label: "hold-since", value: since, ref });
	working.input({ label: "hold-ground", value: ground, ref });
	working.change(phrase("would-change-hold-lifted", {}));
	return phrase("blocked-by-hold", { ground, since });
}

/** A1, K14, L7: why the archives gate is shut; null when it is open. */
export function archivesBlock(
	{ archivesNotice: notice, archivesAnswer: answer }: Standing,
	on: PlainDate,
	working: Working,
): Phrase | null {
	if (working.read("L7") === "contract") return null;
	if (answer !== null) {
		const { ref } = answer;
		working.input({ label: "archives-answer", value: answer.answer, ref });
		const day = isoDate(answer.on);
		return answer.answer === "agreed"
			? null
			: phrase("blocked-by-archives-opposed", { day });
	}
	if (notice === null) {
		working.change(phrase("would-change-archives-notice", {}));
		return phrase("blocked-by-archives-unasked", {});
	}
	const value = isoDate(notice.on);
	working.input({ label: "archives-notified-on", value, ref: notice.ref });
	working.change(phrase("would-change-archives-answer", {}));
	const through = addCalendarMonths(notice.on, ARCHIVES_MONTHS, working);
	return isAfter(on, through)
		? null
		: phrase("blocked-by-archives-waiting", { through: isoDate(through) });
}
