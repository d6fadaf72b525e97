import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Refusal } from "../../../../shared/dossier/refusal.ts";
import { Refus } from "../../components/Refus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useDossierInHand } from "../dossier/use-dossier-in-hand.ts";
import { remedies } from "./remedies.ts";

interface LawRefusProps {
	readonly refusal: Refusal;
	/** Null: nothing is opened yet. */
	readonly dossier: StreamId | null;
	/** The vault was asked to record it: the attempt is in the register. Otherwise it was only tried. */
	readonly attempted?: boolean;
	readonly onClose?: () => void;
}

/** What the law does not allow, with the steps that lead on (SCREENS section 3, `Refus`). */
export function LawRefus({
	refusal,
	dossier,
	attempted = false,
	onClose,
}: LawRefusProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const { router } = useParts();
	const view = useDossierInHand(dossier);
	const { later, on, step } = refusal;
	const cannot =
		later === null
			? t(`law.step.${step}.refused`)
			: t("steps.refusal.later", {
					step: t(`law.step.${step}.name`),
					day: day(on),
				});
	return (
		<Refus
			{...(attempted ? { appeared: true } : { calm: true })}
			cannot={cannot}
			because={law.refusal(refusal)}
			rule={refusal.rule}
			kept={t(attempted ? "steps.fault.kept" : "steps.refusal.nothingRecorded")}
			recorded={attempted}
			can={
				view === null
					? []
					: remedies(refusal, view.steps).map((each) => ({
							label: law.step(each, "record"),
							act: () => router.go({ screen: "step", id: view.id, step: each }),
						}))
			}
			{...(onClose ? { onClose } : {})}
		/>
	);
}
