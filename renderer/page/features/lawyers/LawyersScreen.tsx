import { mayAct } from "../../../../shared/access/permissions.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { ifStorageRefused } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useCommunications, usePackageOrders } from "../../vault/queries.ts";
import { OrderList } from "../package/OrderList.tsx";
import { LostEntries } from "../registers/LostEntries.tsx";
import { CommunicationTable } from "./CommunicationTable.tsx";
import { ReturnsDue } from "./ReturnsDue.tsx";

/** « Avocats et envois »: what waits for approval, every copy and communication, and whether it came back (C3, C7). */
export function LawyersScreen(_props: ScreenProps<"lawyers">) {
	const { t } = useTexts();
	const { roles } = useSession();
	const { data: orders } = usePackageOrders();
	const reads = mayAct(roles, "read-communications");
	return (
		<>
			<ScreenTitle screen="lawyers" ready={orders !== undefined}>
				{t("shell.titles.lawyers")}
			</ScreenTitle>
			<OrderList />
			<ReturnsDue />
			{reads && <Register />}
			{!reads && orders?.length === 0 && (
				<EmptyState text={t("lawyers.nothingToApprove")} />
			)}
		</>
	);
}

function Register() {
	const { t } = useTexts();
	const { data: answer } = useCommunications();
	if (answer === undefined) return null;
	if (!answer.ok) return ifStorageRefused(answer.reason);
	const { rows, lost } = answer.value;
	return (
		<>
			<LostEntries lost={lost} />
			{rows.length > 0 && <CommunicationTable rows={rows} />}
			{rows.length + lost === 0 && <EmptyState text={t("lawyers.empty")} />}
		</>
	);
}
