import { Button } from "@mantine/core";
import { defaultOption } from "../../../../shared/readings/readings.ts";
import {
	READINGS,
	type ReadingOption,
} from "../../../../shared/readings/table.ts";
import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import {
	CheckField,
	ChoiceField,
	TextField,
} from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useLaw } from "../../law/use-law.ts";
import { useSession } from "../../session/use-session.ts";
import { ImpactTable } from "./ImpactTable.tsx";
import { ReadingFaultBox } from "./ReadingFaultBox.tsx";
import { choiceOf, needsReference } from "./reading-form.ts";
import styles from "./readings.module.css";
import { type ReadingFormState, useReadingForm } from "./use-reading-form.ts";

/** The first of the two: an answer, from when, why, what it would change, then the button. */
export function ReadingForm({ reading }: { readonly reading: ReadingView }) {
	const { t } = useTexts();
	const { today } = useSession();
	const state = useReadingForm(reading);
	const { draft, busy, fault, submit } = state;
	useKey("main-button", () => void submit(), !busy);
	if (draft.state !== "ready") return null;
	const choice = choiceOf(reading.id, draft.value, today);
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void submit();
			}}
		>
			<ErrorSummary errors={state.errors} turn={state.turn} />
			{fault && <ReadingFaultBox fault={fault} onClose={state.closeFault} />}
			<div className={styles["fields"]}>
				<Answers reading={reading} state={state} />
				<Terms reading={reading} state={state} />
			</div>
			{choice && <ImpactTable choice={choice} />}
			<p className={styles["quiet"]}>{t("readings.twoPersons")}</p>
			<div className={styles["buttons"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{t("readings.confirm")}
				</Button>
				{draft.restored && (
					<Button variant="subtle" onClick={() => void draft.discard()}>
						{t("dossier.amend.discard")}
					</Button>
				)}
			</div>
		</form>
	);
}

interface PartProps {
	readonly reading: ReadingView;
	readonly state: ReadingFormState;
}

function Answers({ reading, state }: PartProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { id } = reading;
	const options: readonly ReadingOption[] = READINGS[id].options;
	return (
		<ChoiceField<string>
			name={`option-${id}`}
			label={t("readings.answer")}
			value={state.draft.value.option}
			onChange={(option) => state.put({ option })}
			choices={options.map((option) => ({
				value: option,
				label:
					option === defaultOption(id)
						? `${law.option(id, option)} (${t("readings.safe")})`
						: law.option(id, option),
				hint: law.effect(id, option),
			}))}
		/>
	);
}

/** From when it applies, and on what grounds. Whether it reaches back matters only where another one held before. */
function Terms({ reading, state }: PartProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { value } = state.draft;
	return (
		<>
			{needsReference(value) && (
				<TextField
					name="reference"
					label={t("readings.field.reference")}
					value={value.reference}
					onChange={(reference) => state.put({ reference })}
					needed
					error={state.error("reference")}
				/>
			)}
			<DateField
				name="from"
				label={t("readings.field.from")}
				value={value.from}
				onChange={(from) => state.put({ from })}
				today={today}
				needed
				error={state.error("from")}
			/>
			{reading.versions.length > 0 && (
				<CheckField
					name="reachesBack"
					label={t("readings.field.reachesBack")}
					hint={t("readings.field.reachesBackHint")}
					value={value.reachesBack}
					onChange={(reachesBack) => state.put({ reachesBack })}
				/>
			)}
			<TextField
				name="reason"
				label={t("readings.field.reason")}
				value={value.reason}
				onChange={(reason) => state.put({ reason })}
				lines={2}
				needed
				error={state.error("reason")}
			/>
		</>
	);
}
