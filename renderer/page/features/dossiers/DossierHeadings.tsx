import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { ColumnFilter, type FilterChoice } from "./ColumnFilter.tsx";
import {
	type Column,
	type FilteredColumn,
	isFiltered,
} from "./dossier-table.ts";
import styles from "./dossiers.module.css";

export interface Sorting {
	readonly column: Column;
	readonly descending: boolean;
}

export type Filters = Readonly<Record<FilteredColumn, readonly string[]>>;

export interface HeadingsProps {
	readonly columns: readonly Column[];
	readonly sorting: Sorting;
	readonly onSort: (column: Column) => void;
	readonly filters: Filters;
	readonly choices: Readonly<Record<FilteredColumn, readonly FilterChoice[]>>;
	readonly onFilter: (
		column: FilteredColumn,
		chosen: readonly string[],
	) => void;
}

const WIDTHS: Readonly<Partial<Record<Column, string | undefined>>> = {
	reference: styles["reference"],
	stage: styles["stage"],
	next: styles["due"],
	verdict: styles["verdict"],
};

/** Sorting and filters stand in the headings. */
export function DossierHeadings(props: HeadingsProps) {
	return (
		<thead>
			<tr aria-rowindex={1}>
				{props.columns.map((column) => (
					<Heading key={column} column={column} {...props} />
				))}
			</tr>
		</thead>
	);
}

interface HeadingProps extends HeadingsProps {
	readonly column: Column;
}

function Heading({ column, sorting, onSort, ...rest }: HeadingProps) {
	const { t } = useTexts();
	const name = t(`dossiers.columns.${column}`);
	const sorted = sorting.column === column;
	const order = sorting.descending ? "descending" : "ascending";
	return (
		<th
			scope="col"
			className={WIDTHS[column]}
			aria-sort={sorted ? order : "none"}
		>
			<span className={styles["heading"]}>
				<button
					type="button"
					className={styles["sort"]}
					title={t("dossiers.sortBy", { column: name })}
					onClick={() => onSort(column)}
				>
					{name}
					{sorted && (
						<Icon
							name={sorting.descending ? "chevron-down" : "chevron-up"}
							size={12}
						/>
					)}
				</button>
				{isFiltered(column) && (
					<ColumnFilter
						column={column}
						choices={rest.choices[column]}
						chosen={rest.filters[column]}
						onChange={(chosen) => rest.onFilter(column, chosen)}
					/>
				)}
			</span>
		</th>
	);
}
