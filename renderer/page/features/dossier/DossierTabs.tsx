import { Tabs } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { type DossierTab, dossierTabs } from "../../router/routes.ts";
import type { ScreenProps } from "../../screens.tsx";
import { DossierCommunications } from "../communications/DossierCommunications.tsx";
import { HoldersTab } from "../holders/HoldersTab.tsx";
import { PiecesTab } from "../pieces/PiecesTab.tsx";
import { ChronologyTab } from "./ChronologyTab.tsx";
import { DecisionsTab, decisionsOf } from "./DecisionsTab.tsx";
import styles from "./dossier.module.css";
import { FactsTab } from "./FactsTab.tsx";
import { HoldsTab, standingHolds } from "./HoldsTab.tsx";
import { PersonsTab } from "./PersonsTab.tsx";

interface DossierTabsProps {
	readonly dossier: DossierView;
	readonly route: ScreenProps<"dossier">["route"];
}

/** The record: what happened, about what, about whom, on what it rests. The tab is part of the place. */
export function DossierTabs({ dossier, route }: DossierTabsProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const asked = route.tab ?? "chronology";
	const [tab, setTab] = useState<DossierTab>(asked);
	useEffect(() => setTab(asked), [asked]);
	const choose = (value: string | null) => {
		const chosen = dossierTabs.find((each) => each === value);
		if (chosen === undefined) return;
		setTab(chosen);
		router.stay({ screen: "dossier", id: dossier.id, tab: chosen });
	};
	const panel = panelOf(dossier, route);
	return (
		<Tabs
			value={tab}
			onChange={choose}
			keepMounted={false}
			className={styles["tabs"] ?? ""}
		>
			<Tabs.List aria-label={t("dossier.tabs.label")}>
				{dossierTabs.map((each) => (
					<Tabs.Tab key={each} value={each}>
						{tabLabel(each, dossier, t)}
					</Tabs.Tab>
				))}
			</Tabs.List>
			{dossierTabs.map((each) => (
				<Tabs.Panel key={each} value={each} pt="sm">
					{panel[each]}
				</Tabs.Panel>
			))}
		</Tabs>
	);
}

const panelOf = (
	dossier: DossierView,
	route: DossierTabsProps["route"],
): Readonly<Record<DossierTab, ReactNode>> => ({
	chronology: <ChronologyTab dossier={dossier} step={route.step ?? null} />,
	facts: <FactsTab dossier={dossier} />,
	persons: <PersonsTab dossier={dossier} />,
	pieces: <PiecesTab dossier={dossier} />,
	decisions: <DecisionsTab dossier={dossier} />,
	holds: <HoldsTab dossier={dossier} />,
	communications: <DossierCommunications dossier={dossier} />,
	holders: <HoldersTab id={dossier.id} />,
});

function tabLabel(
	tab: DossierTab,
	dossier: DossierView,
	t: ReturnType<typeof useTexts>["t"],
): string {
	const counts: Readonly<Partial<Record<DossierTab, number>>> = {
		chronology: dossier.chronology.filter(({ rectified }) => !rectified).length,
		persons: dossier.persons.length,
		pieces: dossier.pieces.length,
		decisions: decisionsOf(dossier).length,
		holds: standingHolds(dossier).length,
		communications: dossier.communications.length,
	};
	const count = counts[tab];
	const name = t(`dossier.tabs.${tab}`);
	return count === undefined
		? name
		: t("dossier.tabs.counted", { name, count });
}
