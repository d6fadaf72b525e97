import { Button } from "@mantine/core";
import { useState } from "react";
import type {
	DamageReport,
	RebuildRefusal,
} from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useProgress } from "../../session/use-progress.ts";
import { useVault } from "../../vault/queries.ts";
import { RestoreGuide, RestoreOffer } from "../backups/RestoreGuide.tsx";
import { AloneTitle } from "../first-run/AloneTitle.tsx";
import { DamageDetail } from "./DamageDetail.tsx";
import { DamageList } from "./DamageList.tsx";
import styles from "./damage.module.css";
import { useCounts } from "./use-counts.ts";

/**
 * What is damaged, what is whole, what is proposed (SCREENS 4.19). Nothing on this screen deletes; closing the window
 * changes nothing.
 */
export function DamageScreen({ report }: { readonly report: DamageReport }) {
	const rebuild = useRebuild();
	const [restoring, setRestoring] = useState(false);
	if (restoring)
		return (
			<main className="scelle-alone">
				<RestoreGuide onLeave={() => setRestoring(false)} />
			</main>
		);
	return (
		<main className="scelle-alone">
			{rebuild.rebuilt === null ? (
				<Found report={report} rebuild={rebuild} />
			) : (
				<Rebuilt report={rebuild.rebuilt} />
			)}
			{mayNeedBackup(report, rebuild) && !rebuild.working && (
				<RestoreOffer onOpen={() => setRestoring(true)} />
			)}
		</main>
	);
}

type Rebuild = ReturnType<typeof useRebuild>;

function mayNeedBackup(
	{ journal }: DamageReport,
	{ rebuilt, refusal }: Rebuild,
): boolean {
	return (
		journal === "damaged" ||
		(rebuilt?.lost ?? 0) > 0 ||
		refusal?.kind === "nobody-can-unlock"
	);
}

function useRebuild() {
	const vault = useVault();
	const [working, setWorking] = useState(false);
	const [rebuilt, setRebuilt] = useState<DamageReport | null>(null);
	const [refusal, setRefusal] = useState<RebuildRefusal | null>(null);
	const start = async () => {
		setWorking(true);
		setRefusal(null);
		const answer = await vault.rebuild({});
		setWorking(false);
		if (answer.ok) setRebuilt(answer.value);
		else if (answer.reason !== "closed") setRefusal(answer.reason);
	};
	return { working, rebuilt, refusal, start };
}

interface FoundProps {
	readonly report: DamageReport;
	readonly rebuild: Rebuild;
}

function Found({ report, rebuild }: FoundProps) {
	const { t } = useTexts();
	const progress = useProgress("rebuild");
	const [left, setLeft] = useState(false);
	const { working, refusal, start } = rebuild;
	const leave = () => {
		setLeft(true);
		window.close();
	};
	return (
		<div className={styles["report"]}>
			<AloneTitle>
				{t("locked.damage.title")} {t("locked.damage.nothing")}
			</AloneTitle>
			<DamageList report={report} />
			<RebuildRefus refusal={refusal} onRetry={() => void start()} />
			{working ? (
				<ProgressLine
					takesFocus
					label={t("locked.damage.working", {
						done: progress?.done ?? 0,
						total: progress?.total ?? report.records,
					})}
					part={progress}
				/>
			) : (
				<div className={styles["buttons"]}>
					{refusal?.kind !== "nobody-can-unlock" && (
						<Button variant="filled" onClick={() => void start()}>
							{t("locked.damage.rebuild")}
						</Button>
					)}
					<Button onClick={leave}>{t("locked.damage.close")}</Button>
				</div>
			)}
			{left && <p role="status">{t("locked.damage.closeHint")}</p>}
			<DamageDetail report={report} />
		</div>
	);
}

interface RebuildRefusProps {
	readonly refusal: RebuildRefusal | null;
	readonly onRetry: () => void;
}

function RebuildRefus({ refusal, onRetry }: RebuildRefusProps) {
	const { t } = useTexts();
	if (refusal === null) return null;
	if (refusal.kind !== "nobody-can-unlock")
		return <StorageRefus refusal={refusal} onRetry={onRetry} />;
	return (
		<Refus
			appeared
			cannot={t("locked.damage.nobody.cannot")}
			because={`${t("locked.damage.nobody.because")} ${t("locked.damage.nobody.can")}`}
			kept={t("locked.damage.nobody.kept")}
		/>
	);
}

function Rebuilt({ report }: { readonly report: DamageReport }) {
	const { t } = useTexts();
	const { session } = useParts();
	const counts = useCounts(report);
	return (
		<div className={styles["report"]}>
			<AloneTitle>{t("locked.damage.done")}</AloneTitle>
			<p>{t("locked.damage.doneText", counts)}</p>
			{report.lost > 0 && <p>{counts.lost}</p>}
			<Button variant="filled" onClick={() => void session.refresh()}>
				{t("locked.damage.continue")}
			</Button>
		</div>
	);
}
