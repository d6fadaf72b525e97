import type { Block } from "../../../../shared/package/document.ts";
import type { ConsultationView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import requests from "../requests/requests.module.css";
import styles from "./consultation.module.css";

/** What the dossier says of who asks: of its agent the whole matter, of anybody else what is entered of them. */
export function ToldDossier({ told }: Pick<ConsultationView, "told">) {
	const { t } = useTexts();
	if (told.of === "agent")
		return (
			<article className={styles["told"]}>
				{told.blocks.map((block, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the blocks stand as they are
					<BlockView key={place} block={block} />
				))}
			</article>
		);
	const { name, part, note } = told.entered;
	return (
		<article className={styles["told"]}>
			<h2>{t("consultation.reading.entered")}</h2>
			<dl className={requests["facts"]}>
				<dt>{t("consultation.reading.name")}</dt>
				<dd>{name}</dd>
				<dt>{t("consultation.reading.part")}</dt>
				<dd>{t(`dossier.part.${part}`)}</dd>
				{note !== "" && (
					<>
						<dt>{t("consultation.reading.note")}</dt>
						<dd>{note}</dd>
					</>
				)}
			</dl>
			<p>{t("consultation.reading.otherOnly")}</p>
		</article>
	);
}

function BlockView({ block }: { readonly block: Block }) {
	switch (block.is) {
		case "heading":
			return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
		case "paragraph":
			return <p>{block.text}</p>;
		case "numbered":
			return (
				<ol>
					{block.items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ol>
			);
		case "fields":
			return (
				<dl className={requests["facts"]}>
					{block.fields.map(({ label, value }) => (
						<FieldView key={label} label={label} value={value} />
					))}
				</dl>
			);
		case "table":
			return <TableView {...block} />;
	}
}

const FieldView = ({ label, value }: { label: string; value: string }) => (
	<>
		<dt>{label}</dt>
		<dd>{value}</dd>
	</>
);

function TableView({
	columns,
	rows,
}: Pick<Extract<Block, { is: "table" }>, "columns" | "rows">) {
	return (
		<table className={styles["table"]}>
			<thead>
				<tr>
					{columns.map(({ title }) => (
						<th key={title} scope="col">
							{title}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.join("\n")}>
						{row.map((cell, place) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column's
							<td key={place}>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
