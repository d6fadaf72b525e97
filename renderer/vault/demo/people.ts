import { utf8 } from "../../../shared/base/bytes.ts";

/** Invented names that nobody takes for somebody's: the last name says so. */
const LAST_NAMES = [
	"Exemple",
	"Fictif",
	"Imaginaire",
	"Modèle",
	"Essai",
	"Maquette",
	"Brouillon",
	"Prototype",
	"Légende",
];
const FIRST_NAMES = [
	"Alba",
	"Bruno",
	"Chantal",
	"Denis",
	"Estelle",
	"Félix",
	"Ginette",
	"Hugo",
	"Irma",
	"Jeannot",
	"Kim",
	"Léon",
	"Maïté",
	"Nico",
	"Odile",
	"Pol",
	"Quentin",
	"Romy",
	"Serge",
	"Tess",
	"Ugo",
	"Viviane",
	"Willy",
	"Yves",
	"Zoé",
];
const SERVICES = [
	"Service technique",
	"Secrétariat communal",
	"Recette communale",
	"Population et état civil",
	"Service scolaire",
	"Régie des eaux",
	"Service forestier",
	"Maison relais",
];

export const DEMO_PASSPHRASE = "ceci est une démonstration";
export const DEMO_ORGANISM = {
	kind: "commune" as const,
	name: "Commune de Fictiville (démonstration)",
};
export const DEMO_ACCOUNTS = [
	{ name: "Claire Weber", initials: "CW", role: "clerk" as const },
	{ name: "Jean Meyer", initials: "JM", role: "college" as const },
	{ name: "Dora Ott", initials: "DO", role: "dpo" as const },
];

/** What the demonstration's vault is founded with: one passphrase for everybody. */
export const demoVault = () => {
	const passphrase = utf8(DEMO_PASSPHRASE);
	const accounts = DEMO_ACCOUNTS.map((each) => ({ ...each, passphrase }));
	return { organism: DEMO_ORGANISM, accounts };
};

/** To whom the invented communications went. */
export const DEMO_RECIPIENTS: Readonly<Record<string, string>> = {
	commissioner: "Commissariat fictif à l’instruction disciplinaire",
	prosecutor: "Parquet fictif",
	ministry: "Ministère fictif",
	archives: "Direction fictive des Archives",
};

const pick = (list: readonly string[], place: number): string =>
	list[place % list.length] ?? "";

export interface Person {
	readonly name: string;
	readonly firstName: string;
	readonly service: string;
	readonly birthday: string;
	readonly serial: string;
}

/** The agent with this number in the demonstration: always the same one. */
export function demoPerson(place: number): Person {
	const year = 1962 + ((place * 7) % 38);
	const month = String(1 + ((place * 5) % 12)).padStart(2, "0");
	const day = String(1 + ((place * 11) % 28)).padStart(2, "0");
	return {
		name: pick(LAST_NAMES, place),
		firstName: pick(FIRST_NAMES, place * 3 + Math.floor(place / 9)),
		service: pick(SERVICES, place),
		birthday: `${year}${month}${day}`,
		serial: String(100 + ((place * 37) % 900)),
	};
}
