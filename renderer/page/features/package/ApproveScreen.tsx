import { Refus } from "../../components/Refus.tsx";
import {
	isStorageRefusal,
	StorageRefus,
} from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useAskOrRefusal } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { ApprovePage } from "./ApprovePage.tsx";

/** A prepared package, read by the second person (SCREENS 4.11, step 5). */
export function ApproveScreen({ route }: ScreenProps<"approve-package">) {
	const { id, order } = route;
	const { t } = useTexts();
	const { router } = useParts();
	const { data: answer, refetch } = useAskOrRefusal(
		queryKeys.packageOrder(order),
		(vault) => vault.packageOrder({ id, order }),
	);
	if (answer === undefined) return null;
	if (answer.ok) return <ApprovePage order={answer.value} />;
	if (isStorageRefusal(answer.reason))
		return (
			<StorageRefus refusal={answer.reason} onRetry={() => void refetch()} />
		);
	return (
		<Refus
			cannot={t("package.approve.gone")}
			because={t("package.approve.goneWhy")}
			rule="C1"
			can={[
				{
					label: t("package.approve.back"),
					act: () => router.replace({ screen: "lawyers" }),
				},
			]}
		/>
	);
}
