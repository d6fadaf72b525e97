import { useRef } from "react";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import { DossierCell } from "./DossierCell.tsx";
import styles from "./dossiers.module.css";
import { useVirtualRows, type VirtualRows } from "./use-virtual-rows.ts";

const CARD_REM = 11;

/** The same list where the window is too narrow for columns: one card a dossier. */
export function DossierCards({
	rows,
}: {
	readonly rows: readonly DossierRow[];
}) {
	const { t } = useTexts();
	const scroller = useRef<HTMLDivElement>(null);
	const virtual = useVirtualRows({
		count: rows.length,
		scroller,
		rowRem: CARD_REM,
		rowKey: (index) => rows[index]?.id ?? String(index),
	});
	return (
		<div className={styles["scroll"]} ref={scroller}>
			<ul
				className={styles["cards"]}
				aria-label={t("dossiers.caption")}
				style={{ height: virtual.virtualizer.getTotalSize() }}
				onKeyDown={virtual.onKeyDown}
			>
				{virtual.items.map(({ index, start, key }) => {
					const row = rows[index];
					return (
						row && (
							<li
								key={key}
								className={styles["card"]}
								data-index={index}
								ref={virtual.virtualizer.measureElement}
								style={{ transform: `translateY(${start}px)` }}
								aria-setsize={rows.length}
								aria-posinset={index + 1}
							>
								<Card row={row} index={index} virtual={virtual} />
							</li>
						)
					);
				})}
			</ul>
		</div>
	);
}

interface CardProps {
	readonly row: DossierRow;
	readonly index: number;
	readonly virtual: VirtualRows;
}

function Card({ row, index, virtual }: CardProps) {
	const { t } = useTexts();
	const { maskNames } = useSettings();
	const { router } = useParts();
	return (
		<>
			<button
				type="button"
				className={styles["open"]}
				data-row={index}
				tabIndex={index === virtual.active ? 0 : -1}
				onFocus={() => virtual.setActive(index)}
				onClick={() => router.go({ screen: "dossier", id: row.id })}
			>
				{row.reference}
			</button>
			{!maskNames && ` ${row.agent}`}
			<dl>
				{(["stage", "next", "verdict"] as const).map((column) => (
					<div key={column}>
						<dt>{t(`dossiers.columns.${column}`)}</dt>
						<dd>
							<DossierCell row={row} column={column} />
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
