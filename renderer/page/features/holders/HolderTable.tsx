import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type {
	DossierHolders,
	HolderRow,
} from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "../accounts/accounts.module.css";
import { Expiry } from "../accounts/Expiry.tsx";
import tables from "../dossier/table.module.css";
import { HolderFaultBox } from "./HolderFaultBox.tsx";
import { WithdrawSheet } from "./WithdrawSheet.tsx";

interface HolderTableProps {
	readonly view: DossierHolders;
	/** What stands beside withdrawing. */
	readonly review?: (holder: HolderRow) => ReactNode;
}

const COLUMNS = ["person", "roles", "since", "expires", "act"] as const;

/** Who holds one dossier's key since when and until when, and who was withdrawn from it (C2, C6). */
export function HolderTable({ view, review }: HolderTableProps) {
	const { t } = useTexts();
	const [leaving, setLeaving] = useState<HolderRow | null>(null);
	const { id, reference, holders, later } = view;
	const tight = holders.some(({ left }) => left === "too-few");
	return (
		<>
			{tight && <p>{t("holders.two")}</p>}
			{later.length > 0 && <p>{t("holders.laterNote")}</p>}
			<div className={styles["scroll"]}>
				<table
					className={tables["table"]}
					aria-label={t("holders.of", { reference })}
				>
					<thead>
						<tr>
							{COLUMNS.map((column) => (
								<th key={column} scope="col">
									{t(`holders.column.${column}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{[...holders, ...later].map((holder) => (
							<Row key={holder.account} holder={holder}>
								{review?.(holder)}
								<Withdrawing holder={holder} onAsk={() => setLeaving(holder)} />
							</Row>
						))}
					</tbody>
				</table>
			</div>
			<Withdrawn view={view} />
			{leaving?.left === "too-few" && (
				<HolderFaultBox fault={{ kind: "last-holder" }} />
			)}
			{leaving && leaving.left !== "too-few" && (
				<WithdrawSheet
					id={id}
					holder={leaving}
					onLeave={() => setLeaving(null)}
				/>
			)}
		</>
	);
}

interface RowProps {
	readonly holder: HolderRow;
	readonly children: ReactNode;
}

function Row({ holder, children }: RowProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { account, name, initials, roles, since, expires, self } = holder;
	return (
		<tr>
			<th scope="row">
				{account === null
					? t("holders.kit")
					: t("accounts.named", { name, initials })}
				{self && <span className={styles["note"]}> {t("holders.self")}</span>}
			</th>
			<td>{roles.map((role) => t(`accounts.roles.${role}`)).join(", ")}</td>
			<td className={tables["nowrap"]}>
				{since === null ? t("holders.notYet") : day(since)}
			</td>
			<td>
				{expires !== null && <Expiry state={holder.state} expires={expires} />}
			</td>
			<td>
				<div className={styles["acts"]}>{children}</div>
			</td>
		</tr>
	);
}

function Withdrawing({
	holder: { mayWithdraw, self, name },
	onAsk,
}: {
	readonly holder: HolderRow;
	readonly onAsk: () => void;
}) {
	const { t } = useTexts();
	if (!mayWithdraw) return null;
	return (
		<Button
			size="compact-sm"
			aria-label={t(self ? "holders.recuseTitle" : "holders.withdrawOf", {
				name,
			})}
			onClick={onAsk}
		>
			{t(self ? "holders.recuse" : "holders.withdraw")}
		</Button>
	);
}

function Withdrawn({ view: { withdrawn } }: { readonly view: DossierHolders }) {
	const { t } = useTexts();
	const { day } = useFormat();
	return (
		<section className={styles["part"]} aria-labelledby="withdrawn">
			<h2 id="withdrawn">{t("holders.gone")}</h2>
			{withdrawn.length === 0 && <p>{t("holders.noneGone")}</p>}
			<ul>
				{withdrawn.map(({ name, by, on }) => (
					<li key={`${name} ${on}`}>
						{by === name
							? t("holders.goneSelf", { name, day: day(on) })
							: t("holders.goneBy", { name, by, day: day(on) })}
					</li>
				))}
			</ul>
		</section>
	);
}
