import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { accessActs } from "../../../../shared/registers/access-events.ts";
import { DateField } from "../../components/DateField.tsx";
import { SelectField } from "../../components/fields.tsx";
import { parseDay } from "../../format/parse-day.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useAccounts } from "../../vault/queries.ts";
import type { AccessFilter } from "./access-filter.ts";
import styles from "./registers.module.css";

interface AccessFiltersProps {
	readonly filter: AccessFilter;
	readonly onChange: (filter: AccessFilter) => void;
	/** References of the dossiers that were read so far, by id. */
	readonly seen: ReadonlyMap<StreamId, string>;
}

const ALL = "all";
const chosen = <Value extends string>(value: Value | typeof ALL) =>
	value === ALL ? null : value;

/** Person, dossier, day, act. */
export function AccessFilters({ filter, onChange, seen }: AccessFiltersProps) {
	const { t } = useTexts();
	const { data: accounts } = useAccounts();
	const all = { value: ALL, label: t("registers.all") } as const;
	return (
		<div className={styles["filters"]}>
			<SelectField
				name="access-account"
				label={t("registers.filter.person")}
				value={filter.account ?? ALL}
				onChange={(value) => onChange({ ...filter, account: chosen(value) })}
				choices={[
					all,
					...(accounts?.accounts ?? []).map(({ id, name }) => ({
						value: id,
						label: name,
					})),
				]}
			/>
			<SelectField
				name="access-dossier"
				label={t("registers.filter.dossier")}
				value={filter.dossier ?? ALL}
				onChange={(value) => onChange({ ...filter, dossier: chosen(value) })}
				choices={[
					all,
					...[...seen].map(([value, label]) => ({ value, label })),
				]}
			/>
			<SelectField
				name="access-act"
				label={t("registers.filter.act")}
				value={filter.act ?? ALL}
				onChange={(value) => onChange({ ...filter, act: chosen(value) })}
				choices={[
					all,
					...accessActs.map((value) => ({
						value,
						label: t(`registers.acts.${value}`),
					})),
				]}
			/>
			<DayFilter filter={filter} onChange={onChange} />
		</div>
	);
}

function DayFilter({ filter, onChange }: Omit<AccessFiltersProps, "seen">) {
	const { t } = useTexts();
	const { today } = useSession();
	const [typed, setTyped] = useState("");
	return (
		<DateField
			name="access-day"
			label={t("registers.filter.day")}
			value={typed}
			onChange={(next) => {
				setTyped(next);
				const day = parseDay(next, today);
				if (day !== filter.day) onChange({ ...filter, day });
			}}
			today={today}
			neverFuture
		/>
	);
}
