import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { mayAct } from "../../../../shared/access/permissions.ts";
import type { Role } from "../../../../shared/access/roles.ts";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { type RegisterTab, registerTabs } from "../../router/routes.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { BreachesTab } from "../breaches/BreachesTab.tsx";
import { DamagedNotice } from "../damage/DamagedNotice.tsx";
import { DestructionNotice } from "../destruction/DestructionNotice.tsx";
import { KitNotice } from "../kit/KitNotice.tsx";
import { AccessTab } from "./AccessTab.tsx";
import { CommunicationsTab } from "./CommunicationsTab.tsx";
import { DestructionsTab } from "./DestructionsTab.tsx";
import { ProofTab } from "./ProofTab.tsx";
import styles from "./registers.module.css";

/** « Accès · Communications · Violations · Destructions · Intégrité », each for who may read it; nothing is exported (SCREENS 4.15). */
export function RegistersScreen({ route }: ScreenProps<"registers">) {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	const tabs = tabsOf(roles);
	const tab = tabs.find((each) => each === route.tab) ?? tabs[0] ?? null;
	const choose = (value: string | null) => {
		const chosen = registerTabs.find((each) => each === value);
		if (chosen !== undefined) router.stay({ screen: "registers", tab: chosen });
	};
	return (
		<>
			<ScreenTitle screen="registers">
				{t("shell.titles.registers")}
			</ScreenTitle>
			<DamagedNotice />
			<KitNotice />
			<DestructionNotice />
			<Tabs
				defaultValue={tab}
				onChange={choose}
				keepMounted={false}
				className={styles["tabs"] ?? ""}
			>
				<Tabs.List aria-label={t("shell.titles.registers")}>
					{tabs.map((each) => (
						<Tabs.Tab key={each} value={each}>
							{t(`registers.tabs.${each}`)}
						</Tabs.Tab>
					))}
				</Tabs.List>
				{tabs.map((each) => (
					<Tabs.Panel key={each} value={each} pt="sm">
						{PANELS[each]}
					</Tabs.Panel>
				))}
			</Tabs>
		</>
	);
}

const PANELS: Readonly<Record<RegisterTab, ReactNode>> = {
	access: <AccessTab />,
	communications: <CommunicationsTab />,
	breaches: <BreachesTab />,
	destructions: <DestructionsTab />,
	proof: <ProofTab />,
};

/** The access register and the breaches are the DPO's alone (C5, C10); an administrator verifies, and sees what names nobody. */
const tabsOf = (roles: readonly Role[]): readonly RegisterTab[] =>
	registerTabs.filter((tab) => {
		if (tab === "access") return mayAct(roles, "read-access-register");
		if (tab === "breaches") return mayAct(roles, "handle-breaches");
		return tab !== "communications" || mayAct(roles, "read-communications");
	});
