import { Button } from "@mantine/core";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { OpenedPdf } from "../../pdf/open-pdf.ts";
import { MakingCopy } from "./MakingCopy.tsx";
import styles from "./masking.module.css";
import { remakeOf, useRemake } from "./use-remake.ts";

interface RemakeBoxProps {
	readonly dossier: DossierView;
	readonly piece: PieceView;
	readonly opened: OpenedPdf;
}

/** A PDF opened with its password: what that is worth, and the way to a copy that needs none. */
export function RemakeBox({ dossier, piece, opened }: RemakeBoxProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const remake = useRemake(dossier, piece);
	const { creation } = remake;
	if (creation.state === "making")
		return (
			<MakingCopy
				page={creation.page}
				pages={opened.pdf.numPages}
				onCancel={remake.cancel}
			/>
		);
	const made =
		creation.state === "made"
			? dossier.pieces.find(({ id }) => id === creation.piece)
			: undefined;
	return (
		<section className={styles["remake"]}>
			{creation.state === "failed" && (
				<Refus appeared cannot={t("pieces.remake.failed")} />
			)}
			<p role="status">
				{made
					? t("pieces.remake.made", { number: made.number })
					: t("pieces.password.opened")}
			</p>
			{made && (
				<Button
					onClick={() =>
						router.replace({
							screen: "piece",
							id: dossier.id,
							piece: made.id,
						})
					}
				>
					{t("pieces.remake.open")}
				</Button>
			)}
			{!made && dossier.may.includes("add-piece") && (
				<Button onClick={() => void remake.create(remakeOf(opened))}>
					{t("pieces.remake.do")}
				</Button>
			)}
		</section>
	);
}
