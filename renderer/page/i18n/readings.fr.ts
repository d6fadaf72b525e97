/** « Lectures de la loi », SCREENS 4.16. */
export const readingsFr = {
	intro:
		"La loi laisse ces questions ouvertes. Le collège et le DPO les tranchent ensemble ; d’ici là, le choix prudent s’applique et les résultats qui en dépendent sont marqués « provisoire ».",
	introSigner:
		"La loi laisse ces questions ouvertes. Chaque lecture est confirmée deux fois : par un membre du collège et par le DPO. D’ici là, le choix prudent s’applique, les résultats qui en dépendent sont marqués « provisoire » et aucune destruction ne peut reposer sur eux.",
	views: {
		label: "Montrer",
		all: "Toutes ({{rows}})",
		open: "Non confirmées ({{rows}})",
		waiting: "Attendent une seconde confirmation ({{rows}})",
	},
	noneOpen: "Toutes les lectures sont confirmées.",
	noneWait: "Aucune lecture n’attend une seconde confirmation.",
	safe: "choix prudent",
	source: "Source :",
	notYours: "Le collège et le DPO confirment les lectures de la loi.",
	state: {
		open: "Non confirmée",
		confirmed: "Confirmée le {{day}}",
		from: "Confirmée, s’applique à partir du {{day}}",
		proposedBy: {
			college: "Confirmée par le collège le {{day}}, attend le DPO",
			dpo: "Confirmée par le DPO le {{day}}, attend le collège",
		},
	},
	versions: "Versions confirmées",
	version:
		"Version {{version}} : {{option}}, à partir du {{day}} ; confirmée par {{proposedBy}} et {{confirmedBy}} le {{confirmedOn}}.",
	referenceIs: "Référence du tableau de tri : {{reference}}.",
	answer: "Réponse",
	field: {
		from: "S’applique aux dossiers à partir du",
		reason: "Motifs",
		reference: "Référence du tableau de tri",
		reachesBack: "Relire aussi les étapes antérieures à ce jour",
		reachesBackHint:
			"Sans cette case, les étapes antérieures gardent la lecture de leur jour.",
	},
	beforeToday: "Ce jour ne peut pas être avant aujourd’hui ({{today}}).",
	twoPersons:
		"Rien ne change tant que l’autre rôle n’a pas confirmé. Votre confirmation est datée et signée.",
	confirm: "Confirmer cette lecture",
	confirmToo: "Confirmer aussi",
	decline: "Ne pas confirmer",
	withdraw: "Retirer la proposition",
	other: "Proposer une autre réponse",
	proposed: {
		college:
			"{{name}} a confirmé pour le collège, le {{day}} : « {{option}} ».",
		dpo: "{{name}} a confirmé comme DPO, le {{day}} : « {{option}} ».",
		from: "S’applique aux dossiers à partir du {{day}}, au plus tôt le jour de la seconde confirmation.",
		back: "Les étapes antérieures sont relues aussi.",
		forward: "Les étapes antérieures gardent la lecture de leur jour.",
	},
	second: {
		cannot: "La seconde confirmation ne peut pas venir de vous.",
		college:
			"Une lecture est confirmée par deux personnes dans deux rôles ; celle-ci l’a été pour le collège et attend le DPO.",
		dpo: "Une lecture est confirmée par deux personnes dans deux rôles ; celle-ci l’a été par le DPO et attend le collège.",
	},
	impact: {
		working: "Les dossiers sont jugés avec cette lecture…",
		none: "Aucun dossier ne changerait.",
		count_one: "{{count}} dossier changerait",
		count_other: "{{count}} dossiers changeraient",
		collegeOnly:
			"Seuls les dossiers qui sont devant le collège sont comptés ici ; le DPO voit le tableau entier.",
		table: "Ce que cette lecture changerait",
		dossier: "Dossier",
		before: "Avant",
		after: "Après",
		limit: "{{limit}} : {{day}}",
	},
	fault: {
		cannot: "Cette lecture ne peut pas être confirmée ainsi.",
		"option-unknown": "Cette réponse n’existe pas pour cette question.",
		"reference-missing":
			"Un contrat de coopération se confirme avec la référence du tableau de tri.",
		"already-confirmed":
			"Cette réponse est déjà confirmée, à partir du {{day}}.",
		"starts-in-the-past":
			"Une lecture ne s’applique pas avant le jour où elle est confirmée ({{day}}).",
		"no-proposal":
			"Aucune proposition n’attend plus : elle a été retirée ou confirmée entre-temps.",
		"same-account":
			"La seconde confirmation vient d’une autre personne que la première.",
		"same-role":
			"La seconde confirmation vient de l’autre rôle : le collège et le DPO confirment ensemble.",
		"before-proposal":
			"La confirmation ne peut pas être datée avant la proposition ({{day}}).",
		role: "Le collège et le DPO confirment les lectures de la loi.",
	},
	open: "Voir dans « Lectures de la loi »",
} as const;
