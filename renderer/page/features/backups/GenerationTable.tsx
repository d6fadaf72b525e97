import { Button } from "@mantine/core";
import {
	type GenerationRef,
	OWN_PLACE,
} from "../../../../shared/backup/generation.ts";
import type { BackupGeneration } from "../../../../shared/ipc.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import table from "../dossier/table.module.css";
import styles from "./backups.module.css";

interface GenerationTableProps {
	readonly generations: readonly BackupGeneration[];
	readonly onChoose: (generation: GenerationRef) => void;
}

/** What can be restored, the newest first. */
export function GenerationTable({
	generations,
	onChoose,
}: GenerationTableProps) {
	const { t } = useTexts();
	if (generations.length === 0) return <EmptyState text={t("backups.empty")} />;
	return (
		<div className={styles["scroll"]}>
			<table className={`${table["table"]} ${styles["list"]}`}>
				<thead>
					<tr>
						<th scope="col">{t("backups.headings.made")}</th>
						<th scope="col">{t("backups.headings.place")}</th>
						<th scope="col" className={table["number"]}>
							{t("backups.headings.dossiers")}
						</th>
						<th scope="col" className={table["number"]}>
							{t("backups.headings.records")}
						</th>
						<th scope="col">{t("backups.headings.action")}</th>
					</tr>
				</thead>
				<tbody>
					{generations.map((each) => (
						<Line
							key={`${each.place} ${each.vault} ${each.number}`}
							generation={each}
							onChoose={onChoose}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Line({
	generation,
	onChoose,
}: {
	readonly generation: BackupGeneration;
	readonly onChoose: (generation: GenerationRef) => void;
}) {
	const { t } = useTexts();
	const { number: formatted } = useFormat();
	const momentText = useMomentText();
	const { place, vault, number, madeAt, dossiers, records } = generation;
	const when = momentText(madeAt);
	const isHere = place === OWN_PLACE;
	const where = isHere
		? t("backups.placeHere")
		: t("backups.placeNamed", { number: place + 1 });
	return (
		<tr>
			<th scope="row" className={table["nowrap"]}>
				{when}
			</th>
			<td>{isHere ? t("backups.placeHere") : place + 1}</td>
			<td className={table["number"]}>{formatted(dossiers)}</td>
			<td className={table["number"]}>{formatted(records)}</td>
			<td className={table["nowrap"]}>
				<Button
					aria-label={t("backups.lookOf", { when, place: where })}
					onClick={() => onChoose({ place, vault, number })}
				>
					{t("backups.look")}
				</Button>
			</td>
		</tr>
	);
}
