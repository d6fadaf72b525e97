import type { Procedure } from "../../../../shared/package/procedure.ts";
import type {
	DossierView,
	PackageFault,
} from "../../../../shared/vault-protocol.ts";
import {
	Refus,
	type RefusAction,
	type RefusProps,
} from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";

/** The procedure is not under way, or the role does not allow it: there is nothing to prepare. */
export function ProcedureRefus({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const can = [useBackToDossier(dossier)];
	const ended = useEndedText(dossier.procedure);
	if (dossier.procedure.is !== "under-way")
		return (
			<Refus
				cannot={ended}
				because={t("package.fault.endedWhy")}
				rule="C1"
				can={can}
			/>
		);
	return (
		<Refus
			cannot={t("package.fault.role")}
			because={t("package.fault.roleWhy")}
			rule="C2"
			can={can}
		/>
	);
}

export function NoLawyerRefus({ onChoose }: { readonly onChoose: () => void }) {
	const { t } = useTexts();
	return (
		<Refus
			cannot={t("package.fault.noLawyer")}
			because={t("package.fault.noLawyerWhy")}
			rule="C1"
			can={[{ label: t("package.fault.chooseLawyer"), act: onChoose }]}
		/>
	);
}

type Typed = Extract<PackageFault, { readonly kind: "passphrase" | "wait" }>;
type Shown = Exclude<PackageFault, Typed>;

/** Whether it is said at the passphrase's field, not beside the form. */
export const isOfPassphrase = (fault: PackageFault): fault is Typed =>
	fault.kind === "passphrase" || fault.kind === "wait";

interface PackageRefusProps {
	readonly fault: Shown;
	readonly procedure: Procedure;
	/** Absent: the lawyer is not chosen here. */
	readonly onLawyer?: () => void;
}

/** Why no package was prepared or written, after it was asked for: the attempt is in the access register. */
export function PackageRefus({
	fault,
	procedure,
	onLawyer,
}: PackageRefusProps) {
	const { t } = useTexts();
	const text = useFaultText(procedure);
	if (fault.kind === "storage-failed") return <StorageRefus refusal={fault} />;
	const can =
		fault.kind === "law" && fault.refusal === "no-lawyer" && onLawyer
			? [{ label: t("package.fault.chooseLawyer"), act: onLawyer }]
			: [];
	return <Refus appeared recorded {...text(fault)} can={can} />;
}

type Words = Pick<RefusProps, "cannot" | "because" | "rule">;

function useFaultText(
	procedure: Procedure,
): (fault: Exclude<Shown, { readonly kind: "storage-failed" }>) => Words {
	const { t } = useTexts();
	const ended = useEndedText(procedure);
	const written = { because: t("package.fault.nothingWritten") };
	return (fault) => {
		switch (fault.kind) {
			case "law":
				if (fault.refusal === "restricted")
					return {
						cannot: t("package.fault.restricted"),
						because: t("package.fault.restrictedWhy"),
						rule: "C9",
					};
				return fault.refusal === "procedure-ended"
					? { cannot: ended, because: t("package.fault.endedWhy"), rule: "C1" }
					: {
							cannot: t("package.fault.noLawyer"),
							because: t("package.fault.noLawyerWhy"),
							rule: "C1",
						};
			case "role":
				return {
					cannot: t("package.fault.role"),
					because: t("package.fault.roleWhy"),
					rule: "C2",
				};
			case "same-person":
				return {
					cannot: t("package.fault.samePerson"),
					because: t("package.fault.samePersonWhy"),
					rule: "C1",
				};
			case "changed":
				return {
					cannot: t("package.fault.changed"),
					because: t("package.fault.changedWhy"),
				};
			case "reason-needed":
				return { cannot: t("package.fault.reasonNeeded"), rule: "C4" };
			case "no-permit":
				return {
					cannot: t("package.fault.noPermit"),
					because: t("package.fault.noPermitWhy"),
				};
			case "cancelled":
				return { cannot: t("package.fault.cancelled"), ...written };
			case "target-failed":
				return { cannot: t("package.fault.targetFailed"), ...written };
			case "disk-full":
				return { cannot: t("package.fault.diskFull"), ...written };
			case "piece-damaged":
				return {
					cannot: t("package.fault.pieceDamaged"),
					because: t("package.fault.pieceDamagedWhy"),
				};
		}
	};
}

/** Since when no package can be made, or that none can be made yet. */
export function useEndedText(procedure: Procedure): string {
	const { t } = useTexts();
	const { day } = useFormat();
	return procedure.is === "ended"
		? t("package.fault.ended", { day: day(procedure.since) })
		: t("package.fault.notBegun");
}

function useBackToDossier({ id }: DossierView): RefusAction {
	const { t } = useTexts();
	const { router } = useParts();
	return {
		label: t("package.fault.backToDossier"),
		act: () => router.replace({ screen: "dossier", id, tab: "pieces" }),
	};
}
