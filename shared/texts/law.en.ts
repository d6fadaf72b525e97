import type { lawFr } from "./law.fr.ts";
import { term } from "./term.ts";
import type { Translation } from "./translation.ts";

export const lawEn: Translation<typeof lawFr> = {
	act: {
		OJ: "regulation of 11.9.2006",
		DP: "regulation of 11.1.1988",
		S: "general statute",
		N: "notice on the order",
		CPP: "Code of criminal procedure",
		ARCH: "archives law of 17.8.2018",
		L1999: "law of 21.6.1999",
		R2017: "regulation of 28.7.2017",
		"001": "law of 18.3.2013 (by analogy)",
		"000": "notice of the ONE (by analogy)",
		GDPR: "General Data Protection Regulation",
	},
	change: {
		"communal-statute": "general statute of communal officials",
		"personal-file": "regulation on the personal file",
		"administrative-courts": "procedure before the administrative courts",
		"order-of-justification": "regulation on the order of justification",
		"criminal-limitation": "limitation of prosecution",
		"duty-to-inform-the-prosecutor": "duty to inform the State prosecutor",
		"communal-employees": "regulation on communal employees",
		"data-protection": "General Data Protection Regulation",
		archives: "archives law",
		"europe-day": "9 May becomes a public holiday",
		"victims-under-age": "criminal terms for victims under age",
	},
	rule: {
		P1: {
			title: "Dispatch of the order",
			text: `The order (${term("ordre de justification")}) is dispatched within seven working days from the day on which the college or its delegate knew of the facts, on pain of nullity.`,
		},
		P2: {
			title: "Form of dispatch",
			text: "The order leaves on the official form, in a closed envelope at the place of work, or by registered letter to the home if the agent is on leave for more than two days.",
		},
		P3: {
			title: "The agent’s reply",
			text: "The agent explains in writing within ten days of notification; a leave under way when the order is addressed extends them by its length.",
		},
		P4: {
			title: "Silence or refusal",
			text: "Without a reply in time the facts count as admitted, save exceptional circumstances with reasons; the dossier goes to the disciplinary authority at once.",
		},
		P5: {
			title: "Decision of the college",
			text: "Within three months of receiving the reply the college places the dossier in the personal file, does not place it there, or refers it to the disciplinary authority; an explicit pardon goes with one of the first two.",
		},
		P6: {
			title: "Forwarding to the disciplinary authority",
			text: "If the reply does not satisfy or the facts are grave, the dossier is forwarded to the disciplinary authority, which decides what follows.",
		},
		P7: {
			title: "Prior inquiry",
			text: "No sanction without the commissioner’s inquiry, which ends in closure, a return to the college, or a referral to the council.",
		},
		P8: {
			title: "The eleven sanctions",
			text: "The sanctions are those listed in the statute, within its limits; several can be cumulated.",
		},
		P9: {
			title: "Minor sanctions",
			text: "The college can pronounce a warning, a reprimand and a fine of up to a fifth by itself; every other sanction needs the council.",
		},
		P10: {
			title: "Notification of decisions",
			text: "A decision is handed over against receipt, or sent by registered letter; it then takes effect five days after posting.",
		},
		P11: {
			title: "Recourse",
			text: "A sanction by the college can be brought before the council, one by the council before the administrative tribunal, then the court; on appeal the council stays among the minor sanctions and no recourse follows.",
		},
		P12: {
			title: "Informing the prosecutor",
			text: `Where the facts may be a crime or a ${term("délit")}, the State prosecutor is informed without delay, whatever the confidentiality.`,
		},
		P13: {
			title: "End of an employee’s contract",
			text: "Before ten years of service the competent organ may end an employee’s contract for stated reasons; after that only as a disciplinary measure.",
		},
		P14: {
			title: "Former agent",
			text: "A former agent is pursued only for facts that deserve dismissal, and within six months of leaving.",
		},
		P15: {
			title: "Suspension from duty",
			text: "Once the agent could explain, the college may suspend; the commissioner’s suspension falls if the college does not confirm it within eight days.",
		},
		P16: {
			title: "Data-protection notice",
			text: "The order is served with the notice that informs the agent of how personal data are processed.",
		},
		T1: {
			title: "Time to dispatch",
			text: "Seven working days after the facts were known, without roll-over.",
		},
		T2: {
			title: "Time to reply",
			text: "Ten days after notification, plus leave; a last day on a Saturday, Sunday or public holiday rolls over.",
		},
		T3: {
			title: "Time to decide",
			text: "Three months after the reply was received, from date to date, without roll-over.",
		},
		T4: {
			title: "Time for recourse",
			text: "One month, three months or forty days after effective notification, by the decision; roll-over as for the reply.",
		},
		T5: {
			title: "Limitation",
			text: "Three years from the day of the breach; longer if the facts are a criminal offence too.",
		},
		R0: {
			title: "Procedure under way",
			text: "The dossier is kept as long as the procedure or a recourse is under way.",
		},
		R1: {
			title: "Explicit pardon",
			text: "Satisfactory reply and explicit pardon by the disciplinary authority: the dossier need not be kept any longer.",
		},
		R2: {
			title: "Until limitation",
			text: "Satisfactory reply without the college’s pardon: in the personal file until the facts are time-barred or the agent leaves.",
		},
		R3a: {
			title: "Closure or acquittal",
			text: "Without disciplinary follow-up the dossier need not be kept from the decision on.",
		},
		R3b: {
			title: "Minor sanction",
			text: "After a minor sanction, three years from the date of the sanction.",
		},
		R3c: {
			title: "Graver or repeated sanction",
			text: "After a graver sanction, or a minor one followed by another within three years: the whole career plus six months.",
		},
		R4: {
			title: "Period not settled",
			text: "The texts settle no period: one person decides, with reasons, and a second one agrees.",
		},
		A1: {
			title: "National Archives",
			text: "Without a cooperation contract the National Archives are told in writing; destruction waits for their agreement or three months without an answer, and their opposition prevents it.",
		},
		L1: {
			title: "Saturday",
			text: "Does Saturday count in the seven working days?",
		},
		L2: {
			title: "Communal half-days",
			text: "Are the afternoon of 24 December and Whit Tuesday working days?",
		},
		L4: {
			title: "Sick leave",
			text: "Does sick leave extend the ten days?",
		},
		L5: {
			title: "Leave that begins during the ten days",
			text: "Does leave that begins during the ten days extend them?",
		},
		L6: {
			title: "Put aside, no pardon",
			text: "How long is a dossier kept that was neither placed in the personal file nor pardoned?",
		},
		L7: {
			title: "Contract with the Archives",
			text: "Has the commune a cooperation contract with the National Archives?",
		},
		L8: {
			title: "Continuous breach",
			text: "From when does limitation run for a continuous or repeated breach?",
		},
		L9: {
			title: "Limitation after referral",
			text: "What becomes of limitation after referral to the commissioner?",
		},
		L10: {
			title: "Criminal terms",
			text: "Do the five or ten years apply without the prosecutor’s word?",
		},
		L11: {
			title: "Leaving during the period",
			text: "What becomes of the dossier when the agent leaves during the keeping period?",
		},
		L12: {
			title: "Date of the sanction",
			text: "From which day does the sanction date?",
		},
		L13: {
			title: "Sanction followed by another",
			text: "A minor sanction is followed by another within three years: which one is kept for the career?",
		},
		L14: {
			title: "Acquittal or annulment",
			text: "What becomes of the dossier after an acquittal or annulment?",
		},
		L15: {
			title: "After the career",
			text: "How long after the end of the career is the dossier kept?",
		},
		L16: {
			title: "Contract ended",
			text: "How long is the dossier kept after an employee’s contract was ended?",
		},
		L17: {
			title: "Access register",
			text: "How long are the entries of the access register kept?",
		},
		L18: {
			title: "Late reply",
			text: "Does a reply received after the last day, before silence is recorded, count?",
		},
		C1: {
			title: "Confidentiality",
			text: "Order, reply and pieces are personal and confidential; only the agent’s lawyer receives a copy, for the defence and in the current procedure.",
		},
		C2: {
			title: "Access by function",
			text: "Everyone has access only as far as the function requires; the college sees a dossier once it is before it, and an interested member withdraws.",
		},
		C3: {
			title: "Return",
			text: "Who holds data no longer needed gives everything back, original and copies; each copy is followed until returned or destroyed.",
		},
		C4: {
			title: "Third persons’ data",
			text: "A person sees only what concerns that person; third persons’ data are removed first.",
		},
		C5: {
			title: "Access register",
			text: "Every access is recorded: who, what, when and why; the entry is kept three years.",
		},
		C6: {
			title: "Authentication and rights",
			text: "Authentication is strong; access rights are granted, reviewed, expire and are withdrawn.",
		},
		C7: {
			title: "Traced communications",
			text: "Every communication is traced: to whom, what, when and for which precise reason.",
		},
		C8: {
			title: "Statistics",
			text: "Statistics rest on depersonalised data only, without small groups.",
		},
		C9: {
			title: "Requests",
			text: "A request is written, with proof of identity, and is answered in a month; erasure is refused only on a listed ground.",
		},
		C10: {
			title: "Personal data breach",
			text: "The authority is told within 72 hours, the persons concerned if the risk is high.",
		},
		C11: {
			title: "Inventory drawn up anew",
			text: "An entry of destruction carries nothing that points to the person or to the withdrawn pieces; the inventory is drawn up anew.",
		},
		C12: {
			title: "Opinions",
			text: "No political, philosophical or religious opinion stands in the personal file.",
		},
		C13: {
			title: "No profiling, no transfer",
			text: "No profiling; nothing leaves the European Union, nothing leaves the workstation by network.",
		},
		C14: {
			title: "Minimisation",
			text: "Who enters data confirms that they are necessary; special categories are marked.",
		},
		K1: {
			title: "The day asked",
			text: "Only steps up to and including the day asked count; on one day, in the order in which they stand.",
		},
		K2: {
			title: "Acquittal by the council",
			text: "An acquittal by the council stays open while the college can go to the tribunal; every other ending without sanction counts from its own day.",
		},
		K3: {
			title: "Sanction without a date",
			text: "While the day that dates the sanction has not come, the dossier is running.",
		},
		K4: {
			title: "Within three years",
			text: "The later sanction is strictly after the first and at most on its third anniversary; it counts from its day, also under recourse, until it is annulled.",
		},
		K5: {
			title: "Several sanctions",
			text: "Of several sanctions the graver decides; those that replace on recourse stand in place of the old.",
		},
		K6: {
			title: "Limitation restarted",
			text: "If referral restarts limitation, three years run from the latest referral, if they end later.",
		},
		K7: {
			title: "The prosecutor’s word",
			text: `With a ${term("délit")} or a crime the result stays provisional until the prosecutor has spoken; then the later of that day and of limitation holds.`,
		},
		K8: {
			title: "Leaving and limitation",
			text: "The earlier of limitation and six months after leaving; leaving after limitation changes nothing.",
		},
		K9: {
			title: "Death of the agent",
			text: "Death during the keeping period leaves it open; after a minor sanction a departure changes nothing.",
		},
		K10: {
			title: "Rule cited",
			text: "The rule cited is the one that gives the result.",
		},
		K11: {
			title: "Readings relied upon",
			text: "A result relies on a reading as soon as it has to be consulted; a human decision relies on none.",
		},
		K12: {
			title: "A subordinate’s pardon",
			text: "A subordinate’s pardon decides nothing: the dossier is then filed, put aside or forwarded by the college.",
		},
		K13: {
			title: "Missed limits",
			text: "A limit missed by the step that met it stays so for ever; one that passed unmet is so on the day asked.",
		},
		K14: {
			title: "Holds and Archives",
			text: "A hold stands until it is lifted; the Archives let pass by agreeing, or on the day after three months without an answer.",
		},
	},
	reading: {
		L1: {
			question: "Does Saturday count in the seven working days?",
			option: {
				counts: "Saturday counts",
				"does-not-count": "Saturday does not count",
			},
			effect: {
				counts: "the last day to dispatch comes earlier",
				"does-not-count": "the last day to dispatch comes later",
			},
		},
		L2: {
			question:
				"Are the afternoon of 24 December and Whit Tuesday working days?",
			option: {
				yes: "Yes, these days count",
				no: "No, these days do not count",
			},
			effect: {
				yes: "the last day to dispatch comes earlier",
				no: "the last day to dispatch comes later",
			},
		},
		L4: {
			question: "Does sick leave extend the ten days?",
			option: {
				ask: "Ask for each leave",
				yes: "Yes",
				no: "No",
			},
			effect: {
				ask: "the answer is given with the notification",
				yes: "the ten days are extended by the length of the leave",
				no: "the ten days stay",
			},
		},
		L5: {
			question: "Does leave that begins during the ten days extend them?",
			option: {
				ask: "Ask for each leave",
				yes: "Yes",
				no: "No",
			},
			effect: {
				ask: "the answer is given with the notification",
				yes: "the ten days are extended by the length of the leave",
				no: "the ten days stay",
			},
		},
		L6: {
			question:
				"How long is a dossier kept that was neither placed in the personal file nor pardoned?",
			option: {
				undetermined: "Period not settled",
				"as-R2": "As a filed dossier",
				destroy: "Destruction",
			},
			effect: {
				undetermined: "a decision with reasons by two persons is needed",
				"as-R2": "kept until the facts are time-barred",
				destroy: "destruction is due from the college’s decision",
			},
		},
		L7: {
			question:
				"Has the commune a cooperation contract with the National Archives?",
			option: {
				"no-contract": "No contract",
				contract: "Cooperation contract",
			},
			effect: {
				"no-contract": "the National Archives are told before each destruction",
				contract:
					"the sorting table takes the place of the notice to the Archives",
			},
		},
		L8: {
			question:
				"From when does limitation run for a continuous or repeated breach?",
			option: {
				"last-day": "From the last day",
				undetermined: "Period not settled",
			},
			effect: {
				"last-day": "three years from the end of the breach",
				undetermined: "a decision with reasons by two persons is needed",
			},
		},
		L9: {
			question:
				"What becomes of limitation after referral to the commissioner?",
			option: {
				restarts: "It restarts",
				undetermined: "Period not settled",
			},
			effect: {
				restarts: "three years from the latest referral, if they end later",
				undetermined: "a decision with reasons by two persons is needed",
			},
		},
		L10: {
			question: "Do the five or ten years apply without the prosecutor’s word?",
			option: {
				"needs-prosecutor": "Wait for the prosecutor",
				"as-qualified": "As qualified",
			},
			effect: {
				"needs-prosecutor":
					"the result stays provisional until the prosecutor has spoken",
				"as-qualified": `five years for a ${term("délit")}, ten for a crime; not settled where the victim is under age`,
			},
		},
		L11: {
			question:
				"What becomes of the dossier when the agent leaves during the keeping period?",
			option: {
				destroy: "Destruction on leaving",
				"six-months": "Six months more",
			},
			effect: {
				destroy: "destruction is due from the day of leaving",
				"six-months": "kept six months after leaving, at most until limitation",
			},
		},
		L12: {
			question: "From which day does the sanction date?",
			option: {
				decision: "The day of the decision",
				"effective-notification": "The day of effective notification",
				final: "The day on which it becomes final",
			},
			effect: {
				decision: "the three years run from the decision",
				"effective-notification": "the three years run from notification",
				final: "the three years run from the end of recourse",
			},
		},
		L13: {
			question:
				"A minor sanction is followed by another within three years: which one is kept for the career?",
			option: {
				"first-only": "The first only",
				both: "Both",
			},
			effect: {
				"first-only": "the later one follows its own rule",
				both: "both dossiers are kept for the career",
			},
		},
		L14: {
			question: "What becomes of the dossier after an acquittal or annulment?",
			option: {
				"as-closure": "As a closure",
				undetermined: "Period not settled",
			},
			effect: {
				"as-closure": "destruction is due from the decision",
				undetermined: "a decision with reasons by two persons is needed",
			},
		},
		L15: {
			question: "How long after the end of the career is the dossier kept?",
			option: {
				"career-6-months": "Six months after the career",
				"career-5-years": "Five years after the career",
			},
			effect: {
				"career-6-months": "kept until six months after leaving",
				"career-5-years": "kept until five years after leaving",
			},
		},
		L16: {
			question:
				"How long is the dossier kept after an employee’s contract was ended?",
			option: {
				undetermined: "Period not settled",
				"as-R3c": "As a graver sanction",
			},
			effect: {
				undetermined: "a decision with reasons by two persons is needed",
				"as-R3c": "kept for the career and six months",
			},
		},
		L17: {
			question: "How long are the entries of the access register kept?",
			option: {
				"3-years": "Three years",
				"1-year": "One year",
				"2-years": "Two years",
				"4-years": "Four years",
				"5-years": "Five years",
				"10-years": "Ten years",
			},
			effect: {
				"3-years": "older entries are removed",
				"1-year": "older entries are removed",
				"2-years": "older entries are removed",
				"4-years": "older entries are removed",
				"5-years": "older entries are removed",
				"10-years": "older entries are removed",
			},
		},
		L18: {
			question:
				"Does a reply received after the last day, before silence is recorded, count?",
			option: {
				ask: "Ask",
				counts: "It counts",
				silence: "It counts as silence",
			},
			effect: {
				ask: "it counts only with exceptional circumstances and reasons; else the facts are admitted",
				counts: "the college decides within three months",
				silence: "the facts are admitted and the dossier is forwarded",
			},
		},
	},
	readingRefusal: {
		"option-unknown": "This reading has no such option.",
		"reference-missing": "The sorting table’s reference is missing.",
		"already-confirmed": "This option is already confirmed.",
		"starts-in-the-past":
			"The first day of application has passed: choose a day to come, or apply the change to earlier steps.",
		"no-proposal": "No proposal waits for this reading.",
		"same-account":
			"The confirmation must come from another person than the proposal.",
		"same-role":
			"The college and the DPO confirm together: the other role has to confirm.",
		"before-proposal": "The confirmation cannot come before the proposal.",
	},
	phrase: {
		"dispatch-by": "The order is dispatched by {{day}} at the latest.",
		"reply-by": "The agent replies by {{day}} at the latest.",
		"decide-by": "The college decides by {{day}} at the latest.",
		"recourse-by":
			"Recourse is possible through {{day}}; it goes to: {{body}}.",
		"limitation-through": "The facts can be prosecuted through {{day}}.",
		"confirm-suspension-by":
			"The college confirms the suspension by {{day}} at the latest.",
		"archives-answer-by": "The National Archives can answer through {{day}}.",
		"running-procedure": "The dossier is kept: the procedure is under way.",
		"running-recourse":
			"The dossier is kept: a recourse has been pending since {{since}} before: {{body}}.",
		"running-acquittal-open":
			"The dossier is kept: the college can still go to the administrative tribunal through {{through}}.",
		"running-acquittal-not-notified":
			"The dossier is kept: the acquittal has not been notified yet.",
		"running-sanction-not-notified":
			"The dossier is kept: the sanction has not been notified yet and so has no date.",
		"running-sanction-effective-from":
			"The dossier is kept: the notification takes effect on {{day}}.",
		"running-sanction-final-from":
			"The dossier is kept: without a recourse the sanction becomes final on {{day}}.",
		"pardoned-nothing-to-keep":
			"The college pardoned on {{day}}: the dossier need not be kept any longer.",
		"kept-until-limitation":
			"The dossier is kept through {{through}}, when the facts become time-barred.",
		"limitation-passed":
			"The facts were time-barred at the end of {{through}}: the dossier need not be kept any longer.",
		"left-nothing-to-keep":
			"The agent left on {{day}}: the dossier need not be kept any longer.",
		"kept-six-months-after-leaving":
			"The agent has left: the dossier is kept through {{through}}.",
		"six-months-after-leaving-passed":
			"The agent has left and the keeping period ended on {{through}}.",
		"put-aside-nothing-to-keep":
			"The college put the dossier aside on {{day}}: under the chosen reading it need not be kept any longer.",
		"closed-nothing-to-keep":
			"The case was closed on {{day}}: the dossier need not be kept any longer.",
		"acquitted-nothing-to-keep":
			"The agent is acquitted: the dossier need not be kept from {{day}}.",
		"kept-three-years-after-sanction":
			"The dossier is kept three years after the sanction, through {{through}}.",
		"three-years-after-sanction-passed":
			"The three years after the sanction ended on {{through}}: the dossier need not be kept any longer.",
		"kept-for-career-graver":
			"The sanction is a graver one: the dossier is kept for the whole career and beyond.",
		"kept-for-career-followed":
			"A sanction of {{day}} in another dossier followed within three years: the dossier is kept for the whole career and beyond.",
		"kept-for-career-following":
			"The sanction follows within three years a minor one of {{day}} in another dossier: the dossier is kept for the whole career and beyond.",
		"kept-for-career-contract":
			"The contract was ended: under the chosen reading the dossier is kept for the whole career and beyond.",
		"kept-after-career":
			"The career has ended: the dossier is kept through {{through}}.",
		"after-career-passed":
			"The career and the time after it ended on {{through}}: the dossier need not be kept any longer.",
		"human-keeps":
			"A decision with reasons of {{day}} keeps the dossier through {{through}}.",
		"human-keeping-passed":
			"The keeping decided on {{day}} ended on {{through}}.",
		"human-destroys":
			"A decision with reasons of {{day}} does not keep the dossier.",
		"undetermined-breach-date":
			"The period cannot be calculated: the date of the facts is not known.",
		"undetermined-continuous":
			"The texts do not say from when limitation runs for a continuous breach.",
		"undetermined-after-referral":
			"The texts do not say what becomes of limitation after referral.",
		"undetermined-minor-victim":
			"The victim is under age: other criminal terms apply and the period stays open.",
		"undetermined-no-reply":
			"There is no satisfactory reply: the texts settle no period.",
		"undetermined-put-aside":
			"The dossier was neither filed nor pardoned: the texts settle no period.",
		"undetermined-acquittal": "The texts settle no period after an acquittal.",
		"undetermined-contract-ended":
			"The contract was ended: the texts settle no period.",
		"undetermined-death":
			"The agent died on {{day}}: the texts settle no period.",
		"blocked-by-hold":
			"Destruction has been on hold since {{since}}: {{ground}}.",
		"blocked-by-archives-unasked":
			"Destruction waits for the written notice to the National Archives.",
		"blocked-by-archives-waiting":
			"Destruction waits for the National Archives’ answer, at most through {{through}}.",
		"blocked-by-archives-opposed":
			"The National Archives opposed destruction on {{day}}: the dossier is handed over to them.",
		"blocked-provisional":
			"Destruction waits for the open readings to be confirmed ({{count}}).",
		"first-day-excluded": "The first day, {{day}}, does not count.",
		"working-days-counted": "{{count}} working days lead to {{last}}.",
		"days-added": "{{from}} and {{count}} days: {{to}}.",
		"leave-added": "Leave from {{from}} through {{to}}: {{count}} more days.",
		"leave-added_one": "Leave from {{from}} through {{to}}: one more day.",
		"leave-not-counted":
			"The leave from {{from}} to {{to}} does not extend the time.",
		"rolled-over": "The time cannot end on {{from}}: it rolls over to {{to}}.",
		"months-added": "{{from}} and {{count}} months: {{to}}.",
		"months-added_one": "{{from}} and one month: {{to}}.",
		"years-added": "{{from}} and {{count}} years: {{to}}.",
		"clamped-to-month-end":
			"The month has no such day: its last day counts, {{day}}.",
		"effective-after-posting":
			"Posted on {{posted}}, the decision takes effect five days later, on {{effective}}.",
		"limitation-restarted":
			"The referral of {{referred}} restarts limitation: {{through}}.",
		"limitation-restart-earlier":
			"The referral of {{referred}} leads to {{through}}, no later than the breach.",
		"criminal-limitation":
			"Offence ({{offence}}): {{count}} years after the breach, {{through}}.",
		"prosecutor-limitation":
			"According to the prosecutor, prosecution becomes time-barred on {{through}}.",
		"latest-counts": "The later of these dates counts: {{through}}.",
		"earliest-counts": "The earlier of these dates counts: {{through}}.",
		"left-before-limitation": "The agent left on {{day}}, before limitation.",
		"left-after-limitation":
			"The agent left on {{day}}, after limitation: that changes nothing.",
		"sanction-dated": "The sanction dates from {{day}} (reading: {{option}}).",
		"graver-decides": "Several sanctions were pronounced: the graver decides.",
		"followed-within":
			"First sanction on {{first}}, next on {{day}}: within three years, through {{last}}.",
		"due-next-day":
			"Kept through {{through}}: destruction is due from {{due}}.",
		"due-from-cause":
			"The time had already passed: destruction is due from {{due}}.",
		"would-change-other-reading":
			"Reading {{reading}} ({{option}}) would lead to {{day}}.",
		"would-change-reading": "confirming reading {{reading}}",
		"would-change-knowledge-day": "another day of knowledge of the facts",
		"would-change-notification-day": "another day of notification of the order",
		"would-change-leave": "a leave under way when the order was sent",
		"would-change-reply-day": "another day of receiving the reply",
		"would-change-breach-day": "another last day of the breach",
		"would-change-offence": `a criminal offence, ${term("délit")} or crime`,
		"would-change-prosecutor": "the prosecutor’s word on limitation",
		"would-change-pardon": "an explicit pardon by the college",
		"would-change-forwarding": "forwarding to the disciplinary authority",
		"would-change-leaving": "the agent’s leaving",
		"would-change-later-sanction":
			"another sanction of the agent through {{through}}",
		"would-change-annulment": "annulment of the sanction",
		"would-change-recourse": "a recourse",
		"would-change-notification": "another day of notification of the decision",
		"would-change-first-notification": "notification of the decision",
		"would-change-decision": "the decision that ends the procedure",
		"would-change-human-decision": "a decision with reasons by two persons",
		"would-change-hold-lifted": "lifting the hold",
		"would-change-archives-notice":
			"the written notice to the National Archives",
		"would-change-archives-answer": "the National Archives’ answer",
		"unknown-breach-date": "The last day of the breach is not known.",
		"unknown-victim-age": "The victim’s age changes the criminal terms.",
		"unknown-prosecutor": "The prosecutor has not spoken about limitation yet.",
		"unknown-notification": "The day of notification is not known.",
		"unknown-end-of-career": "The end of the career is not known.",
		"unknown-leave-answer":
			"The question of reading {{reading}} has no answer for this leave yet.",
		"unknown-reply": "The agent’s reply is not in the dossier.",
	},
	input: {
		"facts-known-on": "facts known on",
		"breach-last": "last day of the breach",
		"breach-continuous": "continuous or repeated breach",
		"order-issued-on": "order dispatched on",
		"order-notified-on": "order notified on",
		"leave-kind": "kind of leave",
		"leave-from": "leave from",
		"leave-to": "leave through",
		"leave-extends": "the leave extends the time",
		"reply-received-on": "reply received on",
		"silence-on": "silence recorded on",
		"pardoned-on": "pardon of",
		"filed-on": "placed in the personal file on",
		"put-aside-on": "not placed in the personal file on",
		"closed-on": "closure of",
		"closed-by": "closed by",
		"referred-on": "referral of",
		"sanctioned-on": "sanction decided on",
		"sanctioned-by": "sanction pronounced by",
		sanction: "sanction",
		"acquitted-on": "acquittal of",
		"acquitted-by": "acquittal by",
		"notified-on": "handed over or posted on",
		"effective-on": "notification effective on",
		"recourse-on": "recourse of",
		"recourse-to": "recourse to",
		"contract-ended-on": "end of contract decided on",
		offence: "criminal qualification",
		"minor-victim": "victim under age",
		"prosecutor-limitation": "limitation according to the prosecutor",
		"left-on": "agent left on",
		"left-reason": "reason for leaving",
		"other-sanction-on": "sanction in another dossier, of",
		"suspended-on": "suspension of",
		"hold-since": "hold since",
		"hold-ground": "ground of the hold",
		"archives-notified-on": "notice to the Archives of",
		"archives-answer": "answer of the Archives",
		"human-decision-on": "decision with reasons of",
		"human-keep-through": "keeping decided through",
	},
	step: {
		"facts-known": {
			name: "Facts known",
			record: "Record knowledge of the facts",
			refused: "Knowledge of the facts cannot be recorded like this.",
		},
		"order-issued": {
			name: "Order dispatched",
			record: "Record the dispatch of the order",
			refused: "The dispatch of the order cannot be recorded.",
		},
		"order-notified": {
			name: "Order notified",
			record: "Record the notification of the order",
			refused: "The notification of the order cannot be recorded.",
		},
		"reply-received": {
			name: "Reply received",
			record: "Record the reply",
			refused: "This reply cannot be recorded.",
		},
		"reply-missing": {
			name: "Silence",
			record: "Record the silence",
			refused: "The silence cannot be recorded.",
		},
		assessed: {
			name: "Reply assessed",
			record: "Record the assessment",
			refused: "The assessment cannot be recorded.",
		},
		pardoned: {
			name: "Pardon",
			record: "Record the pardon",
			refused: "A pardon is not possible.",
		},
		filed: {
			name: "Placed in the personal file",
			record: "Place in the personal file",
			refused: "Placing in the personal file is not possible.",
		},
		"put-aside": {
			name: "Not placed in the personal file",
			record: "Do not place in the personal file",
			refused: "This decision of the college is not possible.",
		},
		forwarded: {
			name: "Forwarded to the disciplinary authority",
			record: "Forward to the disciplinary authority",
			refused: "Forwarding is not possible.",
		},
		closed: {
			name: "Closure",
			record: "Record the closure",
			refused: "Closure is not possible.",
		},
		"referred-to-commissioner": {
			name: "Referral to the commissioner",
			record: "Record the referral to the commissioner",
			refused: "Referral to the commissioner is not possible.",
		},
		"commissioner-decided": {
			name: "Commissioner’s decision",
			record: "Record the commissioner’s decision",
			refused: "The commissioner’s decision cannot be recorded.",
		},
		sanctioned: {
			name: "Sanction",
			record: "Record the sanction",
			refused: "This sanction cannot be recorded.",
		},
		acquitted: {
			name: "Acquittal",
			record: "Record the acquittal",
			refused: "The acquittal cannot be recorded.",
		},
		"decision-notified": {
			name: "Decision notified",
			record: "Record the notification of the decision",
			refused: "The notification of the decision cannot be recorded.",
		},
		recourse: {
			name: "Recourse",
			record: "Record the recourse",
			refused: "This recourse cannot be recorded.",
		},
		"recourse-decided": {
			name: "Decision on the recourse",
			record: "Record the decision on the recourse",
			refused: "The decision on the recourse cannot be recorded.",
		},
		"contract-ended": {
			name: "Contract ended",
			record: "Record the end of the contract",
			refused: "Ending the contract is not possible.",
		},
		suspended: {
			name: "Suspension from duty",
			record: "Record the suspension",
			refused: "Suspension is not possible.",
		},
		"suspension-confirmed": {
			name: "Suspension confirmed",
			record: "Record the confirmation of the suspension",
			refused: "The suspension cannot be confirmed.",
		},
		"suspension-ended": {
			name: "Suspension ended",
			record: "End the suspension",
			refused: "The suspension cannot be ended.",
		},
		offence: {
			name: "Criminal qualification",
			record: "Record the criminal qualification",
			refused: "The criminal qualification cannot be recorded.",
		},
		"prosecutor-informed": {
			name: "Prosecutor informed",
			record: "Record the communication to the prosecutor",
			refused: "The communication to the prosecutor cannot be recorded.",
		},
		"prosecutor-said": {
			name: "Prosecutor’s word",
			record: "Record the prosecutor’s word",
			refused: "The prosecutor’s word cannot be recorded.",
		},
		"hold-placed": {
			name: "Hold placed",
			record: "Put destruction on hold",
			refused: "The hold cannot be recorded.",
		},
		"hold-lifted": {
			name: "Hold lifted",
			record: "Lift the hold",
			refused: "The hold cannot be lifted.",
		},
		"human-decided": {
			name: "Decision on the period",
			record: "Record the decision on the period",
			refused: "A decision on the period has no place here.",
		},
		"archives-notified": {
			name: "National Archives told",
			record: "Record the notice to the Archives",
			refused: "The notice to the Archives cannot be recorded.",
		},
		"archives-answered": {
			name: "National Archives’ answer",
			record: "Record the answer of the Archives",
			refused: "The answer of the Archives cannot be recorded.",
		},
		"step-rectified": {
			name: "Rectification",
			record: "Rectify this step",
			refused: "This rectification is not possible.",
		},
	},
	refusal: {
		"after-today": "A step cannot lie after today ({{today}}).",
		"facts-not-known": "Knowledge of the facts is not recorded by that day.",
		"facts-already-known": "The facts have been known since {{day}}.",
		"breach-after-knowledge":
			"The day of the facts ({{day}}) cannot be after the day on which they were known.",
		"breach-days-reversed":
			"The first day of the facts ({{first}}) is after the last ({{last}}).",
		"order-already-issued": "The order was already dispatched on {{day}}.",
		"order-not-issued": "The order is not dispatched by that day.",
		"order-already-notified": "The order was already notified on {{day}}.",
		"order-not-notified": "The order is not notified by that day.",
		"leave-days-reversed":
			"The leave ends ({{to}}) before it begins ({{from}}).",
		"reply-already-received": "A reply was already received on {{day}}.",
		"reply-limit-running": "The agent can still reply through {{through}}.",
		"silence-already-recorded": "The silence has been recorded since {{day}}.",
		"silence-is-admission":
			"The silence recorded on {{day}} counts as admission: the dossier goes to the disciplinary authority at once.",
		"late-reply-is-silence":
			"The reply of {{day}} came after the last day ({{through}}) and counts as silence: the dossier goes to the disciplinary authority at once.",
		"reply-outstanding":
			"The agent’s reply, or its absence, is not recorded by that day.",
		"reply-not-assessed": "The reply is not assessed yet.",
		"already-decided": "The college already decided on {{day}}.",
		"already-pardoned":
			"The college pardoned on {{day}}: nothing is left to decide.",
		"already-forwarded":
			"The dossier has been before the disciplinary authority since {{day}}.",
		"reply-unsatisfactory":
			"The reply does not satisfy: the dossier is forwarded to the disciplinary authority.",
		"facts-grave":
			"The facts are grave: the dossier is forwarded to the disciplinary authority.",
		"not-forwarded":
			"The dossier is not before the disciplinary authority yet.",
		"forwarded-twice": "The dossier was already forwarded on {{day}}.",
		"already-closed": "The case has been closed since {{day}}.",
		"inquiry-missing": "The commissioner has held no inquiry.",
		"inquiry-under-way":
			"The commissioner’s inquiry has been under way since {{since}}.",
		"inquiry-closed": "The commissioner closed the case on {{day}}.",
		"inquiry-ended": "The commissioner already decided on {{day}}.",
		"sent-to-other-body":
			"The commissioner sent the dossier to another body, which decides: {{body}}.",
		"no-sanction-named": "No sanction is named.",
		"sanction-named-twice": "The same sanction is named twice: {{sanction}}.",
		"fine-without-ratio": "The fine lacks its part of a monthly salary.",
		"fine-out-of-range":
			"A fine goes from a tenth to the whole of a monthly salary, not {{ratio}}.",
		"ratio-without-fine":
			"A part of salary goes with a fine only, not with: {{sanction}}.",
		"duration-out-of-range":
			"This duration ({{count}}) lies outside the statute’s limits for: {{sanction}}.",
		"beyond-the-college":
			"The college can pronounce a warning, a reprimand and a fine of up to a fifth by itself. A matter for the council: {{sanction}}.",
		"nothing-to-notify": "There is no decision to notify yet.",
		"already-notified": "The decision was already notified on {{day}}.",
		"no-decision": "There is no decision to attack yet.",
		"sanction-already-decided":
			"A decision was already taken on {{day}}; only a recourse changes it.",
		"recourse-already-pending":
			"A recourse has been pending since {{since}} before: {{body}}.",
		"no-recourse-pending": "No recourse is pending.",
		"no-further-recourse":
			"No recourse follows this decision; it comes from: {{body}}.",
		"recourse-to-other-body": "The recourse goes to another body: {{body}}.",
		"college-cannot-appeal": "The college cannot attack its own decision.",
		"only-minor-on-appeal":
			"On appeal the council stays among the minor sanctions, without: {{sanction}}.",
		"no-offence": `No ${term("délit")} or crime is recorded in the dossier.`,
		"only-for-employees":
			"Only an employee’s contract can be ended; this agent is an official.",
		"entry-unknown": "The agent’s day of entry is not known.",
		"ten-years-served":
			"The agent has ten years of service since {{since}}: only a sanction ends the contract.",
		"contract-needs-reply":
			"The agent must first be able to explain: neither a reply nor its absence is recorded.",
		"contract-already-ended": "The contract was already ended on {{day}}.",
		"left-too-long-ago":
			"The agent left on {{left}} and could be pursued through {{through}} only.",
		"only-dismissal-after-leaving":
			"The agent left on {{left}}: only dismissal is still possible.",
		"agent-dead": "The agent died on {{day}}.",
		"not-heard": "The agent has not been able to explain yet.",
		"already-suspended": "The agent has been suspended since {{since}}.",
		"no-procedure": "No procedure is under way in this dossier.",
		"no-inquiry-to-suspend": "No inquiry by the commissioner is under way.",
		"not-suspended": "The agent is not suspended.",
		"nothing-to-confirm":
			"No suspension by the commissioner waits for confirmation.",
		"no-hold-stands": "No hold stands.",
		"hold-of-a-request":
			"This hold rests on a person’s request: it is lifted with the data protection officer’s answer.",
		"processing-restricted":
			"Processing has been restricted since {{since}}: the dossier is kept and not otherwise used until the data protection officer enters a permitted use or lifts the restriction.",
		"archives-not-notified": "The National Archives have not been told yet.",
		"law-settles-it":
			"The texts settle this case (rule {{rule}}): a human decision has no place here.",
		"keep-through-in-the-past":
			"The keeping ({{through}}) would end before the decision itself.",
		"nothing-to-rectify": "There is no such step in the dossier.",
	},
	stage: {
		empty: "Nothing recorded",
		known: "Order to be dispatched",
		issued: "Notification expected",
		notified: "Reply expected",
		answered: "Decision of the college",
		settled: "Decided by the college",
		pardoned: "Pardoned",
		forwarded: "Before the disciplinary authority",
		inquiry: "Commissioner’s inquiry",
		returned: "Returned to the college",
		council: "Before the council",
		closed: "Closed",
		decided: "Decided",
		"contract-ended": "Contract ended",
	},
	limit: {
		dispatch: "Dispatch the order",
		reply: "The agent’s reply",
		decide: "Decision of the college",
		suspension: "Confirm the suspension",
		recourse: "Recourse",
		limitation: "Limitation of the facts",
		archives: "Answer of the Archives",
	},
	consequence: {
		"nullity-risk": "After this day the order risks nullity.",
		"silence-is-admission":
			"Without a reply the facts count as admitted and the dossier is forwarded.",
		"college-out-of-time":
			"After this day the college’s decision is out of time.",
		"decision-stands":
			"After this day a recourse is late and the decision stands.",
		"facts-time-barred":
			"After this day the facts can no longer be prosecuted.",
		"suspension-lapses": "Without confirmation the suspension falls.",
		"archives-agree":
			"Without an answer after this day destruction no longer waits for the Archives.",
	},
	limitStatus: {
		open: "running",
		met: "in time",
		"met-late": "late",
		passed: "passed",
	},
	outcome: {
		running: "To be kept, without an end date",
		until: "To be kept through a date",
		career: "To be kept for the career",
		due: "Destruction due",
		undetermined: "Period not settled by the texts",
	},
	blocker: {
		hold: "hold in place",
		archives: "National Archives",
		provisional: "reading to be confirmed",
	},
	mention: {
		"nullity-risk": "Risk of nullity",
		"registered-letter-wanted":
			"Sent to the place of work during a leave of more than two days",
		"refer-at-once": "To go to the disciplinary authority at once",
		"prosecutor-to-inform": "State prosecutor to be informed without delay",
		"suspension-lapsed": "Suspension lapsed for want of confirmation in time",
		"notice-not-served": "Data-protection notice not served",
		"revision-possible": "Review possible without limit of time",
	},
	sanction: {
		warning: "warning",
		reprimand: "reprimand",
		fine: "fine",
		"special-commissioners": "special commissioners",
		transfer: "transfer",
		"biennial-suspension": "suspension of biennial raises",
		"delayed-promotion": "delayed promotion",
		demotion: "demotion",
		exclusion: "temporary exclusion",
		retirement: "compulsory retirement",
		dismissal: "dismissal",
	},
	weight: {
		minor: "minor",
		graver: "graver",
	},
	dayReason: {
		saturday: "Saturday",
		sunday: "Sunday",
		"half-day": "communal half-day",
		leave: "leave",
		holiday: "public holiday",
	},
	holiday: {
		"new-year": "New Year’s Day",
		"easter-monday": "Easter Monday",
		"labour-day": "1 May",
		"europe-day": "Europe Day",
		ascension: "Ascension Day",
		"whit-monday": "Whit Monday",
		"national-day": "National Day",
		assumption: "Assumption Day",
		"all-saints": "All Saints’ Day",
		christmas: "Christmas Day",
		"saint-stephen": "Saint Stephen’s Day",
	},
	body: {
		college: "college of mayor and aldermen",
		commissioner: "Government commissioner",
		council: "Disciplinary Council",
		tribunal: "Administrative Tribunal",
		court: "Administrative Court",
	},
	channel: {
		workplace: "in a closed envelope at the place of work",
		registered: "by registered letter to the home",
	},
	delivery: {
		hand: "handed over against receipt",
		registered: "registered letter",
	},
	leave: {
		annual: "leave",
		sick: "sick leave",
	},
	answer: {
		satisfactory: "satisfactory",
		unsatisfactory: "unsatisfactory",
	},
	pardoner: {
		college: "college",
		subordinate: "subordinate body",
	},
	inquiry: {
		closure: "closure",
		minor: "return to the college",
		council: "referral to the council",
	},
	recourseOutcome: {
		confirmed: "decision confirmed",
		replaced: "another sanction",
		acquitted: "acquittal",
	},
	party: {
		agent: "agent",
		college: "college",
	},
	offence: {
		none: "no offence",
		contravention: "contravention",
		delit: `${term("délit")}`,
		crime: "crime",
	},
	ground: {
		restriction: "restriction of processing",
		litigation: "litigation",
		"criminal-case": "criminal case",
		request: "request under way",
		other: "other reason",
	},
	archives: {
		agreed: "agreed",
		opposed: "opposed",
	},
	departure: {
		resignation: "resignation",
		retirement: "retirement",
		death: "death",
		"contract-end": "end of contract",
		dismissal: "dismissal",
		other: "other reason",
	},
	flag: {
		true: "yes",
		false: "no",
	},
};
