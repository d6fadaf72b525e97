/** « Kit de secours »: three sheets of words, of which two open the vault. */
export const kitFr = {
	intro:
		"Trois feuilles de mots, chez trois dépositaires. Deux d’entre elles rouvrent le coffre quand plus personne ne peut l’ouvrir ; une seule n’ouvre rien. Elles n’existent que sur papier, jamais dans un fichier.",
	state: "État du kit",
	open: "Kit de secours…",
	missing: "Aucun kit de secours.",
	without:
		"Sans kit, un oubli de tous rend les dossiers illisibles pour toujours.",
	there: "Un kit de secours est en place.",
	used: "Le kit a été utilisé.",
	usedText:
		"Les feuilles doivent être remplacées sans attendre : établissez un nouveau kit.",
	neverDrilled: "Il n’a pas encore été vérifié par un exercice.",
	drilled: "Dernier exercice : {{day}}.",
	allowedBy:
		"{{name}} a permis d’établir un nouveau kit ; une autre personne peut le faire.",
	make: "Établir le kit",
	makeNew: "Établir un nouveau kit",
	whoMakes:
		"Seules les personnes qui tiennent les dossiers et le DPO établissent un kit ou en permettent un nouveau.",
	drill: "Exercice annuel",
	allow: "Permettre un nouveau kit…",
	allowSentence:
		"Une feuille est perdue ou un dépositaire est parti : une autre personne que vous pourra établir un nouveau kit. Les anciennes feuilles n’ouvriront alors plus le coffre ; elles ouvrent encore une copie qui en a été faite avant.",
	allowNow: "Permettre un nouveau kit",
	reason: "Motif",
	leave: "Revenir",
	uses: "Utilisations récentes ou que vous n’aviez pas encore vues",
	use: "{{day}} à {{time}} : {{motive}}",
	useWarning:
		"Le coffre a été ouvert avec le kit de secours le {{day}} à {{time}}. Motif : « {{motive}} ». Chaque compte voit cette utilisation pendant trente jours, et à sa prochaine session s’il revient plus tard.",
	depositary: "Dépositaire {{number}} sur {{count}}",
	alone:
		"Le dépositaire de la feuille {{number}} reste seul à l’écran. Les autres s’éloignent.",
	paper:
		"Prenez une feuille de papier et un stylo. Vous allez recopier 27 mots numérotés, puis les taper une fois pour les vérifier.",
	leavingVoids:
		"Quitter cet écran annule les trois feuilles : il faut alors tout recommencer.",
	stop: "Arrêter",
	showWords: "Afficher les mots",
	once: "Recopiez à la main ; cet écran ne s’imprime pas et ne reviendra pas.",
	words: "Mots de la feuille",
	qr: "Les mêmes mots, à lire avec un appareil qui n’est relié à aucun réseau",
	written: "C’est recopié",
	typeBack: "Tapez maintenant les mots de votre feuille",
	fieldsHint:
		"La barre d’espace passe au mot suivant. Les accents et les majuscules ne comptent pas.",
	word: "Mot {{place}}",
	wrongWord: "Le mot {{place}} ne correspond pas. Relisez votre feuille.",
	check: "Vérifier la feuille",
	sealing: "Mise en place du kit",
	sealingText: "Le kit est inscrit… Ne fermez pas Scellé.",
	sealingKeys:
		"Clés mises à jour : {{done}} sur {{total}}. Ne fermez pas Scellé ; en cas de coupure, le reste se fait à l’ouverture suivante.",
	toKit: "Voir le kit",
	sheet: "Feuille {{number}}",
	drillIntro:
		"Deux dépositaires tapent chacun leur feuille. Scellé vérifie qu’elles vont ensemble et qu’elles sont celles du kit en place ; rien n’est ouvert. L’exercice est inscrit.",
	drillNow: "Vérifier les deux feuilles",
	recover: {
		title: "Ouvrir avec le kit de secours",
		begin: "Ouvrir avec le kit de secours…",
		intro:
			"Deux dépositaires tapent chacun leur feuille. Un nouveau compte est créé, auquel les clés de tous les dossiers sont remises ; il tient les dossiers et lit les registres.",
		seen: "Tous les comptes verront cette utilisation.",
		motive: "Motif",
		name: "Nom et prénom de la personne qui ouvre",
		initials: "Initiales du nouveau compte",
		submit: "Ouvrir le coffre",
		working: "Ouverture avec le kit… Ne fermez pas Scellé.",
		back: "Revenir au déverrouillage",
		errors: {
			motive: "Motif : écrivez pourquoi le kit est utilisé.",
			name: "Nom et prénom : remplissez ce champ.",
			initials: "Initiales : écrivez 2 à 6 signes.",
			passphrase: "Phrase de passe : choisissez une phrase plus forte.",
		},
	},
	faults: {
		role: "Votre rôle ne permet pas d’établir ou de permettre un kit de secours. Les personnes qui tiennent les dossiers et le délégué à la protection des données le peuvent.",
		"not-allowed":
			"Ce compte ne peut pas établir de kit maintenant. Un nouveau kit demande l’accord d’une autre personne.",
		"no-kit":
			"Il n’y a pas de kit de secours, ou l’établissement du kit a été interrompu.",
		"not-copied": "Les trois feuilles n’ont pas toutes été vérifiées.",
		"shown-before":
			"Les mots de cette feuille ont déjà été montrés une fois. Pour en avoir d’autres, recommencez le kit.",
		"initials-taken": "Un autre compte porte déjà ces initiales.",
		passphrase: "Cette phrase de passe est trop faible.",
		sheets: "Les deux feuilles n’ouvrent pas ce coffre.",
		drill:
			"L’exercice n’a pas réussi : ces deux feuilles ne sont pas reconnues.",
		wait: "Après plusieurs essais manqués avec les feuilles, il faut attendre.",
	},
	drillCalm:
		"Cela n’a rien bloqué. Relisez les feuilles et recommencez ; si une feuille est perdue, faites établir un nouveau kit.",
	sheetFaults: {
		"unknown-word":
			"Feuille {{sheet}}, mot {{place}} : ce mot n’est sur aucune feuille. Relisez-le.",
		"not-a-sheet":
			"Feuille {{sheet}} : un mot manque, ou deux mots sont échangés. Relisez-la.",
		"other-kit": "Une feuille est celle d’un autre kit.",
		"same-sheet":
			"C’est deux fois la même feuille : il en faut deux différentes.",
	},
	step: {
		intro:
			"Le kit de secours est la seule issue si toutes les personnes oublient leur phrase ou s’en vont. Il s’établit dans le coffre, juste après sa création, avec trois dépositaires présents : comptez quinze minutes.",
		question: "Établir le kit de secours",
		now: "Tout de suite après la création",
		nowHint: "Les trois dépositaires sont présents, avec papier et stylo.",
		later: "Plus tard",
		laterHint:
			"Sans kit, un oubli de tous rend les dossiers illisibles pour toujours. L’écran d’accueil le rappelle jusqu’à ce qu’il soit établi.",
		needed: "Établir le kit de secours : choisissez une réponse.",
	},
} as const;
