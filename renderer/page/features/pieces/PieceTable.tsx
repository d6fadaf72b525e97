import { Button } from "@mantine/core";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import tables from "../dossier/table.module.css";
import styles from "./pieces.module.css";

interface PieceTableProps {
	readonly dossier: DossierView;
	readonly onRemove: (piece: PieceView) => void;
}

/** « N° · Titre · Date · Auteur · Concerne · Données sensibles · Taille ». */
export function PieceTable({ dossier, onRemove }: PieceTableProps) {
	const { t } = useTexts();
	const mayChange = dossier.may.includes("change");
	const columns = [
		"number",
		"title",
		"date",
		"author",
		"persons",
		"special",
		"size",
	] as const;
	return (
		<div className={styles["scroll"]}>
			<table className={tables["table"]} aria-label={t("pieces.table")}>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{t(`pieces.column.${column}`)}
							</th>
						))}
						{mayChange && <th scope="col">{t("pieces.column.actions")}</th>}
					</tr>
				</thead>
				<tbody>
					{dossier.pieces.map((piece) => (
						<PieceRow
							key={piece.id}
							piece={piece}
							dossier={dossier}
							onRemove={mayChange ? () => onRemove(piece) : null}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
}

interface PieceRowProps {
	readonly piece: PieceView;
	readonly dossier: DossierView;
	/** Null: nothing can be changed here. */
	readonly onRemove: (() => void) | null;
}

function PieceRow({ piece, dossier, onRemove }: PieceRowProps) {
	const { t } = useTexts();
	const { day, size } = useFormat();
	const { router } = useParts();
	const { id } = dossier;
	const concerned = dossier.persons.filter((person) =>
		piece.persons.includes(person.id),
	);
	return (
		<tr>
			<td className={tables["number"]}>{piece.number}</td>
			<th scope="row">
				<button
					type="button"
					className={`${links["link"]} ${styles["title"]}`}
					data-piece={piece.id}
					onClick={() => router.go({ screen: "piece", id, piece: piece.id })}
				>
					{piece.title}
				</button>{" "}
				<span className={styles["kind"]}>
					{t(`pieces.kind.${piece.kind}`)}
					{piece.masks &&
						` · ${t("masking.copyOf", { number: piece.masks.number })}`}
				</span>
			</th>
			<td className={tables["nowrap"]}>
				{piece.date === null ? "" : day(piece.date)}
			</td>
			<td>{piece.author}</td>
			<td>{concerned.map(({ name }) => name).join(", ")}</td>
			<td>
				{piece.special.map((each) => t(`pieces.special.${each}`)).join(", ")}
			</td>
			<td className={tables["number"]}>{size(piece.size)}</td>
			{onRemove && (
				<td>
					<div className={styles["rowButtons"]}>
						<Button
							size="compact-sm"
							aria-label={t("pieces.describeOne", { title: piece.title })}
							onClick={() =>
								router.go({
									screen: "piece-description",
									id,
									piece: piece.id,
								})
							}
						>
							{t("pieces.describe")}
						</Button>
						<Button
							size="compact-sm"
							aria-label={t("pieces.removeOne", { title: piece.title })}
							onClick={onRemove}
						>
							{t("pieces.removeShort")}
						</Button>
					</div>
				</td>
			)}
		</tr>
	);
}
