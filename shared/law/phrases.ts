import type { ParamSpec, ParamsOf } from "./params.ts";

/** Every sentence that an explanation is made of: its parameters by kind. The texts stand beside the page. */
export const PHRASES = {
	// Answers: limits.
	"dispatch-by": { day: "date" },
	"reply-by": { day: "date" },
	"decide-by": { day: "date" },
	"recourse-by": { day: "date", body: "body" },
	"limitation-through": { day: "date" },
	"confirm-suspension-by": { day: "date" },
	"archives-answer-by": { day: "date" },
	// Answers: running.
	"running-procedure": {},
	"running-recourse": { body: "body", since: "date" },
	"running-acquittal-open": { through: "date" },
	"running-acquittal-not-notified": {},
	"running-sanction-not-notified": {},
	"running-sanction-effective-from": { day: "date" },
	"running-sanction-final-from": { day: "date" },
	// Answers: an end.
	"pardoned-nothing-to-keep": { day: "date" },
	"kept-until-limitation": { through: "date" },
	"limitation-passed": { through: "date" },
	"left-nothing-to-keep": { day: "date" },
	"kept-six-months-after-leaving": { through: "date" },
	"six-months-after-leaving-passed": { through: "date" },
	"put-aside-nothing-to-keep": { day: "date" },
	"closed-nothing-to-keep": { day: "date" },
	"acquitted-nothing-to-keep": { day: "date" },
	"kept-three-years-after-sanction": { through: "date" },
	"three-years-after-sanction-passed": { through: "date" },
	"kept-for-career-graver": {},
	"kept-for-career-followed": { day: "date" },
	"kept-for-career-following": { day: "date" },
	"kept-for-career-contract": {},
	"kept-after-career": { through: "date" },
	"after-career-passed": { through: "date" },
	"human-keeps": { through: "date", day: "date" },
	"human-keeping-passed": { through: "date", day: "date" },
	"human-destroys": { day: "date" },
	// Answers: undetermined.
	"undetermined-breach-date": {},
	"undetermined-continuous": {},
	"undetermined-after-referral": {},
	"undetermined-minor-victim": {},
	"undetermined-no-reply": {},
	"undetermined-put-aside": {},
	"undetermined-acquittal": {},
	"undetermined-contract-ended": {},
	"undetermined-death": { day: "date" },
	// Answers: what blocks.
	"blocked-by-hold": { ground: "ground", since: "date" },
	"blocked-by-archives-unasked": {},
	"blocked-by-archives-waiting": { through: "date" },
	"blocked-by-archives-opposed": { day: "date" },
	"blocked-provisional": { count: "count" },
	// Calculation.
	"first-day-excluded": { day: "date" },
	"working-days-counted": { count: "count", last: "date" },
	"days-added": { from: "date", count: "count", to: "date" },
	"leave-added": { from: "date", to: "date", count: "count" },
	"leave-not-counted": { from: "date", to: "date" },
	"rolled-over": { from: "date", to: "date" },
	"months-added": { from: "date", count: "count", to: "date" },
	"years-added": { from: "date", count: "count", to: "date" },
	"clamped-to-month-end": { day: "date" },
	"effective-after-posting": { posted: "date", effective: "date" },
	"limitation-restarted": { referred: "date", through: "date" },
	"limitation-restart-earlier": { referred: "date", through: "date" },
	"criminal-limitation": {
		offence: "offence",
		count: "count",
		through: "date",
	},
	"prosecutor-limitation": { through: "date" },
	"latest-counts": { through: "date" },
	"earliest-counts": { through: "date" },
	"left-before-limitation": { day: "date" },
	"left-after-limitation": { day: "date" },
	"sanction-dated": { day: "date", option: "option" },
	"graver-decides": {},
	"followed-within": { first: "date", last: "date", day: "date" },
	"due-next-day": { through: "date", due: "date" },
	"due-from-cause": { due: "date" },
	// What would change it.
	"would-change-other-reading": {
		reading: "reading",
		option: "option",
		day: "date",
	},
	"would-change-reading": { reading: "reading" },
	"would-change-knowledge-day": {},
	"would-change-notification-day": {},
	"would-change-leave": {},
	"would-change-reply-day": {},
	"would-change-breach-day": {},
	"would-change-offence": {},
	"would-change-prosecutor": {},
	"would-change-pardon": {},
	"would-change-forwarding": {},
	"would-change-leaving": {},
	"would-change-later-sanction": { through: "date" },
	"would-change-annulment": {},
	"would-change-recourse": {},
	"would-change-notification": {},
	"would-change-first-notification": {},
	"would-change-decision": {},
	"would-change-human-decision": {},
	"would-change-hold-lifted": {},
	"would-change-archives-notice": {},
	"would-change-archives-answer": {},
	// What is not known.
	"unknown-breach-date": {},
	"unknown-victim-age": {},
	"unknown-prosecutor": {},
	"unknown-notification": {},
	"unknown-end-of-career": {},
	"unknown-leave-answer": { reading: "reading" },
	"unknown-reply": {},
} as const satisfies Readonly<Record<string, ParamSpec>>;

export type PhraseKey = keyof typeof PHRASES;

/** A sentence to be said by the page; JSON-safe. */
export type Phrase = {
	readonly [Key in PhraseKey]: {
		readonly key: Key;
		readonly params: ParamsOf<(typeof PHRASES)[Key]>;
	};
}[PhraseKey];

export function phrase<Key extends PhraseKey>(
	key: Key,
	params: ParamsOf<(typeof PHRASES)[Key]>,
): Phrase {
	// TypeScript does not see that a key with its own parameters is one member of the union.
	return { key, params } as Phrase;
}
