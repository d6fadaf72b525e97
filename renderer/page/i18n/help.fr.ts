export const helpFr = {
	topics: {
		start: "Pour commencer",
		procedure: "La procédure en une page",
		shortcuts: "Raccourcis",
		words: "Les mots en trois langues",
		accessibility: "Accessibilité",
	},
	contents: "Sommaire de l’aide",
	search: "Chercher dans l’aide",
	openPage: "Ouvrir l’aide complète",
	start: {
		intro:
			"Scellé garde les dossiers disciplinaires, compte les délais et dit, à chaque date, pourquoi.",
		points: {
			due: "« Échéances » montre ce qui est dû, dans l’ordre de l’urgence. Une échéance ne se coche pas : elle se termine par une étape enregistrée.",
			why: "« Pourquoi ? » (F9) montre, à côté de chaque date, la règle, l’article, les données et le calcul.",
			provisional:
				"« provisoire (L1) » : le résultat repose sur une lecture de la loi que le collège et le DPO n’ont pas encore confirmée.",
			draft:
				"Ce que vous tapez est gardé, scellé, après deux secondes de repos et au verrouillage. Une étape enregistrée n’est jamais effacée : elle se rectifie.",
			lock: "Le coffre se verrouille après quelques minutes sans activité, avec la session du poste, ou par Ctrl+L. Ctrl+Maj+M masque l’écran.",
			out: "Rien ne s’imprime ni ne se copie. Le seul envoi possible est le paquet scellé pour l’avocat de l’agent (règle C1).",
		},
	},
	procedure: {
		intro:
			"De la connaissance des faits à la conservation, dans l’ordre de la loi : les étapes, les délais qui en partent et ce que chaque fin fait du dossier. Chaque règle s’ouvre avec son texte et sa source.",
		caption:
			"Les étapes, les règles et les délais ; dessous, chaque fin et la règle qui fixe la conservation. La liste qui suit dit la même chose.",
		inWords: "La même chose en liste",
		steps: "Étapes",
		limit: "Délai",
		limits: "Les délais",
		readings: "Les lectures de la loi",
		confidentiality: "La confidentialité et les droits",
		application: "Comment les règles s’appliquent",
	},
	shortcuts: {
		intro:
			"Tous les raccourcis ont une touche de fonction ou Ctrl, Alt, Maj. Ils valent aussi pendant la saisie.",
		key: "Touches",
		action: "Effet",
	},
	words: {
		intro:
			"Les termes de la loi restent en français à l’écran. Un terme marqué « proposé » n’a pas été trouvé sur une page officielle : un juriste luxembourgeois le relit avant la mise en service.",
		fr: "Français",
		de: "Allemand",
		en: "Anglais",
		proposed: "proposé",
		press: "presse",
	},
	accessibility: {
		intro: "Scellé vise les règles WCAG 2.2, niveau AA.",
		can: "Ce qui est prévu",
		points: {
			keyboard: "Tout se fait au clavier ; F6 passe d’une zone à l’autre.",
			speech:
				"Chaque changement d’écran, refus et enregistrement est annoncé aux lecteurs d’écran.",
			colour:
				"Un état est toujours un mot et une forme, jamais une couleur seule ; le contraste du texte dépasse 4,5 pour 1.",
			size: "La fenêtre supporte un agrandissement de 400 % ; « Confort » (Paramètres) écarte les lignes des listes.",
			motion:
				"Les réglages du système sont suivis : thème sombre, couleurs imposées, animations réduites.",
			time: "Le verrouillage est annoncé une minute à l’avance ; une touche suffit pour rester.",
		},
		limits: "Ce qui manque encore",
		limit:
			"Les essais avec NVDA et JAWS sous Windows restent à faire par une personne. Une page numérisée sans texte ne peut pas être lue à voix haute.",
	},
} as const;
