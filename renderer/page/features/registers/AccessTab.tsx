import { Button } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { AccessRow } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Refus } from "../../components/Refus.tsx";
import {
	isStorageRefusal,
	StorageRefus,
} from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { AccessFilters } from "./AccessFilters.tsx";
import { AccessTable } from "./AccessTable.tsx";
import { EVERYTHING } from "./access-filter.ts";
import styles from "./registers.module.css";
import { useAccessPages } from "./use-access-pages.ts";

/** Who did what, when and why (C5), newest first; reading it is itself entered. */
export function AccessTab() {
	const { t } = useTexts();
	const [filter, setFilter] = useState(EVERYTHING);
	const { listDay } = useFormat();
	const { rows, unreadable, more, loading, refused, again } =
		useAccessPages(filter);
	const seen = useSeenDossiers(rows);
	return (
		<>
			{unreadable.length > 0 && (
				<Refus
					calm
					cannot={t("registers.access.damaged", {
						count: unreadable.length,
						days: unreadable.map((day) => listDay(day)).join(", "),
					})}
					because={t("registers.access.damagedWhy")}
				/>
			)}
			<p className={styles["intro"]}>{t("registers.access.intro")}</p>
			<AccessFilters filter={filter} onChange={setFilter} seen={seen} />
			{refused !== null && isStorageRefusal(refused) && (
				<StorageRefus refusal={refused} onRetry={again} />
			)}
			{refused === null && rows?.length === 0 && (
				<EmptyState
					text={t("registers.access.nothing")}
					action={{
						label: t("registers.clear"),
						act: () => setFilter(EVERYTHING),
					}}
				/>
			)}
			{rows && rows.length > 0 && <AccessTable rows={rows} />}
			{more && (
				<div className={styles["buttons"]}>
					<Button onClick={more} loading={loading}>
						{t("registers.more")}
					</Button>
				</div>
			)}
		</>
	);
}

/** The dossiers that the register has named so far: a filter does not take the others off the list. */
function useSeenDossiers(
	rows: readonly AccessRow[] | undefined,
): ReadonlyMap<StreamId, string> {
	const before = useRef<ReadonlyMap<StreamId, string>>(new Map());
	return useMemo(() => {
		const seen = new Map(before.current);
		for (const { dossier, reference } of rows ?? [])
			if (dossier !== null && reference !== null) seen.set(dossier, reference);
		const sorted = [...seen].sort(([, a], [, b]) => b.localeCompare(a));
		before.current = new Map(sorted);
		return before.current;
	}, [rows]);
}
