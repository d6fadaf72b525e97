import type { Step } from "../../../shared/dossier/steps.ts";
import {
	ANSWERED,
	BEFORE_COUNCIL,
	closed,
	day,
	FILED,
	forwarded,
	inquired,
	issued,
	known,
	notified,
	pardoned,
	putAside,
	REFERRED,
	REPRIMANDED,
	RETURNED,
	recourse,
	SATISFIED,
	sanctioned,
	silent,
} from "./given.ts";

const excused: Step = {
	step: "reply-missing",
	on: day("2026-03-20"),
	exceptional: { reason: "hospital" },
};
const acquitted: Step = {
	step: "acquitted",
	on: day("2026-10-05"),
	by: "college",
};
const unsatisfied: Step = {
	step: "assessed",
	on: day("2026-03-20"),
	reply: "unsatisfactory",
	grave: false,
};

/** A dossier at each place of the path. */
export const STAGES = {
	empty: [],
	known: [known()],
	issued: [known(), issued()],
	notified: [known(), issued(), notified()],
	silent: [known(), issued(), notified(), silent()],
	excused: [known(), issued(), notified(), excused],
	"late reply": [
		known(),
		issued(),
		notified(),
		{ step: "reply-received", on: day("2026-03-23") },
	],
	answered: ANSWERED,
	satisfied: SATISFIED,
	unsatisfied: [...ANSWERED, unsatisfied],
	filed: FILED,
	"filed, unassessed": [
		known(),
		issued(),
		notified(),
		excused,
		{ step: "filed", on: day("2026-04-01") },
		{ step: "reply-received", on: day("2026-04-02") },
	],
	"put aside": [...SATISFIED, putAside()],
	pardoned: [...SATISFIED, pardoned()],
	"pardoned and filed": [...FILED, pardoned()],
	forwarded: [...SATISFIED, forwarded()],
	referred: REFERRED,
	returned: RETURNED,
	"returned, satisfied": [
		...SATISFIED,
		forwarded(),
		{ step: "referred-to-commissioner", on: day("2026-04-08") },
		inquired("minor"),
	],
	council: BEFORE_COUNCIL,
	"closed by the college": [...ANSWERED, forwarded(), closed()],
	"closed by the commissioner": [...REFERRED, inquired("closure")],
	sanctioned: REPRIMANDED,
	"under recourse": [...REPRIMANDED, recourse("council", "2026-10-20")],
	demoted: [...BEFORE_COUNCIL, sanctioned("council", "demotion", "2026-12-01")],
	dismissed: [
		...BEFORE_COUNCIL,
		sanctioned("council", "dismissal", "2026-12-01"),
	],
	acquitted: [...RETURNED, acquitted],
	"contract ended": [
		...ANSWERED,
		{ step: "contract-ended", on: day("2026-05-20") },
	],
} as const satisfies Readonly<Record<string, readonly Step[]>>;
