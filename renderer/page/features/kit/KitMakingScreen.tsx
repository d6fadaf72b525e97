import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { KitFault } from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useProgress } from "../../session/use-progress.ts";
import { useVault } from "../../vault/queries.ts";
import { KitFaultBox } from "./KitFaultBox.tsx";
import styles from "./kit.module.css";
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
	const { begun, refused } = useBegun();
	const [sheet, setSheet] = useState(0);
	if (begun === null)
		return (
			<>
				<ScreenTitle screen="kit-making" ready={refused !== null}>
					{t("shell.titles.kit-making")}
				</ScreenTitle>
				{refused && <KitFaultBox fault={refused} />}
			</>
		);
	if (sheet >= begun.sheets) return <Sealing />;
	return (
		<>
			<ScreenTitle screen="kit-making" key={`title ${sheet}`}>
				{t("kit.depositary", { number: sheet + 1, count: begun.sheets })}
			</ScreenTitle>
			<SheetCopy
				key={`sheet ${sheet}`}
				sheet={sheet}
				words={begun.words}
				onCopied={() => setSheet(sheet + 1)}
			/>
		</>
	);
}

/** The kit is put in force, and every key is handed to it: with thousands of dossiers that is told as it goes. */
function Sealing() {
	const { t } = useTexts();
	const { number } = useFormat();
	const { router } = useParts();
	const part = useProgress("keys");
	const fault = useSealing();
	const label =
		part === null
			? t("kit.sealingText")
			: t("kit.sealingKeys", {
					done: number(part.done),
					total: number(part.total),
				});
	return (
		<>
			<ScreenTitle screen="kit-making" key="title sealing">
				{t("kit.sealing")}
			</ScreenTitle>
			{fault === null ? (
				<ProgressLine label={label} part={part} />
			) : (
				<>
					<KitFaultBox fault={fault} />
					<div className={styles["buttons"]}>
						<Button
							variant="filled"
							onClick={() => router.go({ screen: "kit" })}
						>
							{t("kit.toKit")}
						</Button>
					</div>
				</>
			)}
		</>
	);
}

/** Begins once, when the screen comes up. */
function useBegun() {
	const vault = useVault();
	const [begun, setBegun] = useState<Begun | null>(null);
	const [refused, setRefused] = useState<KitFault | null>(null);
	const asked = useRef(false);
	useEffect(() => {
		if (asked.current) return;
		asked.current = true;
		void vault.beginKit({}).then((answer) => {
			if (answer.ok) setBegun(answer.value);
			else if (answer.reason !== "closed") setRefused(answer.reason);
		});
	}, [vault]);
	return { begun, refused };
}

/** Puts the kit in force at once and goes to what is said of it; why not, where it was not done. */
function useSealing(): KitFault | null {
	const vault = useVault();
	const { router } = useParts();
	const { run, fault } = useKitCommand();
	const asked = useRef(false);
	useEffect(() => {
		if (asked.current) return;
		asked.current = true;
		void run(() => vault.sealKit({})).then((done) => {
			if (done) router.go({ screen: "kit" });
		});
	});
	return fault;
}
