import { Fragment, memo, useRef } from "react";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import { DossierCell } from "./DossierCell.tsx";
import { DossierHeadings, type HeadingsProps } from "./DossierHeadings.tsx";
import { COLUMNS, type Column } from "./dossier-table.ts";
import styles from "./dossiers.module.css";
import { useVirtualRows, type VirtualRows } from "./use-virtual-rows.ts";

interface DossierTableProps extends Omit<HeadingsProps, "columns"> {
	readonly rows: readonly DossierRow[];
}

const NAMELESS = COLUMNS.filter((column) => column !== "agent");
const DENSE_REM = 2.25;
const COMFORT_REM = 2.75;

/** A native table of which only the rows in sight stand in the document; every row says its true place. */
export function DossierTable({ rows, ...headings }: DossierTableProps) {
	const { t } = useTexts();
	const { density, maskNames } = useSettings();
	const scroller = useRef<HTMLDivElement>(null);
	const virtual = useVirtualRows({
		count: rows.length,
		scroller,
		rowRem: density === "comfort" ? COMFORT_REM : DENSE_REM,
		rowKey: (index) => rows[index]?.id ?? String(index),
	});
	const columns = maskNames ? NAMELESS : COLUMNS;
	return (
		<div className={styles["scroll"]} ref={scroller}>
			<table
				className={styles["table"]}
				aria-label={t("dossiers.caption")}
				aria-rowcount={rows.length + 1}
			>
				<DossierHeadings {...headings} columns={columns} />
				<tbody onKeyDown={virtual.onKeyDown}>
					<Rows rows={rows} columns={columns} virtual={virtual} />
				</tbody>
			</table>
		</div>
	);
}

interface RowsProps {
	readonly rows: readonly DossierRow[];
	readonly columns: readonly Column[];
	readonly virtual: VirtualRows;
}

function Rows({ rows, columns, virtual }: RowsProps) {
	const { items, virtualizer } = virtual;
	const total = virtualizer.getTotalSize();
	const span = columns.length;
	return (
		<>
			{items.map((item, place) => {
				const row = rows[item.index];
				const before = items[place - 1]?.end ?? 0;
				return (
					<Fragment key={item.key}>
						<Gap size={item.start - before} span={span} />
						{row && (
							<Row
								row={row}
								index={item.index}
								columns={columns}
								active={item.index === virtual.active}
								setActive={virtual.setActive}
								measure={virtualizer.measureElement}
							/>
						)}
					</Fragment>
				);
			})}
			<Gap size={total - (items.at(-1)?.end ?? 0)} span={span} />
		</>
	);
}

/** The height of the rows that are not in the document. */
function Gap({ size, span }: { readonly size: number; readonly span: number }) {
	if (size <= 0) return null;
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a gap can be focused
		<tr className={styles["gap"]} aria-hidden="true">
			<td colSpan={span} style={{ height: size }} />
		</tr>
	);
}

interface RowProps {
	readonly row: DossierRow;
	readonly index: number;
	readonly columns: readonly Column[];
	/** The row that Tab reaches. */
	readonly active: boolean;
	readonly setActive: (index: number) => void;
	readonly measure: (element: Element | null) => void;
}

/** Remembered, because scrolling asks for the same rows again at every frame. */
const Row = memo(function Row(props: RowProps) {
	const { row, index, columns, active, setActive, measure } = props;
	const { router } = useParts();
	const open = () => router.go({ screen: "dossier", id: row.id });
	return (
		<tr
			aria-rowindex={index + 2}
			data-index={index}
			ref={measure}
			onDoubleClick={open}
		>
			{columns.map((column) =>
				column === "reference" ? (
					<th key={column} scope="row">
						<button
							type="button"
							className={styles["open"]}
							data-row={index}
							tabIndex={active ? 0 : -1}
							onFocus={() => setActive(index)}
							onClick={open}
						>
							{row.reference}
						</button>
					</th>
				) : (
					<td key={column}>
						<DossierCell row={row} column={column} />
					</td>
				),
			)}
		</tr>
	);
});
