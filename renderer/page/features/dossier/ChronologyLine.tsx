import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type {
	ChronologyEntry,
	DossierView,
} from "../../../../shared/vault-protocol.ts";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { Provenance } from "../../components/Provenance.tsx";
import { ProvisionalMark } from "../../components/ProvisionalMark.tsx";
import { RuleLink } from "../../components/RuleLink.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import styles from "./dossier.module.css";
import { mayRecord } from "./Mentions.tsx";
import { Minutes } from "./Minutes.tsx";
import { PieceLinks } from "./PieceLinks.tsx";
import { useStepText } from "./use-step-text.ts";

interface ChronologyLineProps {
	readonly entry: ChronologyEntry;
	readonly dossier: DossierView;
	readonly sought?: boolean;
}

/** One step: its day, what it says, the limits that it met, its pieces, who recorded it. */
export function ChronologyLine(props: ChronologyLineProps) {
	const { entry, dossier, sought = false } = props;
	const line = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (!sought) return;
		line.current?.focus();
		line.current?.scrollIntoView({ block: "nearest" });
	}, [sought]);
	return (
		<li
			ref={line}
			className={styles["line"]}
			tabIndex={-1}
			data-sought={sought}
		>
			<div className={styles["lineDay"]}>
				<LegalDay day={entry.on} />
			</div>
			<div className={styles["lineBody"]}>
				<StepWords entry={entry} />
				{entry.remark !== "" && (
					<p className={styles["remark"]}>{entry.remark}</p>
				)}
				{entry.deliberation && <Minutes {...entry.deliberation} />}
				<MetLimits entry={entry} dossier={dossier} />
				<CountsAsSilence entry={entry} />
				<PieceLinks pieces={entry.pieces} dossier={dossier} />
				<div className={styles["lineFoot"]}>
					<Provenance {...entry.recorded} />
					<RectifyButton entry={entry} dossier={dossier} />
				</div>
				<Proposed entry={entry} />
				<Rectified entry={entry} />
			</div>
		</li>
	);
}

function StepWords({ entry }: { readonly entry: ChronologyEntry }) {
	const law = useLaw();
	const { t } = useTexts();
	const details = useStepText().details(entry);
	const words = (
		<>
			<b>{law.step(entry.name, "name")}</b>
			{details !== "" && ` · ${details}`}
		</>
	);
	return (
		<div className={styles["lineWords"]}>
			{entry.rectified === null ? (
				<span>{words}</span>
			) : (
				<s>
					<span className="scelle-spoken">
						{t("dossier.chronology.struck")}{" "}
					</span>
					{words}
				</s>
			)}
			{entry.late.map((late) => (
				<StatusTag
					key={late}
					status={late === "T1" ? "nullity" : "late"}
					text={t(`dossier.late.${late}`)}
				/>
			))}
		</div>
	);
}

/** « Expédié le ven. 27.11.2026, dans le délai »: where a limit ended, for ever. */
function MetLimits({ entry, dossier }: ChronologyLineProps) {
	if (entry.rectified !== null) return null;
	return dossier.limits
		.filter(({ metBy, id }) => metBy === entry.ref && id !== "limitation")
		.map((limit) => (
			<div key={limit.id} className={styles["quiet"]}>
				<DateLegale
					limit={limit}
					why={{
						dossier: dossier.id,
						subject: { kind: "limit", id: limit.id },
					}}
				/>
			</div>
		));
}

/** P4 said where it comes from: the reply is there, and counts as none. */
function CountsAsSilence({ entry }: { readonly entry: ChronologyEntry }) {
	const { t } = useTexts();
	if (entry.silence === null) return null;
	return (
		<div>
			{t("dossier.chronology.silence")} <RuleLink rule="P4" />{" "}
			<ProvisionalMark readings={entry.silence.provisional} />
		</div>
	);
}

function RectifyButton({ entry, dossier }: ChronologyLineProps) {
	const { t } = useTexts();
	const { longDay } = useFormat();
	const law = useLaw();
	const { router } = useParts();
	if (entry.rectified !== null || !mayRecord(dossier)) return null;
	return (
		<Button
			size="compact-sm"
			variant="subtle"
			aria-label={t("dossier.chronology.rectifyThis", {
				step: law.step(entry.name, "name"),
				day: longDay(entry.on),
			})}
			onClick={() =>
				router.go({ screen: "rectify", id: dossier.id, target: entry.ref })
			}
		>
			{t("dossier.chronology.rectify")}
		</Button>
	);
}

/** R4: a decision of two persons names both. */
function Proposed({ entry }: { readonly entry: ChronologyEntry }) {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	if (entry.proposed === null) return null;
	const { by, at } = entry.proposed;
	return (
		<p className={styles["rectified"]}>
			{t("dossier.chronology.proposedBy", {
				name: by,
				day: dayOf(at),
				time: time(at),
			})}
		</p>
	);
}

function Rectified({ entry }: { readonly entry: ChronologyEntry }) {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	const { rectified } = entry;
	if (rectified === null) return null;
	const { by, at } = rectified.recorded;
	return (
		<p className={styles["rectified"]}>
			{t(`dossier.chronology.${rectified.void ? "voided" : "replaced"}`, {
				name: by,
				day: dayOf(at),
				time: time(at),
				reason: rectified.reason,
			})}
		</p>
	);
}
