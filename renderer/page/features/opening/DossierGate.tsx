import type { ReactNode } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { DossierView, Motive } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import {
	isStorageRefusal,
	StorageRefus,
} from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import {
	unlessClosed,
	useAskOrRefusal,
	useVault,
} from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { DamagedDossier } from "../damage/DamagedDossier.tsx";
import { MotiveDialog } from "./MotiveDialog.tsx";

interface DossierGateProps {
	readonly id: StreamId;
	readonly children: (dossier: DossierView) => ReactNode;
}

/**
 * Every screen of one dossier stands behind this: it asks for the dossier, for the motive where the vault wants one,
 * and says the same words whether the dossier is closed to this account or is not there (C2).
 */
export function DossierGate({ id, children }: DossierGateProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { router } = useParts();
	const { data: answer, refetch } = useAskOrRefusal(
		queryKeys.dossier(id),
		(vault) => vault.dossier({ id, motive: null }),
	);
	const giveMotive = useGiveMotive(id);
	if (answer === undefined) return null;
	if (answer.ok) return children(answer.value);
	if (answer.reason.kind === "motive-needed")
		return (
			<MotiveDialog
				onMotive={(motive) => void giveMotive(motive)}
				onLeave={() => router.replace({ screen: "dossiers" })}
			/>
		);
	if (answer.reason.kind === "damaged") return <DamagedDossier />;
	if (isStorageRefusal(answer.reason))
		return (
			<StorageRefus refusal={answer.reason} onRetry={() => void refetch()} />
		);
	const can = [
		{
			label: t("common.notOpen.back"),
			act: () => router.replace({ screen: "dossiers" }),
		},
	];
	if (answer.reason.kind === "restricted")
		return (
			<Refus
				cannot={t("common.restricted.title", {
					day: day(answer.reason.since),
				})}
				because={t("common.restricted.law")}
				rule="C9"
				kept={t("common.restricted.kept")}
				recorded
				can={can}
			/>
		);
	return (
		<Refus
			cannot={t("common.notOpen.title")}
			because={t("common.notOpen.law")}
			rule="C2"
			recorded
			can={can}
		/>
	);
}

/** Opens the dossier for a motive: the vault's answer takes the place of its question. */
function useGiveMotive(id: StreamId): (motive: Motive) => Promise<void> {
	const vault = useVault();
	const { queries } = useParts();
	return async (motive) => {
		const answer = unlessClosed(await vault.dossier({ id, motive }));
		queries.setQueryData(queryKeys.dossier(id), answer);
		// « Pourquoi ? » may have been asked before there was a motive.
		void queries.invalidateQueries({ queryKey: ["explanation", id] });
	};
}
