import type { TFunction } from "i18next";
import type {
	KitFault,
	SheetFault,
} from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";

interface KitFaultProps {
	readonly fault: KitFault;
	/** Where two sheets were tried: in a drill nothing is held up; on a new machine there is no register yet. */
	readonly at?: "drill" | "locked" | "new-machine";
}

/** Why the kit was not made, tried or used. */
export function KitFaultBox({ fault, at = "locked" }: KitFaultProps) {
	const { t } = useTexts();
	const nextTry = useNextTry();
	switch (fault.kind) {
		case "disk-full":
		case "storage-failed":
			return <StorageRefus refusal={fault} />;
		case "sheets":
			return (
				<Refus
					appeared
					cannot={t(`kit.faults.${at === "drill" ? "drill" : "sheets"}`)}
					because={sheetFaultText(fault.fault, t) + nextTry(fault.nextAt)}
					recorded={at !== "new-machine"}
					{...(at === "drill" ? { kept: t("kit.drillCalm") } : {})}
				/>
			);
		case "wait":
			return (
				<Refus
					appeared
					cannot={t("kit.faults.wait")}
					because={nextTry(fault.nextAt).trim()}
				/>
			);
		case "role":
		case "not-allowed":
		case "no-kit":
		case "not-copied":
		case "shown-before":
		case "initials-taken":
		case "passphrase":
			return <Refus appeared cannot={t(`kit.faults.${fault.kind}`)} />;
	}
}

/** When two sheets may be tried again, as on the unlock screen; nothing when at once. */
function useNextTry(): (nextAt: number | null) => string {
	const { t } = useTexts();
	const { time } = useFormat();
	return (nextAt) =>
		nextAt === null
			? ""
			: ` ${t("locked.unlock.nextTry", { time: time(nextAt) })}`;
}

function sheetFaultText(fault: SheetFault, t: TFunction): string {
	switch (fault.kind) {
		case "unknown-word":
			return t("kit.sheetFaults.unknown-word", {
				sheet: fault.sheet + 1,
				place: fault.place + 1,
			});
		case "not-a-sheet":
			return t("kit.sheetFaults.not-a-sheet", { sheet: fault.sheet + 1 });
		case "other-kit":
		case "same-sheet":
			return t(`kit.sheetFaults.${fault.kind}`);
	}
}
