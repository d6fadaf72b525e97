import type {
	DossierView,
	PackageFault,
} from "../../../../shared/vault-protocol.ts";
import { Refus, type RefusAction } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";

/** The procedure is not under way, or the role does not allow it: there is nothing to prepare. */
export function ProcedureRefus({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const can = [useBackToDossier(dossier)];
	const ended = useEndedText(dossier);
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

interface PackageRefusProps {
	readonly fault: Exclude<PackageFault, { readonly kind: "passphrase" }>;
	readonly dossier: DossierView;
	readonly onLawyer: () => void;
}

/** Why no package was written, after it was asked for: the attempt is in the access register. */
export function PackageRefus({ fault, dossier, onLawyer }: PackageRefusProps) {
	const { t } = useTexts();
	const ended = useEndedText(dossier);
	const nothing = t("package.fault.nothingWritten");
	const common = {
		appeared: true,
		recorded: true,
		kept: t("package.fault.kept"),
	};
	switch (fault.kind) {
		case "law":
			return fault.refusal === "procedure-ended" ? (
				<Refus
					{...common}
					cannot={ended}
					because={t("package.fault.endedWhy")}
					rule="C1"
				/>
			) : (
				<Refus
					{...common}
					cannot={t("package.fault.noLawyer")}
					because={t("package.fault.noLawyerWhy")}
					rule="C1"
					can={[{ label: t("package.fault.chooseLawyer"), act: onLawyer }]}
				/>
			);
		case "role":
			return (
				<Refus
					{...common}
					cannot={t("package.fault.role")}
					because={t("package.fault.roleWhy")}
					rule="C2"
				/>
			);
		case "cancelled":
			return <Refus {...common} cannot={t("package.fault.cancelled")} />;
		case "target-failed":
			return (
				<Refus
					{...common}
					cannot={t("package.fault.targetFailed")}
					because={nothing}
				/>
			);
		case "disk-full":
			return (
				<Refus
					{...common}
					cannot={t("package.fault.diskFull")}
					because={nothing}
				/>
			);
		case "piece-damaged":
			return (
				<Refus
					{...common}
					cannot={t("package.fault.pieceDamaged")}
					because={t("package.fault.pieceDamagedWhy")}
				/>
			);
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
	}
}

/** Since when no package can be made, or that none can be made yet. */
export function useEndedText({ procedure }: DossierView): string {
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
