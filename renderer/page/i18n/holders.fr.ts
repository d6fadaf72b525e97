/** « Qui détient quoi »: the holders of each dossier, and who was withdrawn from it. */
export const holdersFr = {
	open: "Qui détient quoi…",
	intro:
		"Chaque dossier a sa propre clé. Voici qui la détient, depuis quand et jusqu’à quand. Un droit qui n’est pas maintenu prend fin à sa date (règle C6). Aucun nom d’agent n’apparaît ici.",
	search: "Chercher une référence",
	none: "Aucun dossier dont vous revoyez les droits.",
	noneFound: "0 résultat pour « {{text}} ».",
	capped:
		"Les {{shown}} premiers dossiers sont affichés, sur {{all}}. Précisez la référence.",
	of: "Détenteurs de {{reference}}",
	back: "Revenir à la liste",
	kit: "Kit de secours",
	self: "(vous)",
	column: {
		dossier: "Dossier",
		count: "Détenteurs",
		names: "Personnes",
		withdrawn: "Retirées",
		person: "Personne",
		roles: "Rôle",
		since: "Détient la clé depuis le",
		expires: "Expire le",
		act: "Actions",
	},
	two: "Un dossier garde toujours une personne qui le tient et un délégué à la protection des données : les derniers ne peuvent pas être retirés.",
	notYet: "Pas encore",
	laterNote:
		"« Pas encore » : cette personne recevrait la clé par sa fonction, quand le dossier vient devant elle ou quand son droit est maintenu. Si elle y a un intérêt, retirez-la dès maintenant (règle C2).",
	short: "Moins de deux droits en cours",
	shortNote:
		"Un dossier doit avoir deux détenteurs : une personne qui le tient et un délégué à la protection des données. Un droit a pris fin : maintenez-le dans la revue des accès, ou inscrivez une autre personne.",
	gone: "Retirés de ce dossier",
	goneSelf: "{{name}}, le {{day}} : déport",
	goneBy: "{{name}}, le {{day}} : par {{by}}",
	noneGone: "Personne n’a été retiré de ce dossier.",
	withdraw: "Retirer de ce dossier…",
	withdrawOf: "Retirer de ce dossier : {{name}}",
	recuse: "Me déporter…",
	recuseTitle: "Me déporter de ce dossier",
	sentence: {
		later:
			"{{name}} n’ouvrira pas ce dossier, quel que soit son rôle, même quand il vient devant le collège. Le retrait est définitif pour ce dossier et reste inscrit.",
		other:
			"{{name}} n’ouvrira plus ce dossier, quel que soit son rôle, et la clé change pour la suite. Le retrait est définitif pour ce dossier et reste inscrit. Ce que cette personne a déjà lu ne peut pas être repris.",
		self: "Vous n’aurez plus accès à ce dossier, quel que soit votre rôle. Le retrait est définitif pour ce dossier et reste inscrit ; les autres voient que vous vous êtes retiré.",
	},
	leavesTwo:
		"Il ne restera que deux détenteurs permanents : ensuite, plus aucun ne pourra être retiré.",
	reason: "Motif",
	confirm: { other: "Retirer l’accès", self: "Me déporter" },
	leave: "Revenir",
	faults: {
		"not-open-to-you": {
			cannot: "Ce dossier ne vous est plus ouvert.",
			because: "L’accès suit la fonction, dossier par dossier.",
		},
		role: {
			cannot: "Votre rôle ne permet pas cette décision.",
			because: "Chaque décision sur les accès revient à certains rôles.",
		},
		unknown: {
			cannot: "Cette personne ne détient plus ce dossier.",
			because: "Le droit a déjà pris fin ou a déjà été retiré.",
		},
		"last-holder": {
			cannot: "Un dossier doit garder deux détenteurs.",
			because:
				"Il faut au moins une personne qui tient les dossiers et un délégué à la protection des données. Inscrivez d’abord une autre personne.",
		},
	},
} as const;
