import { Button, Progress } from "@mantine/core";
import type { StreamId } from "../../../../shared/base/ids.ts";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ImportItem } from "./imports.ts";
import styles from "./pieces.module.css";
import { useImportText } from "./use-import-text.ts";
import type { Imports } from "./use-imports.ts";

interface ImportListProps {
	readonly imports: Imports;
	readonly dossier: StreamId;
	/** A piece that was added can be described from here; not beside another form, which would be left. */
	readonly describe?: boolean;
}

/** Each file with its bar, per cent and « Annuler »; then what became of it. */
export function ImportList(props: ImportListProps) {
	const { imports, dossier, describe = true } = props;
	const { t } = useTexts();
	const { items, queue } = imports;
	const added = items.filter(({ state }) => state === "added").length;
	const busy = items.some(
		({ state }) => state === "waiting" || state === "running",
	);
	if (items.length === 0) return null;
	return (
		<section aria-label={t("pieces.import.list")} className={styles["imports"]}>
			<ul>
				{items.map((item) => (
					<li key={item.id}>
						<ImportLine
							item={item}
							imports={imports}
							dossier={dossier}
							describe={describe}
						/>
					</li>
				))}
			</ul>
			{!busy && (
				<div className={styles["after"]}>
					{added > 0 && <p>{t("pieces.import.originals", { count: added })}</p>}
					<button
						type="button"
						className={links["link"]}
						onClick={() => queue.clear()}
					>
						{t("pieces.import.clear")}
					</button>
				</div>
			)}
		</section>
	);
}

type LineProps = ImportListProps & { readonly item: ImportItem };

function ImportLine({ item, imports, dossier, describe }: LineProps) {
	const { t } = useTexts();
	const text = useImportText();
	const { router } = useParts();
	const { queue } = imports;
	const { id, name } = item;
	if (item.state === "waiting" || item.state === "running")
		return <UnderWay item={item} onCancel={() => queue.cancel(id)} />;
	return (
		<div className={styles["import"]} data-state={item.state}>
			<span>{text(item)}</span>
			{item.state === "added" && describe && (
				<Button
					size="compact-sm"
					aria-label={t("pieces.describeOne", { title: name })}
					onClick={() =>
						router.go({
							screen: "piece-description",
							id: dossier,
							piece: item.piece,
						})
					}
				>
					{t("pieces.describe")}
				</Button>
			)}
			{item.state === "lying" && (
				<>
					<Button size="compact-sm" onClick={() => queue.acceptContent(id)}>
						{t("pieces.import.addAs", {
							content: t(`pieces.kind.${item.content}`),
						})}
					</Button>
					<Button size="compact-sm" onClick={() => queue.cancel(id)}>
						{t("pieces.import.doNotAdd")}
					</Button>
				</>
			)}
		</div>
	);
}

interface UnderWayProps {
	readonly item: ImportItem;
	readonly onCancel: () => void;
}

function UnderWay({ item, onCancel }: UnderWayProps) {
	const { t } = useTexts();
	const { size } = useFormat();
	const done = item.state === "running" ? item.done : 0;
	const percent = Math.floor((100 * done) / Math.max(1, item.size));
	return (
		<div className={styles["import"]}>
			<span className={styles["fileName"]}>
				{t("pieces.import.running", {
					name: item.name,
					size: size(item.size),
					percent,
				})}
			</span>
			<Progress
				className={styles["bar"] ?? ""}
				value={percent}
				aria-label={t("pieces.import.progress", { name: item.name })}
			/>
			<Button
				size="compact-sm"
				aria-label={t("pieces.import.cancelOne", { name: item.name })}
				onClick={onCancel}
			>
				{t("common.cancel")}
			</Button>
		</div>
	);
}
