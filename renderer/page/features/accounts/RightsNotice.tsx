import { Button } from "@mantine/core";
import { mayAct } from "../../../../shared/access/permissions.ts";
import type { AccountRow } from "../../../../shared/vault-protocol.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useAccounts } from "../../vault/queries.ts";
import styles from "./accounts.module.css";
import { lastDayOfAll, rightsToReview } from "./review.ts";

/** On each home: one's own right that ends soon, and the others' for who may keep them (C6). Nothing without any. */
export function RightsNotice() {
	const { t } = useTexts();
	const { day } = useFormat();
	const { roles, today, hasKit } = useSession();
	const { data: view } = useAccounts();
	const ending = rightsToReview(view?.accounts ?? [], today);
	const own = ending.find(({ self }) => self);
	const others = mayAct(roles, "review-access")
		? ending.filter(({ self }) => !self)
		: [];
	if (own === undefined && others.length === 0) return null;
	const last = lastDayOfAll(view?.accounts ?? [], today);
	return (
		<section className={styles["notice"]}>
			{[...others, own].some((each) => each?.state === "expired") ? (
				<StatusTag status="barred" text={t("accounts.expired")} />
			) : (
				<StatusTag status="soon" />
			)}
			<div>
				{own && <Own account={own} />}
				{others.length > 0 && <Others accounts={others} />}
				{last !== null && (
					<p>
						{t(
							hasKit
								? "accounts.ending.everybody"
								: "accounts.ending.everybodyButReviewers",
							{ day: day(last) },
						)}
					</p>
				)}
			</div>
			<RuleLink rule="C6" />
			{others.length > 0 && <ReviewButton />}
		</section>
	);
}

function Own({ account }: { readonly account: AccountRow }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { state, expires } = account;
	const text =
		state === "expired" ? "accounts.ending.ownOver" : "accounts.ending.own";
	return <p>{t(text, { day: day(expires) })}</p>;
}

function Others({ accounts }: { readonly accounts: readonly AccountRow[] }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const names = accounts.map(({ name, state, expires }) =>
		t(state === "expired" ? "accounts.ending.over" : "accounts.ending.until", {
			name,
			day: day(expires),
		}),
	);
	return <p>{t("accounts.ending.others", { names: names.join(", ") })}</p>;
}

function ReviewButton() {
	const { t } = useTexts();
	const { router } = useParts();
	return (
		<Button onClick={() => router.go({ screen: "accounts" })}>
			{t("accounts.ending.review")}
		</Button>
	);
}
