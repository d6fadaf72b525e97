import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";

interface ReasonFieldProps {
	readonly value: string;
	readonly onChange: (reason: string) => void;
	readonly error: string | undefined;
}

/** Why something is put right. */
export function ReasonField({ value, onChange, error }: ReasonFieldProps) {
	const { t } = useTexts();
	return (
		<TextField
			name="reason"
			label={t("dossier.reason")}
			hint={t("dossier.amend.reasonHint")}
			value={value}
			onChange={onChange}
			needed
			error={error}
		/>
	);
}
