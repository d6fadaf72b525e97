import { useMemo, useState } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { draftKey } from "../../drafts/draft-place.ts";
import { type Draft, useDraft } from "../../drafts/use-draft.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { useKeepAndLeave } from "../steps/use-keep-and-leave.ts";
import { CheckStep } from "./CheckStep.tsx";
import { CodeSheet } from "./CodeSheet.tsx";
import { LawyerStep } from "./LawyerStep.tsx";
import { ProcedureRefus } from "./PackageRefus.tsx";
import { PiecesStep } from "./PiecesStep.tsx";
import styles from "./package.module.css";
import {
	firstForm,
	PACKAGE_STEPS,
	type PackageForm,
	type PackageStep,
	packageFormSchema,
} from "./package-form.ts";
import { SealStep } from "./SealStep.tsx";

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
	const { t } = useTexts();
	const { router, status } = useParts();
	const [code, setCode] = useState<{ copy: number; code: string } | null>(null);
	const { value: form, set } = draft;
	const onKeep = useKeepAndLeave(draft, dossier.id);
	const leave = () =>
		router.replace({ screen: "dossier", id: dossier.id, tab: "pieces" });
	const go = (at: PackageStep) => set((before) => ({ ...before, at }));
	const place = PACKAGE_STEPS.indexOf(form.at);
	const onBack = () => go(PACKAGE_STEPS[place - 1] ?? "lawyer");
	const props: StepProps = { dossier, form, set, go, onBack, onKeep };
	const sealed = async (copy: number, words: string | null) => {
		await draft.settle();
		status.say({ kind: "said", text: t("package.seal.done", { copy }) });
		if (words === null) leave();
		else setCode({ copy, code: words });
	};
	return (
		<div className={styles["step"]}>
			<StepCount place={place} />
			{form.at === "lawyer" && <LawyerStep {...props} />}
			{form.at === "pieces" && <PiecesStep {...props} />}
			{form.at === "check" && <CheckStep {...props} />}
			{form.at === "seal" && <SealStep {...props} onSealed={sealed} />}
			{code && <CodeSheet {...code} onLeave={leave} />}
		</div>
	);
}

function StepCount({ place }: { readonly place: number }) {
	const { t } = useTexts();
	const next = PACKAGE_STEPS[place + 1];
	const count = PACKAGE_STEPS.length;
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
