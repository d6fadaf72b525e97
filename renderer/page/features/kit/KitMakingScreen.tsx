import { useEffect, useRef, useState } from "react";
import type { KitFault } from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useVault } from "../../vault/queries.ts";
import { KitFaultBox } from "./KitFaultBox.tsx";
import { SheetCopy } from "./SheetCopy.tsx";
import { useKitCommand } from "./use-kit-command.ts";

interface Begun {
	readonly sheets: number;
	readonly words: number;
}

/**
 * Three depositaries, one after the other, alone at the screen. Nothing is in force before all three sheets were typed
 * back; leaving voids them all (SCREENS 4.18).
 */
export function KitMakingScreen(_props: ScreenProps<"kit-making">) {
	const { t } = useTexts();
	const { begun, fault: refused } = useBegun();
	const [sheet, setSheet] = useState(0);
	const { sealing, fault } = useSealing(
		begun !== null && sheet >= begun.sheets,
	);
	const failed = refused ?? fault;
	if (begun === null)
		return (
			<>
				<ScreenTitle screen="kit-making" ready={failed !== null}>
					{t("shell.titles.kit-making")}
				</ScreenTitle>
				{failed && <KitFaultBox fault={failed} />}
			</>
		);
	return (
		<>
			<ScreenTitle screen="kit-making" key={`title ${sheet}`}>
				{t(sealing ? "kit.sealing" : "kit.depositary", {
					number: sheet + 1,
					count: begun.sheets,
				})}
			</ScreenTitle>
			{failed && <KitFaultBox fault={failed} />}
			{sealing ? (
				<ProgressLine label={t("kit.sealing")} part={null} />
			) : (
				<SheetCopy
					key={`sheet ${sheet}`}
					sheet={sheet}
					words={begun.words}
					onCopied={() => setSheet(sheet + 1)}
				/>
			)}
		</>
	);
}

/** Begins once, when the screen comes up. */
function useBegun() {
	const vault = useVault();
	const [begun, setBegun] = useState<Begun | null>(null);
	const [fault, setFault] = useState<KitFault | null>(null);
	const asked = useRef(false);
	useEffect(() => {
		if (asked.current) return;
		asked.current = true;
		void vault.beginKit({}).then((answer) => {
			if (answer.ok) setBegun(answer.value);
			else if (answer.reason !== "closed") setFault(answer.reason);
		});
	}, [vault]);
	return { begun, fault };
}

/** Puts the kit in force as soon as the last sheet was typed back, and goes to what is said of it. */
function useSealing(ready: boolean) {
	const vault = useVault();
	const { router } = useParts();
	const { run, fault } = useKitCommand();
	const asked = useRef(false);
	useEffect(() => {
		if (!ready || asked.current) return;
		asked.current = true;
		void run(() => vault.sealKit({})).then((done) => {
			if (done) router.go({ screen: "kit" });
		});
	});
	return { sealing: ready && fault === null, fault };
}
