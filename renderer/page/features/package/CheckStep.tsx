import { useState } from "react";
import type { PackageFault } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";
import { useCommand } from "../dossier/use-command.ts";
import type { StepProps } from "./PackagePage.tsx";
import {
	isOfPassphrase,
	NoLawyerRefus,
	PackageRefus,
} from "./PackageRefus.tsx";
import { PackageSummary } from "./PackageSummary.tsx";
import styles from "./package.module.css";
import {
	chosenLawyer,
	chosenPieces,
	type DesignatedLawyer,
} from "./package-form.ts";
import { StepButtons } from "./StepButtons.tsx";
import { UnstampedChosen } from "./UnstampedChosen.tsx";

interface CheckStepProps extends StepProps {
	/** The package waits for a second person: its draft is no more. */
	readonly onAsked: () => Promise<void>;
}

/** The last look, with a way back to each answer, then the request to a second person. */
export function CheckStep(props: CheckStepProps) {
	const { dossier, form, set, go, onBack, onKeep } = props;
	const { t } = useTexts();
	const lawyer = chosenLawyer(dossier, form);
	const { ask, busy, fault } = useAskApproval(props, lawyer);
	if (lawyer === null) return <NoLawyerRefus onChoose={() => go("lawyer")} />;
	const mandate = dossier.pieces.find(({ id }) => id === lawyer.mandate);
	const pieces = chosenPieces(dossier, form);
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void ask();
			}}
		>
			{fault && !isOfPassphrase(fault) && (
				<PackageRefus
					fault={fault}
					procedure={dossier.procedure}
					onLawyer={() => go("lawyer")}
				/>
			)}
			<p>{t("package.check.intro")}</p>
			<UnstampedChosen
				dossier={dossier}
				pieces={pieces}
				onRemade={(piece, copy) =>
					set((before) => ({
						...before,
						pieces: before.pieces.map((id) => (id === piece.id ? copy : id)),
					}))
				}
			/>
			<PackageSummary
				{...form}
				lawyer={lawyer}
				mandate={mandate ?? null}
				stage={dossier.stage}
				pieces={pieces.map(({ masks, persons, ...piece }) => ({
					...piece,
					masked: masks !== null,
					persons: persons.length,
				}))}
				onChange={go}
			/>
			<p className={styles["quiet"]}>{t("package.check.second")}</p>
			<StepButtons
				label={t("package.check.ask")}
				onGo={() => void ask()}
				onBack={onBack}
				onKeep={onKeep}
				busy={busy}
			/>
		</form>
	);
}

function useAskApproval(
	{ dossier, form, onAsked }: CheckStepProps,
	lawyer: DesignatedLawyer | null,
) {
	const { id } = dossier;
	const { t } = useTexts();
	const vault = useVault();
	const { router, status } = useParts();
	const { run, busy } = useCommand(id);
	const [fault, setFault] = useState<PackageFault | null>(null);
	const ask = async () => {
		if (lawyer === null) return;
		setFault(null);
		const { purpose, language, unmasked } = form;
		const request = {
			id,
			lawyer: lawyer.id,
			pieces: chosenPieces(dossier, form).map((piece) => piece.id),
			purpose: purpose.trim(),
			language,
			unmasked: unmasked.trim(),
		};
		const answer = await run(() => vault.preparePackage(request));
		if (answer.ok) {
			await onAsked();
			status.say({ kind: "said", text: t("package.check.asked") });
			router.replace({ screen: "dossier", id, tab: "pieces" });
		} else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return { ask, busy, fault };
}
