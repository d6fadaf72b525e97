import { Button } from "@mantine/core";
import type { RestorePlan } from "../../../../shared/ipc.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { RestoreState } from "../../session/restore-control.ts";
import { useProgress } from "../../session/use-progress.ts";
import { AloneTitle } from "../first-run/AloneTitle.tsx";
import { useAmounts } from "./use-backups.ts";

type Shown = Exclude<RestoreState, { readonly step: "none" }>;

/** A restore from its beginning to its report. */
export function RestoreScreen({ state }: { readonly state: Shown }) {
	return (
		<main className="scelle-alone">
			<Step state={state} />
		</main>
	);
}

function Step({ state }: { readonly state: Shown }) {
	const { t } = useTexts();
	const { restore } = useParts();
	switch (state.step) {
		case "restoring":
		case "rebuilding":
			return <Working state={state} />;
		case "done":
			return <Report plan={state.plan} />;
		case "failed":
			return (
				<div>
					<AloneTitle>
						{t("backups.run.failed")} {t("backups.run.unchanged")}
					</AloneTitle>
					<p>{t(`backups.restoreFaults.${state.fault}`)}</p>
					<Button variant="filled" onClick={() => restore.leave()}>
						{t("backups.run.back")}
					</Button>
				</div>
			);
	}
}

function Working({
	state,
}: {
	readonly state: Extract<Shown, { readonly step: "restoring" | "rebuilding" }>;
}) {
	const { t } = useTexts();
	const rebuilt = useProgress("rebuild");
	const part = state.step === "restoring" ? state.part : rebuilt;
	const numbers = { done: part?.done ?? 0, total: part?.total ?? 0 };
	return (
		<div>
			<AloneTitle>{t("backups.run.title")}</AloneTitle>
			<p>{t("backups.run.hint")}</p>
			<ProgressLine
				label={
					state.step === "restoring"
						? t("backups.run.working", numbers)
						: t("backups.run.rebuilding", numbers)
				}
				part={part}
			/>
		</div>
	);
}

function Report({ plan }: { readonly plan: RestorePlan }) {
	const { t } = useTexts();
	const { restore } = useParts();
	const { dossiers, records, numbers } = useAmounts();
	return (
		<div>
			<AloneTitle>{t("backups.run.done")}</AloneTitle>
			<p>
				{t("backups.run.doneText", {
					dossiers: dossiers(plan.dossiers),
					records: records(plan.records),
				})}
				{plan.secret === "here" && ` ${t("backups.run.aside")}`}
			</p>
			{plan.destroyedSince > 0 && (
				<p>{t("backups.run.destroyed", numbers(plan.destroyedSince))}</p>
			)}
			<Button variant="filled" onClick={() => restore.leave()}>
				{t("backups.run.continue")}
			</Button>
		</div>
	);
}
