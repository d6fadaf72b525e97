import { Button } from "@mantine/core";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { AloneTitle } from "../first-run/AloneTitle.tsx";
import { NewPassphrase } from "../first-run/NewPassphrase.tsx";
import { initialsOf } from "../first-run/set-up.ts";
import { KitFaultBox } from "./KitFaultBox.tsx";
import styles from "./kit.module.css";
import { type RecoveryField, recoveryField } from "./recovery-form.ts";
import { TwoSheets } from "./TwoSheets.tsx";
import { useKitRecovery } from "./use-kit-recovery.ts";

/** From the locked screen: two sheets make a new account, and every account sees it (SCREENS 4.18). */
export function RecoveryBox({ onLeave }: { readonly onLeave: () => void }) {
	const { t } = useTexts();
	const recovery = useKitRecovery();
	const { form, change, faults, turn, working, fault, send } = recovery;
	useKey("main-button", () => void send());
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<AloneTitle>{t("kit.recover.title")}</AloneTitle>
			<p>{t("kit.recover.intro")}</p>
			<p className={styles["red"]}>
				<strong>{t("kit.recover.seen")}</strong>
			</p>
			{fault && <KitFaultBox fault={fault} />}
			<ErrorSummary
				turn={turn}
				errors={faults.map((field) => ({
					field: recoveryField(field),
					text: t(`kit.recover.errors.${field}`),
				}))}
			/>
			<TwoSheets
				sheets={form.sheets}
				onChange={(sheets) => change({ sheets })}
			/>
			<Whose recovery={recovery} />
			{working ? (
				<ProgressLine label={t("kit.recover.working")} part={null} takesFocus />
			) : (
				<div className={styles["buttons"]}>
					<Button onClick={onLeave}>{t("kit.recover.back")}</Button>
					<Button type="submit" variant="filled">
						{t("kit.recover.submit")}
					</Button>
				</div>
			)}
		</form>
	);
}

interface WhoseProps {
	readonly recovery: ReturnType<typeof useKitRecovery>;
}

/** Why, and the new account that opens. */
function Whose({ recovery: { form, change, faults } }: WhoseProps) {
	const { t } = useTexts();
	const error = (field: RecoveryField) =>
		faults.includes(field) ? t(`kit.recover.errors.${field}`) : undefined;
	const { motive, name, initials } = form;
	return (
		<>
			<TextField
				name={recoveryField("motive")}
				label={t("kit.recover.motive")}
				value={motive}
				onChange={(next) => change({ motive: next })}
				lines={2}
				needed
				error={error("motive")}
			/>
			<TextField
				name={recoveryField("name")}
				label={t("kit.recover.name")}
				value={name}
				onChange={(next) =>
					change({
						name: next,
						...(initials === initialsOf(name)
							? { initials: initialsOf(next) }
							: {}),
					})
				}
				needed
				error={error("name")}
			/>
			<TextField
				name={recoveryField("initials")}
				label={t("kit.recover.initials")}
				width="8rem"
				value={initials}
				onChange={(next) => change({ initials: next })}
				needed
				error={error("initials")}
			/>
			<NewPassphrase
				name={recoveryField("passphrase")}
				account={form}
				onChange={change}
				error={error("passphrase")}
			/>
		</>
	);
}
