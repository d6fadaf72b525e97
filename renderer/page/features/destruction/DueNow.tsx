import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type {
	DestructionFault,
	DestructionsView,
} from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { useRecording } from "../../vault/use-recording.ts";
import { DestructionFaultBox } from "./DestructionFaultBox.tsx";
import styles from "./destruction.module.css";

/** Whose days of reflection are over: carried out by a last act, wholly or not at all. */
export function DueNow({
	view,
}: {
	readonly view: DestructionsView | undefined;
}) {
	const { t } = useTexts();
	const { today } = useSession();
	const { working, done, fault, execute } = useExecution();
	const words = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (done > 0) words.current?.focus();
	}, [done]);
	const due = (view?.rows ?? []).filter(
		({ state, dueOn, unmet }) =>
			state === "cooling-off" &&
			dueOn !== null &&
			dueOn <= today &&
			unmet.length === 0,
	);
	if (working)
		return (
			<div className={styles["card"]}>
				<ProgressLine
					label={t("destruction.executing")}
					part={null}
					takesFocus
				/>
			</div>
		);
	return (
		<>
			{fault && <DestructionFaultBox fault={fault} />}
			{done > 0 && (
				<p ref={words} tabIndex={-1} className={styles["done"]}>
					{t("destruction.done", {
						count: done,
						number: view?.register.at(-1)?.number ?? "",
					})}
				</p>
			)}
			{view?.cleaning && (
				<p className={styles["warning"]}>{t("destruction.cleaning")}</p>
			)}
			{due.length > 0 && (
				<div className={styles["card"]}>
					<p>{t("destruction.dueNow", { count: due.length })}</p>
					<div className={styles["buttons"]}>
						<Button variant="filled" onClick={execute}>
							{t("destruction.execute", { count: due.length })}
						</Button>
					</div>
				</div>
			)}
		</>
	);
}

function useExecution() {
	const vault = useVault();
	const { run, busy } = useRecording();
	const [done, setDone] = useState(0);
	const [fault, setFault] = useState<DestructionFault | null>(null);
	const execute = async () => {
		setFault(null);
		const answer = await run(() => vault.executeDestructions({}));
		if (answer.ok) setDone(answer.value);
		else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return { working: busy, done, fault, execute: () => void execute() };
}
