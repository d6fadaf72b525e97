import { Checkbox, Stack } from "@mantine/core";
import { hindranceOf } from "../../../../shared/registers/consultation.ts";
import type { Asker } from "../../../../shared/registers/request-events.ts";
import type { ConsultationPlan } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./consultation.module.css";
import {
	type ConsultationForm,
	chosenPerson,
	shownPieces,
} from "./consultation-form.ts";
import { NamesFound } from "./NamesFound.tsx";
import { pieceText } from "./piece-text.ts";

interface PieceChoiceProps {
	readonly plan: ConsultationPlan;
	readonly asks: Asker;
	readonly form: ConsultationForm;
	readonly change: (next: Partial<ConsultationForm>) => void;
}

/** C4: the pieces that may be shown, none of them ticked beforehand, and why the others may not. */
export function PieceChoice({ plan, asks, form, change }: PieceChoiceProps) {
	const { t } = useTexts();
	if (plan.pieces.length === 0) return <p>{t("consultation.form.empty")}</p>;
	if (asks === "other" && form.person === "") return null;
	const judged = plan.pieces.map((piece) => ({
		piece,
		why: hindranceOf(piece, chosenPerson(form)),
	}));
	const free = judged.filter(({ why }) => why === null);
	const hindered = judged.filter(({ why }) => why !== null);
	return (
		<>
			{free.length === 0 ? (
				<p>{t("consultation.form.noPieces")}</p>
			) : (
				<Checkbox.Group
					label={t("consultation.form.pieces")}
					description={
						<>
							{asks === "other" && `${t("consultation.form.otherHint")} `}
							{t("consultation.form.piecesHint")}
						</>
					}
					value={[...shownPieces(form, plan.pieces)]}
					onChange={(pieces) =>
						change({ pieces: pieces as ConsultationForm["pieces"] })
					}
				>
					<Stack gap={6} mt={4}>
						{free.map(({ piece }) => (
							<Checkbox
								key={piece.id}
								name="pieces"
								value={piece.id}
								label={pieceText(piece, t)}
							/>
						))}
					</Stack>
				</Checkbox.Group>
			)}
			<NamesFound plan={plan} form={form} />
			{hindered.length > 0 && (
				<section aria-labelledby="hindered">
					<h2 id="hindered" className={styles["small"]}>
						{t("consultation.form.hindered")}
					</h2>
					<ul className={styles["past"]}>
						{hindered.map(
							({ piece, why }) =>
								why && (
									<li key={piece.id}>
										{t("consultation.form.pieceWhy", {
											piece: pieceText(piece, t),
											why: t(`consultation.why.${why}`),
										})}
									</li>
								),
						)}
					</ul>
				</section>
			)}
		</>
	);
}
