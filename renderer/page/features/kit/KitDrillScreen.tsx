import { Button } from "@mantine/core";
import { useState } from "react";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useVault } from "../../vault/queries.ts";
import { KitFaultBox } from "./KitFaultBox.tsx";
import styles from "./kit.module.css";
import { TwoSheets } from "./TwoSheets.tsx";
import { EMPTY_SHEETS } from "./two-sheets.ts";
import { useKitCommand } from "./use-kit-command.ts";

/** The yearly drill: two sheets are proved to belong to the kit; the key opens nothing. */
export function KitDrillScreen(_props: ScreenProps<"kit-drill">) {
	const { t } = useTexts();
	const vault = useVault();
	const { router } = useParts();
	const { run, busy, fault } = useKitCommand();
	const [sheets, setSheets] = useState(EMPTY_SHEETS);
	const drill = async () => {
		if (busy) return;
		const done = await run(() =>
			vault.drillKit({ sheets: sheets.map((words) => [...words]) }),
		);
		if (done) router.go({ screen: "kit" });
	};
	useKey("main-button", () => void drill());
	return (
		<form
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				void drill();
			}}
		>
			<ScreenTitle screen="kit-drill">{t("kit.drill")}</ScreenTitle>
			<p className={styles["text"]}>{t("kit.drillIntro")}</p>
			{fault && <KitFaultBox fault={fault} at="drill" />}
			<TwoSheets sheets={sheets} onChange={setSheets} />
			<div className={styles["buttons"]}>
				<Button onClick={() => router.go({ screen: "kit" })}>
					{t("kit.leave")}
				</Button>
				<Button type="submit" variant="filled" loading={busy}>
					{t("kit.drillNow")}
				</Button>
			</div>
		</form>
	);
}
