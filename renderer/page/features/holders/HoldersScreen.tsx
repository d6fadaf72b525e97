import { Button } from "@mantine/core";
import { useState } from "react";
import { mayAct } from "../../../../shared/access/permissions.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type {
	AccountRow,
	HolderRow,
} from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useAccounts, useHolders } from "../../vault/queries.ts";
import styles from "../accounts/accounts.module.css";
import { ReviewSheet } from "../accounts/ReviewSheet.tsx";
import { HolderTable } from "./HolderTable.tsx";
import { HoldingList } from "./HoldingList.tsx";

/**
 * Who holds what since when, dossier by dossier, and the review of each right from there (C6, SCREENS 4.17). One element
 * around each: Chromium 114 left the long list unpainted where it took the place of the other's parts.
 */
export function HoldersScreen({ route }: ScreenProps<"holders">) {
	const { t } = useTexts();
	if (route.id !== undefined) return <OneDossier id={route.id} />;
	return (
		<div>
			<ScreenTitle screen="holders">{t("shell.titles.holders")}</ScreenTitle>
			<p className={styles["intro"]}>{t("holders.intro")}</p>
			<HoldingList />
		</div>
	);
}

function OneDossier({ id }: { readonly id: StreamId }) {
	const { t } = useTexts();
	const { router } = useParts();
	const { data: answer } = useHolders(id);
	const review = useReview();
	if (answer === undefined) return null;
	if (!answer.ok)
		return (
			<Refus
				cannot={t("common.notOpen.title")}
				because={t("common.notOpen.law")}
				rule="C2"
			/>
		);
	const { reference } = answer.value;
	return (
		<div>
			<ScreenTitle screen="holders">
				{t("holders.of", { reference })}
			</ScreenTitle>
			<HolderTable view={answer.value} review={review.button} />
			<Button onClick={() => router.go({ screen: "holders" })}>
				{t("holders.back")}
			</Button>
			{review.sheet}
		</div>
	);
}

/** The review of a whole right, beside the withdrawal from one dossier. */
function useReview() {
	const { t } = useTexts();
	const { roles } = useSession();
	const { data: view } = useAccounts();
	const [reviewed, setReviewed] = useState<AccountRow | null>(null);
	const reviews = mayAct(roles, "review-access");
	const button = ({ account, name, self }: HolderRow) => {
		const row = view?.accounts.find(({ id }) => id === account);
		if (!reviews || row === undefined || self) return null;
		return (
			<Button
				size="compact-sm"
				aria-label={t("accounts.reviewOf", { name })}
				onClick={() => setReviewed(row)}
			>
				{t("accounts.review.open")}
			</Button>
		);
	};
	const sheet = reviewed && (
		<ReviewSheet account={reviewed} onLeave={() => setReviewed(null)} />
	);
	return { button, sheet };
}
