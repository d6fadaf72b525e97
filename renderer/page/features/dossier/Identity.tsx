import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { departureOf } from "./departures.ts";
import styles from "./dossier.module.css";

/** « Fonctionnaire · Service technique · entrée le 01.09.2004 · émetteur : collège des bourgmestre et échevins ». */
export function Identity({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { status, service, entered, left } = dossier.agent;
	const parts = [
		t(`dossier.status.${status}`),
		service,
		t("dossier.entered", { day: day(entered) }),
		t("dossier.issuedBy", { issuer: t(`dossier.issuer.${dossier.issuer}`) }),
		...(left
			? [
					t("dossier.left", {
						day: day(left.on),
						reason: t(`law.departure.${departureOf(left.reason)}`),
					}),
				]
			: []),
	];
	return (
		<p className={styles["identity"]}>
			<Words text={parts.join(" · ")} />
		</p>
	);
}
