import { Button } from "@mantine/core";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { mayRecord } from "../dossier/Mentions.tsx";
import styles from "./communications.module.css";

type Entered = DossierView["communications"][number];

/** What left the commune of this dossier, and what has to come back (C3, C7). */
export function DossierCommunications({
	dossier,
}: {
	readonly dossier: DossierView;
}) {
	const { t } = useTexts();
	const { router } = useParts();
	const { id, communications } = dossier;
	const enterReturn = (communication: string) =>
		router.go({ screen: "amend", id, part: "return", communication });
	return (
		<>
			{communications.length === 0 ? (
				<EmptyState text={t("registers.dossierEmpty")} />
			) : (
				<ul className={styles["list"]}>
					{communications.map((each) => (
						<li key={each.id}>
							<Line
								entered={each}
								onReturn={
									mayRecord(dossier) ? () => enterReturn(each.id) : null
								}
							/>
						</li>
					))}
				</ul>
			)}
			{mayRecord(dossier) && (
				<Button
					onClick={() =>
						router.go({ screen: "amend", id, part: "communication" })
					}
				>
					{t("registers.enter")}
				</Button>
			)}
		</>
	);
}

interface LineProps {
	readonly entered: Entered;
	/** Null: this account records nothing here. */
	readonly onReturn: (() => void) | null;
}

function Line({ entered, onReturn }: LineProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { communication, returned, by } = entered;
	const { recipient, to, what, basis, motive, on, way, mustReturn } =
		communication;
	return (
		<>
			<strong>
				{day(on)} · {t(`registers.recipients.${recipient}`)} · {to}
			</strong>
			<div>{what}</div>
			<div className={styles["quiet"]}>
				{t("registers.lineDetail", {
					basis,
					motive,
					way: t(`registers.ways.${way}`),
					by,
				})}
			</div>
			{returned && (
				<div>
					{t(`registers.returned.${returned.how}`, { day: day(returned.on) })}
				</div>
			)}
			{mustReturn && returned === null && (
				<div className={styles["open"]}>
					<StatusTag status="follow" text={t("registers.toReturn")} />
					{onReturn && (
						<Button
							size="compact-sm"
							aria-label={t("registers.returnOf", { to })}
							onClick={onReturn}
						>
							{t("registers.return")}
						</Button>
					)}
				</div>
			)}
		</>
	);
}
