import {
	columnFilteringFeature,
	createColumnHelper,
	createFilteredRowModel,
	createSortedRowModel,
	type FilterFn,
	rowSortingFeature,
	type SortFn,
	tableFeatures,
} from "@tanstack/react-table";
import type { Stage } from "../../../../shared/dossier/standing.ts";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";

export const tableParts = tableFeatures({
	columnFilteringFeature,
	rowSortingFeature,
	filteredRowModel: createFilteredRowModel(),
	sortedRowModel: createSortedRowModel(),
});
type Parts = typeof tableParts;

export const COLUMNS = [
	"reference",
	"agent",
	"stage",
	"next",
	"verdict",
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a column's filter lists: the values that its rows have. */
export const FILTERED = ["stage", "next", "verdict"] as const;
export type FilteredColumn = (typeof FILTERED)[number];
export const isFiltered = (column: string): column is FilteredColumn =>
	FILTERED.some((each) => each === column);

/** The value of a row in a filtered column: a stage, a rule, an outcome; empty: no limit is running. */
export function filterValue(row: DossierRow, column: FilteredColumn): string {
	if (column === "stage") return row.stage;
	if (column === "next") return row.next?.rule ?? "";
	return row.verdict.outcome;
}

const among =
	(column: FilteredColumn): FilterFn<Parts, DossierRow> =>
	(row, _id, chosen: readonly string[]) =>
		chosen.includes(filterValue(row.original, column));

/** In the order of the procedure. */
const STAGES: readonly Stage[] = [
	"empty",
	"known",
	"issued",
	"notified",
	"answered",
	"settled",
	"pardoned",
	"forwarded",
	"inquiry",
	"returned",
	"council",
	"closed",
	"decided",
	"contract-ended",
];

const collator = new Intl.Collator("fr", { numeric: true });

const by =
	(key: (row: DossierRow) => string): SortFn<Parts, DossierRow> =>
	(a, b) =>
		collator.compare(key(a.original), key(b.original));

/** Behind every day: a row without one stands last. */
const NEVER = "9999-12-31";

function dayOfVerdict({ verdict }: DossierRow): string {
	if (verdict.outcome === "until") return verdict.keepThrough;
	return verdict.outcome === "due" ? verdict.dueFrom : NEVER;
}

const column = createColumnHelper<Parts, DossierRow>();

/** How each column is read, filtered and sorted; what it shows is `DossierCell.tsx`'s. */
export const columns = column.columns([
	column.accessor("reference", { sortFn: by(({ reference }) => reference) }),
	column.accessor("agent", { sortFn: by(({ agent }) => agent) }),
	column.accessor("stage", {
		filterFn: among("stage"),
		sortFn: by(({ stage }) => String(STAGES.indexOf(stage))),
	}),
	column.accessor("next", {
		filterFn: among("next"),
		sortFn: by(({ next }) => next?.lastDay ?? NEVER),
	}),
	column.accessor("verdict", {
		filterFn: among("verdict"),
		sortFn: by(dayOfVerdict),
	}),
]);
