import { ChoiceField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { MandateField } from "./MandateField.tsx";
import type { StepProps } from "./PackagePage.tsx";
import styles from "./package.module.css";
import type { LawyerFault, PackageForm } from "./package-form.ts";
import type { RecipientWords } from "./use-recipient-words.ts";

interface LawyerFieldsProps
	extends Pick<StepProps, "dossier" | "form" | "set"> {
	readonly error: (fault: LawyerFault) => string | undefined;
	readonly recipient: RecipientWords;
}

/** Name, bar, address, mandate, and what the package will be sealed to. */
export function LawyerFields(props: LawyerFieldsProps) {
	const { dossier, form, set, error, recipient } = props;
	const { t } = useTexts();
	const put = (change: Partial<PackageForm>) =>
		set((before) => ({ ...before, ...change }));
	return (
		<>
			<div className={styles["grid"]}>
				<TextField
					name="name"
					label={t("package.lawyer.name")}
					value={form.name}
					onChange={(name) => put({ name })}
					needed
					error={error("name")}
				/>
				<TextField
					name="bar"
					label={t("package.lawyer.bar")}
					hint={t("package.lawyer.barHint")}
					value={form.bar}
					onChange={(bar) => put({ bar })}
					needed
					error={error("bar")}
				/>
			</div>
			<TextField
				name="address"
				label={t("package.lawyer.address")}
				value={form.address}
				onChange={(address) => put({ address })}
				lines={2}
			/>
			<MandateField
				dossier={dossier}
				chosen={form.mandate}
				onChange={(mandate) => put({ mandate })}
				error={error("mandate")}
			/>
			<ChoiceField
				name="sealedBy"
				label={t("package.lawyer.sealedBy")}
				value={form.sealedBy}
				onChange={(sealedBy) => put({ sealedBy })}
				choices={[
					{
						value: "key",
						label: t("package.lawyer.key"),
						hint: t("package.lawyer.keyHint"),
					},
					{
						value: "code",
						label: t("package.lawyer.code"),
						hint: t("package.lawyer.codeHint"),
					},
				]}
			/>
			{form.sealedBy === "key" && (
				<KeyField {...props} put={put} recipient={recipient} />
			)}
		</>
	);
}

interface KeyFieldProps extends LawyerFieldsProps {
	readonly put: (change: Partial<PackageForm>) => void;
}

function KeyField({ form, put, error, recipient }: KeyFieldProps) {
	const { t } = useTexts();
	return (
		<div className={styles["key"]}>
			<TextField
				name="key"
				label={t("package.lawyer.publicKey")}
				hint={t("package.lawyer.publicKeyHint")}
				value={form.key}
				onChange={(key) => put({ key })}
				mono
				needed
				error={recipient.isWrong ? t("package.fault.notAKey") : error("key")}
			/>
			<div role="status">
				{recipient.words && (
					<>
						<p className={styles["label"]}>{t("package.lawyer.fingerprint")}</p>
						<p className={styles["words"]} lang="fr">
							{recipient.words.join(" ")}
						</p>
						<p className={styles["quiet"]}>
							{t("package.lawyer.fingerprintWhy")}
						</p>
					</>
				)}
			</div>
		</div>
	);
}
