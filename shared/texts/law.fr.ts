import type { LawTexts } from "../law/texts.ts";

/** What the screen says of the law: rules, readings, steps, refusals, explanations. */
export const lawFr = {
	act: {
		OJ: "Règl. g.-d. du 11.9.2006",
		DP: "Règl. g.-d. du 11.1.1988",
		S: "Statut général",
		N: "Notice sur l’ordre de justification",
		CPP: "Code de procédure pénale",
		ARCH: "Loi du 17.8.2018 sur l’archivage",
		L1999: "Loi du 21.6.1999",
		R2017: "Règl. g.-d. du 28.7.2017",
		"001": "Loi du 18.3.2013 (par analogie)",
		"000": "Notice de l’ONE (par analogie)",
		GDPR: "Règlement général sur la protection des données",
	},
	change: {
		"communal-statute": "statut général des fonctionnaires communaux",
		"personal-file": "règlement sur le dossier personnel",
		"administrative-courts":
			"procédure devant les juridictions administratives",
		"order-of-justification": "règlement sur l’ordre de justification",
		"criminal-limitation": "prescription de l’action publique",
		"duty-to-inform-the-prosecutor": "avis au procureur d’État",
		"communal-employees": "règlement sur les employés communaux",
		"data-protection": "règlement général sur la protection des données",
		archives: "loi sur l’archivage",
		"europe-day": "le 9 mai devient jour férié",
		"victims-under-age": "délais pénaux pour les victimes mineures",
	},
	rule: {
		P1: {
			title: "Expédition de l’ordre",
			text: "L’ordre est expédié dans les sept jours ouvrables à partir du jour où le collège ou son délégué a connu les faits, sous peine de nullité.",
		},
		P2: {
			title: "Forme de l’expédition",
			text: "L’ordre part sur la formule officielle, sous enveloppe fermée au lieu de service, ou par lettre recommandée au domicile si l’agent est en congé pour plus de deux jours.",
		},
		P3: {
			title: "Réponse de l’agent",
			text: "L’agent s’explique par écrit dans les dix jours de la notification ; un congé en cours au moment de l’envoi prolonge ce délai de sa durée.",
		},
		P4: {
			title: "Silence ou refus",
			text: "Sans prise de position dans le délai, les faits valent aveu, sauf circonstances exceptionnelles motivées ; le dossier est soumis sans attendre à l’autorité disciplinaire.",
		},
		P5: {
			title: "Décision du collège",
			text: "Dans les trois mois de la réception de la réponse, le collège verse le dossier au dossier personnel, ne l’y verse pas, ou saisit l’autorité disciplinaire ; le pardon explicite accompagne l’un des deux premiers choix.",
		},
		P6: {
			title: "Transmission à l’autorité disciplinaire",
			text: "Si la réponse ne satisfait pas ou si les faits sont graves, le dossier est transmis à l’autorité disciplinaire, qui décide de la suite.",
		},
		P7: {
			title: "Instruction préalable",
			text: "Aucune sanction n’est possible sans l’instruction du commissaire du Gouvernement, qui classe, renvoie au collège ou saisit le Conseil de discipline.",
		},
		P8: {
			title: "Les onze sanctions",
			text: "Les sanctions sont celles de la liste du statut, dans leurs limites ; plusieurs peuvent être cumulées.",
		},
		P9: {
			title: "Sanctions mineures",
			text: "Le collège peut prononcer seul l’avertissement, la réprimande et l’amende jusqu’à un cinquième ; toute autre sanction relève du Conseil de discipline.",
		},
		P10: {
			title: "Notification des décisions",
			text: "Une décision est remise en mains propres contre récépissé, ou envoyée par lettre recommandée ; elle produit alors ses effets cinq jours après le dépôt à la poste.",
		},
		P11: {
			title: "Recours",
			text: "La sanction du collège peut être portée devant le Conseil de discipline, celle du Conseil devant le Tribunal administratif, puis la Cour administrative ; le Conseil statuant en appel reste parmi les sanctions mineures et son arrêt est sans recours.",
		},
		P12: {
			title: "Information du procureur",
			text: "Lorsque les faits peuvent constituer un crime ou un délit, le procureur d’État est informé sans délai, quelle que soit la confidentialité.",
		},
		P13: {
			title: "Fin du contrat de l’employé",
			text: "Avant dix ans de service, le contrat d’un employé peut être résilié par l’organe compétent pour des raisons motivées ; ensuite, seulement à titre disciplinaire.",
		},
		P14: {
			title: "Ancien agent",
			text: "Un ancien agent n’est poursuivi que pour des faits qui mériteraient la révocation, et dans les six mois de son départ.",
		},
		P15: {
			title: "Suspension des fonctions",
			text: "Après que l’agent a pu s’expliquer, le collège peut le suspendre ; la suspension du commissaire tombe si le collège ne la confirme pas dans les huit jours.",
		},
		P16: {
			title: "Notice sur les données",
			text: "L’ordre est remis avec la notice qui informe l’agent du traitement de ses données.",
		},
		T1: {
			title: "Délai d’expédition",
			text: "Sept jours ouvrables après la connaissance des faits, sans report.",
		},
		T2: {
			title: "Délai de réponse",
			text: "Dix jours après la notification, plus le congé ; un dernier jour qui tombe un samedi, un dimanche ou un jour férié est reporté.",
		},
		T3: {
			title: "Délai de décision",
			text: "Trois mois après la réception de la réponse, de date à date, sans report.",
		},
		T4: {
			title: "Délai de recours",
			text: "Un mois, trois mois ou quarante jours après la notification effective, selon la décision ; report comme pour la réponse.",
		},
		T5: {
			title: "Prescription",
			text: "Trois ans à partir du jour du manquement ; davantage si les faits sont aussi une infraction pénale.",
		},
		R0: {
			title: "Procédure en cours",
			text: "Le dossier est conservé tant que la procédure ou un recours est en cours.",
		},
		R1: {
			title: "Pardon explicite",
			text: "Réponse satisfaisante et pardon explicite de l’autorité disciplinaire : le dossier n’a plus lieu d’être conservé.",
		},
		R2: {
			title: "Jusqu’à la prescription",
			text: "Réponse satisfaisante sans pardon du collège : au dossier personnel jusqu’à ce que les faits soient prescrits ou que l’agent quitte le service.",
		},
		R3a: {
			title: "Classement ou acquittement",
			text: "Sans suite disciplinaire, le dossier n’a plus lieu d’être conservé à partir de la décision.",
		},
		R3b: {
			title: "Sanction mineure",
			text: "Après une sanction mineure, trois ans à partir de la date de la sanction.",
		},
		R3c: {
			title: "Sanction plus grave ou répétée",
			text: "Après une sanction plus grave, ou une sanction mineure suivie d’une autre dans les trois ans : toute la carrière, plus six mois.",
		},
		R4: {
			title: "Durée non fixée",
			text: "Les textes ne fixent pas de durée : une personne décide, avec ses raisons, et une seconde l’approuve.",
		},
		A1: {
			title: "Archives nationales",
			text: "Sans contrat de coopération, les Archives nationales sont informées par écrit ; la destruction attend leur accord ou trois mois sans réponse, et leur opposition l’empêche.",
		},
		L1: {
			title: "Samedi",
			text: "Le samedi compte-t-il dans les sept jours ouvrables ?",
		},
		L2: {
			title: "Demi-journées communales",
			text: "Le 24 décembre après-midi et le mardi de Pentecôte sont-ils ouvrables ?",
		},
		L4: {
			title: "Congé de maladie",
			text: "Un congé de maladie prolonge-t-il les dix jours ?",
		},
		L5: {
			title: "Congé commencé pendant les dix jours",
			text: "Un congé qui commence pendant les dix jours les prolonge-t-il ?",
		},
		L6: {
			title: "Dossier non versé, sans pardon",
			text: "Combien de temps garder un dossier qui n’a été ni versé au dossier personnel ni pardonné ?",
		},
		L7: {
			title: "Contrat avec les Archives",
			text: "La commune a-t-elle un contrat de coopération avec les Archives nationales ?",
		},
		L8: {
			title: "Manquement continu",
			text: "Pour un manquement continu ou répété, d’où court la prescription ?",
		},
		L9: {
			title: "Prescription après la saisine",
			text: "Que devient la prescription après la saisine du commissaire ?",
		},
		L10: {
			title: "Délais pénaux",
			text: "Les cinq ou dix ans du délit ou du crime s’appliquent-ils sans la parole du procureur ?",
		},
		L11: {
			title: "Départ pendant la garde",
			text: "Que devient le dossier lorsque l’agent quitte le service pendant le délai de garde ?",
		},
		L12: {
			title: "Date de la sanction",
			text: "De quel jour date la sanction ?",
		},
		L13: {
			title: "Sanction suivie d’une autre",
			text: "Une sanction mineure est suivie d’une autre dans les trois ans : laquelle se garde pour la carrière ?",
		},
		L14: {
			title: "Acquittement ou annulation",
			text: "Que devient le dossier après un acquittement ou une annulation ?",
		},
		L15: {
			title: "Après la carrière",
			text: "Combien de temps après la fin de la carrière le dossier est-il gardé ?",
		},
		L16: {
			title: "Contrat résilié",
			text: "Combien de temps garder le dossier après la fin du contrat d’un employé ?",
		},
		L17: {
			title: "Registre des accès",
			text: "Combien de temps garder les inscriptions au registre des accès ?",
		},
		L18: {
			title: "Réponse tardive",
			text: "Une réponse reçue après le dernier jour, avant que l’absence ne soit constatée, compte-t-elle ?",
		},
		C1: {
			title: "Confidentialité",
			text: "L’ordre, la réponse et les pièces sont personnels et confidentiels ; seul l’avocat de l’agent en reçoit copie, pour la défense et dans la procédure en cours.",
		},
		C2: {
			title: "Accès selon la fonction",
			text: "Chacun n’accède qu’à ce que sa fonction exige ; le collège voit un dossier une fois qu’il lui est soumis, et un membre intéressé se retire.",
		},
		C3: {
			title: "Restitution",
			text: "Qui détient des données devenues inutiles rend tout, original et copies ; chaque copie est suivie jusqu’à son retour ou sa destruction.",
		},
		C4: {
			title: "Données des tiers",
			text: "Une personne ne voit que ce qui la concerne ; les données des tiers sont retirées auparavant.",
		},
		C5: {
			title: "Registre des accès",
			text: "Chaque accès est inscrit : qui, quoi, quand et pourquoi ; l’inscription est gardée trois ans.",
		},
		C6: {
			title: "Authentification et droits",
			text: "L’authentification est forte ; les droits d’accès sont donnés, revus, expirent et se retirent.",
		},
		C7: {
			title: "Communications tracées",
			text: "Chaque communication est tracée : à qui, quoi, quand et pour quel motif précis.",
		},
		C8: {
			title: "Statistiques",
			text: "Les statistiques ne reposent que sur des données dépersonnalisées, sans petits groupes.",
		},
		C9: {
			title: "Demandes des personnes",
			text: "Une demande est écrite, avec preuve d’identité, et reçoit réponse dans le mois ; l’effacement n’est refusé que pour un motif de la liste.",
		},
		C10: {
			title: "Violation de données",
			text: "L’autorité de contrôle est informée dans les 72 heures, les personnes concernées si le risque est élevé.",
		},
		C11: {
			title: "Inventaire à neuf",
			text: "Une inscription de destruction ne porte rien qui désigne la personne ou les pièces retirées ; l’inventaire est dressé à neuf.",
		},
		C12: {
			title: "Opinions",
			text: "Aucune opinion politique, philosophique ou religieuse ne figure au dossier personnel.",
		},
		C13: {
			title: "Ni profilage ni transfert",
			text: "Pas de profilage ; rien ne quitte l’Union européenne, rien ne quitte le poste par le réseau.",
		},
		C14: {
			title: "Minimisation",
			text: "Qui saisit des données confirme qu’elles sont nécessaires ; les catégories particulières sont marquées.",
		},
		K1: {
			title: "Le jour demandé",
			text: "Seules comptent les étapes jusqu’au jour demandé inclus ; le même jour, dans leur ordre d’inscription.",
		},
		K2: {
			title: "Acquittement par le Conseil",
			text: "L’acquittement par le Conseil de discipline reste en cours tant que le collège peut saisir le Tribunal ; toute autre fin sans sanction vaut dès son jour.",
		},
		K3: {
			title: "Sanction sans date",
			text: "Tant que le jour qui date la sanction n’est pas venu, le dossier est en cours.",
		},
		K4: {
			title: "Dans les trois ans",
			text: "La sanction suivante est strictement postérieure à la première et au plus tard de son troisième anniversaire ; elle compte dès son jour, même sous recours, jusqu’à son annulation.",
		},
		K5: {
			title: "Plusieurs sanctions",
			text: "De plusieurs sanctions, la plus grave décide ; celles qui remplacent en recours prennent la place des anciennes.",
		},
		K6: {
			title: "Prescription relancée",
			text: "Si la saisine relance la prescription, trois ans courent de la dernière saisine, s’ils finissent plus tard.",
		},
		K7: {
			title: "Parole du procureur",
			text: "Avec un délit ou un crime, le résultat reste provisoire jusqu’à la parole du procureur ; ensuite vaut le plus tardif de son jour et de la prescription disciplinaire.",
		},
		K8: {
			title: "Départ et prescription",
			text: "Le plus tôt de la prescription et de six mois après le départ ; un départ après la prescription ne change rien.",
		},
		K9: {
			title: "Décès de l’agent",
			text: "Le décès pendant la garde laisse la durée ouverte ; après une sanction mineure, un départ ne change rien.",
		},
		K10: {
			title: "Règle citée",
			text: "La règle citée est celle qui donne le résultat.",
		},
		K11: {
			title: "Lectures utilisées",
			text: "Un résultat repose sur une lecture dès qu’il faut la consulter ; une décision humaine ne repose sur aucune.",
		},
		K12: {
			title: "Pardon d’un subordonné",
			text: "Le pardon d’une instance subalterne ne décide rien : le dossier est ensuite versé, non versé ou transmis par le collège.",
		},
		K13: {
			title: "Délais manqués",
			text: "Un délai manqué par l’étape qui le termine le reste pour toujours ; un délai écoulé sans étape l’est au jour demandé.",
		},
		K14: {
			title: "Blocages et Archives",
			text: "Un blocage vaut jusqu’à sa levée ; les Archives laissent passer par leur accord, ou le lendemain de trois mois sans réponse.",
		},
	},
	reading: {
		L1: {
			question: "Le samedi compte-t-il dans les sept jours ouvrables ?",
			option: {
				counts: "Le samedi compte",
				"does-not-count": "Le samedi ne compte pas",
			},
			effect: {
				counts: "le dernier jour d’expédition vient plus tôt",
				"does-not-count": "le dernier jour d’expédition vient plus tard",
			},
		},
		L2: {
			question:
				"Le 24 décembre après-midi et le mardi de Pentecôte sont-ils ouvrables ?",
			option: {
				yes: "Oui, ces jours comptent",
				no: "Non, ces jours ne comptent pas",
			},
			effect: {
				yes: "le dernier jour d’expédition vient plus tôt",
				no: "le dernier jour d’expédition vient plus tard",
			},
		},
		L4: {
			question: "Un congé de maladie prolonge-t-il les dix jours ?",
			option: {
				ask: "Demander pour chaque congé",
				yes: "Oui",
				no: "Non",
			},
			effect: {
				ask: "la réponse est donnée avec la notification",
				yes: "les dix jours sont prolongés de la durée du congé",
				no: "les dix jours ne changent pas",
			},
		},
		L5: {
			question:
				"Un congé qui commence pendant les dix jours les prolonge-t-il ?",
			option: {
				ask: "Demander pour chaque congé",
				yes: "Oui",
				no: "Non",
			},
			effect: {
				ask: "la réponse est donnée avec la notification",
				yes: "les dix jours sont prolongés de la durée du congé",
				no: "les dix jours ne changent pas",
			},
		},
		L6: {
			question:
				"Combien de temps garder un dossier qui n’a été ni versé au dossier personnel ni pardonné ?",
			option: {
				undetermined: "Durée non fixée",
				"as-R2": "Comme un dossier versé",
				destroy: "Destruction",
			},
			effect: {
				undetermined: "une décision motivée de deux personnes est nécessaire",
				"as-R2": "gardé jusqu’à la prescription des faits",
				destroy: "destruction due dès la décision du collège",
			},
		},
		L7: {
			question:
				"La commune a-t-elle un contrat de coopération avec les Archives nationales ?",
			option: {
				"no-contract": "Pas de contrat",
				contract: "Contrat de coopération",
			},
			effect: {
				"no-contract":
					"les Archives nationales sont informées avant chaque destruction",
				contract: "le tableau de tri remplace l’avis aux Archives",
			},
		},
		L8: {
			question:
				"Pour un manquement continu ou répété, d’où court la prescription ?",
			option: {
				"last-day": "Du dernier jour",
				undetermined: "Durée non fixée",
			},
			effect: {
				"last-day": "trois ans à partir de la fin du manquement",
				undetermined: "une décision motivée de deux personnes est nécessaire",
			},
		},
		L9: {
			question: "Que devient la prescription après la saisine du commissaire ?",
			option: {
				restarts: "Elle recommence",
				undetermined: "Durée non fixée",
			},
			effect: {
				restarts:
					"trois ans à partir de la dernière saisine, s’ils finissent plus tard",
				undetermined: "une décision motivée de deux personnes est nécessaire",
			},
		},
		L10: {
			question:
				"Les cinq ou dix ans du délit ou du crime s’appliquent-ils sans la parole du procureur ?",
			option: {
				"needs-prosecutor": "Attendre le procureur",
				"as-qualified": "Selon la qualification inscrite",
			},
			effect: {
				"needs-prosecutor":
					"le résultat reste provisoire jusqu’à la parole du procureur",
				"as-qualified":
					"cinq ans pour un délit, dix pour un crime ; durée non fixée si la victime est mineure",
			},
		},
		L11: {
			question:
				"Que devient le dossier lorsque l’agent quitte le service pendant le délai de garde ?",
			option: {
				destroy: "Destruction au départ",
				"six-months": "Six mois encore",
			},
			effect: {
				destroy: "destruction due dès le jour du départ",
				"six-months":
					"gardé six mois après le départ, au plus jusqu’à la prescription",
			},
		},
		L12: {
			question: "De quel jour date la sanction ?",
			option: {
				decision: "Le jour de la décision",
				"effective-notification": "Le jour de la notification effective",
				final: "Le jour où elle devient définitive",
			},
			effect: {
				decision: "les trois ans courent de la décision",
				"effective-notification": "les trois ans courent de la notification",
				final: "les trois ans courent de la fin des recours",
			},
		},
		L13: {
			question:
				"Une sanction mineure est suivie d’une autre dans les trois ans : laquelle se garde pour la carrière ?",
			option: {
				"first-only": "La première seulement",
				both: "Les deux",
			},
			effect: {
				"first-only": "la suivante suit sa propre règle",
				both: "les deux dossiers sont gardés pour la carrière",
			},
		},
		L14: {
			question:
				"Que devient le dossier après un acquittement ou une annulation ?",
			option: {
				"as-closure": "Comme un classement",
				undetermined: "Durée non fixée",
			},
			effect: {
				"as-closure": "destruction due dès la décision",
				undetermined: "une décision motivée de deux personnes est nécessaire",
			},
		},
		L15: {
			question:
				"Combien de temps après la fin de la carrière le dossier est-il gardé ?",
			option: {
				"career-6-months": "Six mois après la carrière",
				"career-5-years": "Cinq ans après la carrière",
			},
			effect: {
				"career-6-months": "gardé jusqu’à six mois après le départ",
				"career-5-years": "gardé jusqu’à cinq ans après le départ",
			},
		},
		L16: {
			question:
				"Combien de temps garder le dossier après la fin du contrat d’un employé ?",
			option: {
				undetermined: "Durée non fixée",
				"as-R3c": "Comme une sanction plus grave",
			},
			effect: {
				undetermined: "une décision motivée de deux personnes est nécessaire",
				"as-R3c": "gardé pendant la carrière et six mois",
			},
		},
		L17: {
			question:
				"Combien de temps garder les inscriptions au registre des accès ?",
			option: {
				"3-years": "Trois ans",
				"1-year": "Un an",
				"2-years": "Deux ans",
				"4-years": "Quatre ans",
				"5-years": "Cinq ans",
				"10-years": "Dix ans",
			},
			effect: {
				"3-years": "les inscriptions plus anciennes sont retirées",
				"1-year": "les inscriptions plus anciennes sont retirées",
				"2-years": "les inscriptions plus anciennes sont retirées",
				"4-years": "les inscriptions plus anciennes sont retirées",
				"5-years": "les inscriptions plus anciennes sont retirées",
				"10-years": "les inscriptions plus anciennes sont retirées",
			},
		},
		L18: {
			question:
				"Une réponse reçue après le dernier jour, avant que l’absence ne soit constatée, compte-t-elle ?",
			option: {
				ask: "Demander",
				counts: "Elle compte",
				silence: "Elle vaut silence",
			},
			effect: {
				ask: "elle ne compte qu’avec des circonstances exceptionnelles motivées ; sinon les faits valent aveu",
				counts: "le collège décide dans les trois mois",
				silence: "les faits valent aveu et le dossier est transmis",
			},
		},
	},
	readingRefusal: {
		"option-unknown": "Cette lecture n’a pas ce choix.",
		"reference-missing": "La référence du tableau de tri manque.",
		"already-confirmed": "Ce choix est déjà confirmé.",
		"starts-in-the-past":
			"Le premier jour d’application est passé : choisissez un jour à venir, ou appliquez le changement aux étapes antérieures.",
		"no-proposal": "Aucune proposition n’attend pour cette lecture.",
		"same-account":
			"La confirmation doit venir d’une autre personne que la proposition.",
		"same-role":
			"Le collège et le DPO confirment ensemble : l’autre rôle doit confirmer.",
		"before-proposal": "La confirmation ne peut pas être avant la proposition.",
	},
	phrase: {
		"dispatch-by": "L’ordre part au plus tard le {{day}}.",
		"reply-by": "L’agent répond au plus tard le {{day}}.",
		"decide-by": "Le collège décide au plus tard le {{day}}.",
		"recourse-by":
			"Le recours est possible jusqu’au {{day}} inclus ; il va devant : {{body}}.",
		"limitation-through":
			"Les faits peuvent être poursuivis jusqu’au {{day}} inclus.",
		"confirm-suspension-by":
			"Le collège confirme la suspension au plus tard le {{day}}.",
		"archives-answer-by":
			"Les Archives nationales peuvent répondre jusqu’au {{day}} inclus.",
		"running-procedure": "Le dossier est conservé : la procédure est en cours.",
		"running-recourse":
			"Le dossier est conservé : un recours est en cours depuis le {{since}} devant : {{body}}.",
		"running-acquittal-open":
			"Le dossier est conservé : le collège peut encore saisir le Tribunal administratif jusqu’au {{through}} inclus.",
		"running-acquittal-not-notified":
			"Le dossier est conservé : l’acquittement n’est pas encore notifié.",
		"running-sanction-not-notified":
			"Le dossier est conservé : la sanction n’est pas encore notifiée et n’a donc pas de date.",
		"running-sanction-effective-from":
			"Le dossier est conservé : la notification produit ses effets le {{day}}.",
		"running-sanction-final-from":
			"Le dossier est conservé : sans recours, la sanction devient définitive le {{day}}.",
		"pardoned-nothing-to-keep":
			"Le collège a pardonné le {{day}} : le dossier n’a plus lieu d’être conservé.",
		"kept-until-limitation":
			"Le dossier est gardé jusqu’au {{through}} inclus, jour où les faits se prescrivent.",
		"limitation-passed":
			"Les faits sont prescrits depuis la fin du {{through}} : le dossier n’a plus lieu d’être conservé.",
		"left-nothing-to-keep":
			"L’agent a quitté le service le {{day}} : le dossier n’a plus lieu d’être conservé.",
		"kept-six-months-after-leaving":
			"L’agent a quitté le service : le dossier est gardé jusqu’au {{through}} inclus.",
		"six-months-after-leaving-passed":
			"L’agent a quitté le service et le délai de garde a pris fin le {{through}}.",
		"put-aside-nothing-to-keep":
			"Le collège n’a pas versé le dossier le {{day}} : selon la lecture retenue, il n’a plus lieu d’être conservé.",
		"closed-nothing-to-keep":
			"L’affaire a été classée le {{day}} : le dossier n’a plus lieu d’être conservé.",
		"acquitted-nothing-to-keep":
			"L’agent est acquitté : le dossier n’a plus lieu d’être conservé à partir du {{day}}.",
		"kept-three-years-after-sanction":
			"Le dossier est gardé trois ans après la sanction, jusqu’au {{through}} inclus.",
		"three-years-after-sanction-passed":
			"Les trois ans après la sanction ont pris fin le {{through}} : le dossier n’a plus lieu d’être conservé.",
		"kept-for-career-graver":
			"La sanction est plus grave : le dossier est gardé pendant toute la carrière et au-delà.",
		"kept-for-career-followed":
			"Une sanction du {{day}} dans un autre dossier a suivi dans les trois ans : le dossier est gardé pendant toute la carrière et au-delà.",
		"kept-for-career-following":
			"La sanction suit dans les trois ans une sanction mineure du {{day}} dans un autre dossier : le dossier est gardé pendant toute la carrière et au-delà.",
		"kept-for-career-contract":
			"Le contrat a pris fin : selon la lecture retenue, le dossier est gardé pendant toute la carrière et au-delà.",
		"kept-after-career":
			"La carrière a pris fin : le dossier est gardé jusqu’au {{through}} inclus.",
		"after-career-passed":
			"La carrière et le délai qui la suit ont pris fin le {{through}} : le dossier n’a plus lieu d’être conservé.",
		"human-keeps":
			"Une décision motivée du {{day}} garde le dossier jusqu’au {{through}} inclus.",
		"human-keeping-passed":
			"La garde décidée le {{day}} a pris fin le {{through}}.",
		"human-destroys":
			"Une décision motivée du {{day}} ne garde pas le dossier.",
		"undetermined-breach-date":
			"La durée ne peut pas être calculée : la date des faits n’est pas connue.",
		"undetermined-continuous":
			"Les textes ne disent pas d’où court la prescription d’un manquement continu.",
		"undetermined-after-referral":
			"Les textes ne disent pas ce que devient la prescription après la saisine.",
		"undetermined-minor-victim":
			"La victime est mineure : d’autres délais pénaux s’appliquent et la durée reste ouverte.",
		"undetermined-no-reply":
			"Aucune réponse satisfaisante n’est au dossier : les textes ne fixent pas de durée.",
		"undetermined-put-aside":
			"Le dossier n’a été ni versé ni pardonné : les textes ne fixent pas de durée.",
		"undetermined-acquittal":
			"Les textes ne fixent pas de durée après un acquittement.",
		"undetermined-contract-ended":
			"Le contrat a pris fin : les textes ne fixent pas de durée.",
		"undetermined-death":
			"L’agent est décédé le {{day}} : les textes ne fixent pas de durée.",
		"blocked-by-hold":
			"La destruction est bloquée depuis le {{since}} : {{ground}}.",
		"blocked-by-archives-unasked":
			"La destruction attend l’avis écrit aux Archives nationales.",
		"blocked-by-archives-waiting":
			"La destruction attend la réponse des Archives nationales, au plus jusqu’au {{through}} inclus.",
		"blocked-by-archives-opposed":
			"Les Archives nationales se sont opposées à la destruction le {{day}} : le dossier leur est remis.",
		"blocked-provisional":
			"La destruction attend la confirmation des lectures en attente ({{count}}).",
		"first-day-excluded": "Le premier jour, {{day}}, ne compte pas.",
		"working-days-counted": "{{count}} jours ouvrables mènent au {{last}}.",
		"days-added": "{{from}} et {{count}} jours : {{to}}.",
		"leave-added":
			"Congé du {{from}} au {{to}} inclus : {{count}} jours de plus.",
		"leave-added_one": "Congé du {{from}} au {{to}} inclus : un jour de plus.",
		"leave-not-counted":
			"Le congé du {{from}} au {{to}} ne prolonge pas le délai.",
		"rolled-over":
			"Le {{from}} n’est pas un jour où le délai peut finir : report au {{to}}.",
		"months-added": "{{from}} et {{count}} mois : {{to}}.",
		"months-added_one": "{{from}} et un mois : {{to}}.",
		"years-added": "{{from}} et {{count}} ans : {{to}}.",
		"clamped-to-month-end":
			"Ce mois n’a pas ce jour : le dernier jour du mois compte, {{day}}.",
		"effective-after-posting":
			"Postée le {{posted}}, la décision produit ses effets cinq jours après, le {{effective}}.",
		"limitation-restarted":
			"La saisine du {{referred}} relance la prescription : {{through}}.",
		"limitation-restart-earlier":
			"La saisine du {{referred}} mène au {{through}}, pas plus tard que le manquement.",
		"criminal-limitation":
			"Infraction ({{offence}}) : {{count}} ans après le manquement, {{through}}.",
		"prosecutor-limitation":
			"Selon le procureur, l’action publique se prescrit le {{through}}.",
		"latest-counts": "La plus tardive de ces dates compte : {{through}}.",
		"earliest-counts": "La plus proche de ces dates compte : {{through}}.",
		"left-before-limitation":
			"L’agent est parti le {{day}}, avant la prescription.",
		"left-after-limitation":
			"L’agent est parti le {{day}}, après la prescription : cela ne change rien.",
		"sanction-dated": "La sanction date du {{day}} (lecture : {{option}}).",
		"graver-decides":
			"Plusieurs sanctions ont été prononcées : la plus grave décide.",
		"followed-within":
			"Première sanction le {{first}}, suivante le {{day}} : dans les trois ans, jusqu’au {{last}} inclus.",
		"due-next-day":
			"Gardé jusqu’au {{through}} inclus : destruction due dès le {{due}}.",
		"due-from-cause":
			"Le délai était déjà écoulé : destruction due dès le {{due}}.",
		"would-change-other-reading":
			"La lecture {{reading}} ({{option}}) mènerait au {{day}}.",
		"would-change-reading": "la confirmation de la lecture {{reading}}",
		"would-change-knowledge-day": "un autre jour de connaissance des faits",
		"would-change-notification-day": "un autre jour de notification de l’ordre",
		"would-change-leave": "un congé en cours à l’envoi de l’ordre",
		"would-change-reply-day": "un autre jour de réception de la réponse",
		"would-change-breach-day": "un autre dernier jour du manquement",
		"would-change-offence": "une infraction pénale, délit ou crime",
		"would-change-prosecutor": "la parole du procureur sur la prescription",
		"would-change-pardon": "un pardon explicite du collège",
		"would-change-forwarding": "une transmission à l’autorité disciplinaire",
		"would-change-leaving": "le départ de l’agent",
		"would-change-later-sanction":
			"une autre sanction de l’agent jusqu’au {{through}} inclus",
		"would-change-annulment": "l’annulation de la sanction",
		"would-change-recourse": "un recours",
		"would-change-notification": "un autre jour de notification de la décision",
		"would-change-first-notification": "la notification de la décision",
		"would-change-decision": "la décision qui met fin à la procédure",
		"would-change-human-decision": "une décision motivée de deux personnes",
		"would-change-hold-lifted": "la levée du blocage",
		"would-change-archives-notice": "l’avis écrit aux Archives nationales",
		"would-change-archives-answer": "la réponse des Archives nationales",
		"unknown-breach-date": "Le dernier jour du manquement n’est pas connu.",
		"unknown-victim-age": "L’âge de la victime change les délais pénaux.",
		"unknown-prosecutor":
			"Le procureur ne s’est pas encore prononcé sur la prescription.",
		"unknown-notification": "Le jour de la notification n’est pas connu.",
		"unknown-end-of-career": "La fin de la carrière n’est pas connue.",
		"unknown-leave-answer":
			"La question de la lecture {{reading}} attend sa réponse pour ce congé.",
		"unknown-reply": "La réponse de l’agent n’est pas au dossier.",
	},
	input: {
		"facts-known-on": "faits connus le",
		"breach-last": "dernier jour du manquement",
		"breach-continuous": "manquement continu ou répété",
		"order-issued-on": "ordre expédié le",
		"order-notified-on": "ordre notifié le",
		"leave-kind": "nature du congé",
		"leave-from": "congé à partir du",
		"leave-to": "congé jusqu’au (inclus)",
		"leave-extends": "le congé prolonge le délai",
		"reply-received-on": "réponse reçue le",
		"silence-on": "absence de réponse constatée le",
		"pardoned-on": "pardon du",
		"filed-on": "versé au dossier personnel le",
		"put-aside-on": "non versé au dossier personnel le",
		"closed-on": "classement du",
		"closed-by": "classé par",
		"referred-on": "saisine du",
		"sanctioned-on": "sanction décidée le",
		"sanctioned-by": "sanction prononcée par",
		sanction: "sanction",
		"acquitted-on": "acquittement du",
		"acquitted-by": "acquittement par",
		"notified-on": "remise ou dépôt à la poste le",
		"effective-on": "notification effective le",
		"recourse-on": "recours du",
		"recourse-to": "recours devant",
		"contract-ended-on": "fin du contrat décidée le",
		offence: "qualification pénale",
		"minor-victim": "victime mineure",
		"prosecutor-limitation": "prescription selon le procureur",
		"left-on": "départ de l’agent le",
		"left-reason": "cause du départ",
		"other-sanction-on": "sanction dans un autre dossier, du",
		"suspended-on": "suspension du",
		"hold-since": "blocage depuis le",
		"hold-ground": "cause du blocage",
		"archives-notified-on": "avis aux Archives du",
		"archives-answer": "réponse des Archives",
		"human-decision-on": "décision motivée du",
		"human-keep-through": "garde décidée jusqu’au",
	},
	step: {
		"facts-known": {
			name: "Faits connus",
			record: "Enregistrer la connaissance des faits",
			refused: "La connaissance des faits ne peut pas être enregistrée ainsi.",
		},
		"order-issued": {
			name: "Ordre expédié",
			record: "Enregistrer l’expédition de l’ordre",
			refused: "L’expédition de l’ordre ne peut pas être enregistrée.",
		},
		"order-notified": {
			name: "Ordre notifié",
			record: "Enregistrer la notification de l’ordre",
			refused: "La notification de l’ordre ne peut pas être enregistrée.",
		},
		"reply-received": {
			name: "Réponse reçue",
			record: "Enregistrer la réponse",
			refused: "Cette réponse ne peut pas être enregistrée.",
		},
		"reply-missing": {
			name: "Absence de réponse",
			record: "Constater l’absence de réponse",
			refused: "L’absence de réponse ne peut pas être constatée.",
		},
		assessed: {
			name: "Réponse appréciée",
			record: "Enregistrer l’appréciation",
			refused: "L’appréciation ne peut pas être enregistrée.",
		},
		pardoned: {
			name: "Pardon",
			record: "Enregistrer le pardon",
			refused: "Le pardon n’est pas possible.",
		},
		filed: {
			name: "Versé au dossier personnel",
			record: "Verser au dossier personnel",
			refused: "Le versement au dossier personnel n’est pas possible.",
		},
		"put-aside": {
			name: "Non versé au dossier personnel",
			record: "Ne pas verser au dossier personnel",
			refused: "Cette décision du collège n’est pas possible.",
		},
		forwarded: {
			name: "Transmis à l’autorité disciplinaire",
			record: "Transmettre à l’autorité disciplinaire",
			refused: "La transmission n’est pas possible.",
		},
		closed: {
			name: "Classement sans suite",
			record: "Enregistrer le classement",
			refused: "Le classement n’est pas possible.",
		},
		"referred-to-commissioner": {
			name: "Saisine du commissaire",
			record: "Enregistrer la saisine du commissaire",
			refused: "La saisine du commissaire n’est pas possible.",
		},
		"commissioner-decided": {
			name: "Décision du commissaire",
			record: "Enregistrer la décision du commissaire",
			refused: "La décision du commissaire ne peut pas être enregistrée.",
		},
		sanctioned: {
			name: "Sanction",
			record: "Enregistrer la sanction",
			refused: "Cette sanction ne peut pas être enregistrée.",
		},
		acquitted: {
			name: "Acquittement",
			record: "Enregistrer l’acquittement",
			refused: "L’acquittement ne peut pas être enregistré.",
		},
		"decision-notified": {
			name: "Décision notifiée",
			record: "Enregistrer la notification de la décision",
			refused: "La notification de la décision ne peut pas être enregistrée.",
		},
		recourse: {
			name: "Recours",
			record: "Enregistrer le recours",
			refused: "Ce recours ne peut pas être enregistré.",
		},
		"recourse-decided": {
			name: "Décision sur recours",
			record: "Enregistrer la décision sur recours",
			refused: "La décision sur recours ne peut pas être enregistrée.",
		},
		"contract-ended": {
			name: "Contrat résilié",
			record: "Enregistrer la résiliation du contrat",
			refused: "La résiliation du contrat n’est pas possible.",
		},
		suspended: {
			name: "Suspension des fonctions",
			record: "Enregistrer la suspension",
			refused: "La suspension n’est pas possible.",
		},
		"suspension-confirmed": {
			name: "Suspension confirmée",
			record: "Confirmer la suspension",
			refused: "La suspension ne peut pas être confirmée.",
		},
		"suspension-ended": {
			name: "Suspension levée",
			record: "Lever la suspension",
			refused: "La suspension ne peut pas être levée.",
		},
		offence: {
			name: "Qualification pénale",
			record: "Enregistrer la qualification pénale",
			refused: "La qualification pénale ne peut pas être enregistrée.",
		},
		"prosecutor-informed": {
			name: "Procureur informé",
			record: "Inscrire la communication au procureur",
			refused: "La communication au procureur ne peut pas être inscrite.",
		},
		"prosecutor-said": {
			name: "Parole du procureur",
			record: "Enregistrer la parole du procureur",
			refused: "La parole du procureur ne peut pas être enregistrée.",
		},
		"hold-placed": {
			name: "Blocage",
			record: "Bloquer la destruction",
			refused: "Le blocage ne peut pas être enregistré.",
		},
		"hold-lifted": {
			name: "Blocage levé",
			record: "Lever le blocage",
			refused: "Le blocage ne peut pas être levé.",
		},
		"human-decided": {
			name: "Décision motivée sur la durée",
			record: "Enregistrer la décision sur la durée",
			refused: "Une décision sur la durée n’a pas lieu d’être.",
		},
		"archives-notified": {
			name: "Archives nationales informées",
			record: "Enregistrer l’avis aux Archives",
			refused: "L’avis aux Archives ne peut pas être enregistré.",
		},
		"archives-answered": {
			name: "Réponse des Archives nationales",
			record: "Enregistrer la réponse des Archives",
			refused: "La réponse des Archives ne peut pas être enregistrée.",
		},
		"step-rectified": {
			name: "Rectification",
			record: "Rectifier cette étape",
			refused: "Cette rectification n’est pas possible.",
		},
	},
	refusal: {
		"after-today": "Une étape ne peut pas être après aujourd’hui ({{today}}).",
		"facts-not-known":
			"La connaissance des faits n’est pas encore enregistrée à ce jour.",
		"facts-already-known": "Les faits sont déjà connus depuis le {{day}}.",
		"breach-after-knowledge":
			"Le jour des faits ({{day}}) ne peut pas être après le jour où ils ont été connus.",
		"breach-days-reversed":
			"Le premier jour des faits ({{first}}) est après le dernier ({{last}}).",
		"order-already-issued": "L’ordre a déjà été expédié le {{day}}.",
		"order-not-issued": "L’ordre n’est pas encore expédié à ce jour.",
		"order-already-notified": "L’ordre a déjà été notifié le {{day}}.",
		"order-not-notified": "L’ordre n’est pas encore notifié à ce jour.",
		"leave-days-reversed":
			"Le congé finit ({{to}}) avant de commencer ({{from}}).",
		"reply-already-received": "Une réponse a déjà été reçue le {{day}}.",
		"reply-limit-running":
			"L’agent peut encore répondre jusqu’au {{through}} inclus.",
		"silence-already-recorded":
			"L’absence de réponse est déjà constatée depuis le {{day}}.",
		"silence-is-admission":
			"L’absence de réponse constatée le {{day}} vaut aveu : le dossier doit être soumis sans attendre à l’autorité disciplinaire.",
		"late-reply-is-silence":
			"La réponse du {{day}} est venue après le dernier jour ({{through}}) et vaut silence : le dossier doit être soumis sans attendre à l’autorité disciplinaire.",
		"reply-outstanding":
			"La réponse de l’agent, ou son absence, n’est pas encore enregistrée à ce jour.",
		"reply-not-assessed": "La réponse n’est pas encore appréciée.",
		"already-decided": "Le collège a déjà décidé le {{day}}.",
		"already-pardoned":
			"Le collège a pardonné le {{day}} : plus rien ne reste à décider.",
		"already-forwarded":
			"Le dossier est devant l’autorité disciplinaire depuis le {{day}}.",
		"reply-unsatisfactory":
			"La réponse ne satisfait pas : le dossier est transmis à l’autorité disciplinaire.",
		"facts-grave":
			"Les faits sont graves : le dossier est transmis à l’autorité disciplinaire.",
		"not-forwarded":
			"Le dossier n’est pas encore devant l’autorité disciplinaire.",
		"forwarded-twice": "Le dossier est déjà transmis depuis le {{day}}.",
		"already-closed": "L’affaire est classée depuis le {{day}}.",
		"inquiry-missing":
			"Le commissaire du Gouvernement n’a pas mené d’instruction.",
		"inquiry-under-way":
			"L’instruction du commissaire est en cours depuis le {{since}}.",
		"inquiry-closed": "Le commissaire a classé l’affaire le {{day}}.",
		"inquiry-ended": "Le commissaire a déjà décidé le {{day}}.",
		"sent-to-other-body":
			"Le commissaire a transmis le dossier à une autre autorité, qui décide : {{body}}.",
		"no-sanction-named": "Aucune sanction n’est indiquée.",
		"sanction-named-twice":
			"La même sanction est indiquée deux fois : {{sanction}}.",
		"fine-without-ratio": "La part du traitement mensuel manque à l’amende.",
		"fine-out-of-range":
			"Une amende va d’un dixième à la totalité d’une mensualité, pas {{ratio}}.",
		"ratio-without-fine":
			"Une part de traitement n’accompagne qu’une amende, pas : {{sanction}}.",
		"duration-out-of-range":
			"Cette durée ({{count}}) sort des limites du statut pour : {{sanction}}.",
		"beyond-the-college":
			"Le collège peut prononcer seul l’avertissement, la réprimande et l’amende jusqu’à un cinquième. Relève du Conseil de discipline : {{sanction}}.",
		"nothing-to-notify": "Aucune décision n’est encore à notifier.",
		"already-notified": "La décision a déjà été notifiée le {{day}}.",
		"no-decision": "Aucune décision ne peut encore être attaquée.",
		"sanction-already-decided":
			"Une décision a déjà été prise le {{day}} ; seul un recours la change.",
		"recourse-already-pending":
			"Un recours est déjà en cours depuis le {{since}} devant : {{body}}.",
		"no-recourse-pending": "Aucun recours n’est en cours.",
		"no-further-recourse":
			"Cette décision est sans recours ; elle vient de : {{body}}.",
		"recourse-to-other-body":
			"Le recours va devant une autre autorité : {{body}}.",
		"college-cannot-appeal":
			"Le collège ne peut pas attaquer sa propre décision.",
		"only-minor-on-appeal":
			"En appel, le Conseil de discipline reste parmi les sanctions mineures, sans : {{sanction}}.",
		"no-offence": "Aucun délit ni crime n’est inscrit au dossier.",
		"only-for-employees":
			"Seul le contrat d’un employé peut être résilié ; cet agent est fonctionnaire.",
		"entry-unknown": "Le jour d’entrée en service de l’agent n’est pas connu.",
		"ten-years-served":
			"L’agent a dix ans de service depuis le {{since}} : seule une sanction met fin au contrat.",
		"contract-needs-reply":
			"L’agent doit d’abord pouvoir s’expliquer : sa réponse, ou son absence, n’est pas enregistrée.",
		"contract-already-ended": "Le contrat est déjà résilié depuis le {{day}}.",
		"left-too-long-ago":
			"L’agent a quitté le service le {{left}} ; il ne pouvait être poursuivi que jusqu’au {{through}} inclus.",
		"only-dismissal-after-leaving":
			"L’agent a quitté le service le {{left}} : seule la révocation est encore possible.",
		"agent-dead": "L’agent est décédé le {{day}}.",
		"not-heard": "L’agent n’a pas encore pu s’expliquer.",
		"already-suspended": "L’agent est déjà suspendu depuis le {{since}}.",
		"no-procedure": "Aucune procédure n’est en cours dans ce dossier.",
		"no-inquiry-to-suspend":
			"Aucune instruction du commissaire n’est en cours.",
		"not-suspended": "L’agent n’est pas suspendu.",
		"nothing-to-confirm":
			"Aucune suspension du commissaire n’attend de confirmation.",
		"no-hold-stands": "Aucun blocage n’est en place.",
		"hold-of-a-request":
			"Ce blocage tient à la demande d’une personne : il se lève avec la réponse du DPO.",
		"processing-restricted":
			"Le traitement est limité depuis le {{since}} : le dossier se conserve, sans autre usage, tant que le DPO n’a pas inscrit un usage permis ou levé la limitation.",
		"archives-not-notified":
			"Les Archives nationales ne sont pas encore informées.",
		"law-settles-it":
			"Les textes règlent ce cas (règle {{rule}}) : une décision humaine n’a pas lieu d’être.",
		"keep-through-in-the-past":
			"La garde ({{through}}) finirait avant la décision elle-même.",
		"nothing-to-rectify": "Cette étape n’existe pas dans le dossier.",
	},
	stage: {
		empty: "Rien d’enregistré",
		known: "Ordre à expédier",
		issued: "Notification attendue",
		notified: "Réponse attendue",
		answered: "Décision du collège",
		settled: "Décidé par le collège",
		pardoned: "Pardonné",
		forwarded: "Devant l’autorité disciplinaire",
		inquiry: "Instruction du commissaire",
		returned: "Renvoyé au collège",
		council: "Devant le Conseil de discipline",
		closed: "Classé",
		decided: "Décision rendue",
		"contract-ended": "Contrat résilié",
	},
	limit: {
		dispatch: "Expédier l’ordre",
		reply: "Réponse de l’agent",
		decide: "Décision du collège",
		suspension: "Confirmer la suspension",
		recourse: "Recours",
		limitation: "Prescription des faits",
		archives: "Réponse des Archives",
	},
	consequence: {
		"nullity-risk": "Passé ce jour, l’ordre risque la nullité.",
		"silence-is-admission":
			"Sans réponse, les faits valent aveu et le dossier est transmis.",
		"college-out-of-time":
			"Passé ce jour, la décision du collège est hors délai.",
		"decision-stands":
			"Passé ce jour, un recours est tardif et la décision tient.",
		"facts-time-barred":
			"Passé ce jour, les faits ne peuvent plus être poursuivis.",
		"suspension-lapses": "Sans confirmation, la suspension tombe.",
		"archives-agree":
			"Sans réponse passé ce jour, la destruction n’attend plus les Archives.",
	},
	limitStatus: {
		open: "en cours",
		met: "dans le délai",
		"met-late": "hors délai",
		passed: "dépassé",
	},
	outcome: {
		running: "À conserver, sans date de fin",
		until: "À conserver jusqu’à une date",
		career: "À conserver pendant la carrière",
		due: "Destruction due",
		undetermined: "Durée non fixée par les textes",
	},
	blocker: {
		hold: "blocage en place",
		archives: "Archives nationales",
		provisional: "lecture à confirmer",
	},
	mention: {
		"nullity-risk": "Risque de nullité",
		"registered-letter-wanted":
			"Envoi au lieu de service pendant un congé de plus de deux jours",
		"refer-at-once": "À soumettre sans attendre à l’autorité disciplinaire",
		"prosecutor-to-inform": "Procureur d’État à informer sans délai",
		"suspension-lapsed": "Suspension tombée, faute de confirmation à temps",
		"notice-not-served": "Notice sur les données non remise",
		"revision-possible": "Révision possible sans limite de temps",
	},
	sanction: {
		warning: "avertissement",
		reprimand: "réprimande",
		fine: "amende",
		"special-commissioners": "commissaires spéciaux",
		transfer: "déplacement",
		"biennial-suspension": "suspension des biennales",
		"delayed-promotion": "retard dans la promotion",
		demotion: "rétrogradation",
		exclusion: "exclusion temporaire des fonctions",
		retirement: "mise à la retraite d’office",
		dismissal: "révocation",
	},
	weight: {
		minor: "mineure",
		graver: "plus grave",
	},
	dayReason: {
		saturday: "samedi",
		sunday: "dimanche",
		"half-day": "demi-journée communale",
		leave: "congé",
		holiday: "jour férié",
	},
	holiday: {
		"new-year": "Jour de l’An",
		"easter-monday": "lundi de Pâques",
		"labour-day": "1er mai",
		"europe-day": "Journée de l’Europe",
		ascension: "Ascension",
		"whit-monday": "lundi de Pentecôte",
		"national-day": "fête nationale",
		assumption: "Assomption",
		"all-saints": "Toussaint",
		christmas: "Noël",
		"saint-stephen": "lendemain de Noël",
	},
	body: {
		college: "collège des bourgmestre et échevins",
		commissioner: "commissaire du Gouvernement",
		council: "Conseil de discipline",
		tribunal: "Tribunal administratif",
		court: "Cour administrative",
	},
	channel: {
		workplace: "sous enveloppe fermée au lieu de service",
		registered: "par lettre recommandée au domicile",
	},
	delivery: {
		hand: "remise contre récépissé",
		registered: "lettre recommandée",
	},
	leave: {
		annual: "congé",
		sick: "congé de maladie",
	},
	answer: {
		satisfactory: "satisfaisante",
		unsatisfactory: "non satisfaisante",
	},
	pardoner: {
		college: "collège",
		subordinate: "instance subalterne",
	},
	inquiry: {
		closure: "classement",
		minor: "renvoi au collège",
		council: "saisine du Conseil de discipline",
	},
	recourseOutcome: {
		confirmed: "décision confirmée",
		replaced: "autre sanction",
		acquitted: "acquittement",
	},
	party: {
		agent: "agent",
		college: "collège",
	},
	offence: {
		none: "aucune infraction",
		contravention: "contravention",
		delit: "délit",
		crime: "crime",
	},
	ground: {
		restriction: "limitation du traitement",
		litigation: "recours ou litige en cours",
		"criminal-case": "affaire pénale",
		request: "demande d’une personne en cours",
		other: "autre raison",
	},
	archives: {
		agreed: "accord",
		opposed: "opposition",
	},
	departure: {
		resignation: "démission",
		retirement: "retraite",
		death: "décès",
		"contract-end": "fin de contrat",
		dismissal: "révocation",
		other: "autre raison",
	},
	flag: {
		true: "oui",
		false: "non",
	},
} satisfies LawTexts;
