import { Button } from "@mantine/core";
import { useState } from "react";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { isMaskable } from "../masking/maskable.ts";
import type { StepProps } from "./PackagePage.tsx";
import styles from "./package.module.css";
import { namingPieces } from "./package-form.ts";
import { StepButtons } from "./StepButtons.tsx";

/** C4: a piece that names others goes as a masked copy, or with a reason. */
export function MaskingStep(props: StepProps) {
	const { dossier, form, set, go, onBack, onKeep } = props;
	const { t } = useTexts();
	const [turn, setTurn] = useState(0);
	const naming = namingPieces(dossier, form);
	const isMissing = naming.length > 0 && form.unmasked.trim() === "";
	const proceed = () => (isMissing ? setTurn(turn + 1) : go("check"));
	const error = turn > 0 && isMissing ? t("package.masking.needed") : undefined;
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
				errors={error === undefined ? [] : [{ field: "unmasked", text: error }]}
				turn={turn}
			/>
			{naming.length === 0 ? (
				<p>{t("package.masking.nothing")}</p>
			) : (
				<>
					<p>{t("package.masking.intro")}</p>
					<ul className={styles["naming"]}>
						{naming.map((piece) => (
							<NamingPiece key={piece.id} {...props} piece={piece} />
						))}
					</ul>
					<TextField
						name="unmasked"
						label={t("package.masking.reason")}
						hint={t("package.masking.reasonHint")}
						value={form.unmasked}
						onChange={(unmasked) => set((before) => ({ ...before, unmasked }))}
						lines={2}
						needed
						error={error}
					/>
				</>
			)}
			<StepButtons
				label={t("package.continue")}
				onGo={proceed}
				onBack={onBack}
				onKeep={onKeep}
			/>
		</form>
	);
}

function NamingPiece(props: StepProps & { readonly piece: PieceView }) {
	const { dossier, set, piece } = props;
	const { t } = useTexts();
	const { router } = useParts();
	const { number, title } = piece;
	const copy = maskedCopyOf(dossier, piece);
	const place = { id: dossier.id, piece: piece.id };
	const canMask = dossier.may.includes("add-piece") && isMaskable(piece);
	const take = (other: PieceView) =>
		set((before) => ({
			...before,
			pieces: before.pieces.map((id) => (id === piece.id ? other.id : id)),
		}));
	return (
		<li>
			<span>
				{t("dossier.pieceLink", { number, title })} ·{" "}
				{t("package.masking.names", { count: piece.persons.length })}
			</span>
			<span className={styles["buttons"]}>
				{copy && (
					<Button size="compact-sm" onClick={() => take(copy)}>
						{t("package.masking.take", { number: copy.number })}
					</Button>
				)}
				{canMask && (
					<Button
						size="compact-sm"
						aria-label={t("package.masking.maskOne", { title })}
						onClick={() => router.go({ screen: "masking", ...place })}
					>
						{t("package.masking.mask")}
					</Button>
				)}
				<Button
					size="compact-sm"
					aria-label={t("package.masking.openOne", { title })}
					onClick={() => router.go({ screen: "piece", ...place })}
				>
					{t("package.masking.open")}
				</Button>
			</span>
		</li>
	);
}

/** The newest one. */
const maskedCopyOf = (
	{ pieces }: DossierView,
	{ id }: PieceView,
): PieceView | undefined => pieces.findLast(({ masks }) => masks?.piece === id);
