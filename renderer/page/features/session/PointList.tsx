import { Button } from "@mantine/core";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import styles from "./session.module.css";
import type { Point } from "./session-points.ts";

/** What is on the table, before the first point is opened: from here it is one point at a time. */
export function PointList({ points }: { readonly points: readonly Point[] }) {
	const { t } = useTexts();
	const { router } = useParts();
	const first =
		points.find(({ state }) => state === "open") ??
		points.find(({ state }) => state === "read");
	const begin = () =>
		first && router.stay({ screen: "session", point: first.id });
	useKey("main-button", begin, first !== undefined);
	const read = points.filter(({ state }) => state === "read").length;
	const decided = points.filter(({ state }) => state === "decided").length;
	return (
		<>
			<p>
				{t("session.count", { count: points.length })}
				{" · "}
				{t("session.readCount", { count: read })}
				{" · "}
				{t("session.decidedCount", { count: decided })}
			</p>
			<p className={styles["quiet"]}>{t("session.recorded")}</p>
			{first && (
				<Button variant="filled" onClick={begin}>
					{t(read + decided === 0 ? "session.begin" : "session.goOn")}
				</Button>
			)}
			<ol className={styles["points"]}>
				{points.map((point) => (
					<li key={point.id}>
						<PointLine point={point} />
					</li>
				))}
			</ol>
		</>
	);
}

function PointLine({ point }: { readonly point: Point }) {
	const { t } = useTexts();
	const { router } = useParts();
	const { row, state, id } = point;
	if (row === null) return <span>{t("session.withdrawn")}</span>;
	return (
		<div className={styles["pointLine"]}>
			<button
				type="button"
				className={styles["pointLink"]}
				onClick={() => router.stay({ screen: "session", point: id })}
			>
				<PointName row={row} />
			</button>
			{row.next?.id === "decide" && <DateLegale limit={row.next} compact />}
			<StatusTag
				status={state === "open" ? "follow" : "done"}
				text={t(`session.state.${state}`)}
			/>
		</div>
	);
}

/** « DJ-2026-009 · Muller, Anne · Décision du collège ». */
export function PointName({ row }: { readonly row: DossierRow }) {
	const law = useLaw();
	const { maskNames } = useSettings();
	const parts = [
		row.reference,
		...(maskNames ? [] : [row.agent]),
		law.stage(row.stage),
	];
	return <span className={styles["name"]}>{parts.join(" · ")}</span>;
}
