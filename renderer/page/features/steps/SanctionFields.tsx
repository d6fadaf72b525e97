import { Checkbox } from "@mantine/core";
import {
	type FineRatio,
	SANCTIONS,
	type SanctionKind,
	weightOf,
} from "../../../../shared/law/sanctions.ts";
import { SelectField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { FINE_RATIOS } from "./fines.ts";
import type { FormAccess } from "./form-access.ts";
import type { SanctionRow } from "./step-form.ts";
import styles from "./steps.module.css";

// The keys of the table are its kinds.
const KINDS = Object.keys(SANCTIONS) as readonly SanctionKind[];

interface SanctionFieldsProps {
	readonly access: FormAccess;
}

/** The eleven sanctions of P8, mildest first; several can be cumulated. Each says whether it is minor or graver (P9). */
export function SanctionFields({ access }: SanctionFieldsProps) {
	const { t } = useTexts();
	const { sanctions } = access.form;
	const toggle = (kind: SanctionKind, chosen: boolean) =>
		access.putSanctions(
			KINDS.flatMap((each) => {
				const row = sanctions.find((old) => old.kind === each);
				if (each !== kind) return row === undefined ? [] : [row];
				return chosen ? [{ kind, ratio: "", count: "" }] : [];
			}),
		);
	const change = (row: SanctionRow) =>
		access.putSanctions(
			sanctions.map((old) => (old.kind === row.kind ? row : old)),
		);
	return (
		<Checkbox.Group
			label={t("steps.field.sanctions")}
			description={t("steps.hint.sanctions")}
			withAsterisk
			error={access.error("sanctions")}
			value={sanctions.map(({ kind }) => kind)}
			onChange={() => undefined}
		>
			<div className={styles["sanctions"]}>
				{KINDS.map((kind, place) => {
					const row = sanctions.find((each) => each.kind === kind);
					return (
						<div key={kind} className={styles["sanction"]}>
							<Checkbox
								value={kind}
								name={place === 0 ? "sanctions" : `sanction-${kind}`}
								label={<SanctionLabel kind={kind} />}
								onChange={(event) => toggle(kind, event.currentTarget.checked)}
							/>
							{row && (
								<SanctionMeasure
									kind={kind}
									row={row}
									access={access}
									onChange={change}
								/>
							)}
						</div>
					);
				})}
			</div>
		</Checkbox.Group>
	);
}

function SanctionLabel({ kind }: { readonly kind: SanctionKind }) {
	const { t } = useTexts();
	const { weight } = SANCTIONS[kind];
	const name = t(`law.sanction.${kind}`);
	return (
		<span>
			{name}{" "}
			<span className={styles["quiet"]}>
				{weight === "ratio"
					? t("steps.hint.byRatio")
					: t(`law.weight.${weight}`)}
			</span>
		</span>
	);
}

interface SanctionMeasureProps {
	readonly kind: SanctionKind;
	readonly row: SanctionRow;
	readonly access: FormAccess;
	readonly onChange: (row: SanctionRow) => void;
}

/** How much of a fine, how long of a duration; nothing for the others. */
function SanctionMeasure(props: SanctionMeasureProps) {
	const { kind, row, access, onChange } = props;
	const { t } = useTexts();
	const { weight, duration } = SANCTIONS[kind];
	const name = t(`law.sanction.${kind}`);
	if (weight === "ratio")
		return (
			<SelectField
				name={`ratio-${kind}`}
				label={t("steps.field.ratio", { name })}
				value={row.ratio === "" ? null : (row.ratio as FineRatio)} // chosen from the list below
				onChange={(ratio) => onChange({ ...row, ratio })}
				choices={FINE_RATIOS.map((value) => ({
					value,
					label: ratioLabel(value, t),
				}))}
				needed
				error={access.error(`ratio-${kind}`)}
			/>
		);
	if (duration === null) return null;
	const { unit, from, to } = duration;
	const counts = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	return (
		<SelectField
			name={`count-${kind}`}
			label={t(`steps.field.${unit}`, { name })}
			value={row.count === "" ? null : row.count}
			onChange={(count) => onChange({ ...row, count })}
			choices={counts.map((count) => ({
				value: String(count),
				label: t(`steps.count.${unit}`, { count }),
			}))}
			needed
			error={access.error(`count-${kind}`)}
		/>
	);
}

/** « 1/5 · mineure », « 1/4 · plus grave ». */
function ratioLabel(
	ratio: FineRatio,
	t: ReturnType<typeof useTexts>["t"],
): string {
	const weight = weightOf({ kind: "fine", fineRatio: ratio });
	return `${ratio} · ${t(`law.weight.${weight}`)}`;
}
