import type { Translation } from "../../../shared/texts/translation.ts";
import type { datesFr } from "./dates.fr.ts";

export const datesEn: Translation<typeof datesFr> = {
	limit: {
		dispatch: {
			open: "Dispatch the order by {{day}} at the latest",
			met: "Dispatched on {{day}}, in time",
			late: "Dispatched on {{day}}, after the last day ({{last}}): risk of nullity",
		},
		reply: {
			open: "Last day to reply: {{day}}",
			met: "Replied on {{day}}, in time",
			late: "Replied on {{day}}, after the last day ({{last}})",
		},
		decide: {
			open: "Decide what follows by {{day}} at the latest",
			met: "Decided on {{day}}, in time",
			late: "Decided on {{day}}, after the last day ({{last}})",
		},
		suspension: {
			open: "Confirm the suspension by {{day}} at the latest",
			met: "Suspension confirmed on {{day}}, in time",
			late: "Suspension confirmed on {{day}}, after the last day ({{last}})",
		},
		recourse: {
			open: "Appeal possible through {{day}}",
			met: "Appeal lodged on {{day}}, in time",
			late: "Appeal lodged on {{day}}, after the last day ({{last}})",
		},
		limitation: {
			open: "Facts time-barred after {{day}}",
			met: "Pursued on {{day}}, before the limitation",
			late: "Pursued on {{day}}, after the limitation ({{last}})",
		},
		archives: {
			open: "Answer of the National Archives awaited through {{day}}",
			met: "Answer of the National Archives received on {{day}}",
			late: "Answer of the National Archives received on {{day}}, after three months ({{last}})",
		},
	},
	otherwise: {
		L1: {
			counts: "If Saturday counts: {{day}}.",
			"does-not-count": "If Saturday does not count: {{day}}.",
		},
		L2: {
			yes: "If the communal half-days count: {{day}}.",
			no: "If the communal half-days do not count: {{day}}.",
		},
		L4: {
			yes: "If sick leave extends the time limit: {{day}}.",
			no: "If sick leave does not extend the time limit: {{day}}.",
		},
		L5: {
			yes: "If leave taken during the ten days extends the time limit: {{day}}.",
			no: "If leave taken during the ten days does not extend the time limit: {{day}}.",
		},
		other: "With another answer to reading {{reading}}: {{day}}.",
	},
	keep: {
		running: "Keep, without end date: procedure under way",
		until: "Keep through {{day}}",
		dueFromThen: "destruction due from {{day}}",
		career: "Keep for the career and six months after leaving",
		dueSince: "Destruction due since {{day}}",
		dueToday: "Destruction due from today, {{day}}",
		undetermined:
			"Period not settled by the texts: a reasoned decision of two persons is needed",
	},
	keepShort: {
		running: "no end date",
		until: "through {{day}}",
		career: "career and six months",
		due: "to destroy since {{day}}",
		undetermined: "to be decided",
	},
	blocked: {
		archives: "Barred: National Archives",
		hold: "Barred: hold",
		provisional: "Barred: reading to confirm",
	},
};
