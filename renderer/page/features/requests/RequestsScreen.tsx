import { Button } from "@mantine/core";
import type { RequestView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { homeOf } from "../../router/routes.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useRequests } from "../../vault/queries.ts";
import { RightsNotice } from "../accounts/RightsNotice.tsx";
import { LateBackup } from "../backups/LateBackup.tsx";
import { BreachesDue } from "../breaches/BreachesDue.tsx";
import { AwaitedNotice } from "../damage/AwaitedNotice.tsx";
import { DamagedNotice } from "../damage/DamagedNotice.tsx";
import { DestructionNotice } from "../destruction/DestructionNotice.tsx";
import { DraftBox } from "../due/DraftBox.tsx";
import { KitNotice } from "../kit/KitNotice.tsx";
import { LostEntries } from "../registers/LostEntries.tsx";
import { WaitingActs } from "../waiting/WaitingActs.tsx";
import { RequestTable } from "./RequestTable.tsx";
import styles from "./requests.module.css";

/** Home of the DPO: what persons asked, by last day (C9, SCREENS 4.14). */
export function RequestsScreen(_props: ScreenProps<"requests">) {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	const { data: answer } = useRequests();
	const isHome = homeOf(roles).screen === "requests";
	return (
		<>
			<ScreenTitle
				screen="requests"
				ready={answer !== undefined}
				actions={
					answer?.ok === true && (
						<Button
							variant="filled"
							onClick={() => router.go({ screen: "new-request" })}
						>
							{t("requests.enter")}
						</Button>
					)
				}
			>
				{t("shell.titles.requests")}
			</ScreenTitle>
			{isHome && (
				<>
					<WaitingActs />
					<DamagedNotice />
					<KitNotice />
					<LateBackup />
					<DestructionNotice />
					<AwaitedNotice />
					<RightsNotice />
				</>
			)}
			<BreachesDue />
			<DraftBox />
			{answer?.ok === false && answer.reason.kind === "no-key" && (
				<Refus
					calm
					cannot={t("requests.noKey")}
					because={t("requests.noKeyWhy")}
				/>
			)}
			{answer?.ok === true && <Register {...answer.value} />}
		</>
	);
}

interface RegisterProps {
	readonly rows: readonly RequestView[];
	readonly lost: number;
}

function Register({ rows, lost }: RegisterProps) {
	const { t } = useTexts();
	const open = rows.filter(({ answer }) => answer === null);
	const answered = rows.filter(({ answer }) => answer !== null);
	if (rows.length + lost === 0)
		return <EmptyState text={t("requests.empty")} />;
	return (
		<>
			<LostEntries lost={lost} />
			<section className={styles["part"]} aria-labelledby="open-requests">
				<h2 id="open-requests">{t("requests.open", { count: open.length })}</h2>
				{open.length === 0 ? (
					<EmptyState text={t("requests.noneOpen")} />
				) : (
					<RequestTable rows={open} label="open-requests" />
				)}
			</section>
			{answered.length > 0 && (
				<section className={styles["part"]} aria-labelledby="answered-requests">
					<h2 id="answered-requests">
						{t("requests.answered", { count: answered.length })}
					</h2>
					<RequestTable rows={answered} label="answered-requests" />
				</section>
			)}
		</>
	);
}
