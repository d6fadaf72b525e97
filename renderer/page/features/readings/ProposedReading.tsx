import { Button } from "@mantine/core";
import { useState } from "react";
import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useVault } from "../../vault/queries.ts";
import { ImpactTable } from "./ImpactTable.tsx";
import { ReadingFaultBox } from "./ReadingFaultBox.tsx";
import { ReadingForm } from "./ReadingForm.tsx";
import styles from "./readings.module.css";
import { useReadingCommand } from "./use-reading-command.ts";

type Proposed = NonNullable<ReadingView["proposed"]>;

interface ProposedReadingProps {
	readonly reading: ReadingView;
	readonly proposed: Proposed;
}

/** The second of the two: what the first confirmed, what it changes, then « Confirmer aussi ». */
export function ProposedReading({ reading, proposed }: ProposedReadingProps) {
	const [other, setOther] = useState(false);
	const { option, from, reachesBack } = proposed;
	const choice = { reading: reading.id, option, from, reachesBack };
	return (
		<div className={styles["proposed"]}>
			<Terms reading={reading} proposed={proposed} />
			<ImpactTable choice={choice} />
			<Answer
				reading={reading}
				proposed={proposed}
				onOther={() => setOther(true)}
			/>
			{other && <ReadingForm reading={reading} />}
		</div>
	);
}

function Terms({ reading, proposed }: ProposedReadingProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const { id, versions } = reading;
	return (
		<>
			<p>
				<b>
					<Words
						text={t(`readings.proposed.${proposed.role}`, {
							name: proposed.by,
							day: day(proposed.on),
							option: law.option(id, proposed.option),
						})}
					/>
				</b>
			</p>
			<p>
				{t("readings.proposed.from", { day: day(proposed.from) })}
				{versions.length > 0 &&
					` ${t(proposed.reachesBack ? "readings.proposed.back" : "readings.proposed.forward")}`}
			</p>
			<p>
				{t("common.labelled", {
					label: t("readings.field.reason"),
					value: proposed.reason,
				})}
			</p>
			{proposed.reference !== null && (
				<p>{t("readings.referenceIs", { reference: proposed.reference })}</p>
			)}
		</>
	);
}

interface AnswerProps extends ProposedReadingProps {
	readonly onOther: () => void;
}

function Answer({ reading, proposed, onOther }: AnswerProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { id, mayPropose } = reading;
	const { run, busy, fault, closeFault } = useReadingCommand(id);
	if (!mayPropose) return null;
	const confirm = () => void run(() => vault.confirmReading({ reading: id }));
	const withdraw = () => void run(() => vault.withdrawReading({ reading: id }));
	return (
		<>
			{fault && <ReadingFaultBox fault={fault} onClose={closeFault} />}
			{!proposed.mayConfirm && (
				<Refus
					calm
					cannot={t("readings.second.cannot")}
					because={t(`readings.second.${proposed.role}`)}
					rule={id}
				/>
			)}
			<div className={styles["buttons"]}>
				{proposed.mayConfirm && (
					<Button variant="filled" loading={busy} onClick={confirm}>
						{t("readings.confirmToo")}
					</Button>
				)}
				<Button disabled={busy} onClick={withdraw}>
					{t(proposed.mayConfirm ? "readings.decline" : "readings.withdraw")}
				</Button>
				<Button variant="subtle" onClick={onOther}>
					{t("readings.other")}
				</Button>
			</div>
		</>
	);
}
