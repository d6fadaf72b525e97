import type { StepRef } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { RectifyPage } from "./RectifyPage.tsx";

/** « Rectifier cette étape »: what stood stays readable, struck through (SCREENS section 2, Undo). */
export function RectifyScreen({ route }: ScreenProps<"rectify">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => {
				const entry = dossier.chronology.find(
					({ ref, rectified }) => ref === route.target && rectified === null,
				);
				return entry === undefined ? (
					<Gone dossier={dossier} target={route.target} />
				) : (
					<RectifyPage dossier={dossier} entry={entry} />
				);
			}}
		</DossierGate>
	);
}

interface GoneProps {
	readonly dossier: DossierView;
	readonly target: StepRef;
}

function Gone({ dossier: { id, reference } }: GoneProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const title = t("shell.titles.rectify");
	return (
		<>
			<ScreenTitle
				screen="rectify"
				crumbs={<Crumbs dossier={{ id, reference }} here={title} />}
			>
				{title}
			</ScreenTitle>
			<Refus
				cannot={t("steps.rectify.gone")}
				can={[
					{
						label: t("steps.rectify.backToDossier"),
						act: () => router.replace({ screen: "dossier", id }),
					},
				]}
			/>
		</>
	);
}
