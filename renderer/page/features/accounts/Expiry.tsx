import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { AccountRow } from "../../../../shared/vault-protocol.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import tables from "../dossier/table.module.css";
import { endsSoon } from "./review.ts";

interface ExpiryProps {
	readonly state: AccountRow["state"];
	readonly expires: IsoDate;
}

/** The last day of a right, with what it has come to. */
export function Expiry({ state, expires }: ExpiryProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { today } = useSession();
	if (state === "ended")
		return <StatusTag status="barred" text={t("accounts.ended")} />;
	return (
		<span className={tables["nowrap"]}>
			{day(expires)}{" "}
			{state === "expired" && (
				<StatusTag status="barred" text={t("accounts.expired")} />
			)}
			{state === "active" && endsSoon(expires, today) && (
				<StatusTag status="soon" />
			)}
		</span>
	);
}
