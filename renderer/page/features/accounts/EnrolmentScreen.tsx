import { Button } from "@mantine/core";
import { useState } from "react";
import type { AccountId } from "../../../../shared/base/ids.ts";
import type {
	AccountsView,
	PendingAccountRow,
} from "../../../../shared/vault-protocol.ts";
import { NumberedWords } from "../../components/NumberedWords.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useAccounts } from "../../vault/queries.ts";
import styles from "./accounts.module.css";
import { EnrolmentForm } from "./EnrolmentForm.tsx";
import { WhoConfirms } from "./PendingAccount.tsx";

/** A new account, or new keys for one whose passphrase is forgotten; a second person has to agree (C6). */
export function EnrolmentScreen({ route }: ScreenProps<"enrolment">) {
	const { t } = useTexts();
	const { data: view } = useAccounts();
	const [proposed, setProposed] = useState<PendingAccountRow | null>(null);
	const known = view?.accounts.find(({ id }) => id === route.account);
	if (view === undefined) return null;
	const title = known
		? t("accounts.rekeyOf", { name: known.name })
		: t("accounts.enrol");
	return (
		<>
			<ScreenTitle
				screen="enrolment"
				key={proposed === null ? "form" : "words"}
			>
				{title}
			</ScreenTitle>
			{proposed === null ? (
				<EnrolmentForm
					known={known ?? null}
					onProposed={(after, account, initials) =>
						setProposed(pendingOf(after, account, initials))
					}
				/>
			) : (
				<Words proposed={proposed} />
			)}
		</>
	);
}

const pendingOf = (
	{ pending }: AccountsView,
	account: AccountId | null,
	initials: string,
): PendingAccountRow | null =>
	pending.find((each) =>
		account === null
			? !each.renewsKeys && each.initials === initials
			: each.renewsKeys && each.account === account,
	) ?? null;

/** The six words that both persons read aloud. */
function Words({ proposed }: { readonly proposed: PendingAccountRow }) {
	const { t } = useTexts();
	const { router } = useParts();
	const back = () => router.go({ screen: "accounts" });
	useKey("main-button", back);
	return (
		<div className={styles["form"]}>
			<p>{t("accounts.proposed.wait", { name: proposed.name })}</p>
			<WhoConfirms pending={proposed} />
			<p>{t("accounts.proposed.note")}</p>
			<NumberedWords
				label={t("accounts.pending.words")}
				words={proposed.fingerprint}
			/>
			<div>
				<Button variant="filled" onClick={back}>
					{t("accounts.proposed.back")}
				</Button>
			</div>
		</div>
	);
}
