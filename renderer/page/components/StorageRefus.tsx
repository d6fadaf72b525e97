import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Refus } from "./Refus.tsx";

interface StorageRefusProps {
	readonly refusal: StorageRefusal;
	readonly onRetry?: () => void;
}

/** Whether a call was refused by the disk, and by nothing else. */
export const isStorageRefusal = (reason: {
	readonly kind: string;
}): reason is StorageRefusal =>
	reason.kind === "disk-full" || reason.kind === "storage-failed";

/** What stands in the place of a list that was refused: that the disk did it, or nothing, where a role has none. */
export const ifStorageRefused = (reason: { readonly kind: string }) =>
	isStorageRefusal(reason) ? <StorageRefus refusal={reason} /> : null;

/** The disk is full or did not answer: nothing that was recorded is lost. */
export function StorageRefus({ refusal, onRetry }: StorageRefusProps) {
	const { t } = useTexts();
	const full = refusal.kind === "disk-full";
	return (
		<Refus
			appeared
			cannot={t(
				full ? "common.storage.fullTitle" : "common.storage.failedTitle",
			)}
			because={t(full ? "common.storage.fullCan" : "common.storage.failedCan")}
			kept={t(full ? "common.storage.fullKept" : "common.storage.failedKept")}
			can={onRetry ? [{ label: t("common.storage.retry"), act: onRetry }] : []}
		/>
	);
}
