import { useMemo, useState } from "react";
import type { DueRow } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { NewDossierButton } from "../../components/NewDossierButton.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useRows } from "../../components/use-rows.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession, useSettings } from "../../session/use-session.ts";
import { useDueRows } from "../../vault/queries.ts";
import { RightsNotice } from "../accounts/RightsNotice.tsx";
import { LateBackup } from "../backups/LateBackup.tsx";
import { AwaitedNotice } from "../damage/AwaitedNotice.tsx";
import { DamagedNotice } from "../damage/DamagedNotice.tsx";
import { DestructionNotice } from "../destruction/DestructionNotice.tsx";
import { KitNotice } from "../kit/KitNotice.tsx";
import { OrderList } from "../package/OrderList.tsx";
import { WaitingActs } from "../waiting/WaitingActs.tsx";
import { DraftBox } from "./DraftBox.tsx";
import { DueFilters } from "./DueFilters.tsx";
import { DueGroup } from "./DueGroup.tsx";
import { type DueFilter, dueGroups, isShown } from "./due-order.ts";

const EVERYTHING: DueFilter = { view: "all", rule: null };

/** Home of clerks: what is due, in the order of urgency, each with its rule (SCREENS 4.3). */
export function DueScreen(_props: ScreenProps<"due">) {
	const { t } = useTexts();
	const { data: rows } = useDueRows();
	const [filter, setFilter] = useState(EVERYTHING);
	return (
		<>
			<ScreenTitle
				screen="due"
				ready={rows !== undefined}
				actions={<NewDossierButton />}
			>
				{t("shell.titles.due")}
			</ScreenTitle>
			<WaitingActs />
			<DamagedNotice />
			<AwaitedNotice />
			<KitNotice />
			<DestructionNotice />
			<LateBackup />
			<RightsNotice />
			<OrderList />
			<DraftBox />
			{rows?.length === 0 && <EmptyState text={t("due.empty")} />}
			{rows !== undefined && rows.length > 0 && (
				<>
					<DueFilters rows={rows} filter={filter} setFilter={setFilter} />
					<DueList
						rows={rows}
						filter={filter}
						onClear={() => setFilter(EVERYTHING)}
					/>
				</>
			)}
		</>
	);
}

interface DueListProps {
	readonly rows: readonly DueRow[];
	readonly filter: DueFilter;
	readonly onClear: () => void;
}

function DueList({ rows, filter, onClear }: DueListProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { reminderDays } = useSettings();
	const { number } = useFormat();
	const onKeyDown = useRows();
	const groups = useMemo(
		() =>
			dueGroups(
				rows.filter((row) => isShown(row, filter)),
				today,
				reminderDays,
			),
		[rows, filter, today, reminderDays],
	);
	const { late, since, soon, later } = groups;
	if (late.length + since.length + soon.length + later.length === 0)
		return (
			<EmptyState
				text={t("due.nothing")}
				action={{ label: t("due.clear"), act: onClear }}
			/>
		);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the rows' own buttons
		<div onKeyDown={onKeyDown}>
			<DueGroup
				title={t("due.groups.late", { rows: number(late.length) })}
				rows={late}
				soon
			/>
			<DueGroup
				title={t("due.groups.since", { rows: number(since.length) })}
				rows={since}
				soon
			/>
			<DueGroup
				title={t("due.groups.soon", {
					count: reminderDays,
					rows: number(soon.length),
				})}
				rows={soon}
				soon
			/>
			<DueGroup
				title={t("due.groups.later", { rows: number(later.length) })}
				rows={later}
				soon={false}
			/>
		</div>
	);
}
