import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { GenerationRef } from "../../../../shared/backup/generation.ts";
import type { RestoreFault, RestorePlan } from "../../../../shared/ipc.ts";
import type { BackupComparison } from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./backups.module.css";
import { PlanText } from "./PlanText.tsx";
import { useRestorePlan } from "./use-backups.ts";
import { useMainProgress } from "./use-main-progress.ts";

interface RestoreChoiceProps {
	readonly generation: GenerationRef;
	readonly comparison: BackupComparison | null;
	/** Asks the vault's leave; null where there is no vault to ask. */
	readonly permit: (() => Promise<boolean>) | null;
	readonly onLeave: () => void;
}

/** What one backup would change, before anything is changed, and the two ways on. */
export function RestoreChoice(props: RestoreChoiceProps) {
	const { t } = useTexts();
	const { data: answer } = useRestorePlan(props.generation);
	const progress = useMainProgress("restore");
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<section className={styles["plan"]} aria-labelledby="restore-plan">
			<h2 id="restore-plan" ref={heading} tabIndex={-1}>
				{t("backups.plan.title")}
			</h2>
			{answer === undefined && (
				<ProgressLine
					label={t("backups.plan.reading", {
						done: progress?.done ?? 0,
						total: progress?.total ?? 0,
					})}
					part={progress}
				/>
			)}
			{answer?.ok === false && (
				<Unreadable fault={answer.reason} onLeave={props.onLeave} />
			)}
			{answer?.ok && <Choice {...props} plan={answer.value} />}
		</section>
	);
}

function Unreadable({
	fault,
	onLeave,
}: {
	readonly fault: RestoreFault;
	readonly onLeave: () => void;
}) {
	const { t } = useTexts();
	return (
		<>
			<p>{t(`backups.restoreFaults.${fault}`)}</p>
			<div className={styles["buttons"]}>
				<Button onClick={onLeave}>{t("backups.plan.leave")}</Button>
			</div>
		</>
	);
}

function Choice({
	generation,
	comparison,
	permit,
	onLeave,
	plan,
}: RestoreChoiceProps & { readonly plan: RestorePlan }) {
	const { t } = useTexts();
	const { restore } = useParts();
	const [refused, setRefused] = useState(false);
	const possible = plan.unreadable === 0 && plan.secret !== "missing";
	const start = async () => {
		const allowed = permit === null || (await permit());
		setRefused(!allowed);
		if (allowed) await restore.start(generation);
	};
	return (
		<>
			<PlanText plan={plan} comparison={comparison} />
			{refused && <Refus appeared cannot={t("backups.restoreFaults.role")} />}
			<div className={styles["buttons"]}>
				<Button onClick={onLeave}>{t("backups.plan.leave")}</Button>
				{possible && (
					<Button variant="filled" onClick={() => void start()}>
						{t("backups.plan.restore")}
					</Button>
				)}
			</div>
		</>
	);
}
