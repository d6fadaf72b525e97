import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type {
	BadRecord,
	VerifyReport,
} from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useProgress } from "../../session/use-progress.ts";
import styles from "./registers.module.css";
import { useVerification } from "./use-verification.ts";

/** « Vérifier l’intégrité »: walks every record of both copies; it can be cancelled and changes nothing. */
export function Verification() {
	const { t } = useTexts();
	const { state, start, cancel } = useVerification();
	const progress = useProgress("verify");
	return (
		<section className={styles["part"]} aria-labelledby="verification">
			<h2 id="verification">{t("registers.verify.title")}</h2>
			<p>{t("registers.verify.intro")}</p>
			{state.kind === "working" && (
				<>
					<ProgressLine
						label={t("registers.verify.working")}
						part={progress}
						takesFocus
					/>
					<Button onClick={cancel}>{t("registers.verify.cancel")}</Button>
				</>
			)}
			{state.kind === "cancelled" && <p>{t("registers.verify.cancelled")}</p>}
			{state.kind === "refused" && (
				<StorageRefus refusal={state.refusal} onRetry={start} />
			)}
			{state.kind === "done" && <Report report={state.report} />}
			{state.kind !== "working" && (
				<Button onClick={start}>{t("registers.verify.start")}</Button>
			)}
		</section>
	);
}

function Report({ report }: { readonly report: VerifyReport }) {
	const { t } = useTexts();
	const { number } = useFormat();
	const words = useRef<HTMLParagraphElement>(null);
	useEffect(() => words.current?.focus(), []);
	const { records, bad, missing, lostPieces } = report;
	const faults = bad.length + missing + lostPieces.length;
	const good = faults === 0;
	return (
		<div
			className={styles[good ? "good" : "bad"]}
			{...(good ? {} : { role: "alert" })}
		>
			<p ref={words} tabIndex={-1}>
				{t(good ? "registers.verify.good" : "registers.verify.bad", {
					count: faults,
					records: number(records),
				})}
			</p>
			<ul>
				{bad.map((each) => (
					<li key={`${each.kind} ${each.reference} ${each.seq}`}>
						<Bad bad={each} />
					</li>
				))}
				{lostPieces.map((piece) => (
					<li key={`${piece.reference} ${piece.number}`}>
						{t("registers.verify.lostPiece", { ...piece })}
					</li>
				))}
				{missing > 0 && (
					<li>{t("registers.verify.missing", { count: missing })}</li>
				)}
			</ul>
			{!good && <p>{t("registers.verify.tell")}</p>}
		</div>
	);
}

function Bad({ bad }: { readonly bad: BadRecord }) {
	const { t } = useTexts();
	const { number } = useFormat();
	const { reference, kind, seq, why } = bad;
	return (
		<>
			{t("registers.verify.record", {
				number: number(seq + 1),
				stream: reference ?? t(`registers.verify.streams.${kind}`),
			})}{" "}
			{t(`registers.verify.why.${why}`)}
		</>
	);
}
