import { Button, CloseButton, TextInput } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import type { DossierRow } from "../../../../shared/vault-protocol.ts";
import { Chips } from "../../components/Chips.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Icon } from "../../components/icons.tsx";
import { NewDossierButton } from "../../components/NewDossierButton.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import type { ScreenProps } from "../../screens.tsx";
import { AwaitedNotice } from "../damage/AwaitedNotice.tsx";
import { DossierCards } from "./DossierCards.tsx";
import { DossierTable } from "./DossierTable.tsx";
import styles from "./dossiers.module.css";
import { useDossierList } from "./use-dossier-list.ts";
import { type Search, useSearch } from "./use-search.ts";

type View = DossierRow["view"];
const VIEWS: readonly View[] = ["running", "kept", "due"];
const NONE: readonly DossierRow[] = [];

/** The dossiers that are open to this account: search, views, filters in the headings (SCREENS 4.4). */
export function DossiersScreen(_props: ScreenProps<"dossiers">) {
	const { t } = useTexts();
	const { number } = useFormat();
	const search = useSearch();
	const [view, setView] = useState<View>("running");
	const { rows = NONE } = search;
	const inView = useMemo(
		() => rows.filter((row) => row.view === view),
		[rows, view],
	);
	return (
		<div className={styles["screen"]}>
			<ScreenTitle
				screen="dossiers"
				ready={search.rows !== undefined}
				actions={<NewDossierButton />}
			>
				{t("shell.titles.dossiers")}
			</ScreenTitle>
			<AwaitedNotice />
			<div className={styles["bar"]}>
				<SearchField search={search} />
				<Chips
					label={t("dossiers.views.label")}
					value={view}
					choices={VIEWS.map((value) => ({
						value,
						label: t(`dossiers.views.${value}`, {
							rows: number(rows.filter((row) => row.view === value).length),
						}),
					}))}
					onChange={setView}
				/>
			</div>
			{search.refused !== null && (
				<StorageRefus refusal={search.refused} onRetry={search.again} />
			)}
			{search.refused === null && search.rows !== undefined && (
				<DossierList
					rows={inView}
					view={view}
					sought={search.sought}
					elsewhere={viewsWith(rows, view)}
					onView={setView}
				/>
			)}
			<p className={styles["note"]}>{t("dossiers.searchHint")}</p>
		</div>
	);
}

interface Elsewhere {
	readonly view: View;
	readonly count: number;
}

/** The other views that have rows: a search that finds nothing here may find something there. */
const viewsWith = (rows: readonly DossierRow[], shown: View): Elsewhere[] =>
	VIEWS.filter((view) => view !== shown)
		.map((view) => ({
			view,
			count: rows.filter((row) => row.view === view).length,
		}))
		.filter(({ count }) => count > 0);

function SearchField({ search }: { readonly search: Search }) {
	const { t } = useTexts();
	const input = useRef<HTMLInputElement>(null);
	const { typed, setTyped } = search;
	useKey("find", () => input.current?.focus());
	return (
		<TextInput
			ref={input}
			className={styles["search"] ?? ""}
			name="search"
			aria-label={t("dossiers.search")}
			placeholder={t("dossiers.search")}
			leftSection={<Icon name="search" />}
			rightSection={
				typed !== "" && (
					<CloseButton
						aria-label={t("dossiers.clearSearch")}
						onClick={() => {
							setTyped("");
							input.current?.focus();
						}}
					/>
				)
			}
			value={typed}
			onChange={(event) => setTyped(event.currentTarget.value)}
			autoComplete="off"
			spellCheck={false}
		/>
	);
}

/** Five columns do not fit in less: beside an open panel, or at a large zoom. */
const NARROW_PX = 640;

interface DossierListProps {
	readonly rows: readonly DossierRow[];
	readonly view: View;
	readonly sought: string;
	readonly elsewhere: readonly Elsewhere[];
	readonly onView: (view: View) => void;
}

function DossierList(props: DossierListProps) {
	const { rows, view, sought } = props;
	const { t } = useTexts();
	const list = useDossierList(rows);
	const { ref, width } = useElementSize();
	const narrow = width > 0 && width < NARROW_PX;
	const where = t(`dossiers.inView.${view}`);
	const { shown, filtered, clearFilters } = list;
	if (rows.length === 0)
		return sought === "" ? (
			<EmptyState text={t(`dossiers.empty.${view}`)} />
		) : (
			<NoResult {...props} where={where} />
		);
	if (shown.length === 0)
		return (
			<EmptyState
				text={t("dossiers.noneFiltered")}
				action={{ label: t("dossiers.clearFilters"), act: clearFilters }}
			/>
		);
	return (
		<>
			{sought !== "" && (
				<p className={styles["count"]}>
					{t("dossiers.results", { count: shown.length, text: sought, where })}
				</p>
			)}
			{sought === "" && filtered && (
				<p className={styles["count"]}>
					{t("dossiers.filtered", { count: shown.length })}
				</p>
			)}
			<div ref={ref} className={styles["list"]}>
				{narrow ? (
					<DossierCards rows={shown} />
				) : (
					<DossierTable {...list} rows={shown} />
				)}
			</div>
		</>
	);
}

interface NoResultProps extends DossierListProps {
	readonly where: string;
}

function NoResult({ sought, where, elsewhere, onView }: NoResultProps) {
	const { t } = useTexts();
	return (
		<>
			<p>
				{t("dossiers.noResult", { text: sought, where })}{" "}
				{elsewhere.length === 0 && t("dossiers.tryOther")}
			</p>
			<div className={styles["elsewhere"]}>
				{elsewhere.map(({ view, count }) => (
					<Button key={view} onClick={() => onView(view)}>
						{t("dossiers.showElsewhere", {
							count,
							where: t(`dossiers.inView.${view}`),
						})}
					</Button>
				))}
			</div>
		</>
	);
}
