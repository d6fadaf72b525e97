import { useState } from "react";
import type { PackageOrderView } from "../../../../shared/vault-protocol.ts";
import { Provenance } from "../../components/Provenance.tsx";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { ApprovalForm } from "./ApprovalForm.tsx";
import { CodeSheet } from "./CodeSheet.tsx";
import { DeclineSheet } from "./DeclineSheet.tsx";
import { StepCount } from "./PackagePage.tsx";
import { isOfPassphrase, PackageRefus } from "./PackageRefus.tsx";
import { PackageSummary } from "./PackageSummary.tsx";
import styles from "./package.module.css";
import { COUNTED_STEPS } from "./package-form.ts";
import { Unstamped } from "./Unstamped.tsx";
import { useApproval } from "./use-approval.ts";
import { Working } from "./Working.tsx";

/** The same page as the preparer's, to be read only; then passphrase, main's own dialogs, and the file. */
export function ApprovePage({ order }: { readonly order: PackageOrderView }) {
	const { t } = useTexts();
	const [declining, setDeclining] = useState(false);
	const approval = useApproval(order);
	const { sealed, progress, fault } = approval;
	const leave = useLeave();
	return (
		<>
			<ScreenTitle screen="approve-package" crumbs={<LawyerCrumbs />}>
				{t("package.approve.title", { reference: order.reference })}
			</ScreenTitle>
			<div className={styles["step"]}>
				<StepCount place={COUNTED_STEPS.length - 1} />
				{progress !== null ? (
					<Working
						progress={progress}
						sizes={order.pieces.map(({ size }) => size)}
						onCancel={approval.cancel}
					/>
				) : (
					<div className={styles["form"]}>
						{fault && !isOfPassphrase(fault) && (
							<PackageRefus fault={fault} procedure={order.procedure} />
						)}
						<Provenance {...order.prepared} />
						<PackageSummary {...order} />
						<Unstamped dossier={order.dossier} pieces={order.pieces} />
						{order.mayApprove ? (
							<ApprovalForm
								order={order}
								approval={approval}
								onDecline={() => setDeclining(true)}
							/>
						) : (
							<NotYours order={order} onTakeBack={() => setDeclining(true)} />
						)}
					</div>
				)}
				{sealed?.code && (
					<CodeSheet
						copy={sealed.copy}
						code={sealed.code}
						file={sealed.file}
						onLeave={leave}
					/>
				)}
				{declining && (
					<DeclineSheet order={order} onLeave={() => setDeclining(false)} />
				)}
			</div>
		</>
	);
}

export function useLeave(): () => void {
	const { router } = useParts();
	return () => router.replace({ screen: "lawyers" });
}

function LawyerCrumbs() {
	const { t } = useTexts();
	const { router } = useParts();
	return (
		<nav aria-label={t("dossier.crumbs")}>
			<button
				type="button"
				className={links["link"]}
				onClick={() => router.go({ screen: "lawyers" })}
			>
				{t("shell.titles.lawyers")}
			</button>
			{" › "}
			<span aria-current="page">{t("shell.titles.approve-package")}</span>
		</nav>
	);
}

interface NotYoursProps {
	readonly order: PackageOrderView;
	readonly onTakeBack: () => void;
}

/** Who prepared it cannot approve it; who prepares can take it back. */
function NotYours({ order, onTakeBack }: NotYoursProps) {
	const { t } = useTexts();
	return (
		<Refus
			calm
			cannot={t("package.approve.other")}
			because={t("package.approve.otherWhy")}
			rule="C1"
			can={
				order.mayTakeBack
					? [{ label: t("package.approve.takeBack"), act: onTakeBack }]
					: []
			}
		/>
	);
}
