import { TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { Icon } from "../../components/icons.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { homeOf } from "../../router/routes.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { RightsNotice } from "../accounts/RightsNotice.tsx";
import { LateBackup } from "../backups/LateBackup.tsx";
import { OwnAccount } from "../own-account/OwnAccount.tsx";
import { WaitingActs } from "../waiting/WaitingActs.tsx";
import { MachineState } from "./MachineState.tsx";
import { SettingRow } from "./SettingRow.tsx";
import styles from "./settings.module.css";
import {
	SETTING_GROUPS,
	SETTINGS,
	type SettingGroup,
} from "./settings-table.ts";

/** What a person chooses, what the administrator fixed, and the state of the machine (SCREENS 4.20). */
export function SettingsScreen(_props: ScreenProps<"settings">) {
	const { t } = useTexts();
	const { roles } = useSession();
	const [sought, setSought] = useState("");
	const input = useRef<HTMLInputElement>(null);
	useKey("find", () => input.current?.focus());
	const matches = (text: string) =>
		text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
	const found = SETTINGS.filter(({ setting }) =>
		matches(t(`settings.${setting}`)),
	);
	const machine = matches(t("settings.groups.machine"));
	const own = [
		t("accounts.own.title"),
		t("accounts.own.passphrase"),
		t("accounts.own.factor"),
	].some(matches);
	return (
		<>
			<ScreenTitle screen="settings">{t("shell.titles.settings")}</ScreenTitle>
			{homeOf(roles).screen === "settings" && <Waiting />}
			<TextInput
				ref={input}
				className={styles["search"] ?? ""}
				name="settings-search"
				aria-label={t("settings.search")}
				placeholder={t("settings.search")}
				leftSection={<Icon name="search" />}
				value={sought}
				onChange={(event) => setSought(event.currentTarget.value)}
				autoComplete="off"
				spellCheck={false}
			/>
			{SETTING_GROUPS.map((group) => (
				<Group key={group} group={group} found={found} />
			))}
			{own && <OwnAccount />}
			{machine && <MachineState />}
			{found.length === 0 && !machine && !own && (
				<p>{t("settings.none", { text: sought })}</p>
			)}
		</>
	);
}

interface GroupProps {
	readonly group: SettingGroup;
	readonly found: typeof SETTINGS;
}

function Group({ group, found }: GroupProps) {
	const { t } = useTexts();
	const rows = found.filter((each) => each.group === group);
	if (rows.length === 0) return null;
	return (
		<section className={styles["group"]} aria-labelledby={`settings-${group}`}>
			<h2 id={`settings-${group}`}>{t(`settings.groups.${group}`)}</h2>
			{rows.map(({ setting }) => (
				<SettingRow key={setting} setting={setting} />
			))}
		</section>
	);
}

/** What waits for the person whose home this is. */
function Waiting() {
	return (
		<>
			<WaitingActs />
			<LateBackup />
			<RightsNotice />
		</>
	);
}
