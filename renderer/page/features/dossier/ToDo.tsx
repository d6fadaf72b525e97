import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type {
	DossierView,
	LimitView,
} from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { ClosedSteps } from "./ClosedSteps.tsx";
import styles from "./dossier.module.css";
import { mayRecord } from "./Mentions.tsx";
import { type NextActs, nextActs } from "./next-acts.ts";
import { OtherSteps } from "./OtherSteps.tsx";

interface ToDoProps {
	readonly dossier: DossierView;
	/** Something was just recorded: the heading takes the focus. */
	readonly focus: boolean;
}

/** « À faire maintenant »: the limits that run, the steps that lead on, and those that the law does not allow now. */
export function ToDo({ dossier, focus }: ToDoProps) {
	const { t } = useTexts();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (focus) heading.current?.focus();
	}, [focus]);
	const acts = nextActs(dossier);
	const [nearest] = acts.limits;
	return (
		<section
			className={styles["toDo"]}
			data-late={nearest?.status === "passed"}
			aria-labelledby="to-do"
		>
			<h2 id="to-do" ref={heading} tabIndex={-1}>
				{t("dossier.toDo")}
			</h2>
			{acts.limits.map((limit, place) => (
				<RunningLimit
					key={limit.id}
					limit={limit}
					dossier={dossier}
					main={place === 0}
				/>
			))}
			{acts.limits.length === 0 && (
				<p>
					{t(acts.steps.length === 0 ? "dossier.nothing" : "dossier.noLimit")}
				</p>
			)}
			{mayRecord(dossier) ? (
				<StepButtons dossier={dossier} acts={acts} />
			) : (
				<p className={styles["quiet"]}>{t("dossier.mayNotRecord")}</p>
			)}
			<ClosedSteps steps={dossier.steps} />
		</section>
	);
}

interface RunningLimitProps {
	readonly limit: LimitView;
	readonly dossier: DossierView;
	readonly main: boolean;
}

function RunningLimit({ limit, dossier, main }: RunningLimitProps) {
	const subject = { kind: "limit", id: limit.id } as const;
	return (
		<div className={styles["limit"]}>
			<DateLegale limit={limit} why={{ dossier: dossier.id, subject, main }} />
		</div>
	);
}

interface StepButtonsProps {
	readonly dossier: DossierView;
	readonly acts: NextActs;
}

/** So many steps stand as buttons; the others are in the list. */
const IN_SIGHT = 3;

function StepButtons({ dossier, acts }: StepButtonsProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router, panel } = useParts();
	const { id } = dossier;
	const shown = acts.steps.slice(0, IN_SIGHT);
	const [first] = shown;
	const take = (step: StepName) => router.go({ screen: "step", id, step });
	useKey(
		"main-button",
		() => first && take(first),
		acts.leads && first !== undefined,
	);
	return (
		<div className={styles["buttons"]}>
			{shown.map((step, place) => (
				<Button
					key={step}
					variant={place === 0 && acts.leads ? "filled" : "default"}
					onClick={() => take(step)}
				>
					{law.step(step, "record")}
				</Button>
			))}
			<OtherSteps dossier={dossier} shown={shown} />
			<Button onClick={() => panel.open({ kind: "what-if", dossier: id })}>
				{t("dossier.whatIf")}
			</Button>
		</div>
	);
}
