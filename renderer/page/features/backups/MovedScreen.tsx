import { Button } from "@mantine/core";
import { useState } from "react";
import type { KitFault } from "../../../../shared/vault-protocol.ts";
import { focusField } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";
import { AloneTitle } from "../first-run/AloneTitle.tsx";
import { KitFaultBox } from "../kit/KitFaultBox.tsx";
import { TwoSheets } from "../kit/TwoSheets.tsx";
import { EMPTY_SHEETS, type Sheets } from "../kit/two-sheets.ts";
import styles from "./backups.module.css";

/** A vault from another machine: two sheets of the recovery kit open it here. */
export function MovedScreen() {
	const { t } = useTexts();
	const [sheets, setSheets] = useState<Sheets>(EMPTY_SHEETS);
	const [motive, setMotive] = useState("");
	const [noMotive, setNoMotive] = useState(false);
	const { working, fault, open } = useOpenEscrow();
	const send = () => {
		const missing = motive.trim() === "";
		setNoMotive(missing);
		if (missing) focusField("motive");
		else void open(sheets, motive.trim());
	};
	useKey("main-button", send);
	return (
		<main className="scelle-alone">
			<form
				noValidate
				className={styles["form"]}
				onSubmit={(event) => {
					event.preventDefault();
					send();
				}}
			>
				<AloneTitle>{t("backups.move.title")}</AloneTitle>
				<p>
					{t("backups.move.text")} {t("backups.move.seen")}
				</p>
				{fault && <KitFaultBox fault={fault} at="new-machine" />}
				<TwoSheets sheets={sheets} onChange={setSheets} />
				<TextField
					name="motive"
					label={t("backups.move.motive")}
					hint={t("backups.move.motiveHint")}
					value={motive}
					onChange={setMotive}
					needed
					error={noMotive ? t("backups.move.noMotive") : undefined}
				/>
				{working ? (
					<ProgressLine
						takesFocus
						label={t("backups.move.working")}
						part={null}
					/>
				) : (
					<div>
						<Button type="submit" variant="filled">
							{t("backups.move.submit")}
						</Button>
					</div>
				)}
			</form>
		</main>
	);
}

function useOpenEscrow() {
	const vault = useVault();
	const { session } = useParts();
	const [working, setWorking] = useState(false);
	const [fault, setFault] = useState<KitFault | null>(null);
	const open = async (sheets: Sheets, motive: string) => {
		setWorking(true);
		setFault(null);
		const answer = await vault.openEscrow({
			sheets: sheets.map((words) => [...words]),
			motive,
		});
		setWorking(false);
		if (answer.ok) await session.refresh();
		else if (answer.reason !== "closed") setFault(answer.reason);
	};
	return { working, fault, open };
}
