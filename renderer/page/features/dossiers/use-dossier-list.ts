import { useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import type { FilterChoice } from "./ColumnFilter.tsx";
import type { Filters, Sorting } from "./DossierHeadings.tsx";
import {
	type Column,
	columns,
	FILTERED,
	type FilteredColumn,
	filterValue,
	tableParts,
} from "./dossier-table.ts";

const NO_FILTERS: Filters = { stage: [], next: [], verdict: [] };

/** Sorting and column filters over the rows of a view. */
export function useDossierList(rows: readonly DossierRow[]) {
	const [sorting, setSorting] = useState<Sorting>({
		column: "reference",
		descending: true,
	});
	const [filters, setFilters] = useState(NO_FILTERS);
	const table = useTable({
		features: tableParts,
		columns,
		data: rows,
		getRowId: ({ id }) => id,
		state: {
			sorting: [{ id: sorting.column, desc: sorting.descending }],
			columnFilters: FILTERED.filter(
				(column) => filters[column].length > 0,
			).map((column) => ({ id: column, value: filters[column] })),
		},
	});
	const shown = table.getRowModel().rows.map(({ original }) => original);
	return {
		shown,
		sorting,
		filters,
		filtered: FILTERED.some((column) => filters[column].length > 0),
		choices: useChoices(rows),
		onSort: (column: Column) =>
			setSorting({
				column,
				descending: sorting.column === column && !sorting.descending,
			}),
		onFilter: (column: FilteredColumn, chosen: readonly string[]) =>
			setFilters({ ...filters, [column]: chosen }),
		clearFilters: () => setFilters(NO_FILTERS),
	};
}

/** The values that the rows have in each filtered column, in words. */
function useChoices(
	rows: readonly DossierRow[],
): Readonly<Record<FilteredColumn, readonly FilterChoice[]>> {
	const { t } = useTexts();
	const law = useLaw();
	return useMemo(() => {
		const choices = (
			column: FilteredColumn,
			label: (row: DossierRow) => string,
		) => {
			const byValue = new Map(
				rows.map((row) => [filterValue(row, column), row]),
			);
			return [...byValue]
				.map(([value, row]) => ({ value, label: label(row) }))
				.sort((a, b) => a.label.localeCompare(b.label, "fr"));
		};
		return {
			stage: choices("stage", ({ stage }) => law.stage(stage)),
			next: choices("next", ({ next }) =>
				next === null
					? t("dossiers.noNext")
					: `${next.rule} · ${law.ruleTitle(next.rule)}`,
			),
			verdict: choices("verdict", ({ verdict }) =>
				law.outcome(verdict.outcome),
			),
		};
	}, [rows, law, t]);
}
