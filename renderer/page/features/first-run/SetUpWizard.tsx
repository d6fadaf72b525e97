import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { AccountsStep } from "./AccountsStep.tsx";
import { AloneTitle } from "./AloneTitle.tsx";
import { CheckStep } from "./CheckStep.tsx";
import styles from "./first-run.module.css";
import { KitStep } from "./KitStep.tsx";
import { OrganismStep } from "./OrganismStep.tsx";
import { EMPTY_SET_UP, type SetUp } from "./set-up.ts";

/** In their order. Backups and readings come with their own screens. */
const STEPS = ["organism", "accounts", "kit", "check"] as const;
type Step = (typeof STEPS)[number];

export interface StepProps {
	readonly setUp: SetUp;
	readonly change: (change: (before: SetUp) => SetUp) => void;
	readonly onBack: () => void;
	readonly onContinue: () => void;
}

/** Linear steps, kept as one goes back and forth; one act of creation at the end (SCREENS 4.1). */
export function SetUpWizard({ onLeave }: { readonly onLeave: () => void }) {
	const [setUp, setSetUp] = useState(EMPTY_SET_UP);
	const [at, setAt] = useState(0);
	const step = STEPS[at] ?? "organism";
	const props: StepProps = {
		setUp,
		change: setSetUp,
		onBack: () => (at === 0 ? onLeave() : setAt(at - 1)),
		onContinue: () => setAt(at + 1),
	};
	return (
		<div key={step} className={styles["wizard"]}>
			<StepHeading at={at} />
			{step === "organism" && <OrganismStep {...props} />}
			{step === "accounts" && <AccountsStep {...props} />}
			{step === "kit" && <KitStep {...props} />}
			{step === "check" && (
				<CheckStep {...props} onChange={(to) => setAt(STEPS.indexOf(to))} />
			)}
		</div>
	);
}

export type CheckedStep = Exclude<Step, "check">;

function StepHeading({ at }: { readonly at: number }) {
	const { t } = useTexts();
	const [step = "organism", next] = STEPS.slice(at);
	return (
		<>
			<p className={styles["count"]}>
				{t("locked.first.step", { number: at + 1, count: STEPS.length })}
				{next &&
					` · ${t("locked.first.nextStep", { title: t(`locked.first.steps.${next}`) })}`}
			</p>
			<AloneTitle>{t(`locked.first.steps.${step}`)}</AloneTitle>
		</>
	);
}
