import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";

interface PieceGoneProps {
	readonly dossier: DossierView;
	readonly screen: "piece" | "piece-description" | "masking";
}

/** The piece was removed meanwhile. */
export function PieceGone({ dossier, screen }: PieceGoneProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const title = t(`shell.titles.${screen}`);
	return (
		<>
			<ScreenTitle
				screen={screen}
				crumbs={<Crumbs dossier={dossier} here={title} />}
			>
				{title}
			</ScreenTitle>
			<Refus
				cannot={t("pieces.gone")}
				can={[
					{
						label: t("pieces.backToPieces"),
						act: () =>
							router.replace({
								screen: "dossier",
								id: dossier.id,
								tab: "pieces",
							}),
					},
				]}
			/>
		</>
	);
}
