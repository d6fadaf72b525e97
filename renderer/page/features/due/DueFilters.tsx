import { NativeSelect } from "@mantine/core";
import { isRuleId } from "../../../../shared/law/rules.ts";
import type { DueRow } from "../../../../shared/vault-protocol.ts";
import { Chips } from "../../components/Chips.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSaveSettings } from "../../session/use-save-settings.ts";
import { useSettings } from "../../session/use-session.ts";
import { REMINDER_DAYS } from "../settings/settings-table.ts";
import styles from "./due.module.css";
import { type DueFilter, type DueView, isShown } from "./due-order.ts";

const VIEWS: readonly DueView[] = ["all", "mine", "others"];

interface DueFiltersProps {
	readonly rows: readonly DueRow[];
	readonly filter: DueFilter;
	readonly setFilter: (filter: DueFilter) => void;
}

/** Everything, mine, what others owe; by rule. */
export function DueFilters({ rows, filter, setFilter }: DueFiltersProps) {
	const { t } = useTexts();
	const { number } = useFormat();
	const count = (view: DueView) =>
		rows.filter((row) => isShown(row, { ...filter, view })).length;
	const rules = [...new Set(rows.map(({ rule }) => rule))].sort();
	return (
		<div className={styles["bar"]}>
			<Chips
				label={t("due.views.label")}
				value={filter.view}
				choices={VIEWS.map((value) => ({
					value,
					label: t(`due.views.${value}`, { rows: number(count(value)) }),
				}))}
				onChange={(view) => setFilter({ ...filter, view })}
			/>
			<label className={styles["rule"]} htmlFor="due-rule">
				{t("due.rule")}
				<NativeSelect
					id="due-rule"
					size="xs"
					value={filter.rule ?? ""}
					onChange={({ currentTarget: { value } }) =>
						setFilter({ ...filter, rule: isRuleId(value) ? value : null })
					}
					data={[{ value: "", label: t("due.allRules") }, ...rules]}
				/>
			</label>
			<Reminder />
		</div>
	);
}

/** How many days ahead of a last day it counts as soon; the same setting as on « Paramètres ». */
function Reminder() {
	const { t } = useTexts();
	const { reminderDays } = useSettings();
	const save = useSaveSettings();
	const days = [...new Set([...REMINDER_DAYS, reminderDays])].sort(
		(a, b) => a - b,
	);
	return (
		<label className={styles["rule"]} htmlFor="due-reminder">
			{t("due.reminder")}
			<NativeSelect
				id="due-reminder"
				size="xs"
				value={String(reminderDays)}
				onChange={({ currentTarget: { value } }) =>
					void save({ reminderDays: Number(value) })
				}
				data={days.map((count) => ({
					value: String(count),
					label: t("settings.days", { count }),
				}))}
			/>
		</label>
	);
}
