import type { Role } from "../../../shared/access/roles.ts";
import { useStore } from "../base/store.ts";
import { Icon } from "../components/icons.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import type { KeyAction } from "../keys/table.ts";
import { useKey } from "../keys/use-key.ts";
import { useParts } from "../parts.ts";
import { type MenuEntry, menuOf } from "./menu.ts";
import styles from "./shell.module.css";

const GROUPS: readonly MenuEntry["group"][] = ["work", "administration"];
const PLACES = [
	"menu-1",
	"menu-2",
	"menu-3",
	"menu-4",
	"menu-5",
	"menu-6",
	"menu-7",
	"menu-8",
	"menu-9",
] as const satisfies readonly KeyAction[];

/** What the account's roles may go to, and nothing else. */
export function Menu({ roles }: { readonly roles: readonly Role[] }) {
	const { t } = useTexts();
	const entries = menuOf(roles);
	return (
		<nav
			className={styles["menu"]}
			data-zone="menu"
			aria-label={t("shell.zones.menu")}
		>
			{GROUPS.filter((group) =>
				entries.some((entry) => entry.group === group),
			).map((group) => (
				<ul key={group}>
					{entries
						.filter((entry) => entry.group === group)
						.map((entry) => (
							<li key={entry.entry}>
								<MenuButton entry={entry} />
							</li>
						))}
				</ul>
			))}
			{PLACES.map((action, place) => (
				<MenuKey key={action} action={action} entry={entries[place]} />
			))}
		</nav>
	);
}

function MenuButton({ entry }: { readonly entry: MenuEntry }) {
	const { t } = useTexts();
	const { router, panel } = useParts();
	const { route } = useStore(router);
	return (
		<button
			type="button"
			className={styles["entry"]}
			{...(entry.holds.includes(route.screen)
				? { "aria-current": "page" as const }
				: {})}
			onClick={() => {
				panel.close("forget");
				router.go(entry.route);
			}}
		>
			<Icon name={entry.icon} size={18} />
			<span>{t(`shell.menu.${entry.entry}`)}</span>
		</button>
	);
}

interface MenuKeyProps {
	readonly action: KeyAction;
	readonly entry: MenuEntry | undefined;
}

function MenuKey({ action, entry }: MenuKeyProps) {
	const { router, panel } = useParts();
	const go = () => {
		if (entry === undefined) return;
		panel.close("forget");
		router.go(entry.route);
	};
	useKey(action, go, entry !== undefined, "shell");
	return null;
}
