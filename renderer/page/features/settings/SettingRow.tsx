import type { Settings } from "../../../../shared/policy/settings.ts";
import { useStore } from "../../base/store.ts";
import {
	CheckField,
	ChoiceField,
	SelectField,
} from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSaveSettings } from "../../session/use-save-settings.ts";
import { useSettings } from "../../session/use-session.ts";
import { LANGUAGE_NAMES } from "../first-run/LanguageChoice.tsx";
import styles from "./settings.module.css";
import { LOCK_MINUTES, REMINDER_DAYS } from "./settings-table.ts";

interface SettingRowProps {
	readonly setting: keyof Settings;
}

/** One setting; it takes effect at once, and the footer says when it is saved. */
export function SettingRow({ setting }: SettingRowProps) {
	return (
		<div className={styles["row"]}>
			<Control setting={setting} />
			<Managed setting={setting} />
		</div>
	);
}

function Control({ setting }: SettingRowProps) {
	const { t } = useTexts();
	const save = useSaveSettings();
	const settings = useSettings();
	switch (setting) {
		case "language":
			return (
				<ChoiceField
					name={setting}
					label={t("settings.language")}
					inline
					value={settings.language}
					onChange={(language) => void save({ language })}
					choices={(["fr", "de", "en"] as const).map((value) => ({
						value,
						label: LANGUAGE_NAMES[value],
					}))}
				/>
			);
		case "theme":
			return (
				<ChoiceField
					name={setting}
					label={t("settings.theme")}
					inline
					value={settings.theme}
					onChange={(theme) => void save({ theme })}
					choices={(["system", "light", "dark"] as const).map((value) => ({
						value,
						label: t(`settings.themes.${value}`),
					}))}
				/>
			);
		case "density":
			return (
				<ChoiceField
					name={setting}
					label={t("settings.density")}
					inline
					value={settings.density}
					onChange={(density) => void save({ density })}
					choices={(["dense", "comfort"] as const).map((value) => ({
						value,
						label: t(`settings.densities.${value}`),
					}))}
				/>
			);
		case "reminderDays":
			return <ReminderControl />;
		case "lockAfterMinutes":
			return <LockControl />;
		case "maskNames":
		case "hideWhenInactive":
		case "notifications":
			return <SwitchControl setting={setting} />;
	}
}

interface SwitchControlProps {
	readonly setting: "maskNames" | "hideWhenInactive" | "notifications";
}

function SwitchControl({ setting }: SwitchControlProps) {
	const { t } = useTexts();
	const save = useSaveSettings();
	const settings = useSettings();
	return (
		<CheckField
			name={setting}
			label={t(`settings.${setting}`)}
			hint={t(`settings.${setting}Hint`)}
			value={settings[setting]}
			onChange={(value) => void save({ [setting]: value })}
			disabled={useManaged(setting)}
		/>
	);
}

function ReminderControl() {
	const { t } = useTexts();
	const save = useSaveSettings();
	const { reminderDays } = useSettings();
	return (
		<SelectField
			name="reminderDays"
			label={t("settings.reminderDays")}
			value={String(reminderDays)}
			onChange={(value) => void save({ reminderDays: Number(value) })}
			choices={withCurrent(REMINDER_DAYS, reminderDays).map((count) => ({
				value: String(count),
				label: t("settings.days", { count }),
			}))}
		/>
	);
}

function LockControl() {
	const { t } = useTexts();
	const save = useSaveSettings();
	const { lockAfterMinutes } = useSettings();
	const app = useStore(useParts().session.app);
	const most = app?.policy.lockAfterMinutes ?? Number.POSITIVE_INFINITY;
	const allowed = withCurrent(LOCK_MINUTES, lockAfterMinutes).filter(
		(minutes) => minutes <= most,
	);
	return (
		<SelectField
			name="lockAfterMinutes"
			label={t("settings.lockAfterMinutes")}
			value={String(lockAfterMinutes)}
			onChange={(value) => void save({ lockAfterMinutes: Number(value) })}
			choices={allowed.map((count) => ({
				value: String(count),
				label: t("settings.minutes", { count }),
			}))}
		/>
	);
}

/** The listed values and, if it is none of them, the one that holds. */
const withCurrent = (values: readonly number[], current: number): number[] =>
	[...new Set([...values, current])].sort((a, b) => a - b);

/** Whether the machine's policy fixes a setting that can only be on or off. */
function useManaged(setting: keyof Settings): boolean {
	const app = useStore(useParts().session.app);
	return (
		(setting === "maskNames" || setting === "hideWhenInactive") &&
		app?.policy[setting] === true
	);
}

/** What the administrator fixed stays in sight, with what it means. */
function Managed({ setting }: SettingRowProps) {
	const { t } = useTexts();
	const app = useStore(useParts().session.app);
	const fixed = useManaged(setting);
	const minutes = app?.policy.lockAfterMinutes;
	if (setting === "lockAfterMinutes" && minutes !== undefined)
		return (
			<p className={styles["managed"]}>
				{t("settings.managed", {
					value: t("settings.minutes", { count: minutes }),
				})}
			</p>
		);
	if (!fixed) return null;
	return (
		<p className={styles["managed"]}>
			{t("settings.managed", { value: t("settings.managedOn") })}
		</p>
	);
}
