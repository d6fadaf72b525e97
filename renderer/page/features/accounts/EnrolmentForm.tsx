import { Button } from "@mantine/core";
import { useState } from "react";
import { mayEnrolTogether } from "../../../../shared/access/permissions.ts";
import { ROLES } from "../../../../shared/access/roles.ts";
import type { AccountId } from "../../../../shared/base/ids.ts";
import type {
	AccountRow,
	AccountsView,
} from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { CheckField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { NewPassphrase } from "../first-run/NewPassphrase.tsx";
import { initialsOf } from "../first-run/set-up.ts";
import { AccountFaultBox } from "./AccountFaultBox.tsx";
import styles from "./accounts.module.css";
import {
	EMPTY_ENROLMENT,
	type Enrolment,
	type EnrolmentField,
	enrolmentFaults,
} from "./enrolment.ts";
import { useAccountCommand } from "./use-account-command.ts";

interface EnrolmentFormProps {
	/** Null: a new account. */
	readonly known: AccountRow | null;
	readonly onProposed: (
		after: AccountsView,
		account: AccountId | null,
		initials: string,
	) => void;
}

/** Nothing of it is kept as a draft: it holds a passphrase. */
export function EnrolmentForm({ known, onProposed }: EnrolmentFormProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles: mine } = useSession();
	const [form, setForm] = useState(EMPTY_ENROLMENT);
	const [turn, setTurn] = useState(0);
	const { propose, busy, fault } = usePropose(known);
	const faults = turn > 0 ? enrolmentFaults(form, known) : [];
	const send = async () => {
		if (busy) return;
		if (enrolmentFaults(form, known).length > 0) return setTurn(turn + 1);
		const after = await propose(form);
		if (after !== null)
			onProposed(after, known?.id ?? null, form.initials.trim());
	};
	useKey("main-button", () => void send());
	const change = (next: Partial<Enrolment>) => setForm({ ...form, ...next });
	const error = (field: EnrolmentField) =>
		faults.includes(field) ? t(`accounts.errors.${field}`) : undefined;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<p>{t(known ? "accounts.rekeyIntro" : "accounts.enrolIntro")}</p>
			{fault && <AccountFaultBox fault={fault} />}
			<ErrorSummary
				turn={turn}
				errors={faults.map((field) => ({
					field: fieldName(field),
					text: t("common.labelled", {
						label: t(`accounts.field.${field}`),
						value: t(`accounts.errors.${field}`),
					}),
				}))}
			/>
			{known === null && (
				<Identity form={form} onChange={change} error={error} />
			)}
			<NewPassphrase
				name={fieldName("passphrase")}
				account={form}
				onChange={(next) => setForm((before) => ({ ...before, ...next }))}
				error={error("passphrase")}
			/>
			{!mayEnrolTogether(known?.roles ?? form.roles, [mine]) && (
				<p>{t("accounts.keeperFirst")}</p>
			)}
			<p>{t("common.needed")}</p>
			<div className={styles["acts"]}>
				<Button onClick={() => router.back()}>{t("accounts.leave")}</Button>
				<Button type="submit" variant="filled" loading={busy}>
					{t(known ? "accounts.proposeRekey" : "accounts.propose")}
				</Button>
			</div>
		</form>
	);
}

function usePropose(known: AccountRow | null) {
	const vault = useVault();
	const { run, busy, fault } = useAccountCommand();
	const propose = ({ name, initials, roles, passphrase: typed }: Enrolment) =>
		run(() => {
			const passphrase = passphraseBytes(typed);
			return known === null
				? vault.proposeAccount({
						name: name.trim(),
						initials: initials.trim(),
						roles: [...roles],
						passphrase,
					})
				: vault.proposeRekey({ account: known.id, passphrase });
		});
	return { propose, busy, fault };
}

const fieldName = (field: EnrolmentField): string =>
	field === "roles" ? "enrolment-role-clerk" : `enrolment-${field}`;

interface IdentityProps {
	readonly form: Enrolment;
	readonly onChange: (change: Partial<Enrolment>) => void;
	readonly error: (field: EnrolmentField) => string | undefined;
}

function Identity({ form, onChange, error }: IdentityProps) {
	const { t } = useTexts();
	const { name, initials, roles } = form;
	return (
		<>
			<div className={styles["identity"]}>
				<TextField
					name={fieldName("name")}
					label={t("accounts.field.name")}
					value={name}
					onChange={(next) =>
						onChange({
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
					name={fieldName("initials")}
					label={t("accounts.field.initials")}
					value={initials}
					onChange={(next) => onChange({ initials: next })}
					needed
					error={error("initials")}
				/>
			</div>
			<fieldset className={styles["roles"]}>
				<legend>
					{t("accounts.field.roles")} <span className={styles["star"]}>*</span>
				</legend>
				{ROLES.map((role, place) => (
					<CheckField
						key={role}
						name={`enrolment-role-${role}`}
						label={t(`accounts.roles.${role}`)}
						hint={t(`accounts.rolesHint.${role}`)}
						value={roles.includes(role)}
						onChange={(chosen) =>
							onChange({
								roles: ROLES.filter((each) =>
									each === role ? chosen : roles.includes(each),
								),
							})
						}
						error={place === 0 ? error("roles") : undefined}
					/>
				))}
			</fieldset>
		</>
	);
}
