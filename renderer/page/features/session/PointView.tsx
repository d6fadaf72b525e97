import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { Refus } from "../../components/Refus.tsx";
import {
	isStorageRefusal,
	StorageRefus,
} from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { useAskOrRefusal } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { Mentions } from "../dossier/Mentions.tsx";
import { nextActs } from "../dossier/next-acts.ts";
import { PointBrief } from "./PointBrief.tsx";
import { PointDecision } from "./PointDecision.tsx";
import { PointName } from "./PointList.tsx";
import { Recusal } from "./Recusal.tsx";
import styles from "./session.module.css";
import type { Point } from "./session-points.ts";
import type { Mark } from "./use-session-points.ts";

interface PointViewProps {
	readonly point: Point;
	readonly place: number;
	readonly points: readonly Point[];
	readonly mark: Mark;
}

/** One point whole: what it is, in brief, what to read, what the college can decide. */
export function PointView({ point, place, points, mark }: PointViewProps) {
	const { t } = useTexts();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const { row, state } = point;
	return (
		<>
			<h2 ref={heading} tabIndex={-1}>
				{t("session.point", { place: place + 1, count: points.length })}
				{row !== null && (
					<>
						{" · "}
						<PointName row={row} />
					</>
				)}
			</h2>
			{state === "withdrawn" && <p>{t("session.withdrawn")}</p>}
			{state === "decided" && <Decided id={point.id} />}
			{(state === "open" || state === "read") && (
				<OpenPoint id={point.id} mark={mark} />
			)}
			<Turning points={points} place={place} />
		</>
	);
}

function Decided({ id }: { readonly id: StreamId }) {
	const { t } = useTexts();
	const { router } = useParts();
	return (
		<>
			<p>{t("session.decided")}</p>
			<Button onClick={() => router.go({ screen: "dossier", id })}>
				{t("session.openDossier")}
			</Button>
		</>
	);
}

interface OpenPointProps {
	readonly id: StreamId;
	readonly mark: PointViewProps["mark"];
}

/** C5: the motive is the meeting; it is not asked again. */
const MOTIVE = { motive: "prepare-session", note: "" } as const;

function OpenPoint({ id, mark }: OpenPointProps) {
	const { t } = useTexts();
	const { data: answer, refetch } = useAskOrRefusal(
		queryKeys.dossier(id),
		(vault) => vault.dossier({ id, motive: MOTIVE }),
	);
	const isOpen = answer?.ok === true;
	useEffect(() => {
		if (isOpen) mark(id, "read");
	}, [isOpen, id, mark]);
	if (answer === undefined) return <p>{t("common.loading")}</p>;
	if (!answer.ok)
		return isStorageRefusal(answer.reason) ? (
			<StorageRefus refusal={answer.reason} onRetry={() => void refetch()} />
		) : (
			<Refus
				calm
				cannot={t("common.notOpen.title")}
				because={t("common.notOpen.law")}
				rule="C2"
				recorded
			/>
		);
	return <Read dossier={answer.value} mark={mark} />;
}

interface ReadProps {
	readonly dossier: DossierView;
	readonly mark: PointViewProps["mark"];
}

function Read({ dossier, mark }: ReadProps) {
	const { id } = dossier;
	const [limit] = nextActs(dossier).limits;
	return (
		<>
			{limit && (
				<DateLegale
					limit={limit}
					why={{
						dossier: id,
						subject: { kind: "limit", id: limit.id },
						main: true,
					}}
				/>
			)}
			<Mentions dossier={dossier} />
			<Recusal id={id} onWithdrawn={() => mark(id, "withdrawn")} />
			<PointBrief dossier={dossier} />
			<PointDecision
				dossier={dossier}
				onDecided={(sat) => mark(id, "decided", sat)}
			/>
		</>
	);
}

interface TurningProps {
	readonly points: readonly Point[];
	readonly place: number;
}

/** The point before, the point after, all of them; Ctrl+PgPréc and Ctrl+PgSuiv. */
function Turning({ points, place }: TurningProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const before = points[place - 1];
	const after = points[place + 1];
	const go = (point: Point | undefined) =>
		point && router.stay({ screen: "session", point: point.id });
	useKey("point-before", () => go(before), before !== undefined);
	useKey("point-after", () => go(after), after !== undefined);
	return (
		<nav className={styles["turning"]} aria-label={t("session.points")}>
			{before && (
				<Button onClick={() => go(before)}>{t("session.before")}</Button>
			)}
			{after && <Button onClick={() => go(after)}>{t("session.after")}</Button>}
			<Button
				variant="subtle"
				onClick={() => {
					router.stay({ screen: "session" });
					document.querySelector<HTMLElement>("h1")?.focus();
				}}
			>
				{t("session.all")}
			</Button>
		</nav>
	);
}
