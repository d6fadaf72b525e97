import { Button } from "@mantine/core";
import { mayAct } from "../../../../shared/access/permissions.ts";
import { Icon } from "../../components/icons.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useAccounts } from "../../vault/queries.ts";
import { KitNotice, useKitToMake } from "../kit/KitNotice.tsx";
import { AccountTable } from "./AccountTable.tsx";
import styles from "./accounts.module.css";
import { PendingAccount } from "./PendingAccount.tsx";

/** Who has which access since when and until when; nobody gets any alone (C6, SCREENS 4.17). */
export function AccountsScreen(_props: ScreenProps<"accounts">) {
	const { t } = useTexts();
	const { data: view } = useAccounts();
	return (
		<>
			<ScreenTitle
				screen="accounts"
				ready={view !== undefined}
				actions={<EnrolButton />}
			>
				{t("shell.titles.accounts")}
			</ScreenTitle>
			<p className={styles["intro"]}>{t("accounts.intro")}</p>
			<KitNotice />
			{view && view.pending.length > 0 && (
				<section className={styles["part"]} aria-labelledby="pending-accounts">
					<h2 id="pending-accounts">
						{t("accounts.pending.title", { count: view.pending.length })}
					</h2>
					{view.pending.map((pending) => (
						<PendingAccount key={pending.account} pending={pending} />
					))}
				</section>
			)}
			{view && <AccountTable accounts={view.accounts} />}
			<HoldersButton />
			<KitButton />
		</>
	);
}

/** The notice above has it as long as a kit is to be made. */
function KitButton() {
	const { t } = useTexts();
	const { router } = useParts();
	if (useKitToMake() !== null) return null;
	return (
		<section className={styles["part"]} aria-labelledby="accounts-kit">
			<h2 id="accounts-kit">{t("shell.titles.kit")}</h2>
			<Button onClick={() => router.go({ screen: "kit" })}>
				{t("kit.open")}
			</Button>
		</section>
	);
}

function HoldersButton() {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	if (!mayAct(roles, "review-access")) return null;
	return (
		<div className={styles["part"]}>
			<Button onClick={() => router.go({ screen: "holders" })}>
				{t("holders.open")}
			</Button>
		</div>
	);
}

function EnrolButton() {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	if (!mayAct(roles, "propose-account")) return null;
	return (
		<Button
			variant="filled"
			leftSection={<Icon name="plus" size={14} />}
			onClick={() => router.go({ screen: "enrolment" })}
		>
			{t("accounts.enrol")}
		</Button>
	);
}
