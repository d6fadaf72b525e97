/** `DateLegale`, SCREENS section 3: every case of a limit and of a verdict. `{{day}}` is a date with its weekday. */
export const datesFr = {
	limit: {
		dispatch: {
			open: "Expédier l’ordre au plus tard le {{day}}",
			met: "Expédié le {{day}}, dans le délai",
			late: "Expédié le {{day}}, après le dernier jour ({{last}}) : risque de nullité",
		},
		reply: {
			open: "Dernier jour pour répondre : {{day}}",
			met: "Répondu le {{day}}, dans le délai",
			late: "Répondu le {{day}}, après le dernier jour ({{last}})",
		},
		decide: {
			open: "Décider de la suite au plus tard le {{day}}",
			met: "Décidé le {{day}}, dans le délai",
			late: "Décidé le {{day}}, après le dernier jour ({{last}})",
		},
		suspension: {
			open: "Confirmer la suspension au plus tard le {{day}}",
			met: "Suspension confirmée le {{day}}, dans le délai",
			late: "Suspension confirmée le {{day}}, après le dernier jour ({{last}})",
		},
		recourse: {
			open: "Recours possible jusqu’au {{day}} inclus",
			met: "Recours formé le {{day}}, dans le délai",
			late: "Recours formé le {{day}}, après le dernier jour ({{last}})",
		},
		limitation: {
			open: "Faits prescrits après le {{day}}",
			met: "Poursuites engagées le {{day}}, avant la prescription",
			late: "Poursuites engagées le {{day}}, après la prescription ({{last}})",
		},
		archives: {
			open: "Réponse des Archives nationales attendue jusqu’au {{day}} inclus",
			met: "Réponse des Archives nationales reçue le {{day}}",
			late: "Réponse des Archives nationales reçue le {{day}}, après trois mois ({{last}})",
		},
	},
	otherwise: {
		L1: {
			counts: "Si le samedi compte : {{day}}.",
			"does-not-count": "Si le samedi ne compte pas : {{day}}.",
		},
		L2: {
			yes: "Si les demi-jours communaux comptent : {{day}}.",
			no: "Si les demi-jours communaux ne comptent pas : {{day}}.",
		},
		L4: {
			yes: "Si le congé de maladie prolonge le délai : {{day}}.",
			no: "Si le congé de maladie ne prolonge pas le délai : {{day}}.",
		},
		L5: {
			yes: "Si le congé pris pendant les dix jours prolonge le délai : {{day}}.",
			no: "Si le congé pris pendant les dix jours ne prolonge pas le délai : {{day}}.",
		},
		other: "Avec une autre réponse à la lecture {{reading}} : {{day}}.",
	},
	keep: {
		running: "À conserver, sans date de fin : procédure en cours",
		until: "À conserver jusqu’au {{day}} inclus",
		dueFromThen: "destruction due dès le {{day}}",
		career: "À conserver pendant la carrière et six mois après le départ",
		dueSince: "Destruction due depuis le {{day}}",
		dueToday: "Destruction due dès aujourd’hui, {{day}}",
		undetermined:
			"Durée non fixée par les textes : une décision motivée de deux personnes est nécessaire",
	},
	keepShort: {
		running: "sans date de fin",
		until: "jusqu’au {{day}}",
		career: "carrière et six mois",
		due: "à détruire depuis le {{day}}",
		undetermined: "à décider",
	},
	blocked: {
		archives: "Empêchée : Archives nationales",
		hold: "Empêchée : blocage",
		provisional: "Empêchée : lecture à confirmer",
	},
} as const;
