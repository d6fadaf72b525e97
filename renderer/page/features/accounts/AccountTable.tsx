import { Button } from "@mantine/core";
import { useState } from "react";
import { mayAct } from "../../../../shared/access/permissions.ts";
import type { AccountRow } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import tables from "../dossier/table.module.css";
import styles from "./accounts.module.css";
import { Expiry } from "./Expiry.tsx";
import { ReviewSheet } from "./ReviewSheet.tsx";
import { isUnused } from "./review.ts";

/** « Personne · Rôle · Dossiers · Depuis · Dernière ouverture · Expire le »; who may not review sees no dossiers. */
export function AccountTable({
	accounts,
}: {
	readonly accounts: readonly AccountRow[];
}) {
	const { t } = useTexts();
	const { roles } = useSession();
	const [reviewed, setReviewed] = useState<AccountRow | null>(null);
	const reviews = mayAct(roles, "review-access");
	const columns = [
		"person",
		"roles",
		...(reviews ? (["dossiers"] as const) : []),
		"since",
		...(reviews ? (["lastOpened"] as const) : []),
		"expires",
		"act",
	] as const;
	return (
		<section className={styles["part"]} aria-labelledby="accounts-held">
			<h2 id="accounts-held">{t("accounts.table")}</h2>
			<div className={styles["scroll"]}>
				<table className={tables["table"]} aria-labelledby="accounts-held">
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column} scope="col">
									{t(`accounts.column.${column}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{accounts.map((account) => (
							<Row
								key={account.id}
								account={account}
								reviews={reviews}
								onReview={() => setReviewed(account)}
							/>
						))}
					</tbody>
				</table>
			</div>
			{reviewed && (
				<ReviewSheet account={reviewed} onLeave={() => setReviewed(null)} />
			)}
		</section>
	);
}

interface RowProps {
	readonly account: AccountRow;
	readonly reviews: boolean;
	readonly onReview: () => void;
}

function Row({ account, reviews, onReview }: RowProps) {
	const { t } = useTexts();
	const { day, number } = useFormat();
	const { today } = useSession();
	const { name, initials, roles, dossiers, since, lastOpened } = account;
	const never = isUnused(account, today) ? "unused" : "notYet";
	return (
		<tr>
			<th scope="row">
				{t("accounts.named", { name, initials })}
				{account.self && (
					<span className={styles["note"]}> {t("accounts.self")}</span>
				)}
				{account.secondFactor && (
					<div className={styles["note"]}>{t("accounts.secondFactor")}</div>
				)}
			</th>
			<td>{roles.map((role) => t(`accounts.roles.${role}`)).join(", ")}</td>
			{reviews && (
				<td className={tables["number"]}>
					{dossiers === null ? "" : number(dossiers)}
				</td>
			)}
			<td className={tables["nowrap"]}>{day(since)}</td>
			{reviews && (
				<td className={tables["nowrap"]}>
					{lastOpened === null ? t(`accounts.${never}`) : day(lastOpened)}
				</td>
			)}
			<td>
				<Expiry state={account.state} expires={account.expires} />
			</td>
			<td>
				<Acts account={account} onReview={onReview} />
			</td>
		</tr>
	);
}

interface ActsProps {
	readonly account: AccountRow;
	readonly onReview: () => void;
}

/** What this account may do about another one's right; nobody decides on one's own. */
function Acts({ account, onReview }: ActsProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	const { name } = account;
	if (account.state === "ended" || account.self) return null;
	return (
		<div className={styles["acts"]}>
			{mayAct(roles, "end-account") && (
				<Button
					size="compact-sm"
					aria-label={t("accounts.reviewOf", { name })}
					onClick={onReview}
				>
					{t("accounts.review.open")}
				</Button>
			)}
			{mayAct(roles, "propose-account") && (
				<Button
					size="compact-sm"
					aria-label={t("accounts.rekeyOf", { name })}
					onClick={() =>
						router.go({ screen: "enrolment", account: account.id })
					}
				>
					{t("accounts.rekey")}
				</Button>
			)}
		</div>
	);
}
