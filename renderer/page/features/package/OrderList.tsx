import type { PackageOrderRow } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useParts } from "../../parts.ts";
import { usePackageOrders } from "../../vault/queries.ts";
import styles from "./package.module.css";

/** The packages that wait for a second person, this account's to answer first. Nothing without any. */
export function OrderList() {
	const { t } = useTexts();
	const { data: orders = [] } = usePackageOrders();
	const mine = orders.filter(({ mayApprove }) => mayApprove);
	const others = orders.filter(({ mayApprove }) => !mayApprove);
	if (orders.length === 0) return null;
	return (
		<section className={styles["waiting"]} aria-labelledby="waiting-packages">
			<h2 id="waiting-packages">
				{mine.length > 0
					? t("package.waiting.mine", { count: mine.length })
					: t("package.waiting.others")}
			</h2>
			<ul>
				{[...mine, ...others].map((order) => (
					<OrderLine key={order.order} order={order} />
				))}
			</ul>
		</section>
	);
}

function OrderLine({ order }: { readonly order: PackageOrderRow }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const { router } = useParts();
	const { dossier: id, order: name, reference, lawyer, prepared } = order;
	return (
		<li>
			<Words
				text={t("package.waiting.line", {
					dossier: slot("dossier"),
					lawyer: lawyer.name,
					name: prepared.by,
					day: dayOf(prepared.at),
				})}
				slots={{
					dossier: (
						<button
							key="dossier"
							type="button"
							className={links["link"]}
							aria-label={t("package.waiting.open", { reference })}
							onClick={() =>
								router.go({ screen: "approve-package", id, order: name })
							}
						>
							{reference}
						</button>
					),
				}}
			/>
		</li>
	);
}
