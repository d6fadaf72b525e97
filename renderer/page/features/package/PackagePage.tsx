import { useMemo } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { draftKey } from "../../drafts/draft-place.ts";
import { type Draft, useDraft } from "../../drafts/use-draft.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { useKeepAndLeave } from "../steps/use-keep-and-leave.ts";
import { CheckStep } from "./CheckStep.tsx";
import { LawyerStep } from "./LawyerStep.tsx";
import { MaskingStep } from "./MaskingStep.tsx";
import { ProcedureRefus } from "./PackageRefus.tsx";
import { PiecesStep } from "./PiecesStep.tsx";
import styles from "./package.module.css";
import {
	COUNTED_STEPS,
	firstForm,
	PACKAGE_STEPS,
	type PackageForm,
	type PackageStep,
	packageFormSchema,
} from "./package-form.ts";

export interface StepProps {
	readonly dossier: DossierView;
	readonly form: PackageForm;
	readonly set: (change: (before: PackageForm) => PackageForm) => void;
	readonly go: (step: PackageStep) => void;
	readonly onBack: () => void;
	/** « Garder le brouillon et revenir au dossier ». */
	readonly onKeep: () => void;
}

/** The steps of one package; while the procedure is not under way there is nothing to prepare (C1). */
export function PackagePage({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const draft = usePackageDraft(dossier);
	const { at } = draft.value;
	const step = t(`package.steps.${at}`);
	const title = t("package.title", { step });
	const isOpen =
		dossier.procedure.is === "under-way" && dossier.may.includes("package");
	return (
		<>
			<ScreenTitle
				key={at}
				screen="package"
				ready={draft.state === "ready" && isOpen}
				crumbs={<Crumbs dossier={dossier} here={t("shell.titles.package")} />}
			>
				{title}
			</ScreenTitle>
			{isOpen ? (
				draft.state === "ready" && <Steps dossier={dossier} draft={draft} />
			) : (
				<ProcedureRefus dossier={dossier} />
			)}
		</>
	);
}

function Steps({
	dossier,
	draft,
}: {
	readonly dossier: DossierView;
	readonly draft: Draft<PackageForm>;
}) {
	const { value: form, set } = draft;
	const onKeep = useKeepAndLeave(draft, dossier.id);
	const go = (at: PackageStep) => set((before) => ({ ...before, at }));
	const place = PACKAGE_STEPS.indexOf(form.at);
	const onBack = () => go(PACKAGE_STEPS[place - 1] ?? "lawyer");
	const props: StepProps = { dossier, form, set, go, onBack, onKeep };
	return (
		<div className={styles["step"]}>
			<StepCount place={place} />
			{form.at === "lawyer" && <LawyerStep {...props} />}
			{form.at === "pieces" && <PiecesStep {...props} />}
			{form.at === "masking" && <MaskingStep {...props} />}
			{form.at === "check" && <CheckStep {...props} onAsked={draft.settle} />}
		</div>
	);
}

/** « Étape 4 sur 5 · Étape suivante : Approuver et sceller ». */
export function StepCount({ place }: { readonly place: number }) {
	const { t } = useTexts();
	const next = COUNTED_STEPS[place + 1];
	const count = COUNTED_STEPS.length;
	return (
		<p className={styles["count"]}>
			{t("package.step", { number: place + 1, count })}
			{next &&
				` · ${t("package.nextStep", { title: t(`package.steps.${next}`) })}`}
		</p>
	);
}

function usePackageDraft(dossier: DossierView): Draft<PackageForm> {
	const { t, language } = useTexts();
	const { id, reference } = dossier;
	const initial = useMemo(
		() =>
			firstForm(
				dossier,
				language,
				t("package.pieces.purposeDefault", { reference }),
			),
		[dossier, language, reference, t],
	);
	return useDraft<PackageForm>({
		key: draftKey("package", id),
		dossier: id,
		form: "package",
		schema: packageFormSchema,
		initial,
	});
}
