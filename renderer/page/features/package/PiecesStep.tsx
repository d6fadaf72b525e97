import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { ChoiceField, TextField } from "../../components/fields.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { StepProps } from "./PackagePage.tsx";
import styles from "./package.module.css";
import { StepButtons } from "./StepButtons.tsx";

/** What goes into it, what for, and in which language its documents speak. */
export function PiecesStep(props: StepProps) {
	const { form, set, go, onBack, onKeep } = props;
	const { t } = useTexts();
	const [turn, setTurn] = useState(0);
	const isMissing = form.purpose.trim() === "";
	const missing = t("common.errors.needed");
	const proceed = () => (isMissing ? setTurn(turn + 1) : go("masking"));
	const showFault = turn > 0 && isMissing;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				proceed();
			}}
		>
			<ErrorSummary
				errors={
					showFault
						? [
								{
									field: "purpose",
									text: t("common.labelled", {
										label: t("package.pieces.purpose"),
										value: missing,
									}),
								},
							]
						: []
				}
				turn={turn}
			/>
			<PieceChoice {...props} />
			<TextField
				name="purpose"
				label={t("package.pieces.purpose")}
				hint={t("package.pieces.purposeHint")}
				value={form.purpose}
				onChange={(purpose) => set((before) => ({ ...before, purpose }))}
				needed
				error={showFault ? missing : undefined}
			/>
			<ChoiceField
				name="language"
				label={t("package.pieces.language")}
				value={form.language}
				onChange={(language) => set((before) => ({ ...before, language }))}
				choices={(["fr", "de", "en"] as const).map((value) => ({
					value,
					label: t(`package.pieces.languages.${value}`),
				}))}
				inline
			/>
			<StepButtons
				label={t("package.continue")}
				onGo={proceed}
				onBack={onBack}
				onKeep={onKeep}
			/>
		</form>
	);
}

function PieceChoice({ dossier, form, set }: StepProps) {
	const { t } = useTexts();
	const choose = (pieces: string[]) => set((before) => ({ ...before, pieces }));
	const toggle = ({ id }: PieceView, checked: boolean) =>
		choose(
			checked
				? [...form.pieces, id]
				: form.pieces.filter((each) => each !== id),
		);
	return (
		<fieldset className={styles["pieces"]}>
			<legend>{t("package.pieces.legend")}</legend>
			<p>{t("package.pieces.intro")}</p>
			{dossier.pieces.length === 0 && <p>{t("package.pieces.noPiece")}</p>}
			{dossier.pieces.length > 1 && (
				<div className={styles["buttons"]}>
					<Button
						size="compact-sm"
						onClick={() => choose(dossier.pieces.map(({ id }) => id))}
					>
						{t("package.pieces.all")}
					</Button>
					<Button size="compact-sm" onClick={() => choose([])}>
						{t("package.pieces.none")}
					</Button>
				</div>
			)}
			{dossier.pieces.map((piece) => (
				<PieceCheck
					key={piece.id}
					piece={piece}
					dossier={dossier}
					checked={form.pieces.includes(piece.id)}
					onChange={(checked) => toggle(piece, checked)}
				/>
			))}
		</fieldset>
	);
}

interface PieceCheckProps {
	readonly piece: PieceView;
	readonly dossier: DossierView;
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
}

function PieceCheck({ piece, dossier, checked, onChange }: PieceCheckProps) {
	const { t } = useTexts();
	const { size } = useFormat();
	const { number, title, kind } = piece;
	const names = dossier.persons
		.filter(({ id }) => piece.persons.includes(id))
		.map(({ name }) => name);
	const about = t("package.pieces.about", {
		kind: t(`pieces.kind.${kind}`),
		size: size(piece.size),
	});
	return (
		<Checkbox
			name={`piece-${number}`}
			label={t("dossier.pieceLink", { number, title })}
			description={
				names.length === 0
					? about
					: `${about} · ${t("package.pieces.names", { names: names.join(", ") })}`
			}
			checked={checked}
			onChange={(event) => onChange(event.currentTarget.checked)}
		/>
	);
}
