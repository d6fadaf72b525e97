import { Button } from "@mantine/core";
import { FOUNDING_ROLES } from "../../../../shared/access/roles.ts";
import { SelectField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./first-run.module.css";
import { NewPassphrase } from "./NewPassphrase.tsx";
import {
	type AccountFault,
	fieldOf,
	initialsOf,
	type SetUpAccount,
} from "./set-up.ts";

interface AccountFieldsProps {
	readonly account: SetUpAccount;
	readonly number: number;
	readonly faults: readonly AccountFault[];
	readonly onChange: (change: Partial<SetUpAccount>) => void;
	readonly onRemove?: () => void;
}

export function AccountFields(props: AccountFieldsProps) {
	const { account, number, faults, onChange, onRemove } = props;
	const { t } = useTexts();
	const { key, name, initials, role } = account;
	const fault = (...kinds: AccountFault[]) => {
		const found = kinds.find((kind) => faults.includes(kind));
		return found && t(`locked.first.accounts.shortErrors.${found}`);
	};
	const rename = (next: string) =>
		onChange({
			name: next,
			...(initials === initialsOf(name) ? { initials: initialsOf(next) } : {}),
		});
	return (
		<fieldset className={styles["account"]}>
			<legend>{t("locked.first.accounts.account", { number })}</legend>
			<div className={styles["identity"]}>
				<TextField
					name={fieldOf(key, "name")}
					label={t("locked.first.accounts.name")}
					value={name}
					onChange={rename}
					needed
					error={fault("name")}
				/>
				<TextField
					name={fieldOf(key, "initials")}
					label={t("locked.first.accounts.initials")}
					width="8rem"
					value={initials}
					onChange={(next) => onChange({ initials: next })}
					needed
					error={fault("initials", "sameInitials")}
				/>
				<SelectField
					name={`account-${key}-role`}
					label={t("locked.first.accounts.role")}
					value={role}
					onChange={(next) => onChange({ role: next })}
					choices={FOUNDING_ROLES.map((value) => ({
						value,
						label: t(`locked.first.accounts.roles.${value}`),
					}))}
				/>
			</div>
			<NewPassphrase
				name={fieldOf(key, "passphrase")}
				account={account}
				onChange={onChange}
				error={fault("passphrase")}
			/>
			{onRemove && (
				<Button
					variant="subtle"
					aria-label={t("locked.first.accounts.removeOf", { number })}
					onClick={onRemove}
				>
					{t("locked.first.accounts.remove")}
				</Button>
			)}
		</fieldset>
	);
}
