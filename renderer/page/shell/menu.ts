import { ROLES, type Role } from "../../../shared/access/roles.ts";
import type { IconName } from "../components/icons.tsx";
import type { Route, Screen } from "../router/routes.ts";

export interface MenuEntry {
	/** Its words stand under `shell.menu.<entry>`. */
	readonly entry:
		| "due"
		| "dossiers"
		| "session"
		| "lawyers"
		| "destruction"
		| "readings"
		| "requests"
		| "registers"
		| "accounts"
		| "backups"
		| "settings"
		| "help";
	readonly route: Route;
	readonly icon: IconName;
	readonly roles: readonly Role[];
	/** The screens on which the entry counts as the current one. */
	readonly holds: readonly Screen[];
	readonly group: "work" | "administration";
}

const EVERYONE: readonly Role[] = ROLES;
/** Roles that read dossiers (`shared/access/permissions.ts`). */
const READERS: readonly Role[] = ["clerk", "college"];

/** The menu in its order; a screen that comes later is one line more. Alt+1…9 follow what a role sees. */
export const MENU: readonly MenuEntry[] = [
	{
		entry: "due",
		route: { screen: "due" },
		icon: "clock",
		// The DPO reads no dossier: what the two registers ask for is due (C9, C10).
		roles: [...READERS, "dpo"],
		holds: ["due"],
		group: "work",
	},
	{
		entry: "dossiers",
		route: { screen: "dossiers" },
		icon: "folders",
		roles: READERS,
		holds: [
			"dossiers",
			"dossier",
			"new-dossier",
			"step",
			"rectify",
			"amend",
			"piece",
			"piece-description",
			"masking",
			"package",
		],
		group: "work",
	},
	{
		entry: "session",
		route: { screen: "session" },
		icon: "table",
		roles: READERS,
		holds: ["session"],
		group: "work",
	},
	{
		entry: "lawyers",
		route: { screen: "lawyers" },
		icon: "envelope",
		roles: ["clerk", "college", "delegate", "dpo"],
		holds: ["lawyers", "approve-package"],
		group: "work",
	},
	{
		entry: "destruction",
		route: { screen: "destruction" },
		icon: "shredder",
		roles: ["clerk", "college", "dpo"],
		holds: ["destruction"],
		group: "work",
	},
	{
		entry: "requests",
		route: { screen: "requests" },
		icon: "request",
		roles: ["dpo"],
		holds: ["requests", "request", "new-request", "consultation", "consulting"],
		group: "administration",
	},
	{
		entry: "registers",
		route: { screen: "registers" },
		icon: "register",
		roles: ["clerk", "dpo", "administrator"],
		holds: ["registers", "breach", "new-breach"],
		group: "administration",
	},
	{
		entry: "readings",
		route: { screen: "readings" },
		icon: "scales",
		roles: ["clerk", "college", "dpo"],
		holds: ["readings"],
		group: "administration",
	},
	{
		entry: "accounts",
		route: { screen: "accounts" },
		icon: "persons",
		roles: EVERYONE,
		holds: [
			"accounts",
			"enrolment",
			"holders",
			"kit",
			"kit-making",
			"kit-drill",
		],
		group: "administration",
	},
	{
		entry: "backups",
		route: { screen: "backups" },
		icon: "copies",
		roles: ["clerk", "dpo", "administrator"],
		holds: ["backups"],
		group: "administration",
	},
	{
		entry: "settings",
		route: { screen: "settings" },
		icon: "gear",
		roles: EVERYONE,
		holds: ["settings"],
		group: "administration",
	},
	{
		entry: "help",
		route: { screen: "help" },
		icon: "question",
		roles: EVERYONE,
		holds: ["help"],
		group: "administration",
	},
];

/** A role sees only its own entries. */
export const menuOf = (roles: readonly Role[]): readonly MenuEntry[] =>
	MENU.filter((entry) => entry.roles.some((role) => roles.includes(role)));
