import {
	openSpotlight,
	Spotlight,
	type SpotlightActionGroupData,
} from "@mantine/spotlight";
import { useMemo, useState } from "react";
import type { Role } from "../../../shared/access/roles.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useKey } from "../keys/use-key.ts";
import { useParts } from "../parts.ts";
import type { Route } from "../router/routes.ts";
import { useDossiers } from "../vault/queries.ts";
import { menuOf } from "./menu.ts";

const MOST_SHOWN = 8;

/** « Aller à »: screens and references. No names: looking for a person is a search, and searches are recorded. */
export function Palette({ roles }: { readonly roles: readonly Role[] }) {
	const { t } = useTexts();
	const [opened, setOpened] = useState(false);
	const actions = useDestinations(roles, opened);
	useKey("go-to", () => openSpotlight(), true, "shell");
	return (
		<Spotlight
			actions={[...actions]}
			shortcut={null}
			onSpotlightOpen={() => setOpened(true)}
			onSpotlightClose={() => setOpened(false)}
			limit={MOST_SHOWN}
			clearQueryOnClose
			nothingFound={t("shell.palette.nothing")}
			searchProps={{
				placeholder: t("shell.palette.search"),
				"aria-label": t("shell.palette.search"),
			}}
			transitionProps={{ duration: 0 }}
			overlayProps={{ blur: 0 }}
			attributes={{ content: { "aria-label": t("shell.palette.title") } }}
		/>
	);
}

/** The dossiers are asked for while it is open only: all of them would be asked anew after every recording. */
function useDestinations(
	roles: readonly Role[],
	opened: boolean,
): readonly SpotlightActionGroupData[] {
	const { t } = useTexts();
	const { router, panel } = useParts();
	const { data: dossiers } = useDossiers(opened);
	return useMemo(() => {
		const go = (route: Route) => () => {
			panel.close("forget");
			router.go(route);
		};
		return [
			{
				group: t("shell.palette.screens"),
				actions: menuOf(roles).map(({ entry, route }) => ({
					id: entry,
					label: t(`shell.menu.${entry}`),
					onClick: go(route),
				})),
			},
			{
				group: t("shell.palette.dossiers"),
				actions: (dossiers ?? []).map(({ id, reference }) => ({
					id,
					label: reference,
					onClick: go({ screen: "dossier", id }),
				})),
			},
		];
	}, [t, roles, dossiers, router, panel]);
}
