import { Button } from "@mantine/core";
import type { TFunction } from "i18next";
import { useState } from "react";
import {
	ErrorSummary,
	type FieldError,
} from "../../components/ErrorSummary.tsx";
import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { AccountFields } from "./AccountFields.tsx";
import styles from "./first-run.module.css";
import type { StepProps } from "./SetUpWizard.tsx";
import {
	accountFaults,
	changeAccount,
	fieldOf,
	hasEveryRole,
	type SetUp,
	withAccount,
	withoutAccount,
} from "./set-up.ts";
import { WizardButtons } from "./WizardButtons.tsx";

const LEAST_ACCOUNTS = 3;

/** The first accounts: at least one in each of the three roles. */
export function AccountsStep({ setUp, change, onBack, onContinue }: StepProps) {
	const { t } = useTexts();
	const [turn, setTurn] = useState(0);
	const errors = errorsOf(setUp, t);
	const go = () => {
		if (errors.length > 0) setTurn(turn + 1);
		else onContinue();
	};
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				go();
			}}
		>
			<p>{t("locked.first.accounts.intro")}</p>
			<ErrorSummary errors={turn > 0 ? errors : []} turn={turn} />
			{setUp.accounts.map((account, place) => (
				<AccountFields
					key={account.key}
					account={account}
					number={place + 1}
					faults={turn > 0 ? accountFaults(setUp, account) : []}
					onChange={(next) =>
						change((before) => changeAccount(before, account.key, next))
					}
					{...(setUp.accounts.length > LEAST_ACCOUNTS
						? {
								onRemove: () =>
									change((before) => withoutAccount(before, account.key)),
							}
						: {})}
				/>
			))}
			<div>
				<Button
					leftSection={<Icon name="plus" size={14} />}
					onClick={() => change(withAccount)}
				>
					{t("locked.first.accounts.add")}
				</Button>
			</div>
			<p className={styles["count"]}>{t("common.needed")}</p>
			<WizardButtons onBack={onBack} onContinue={go} />
		</form>
	);
}

function errorsOf(setUp: SetUp, t: TFunction): readonly FieldError[] {
	const ofAccounts = setUp.accounts.flatMap((account, place) =>
		accountFaults(setUp, account).map((fault) => ({
			field: fieldOf(account.key, fault),
			text: t(`locked.first.accounts.errors.${fault}`, { number: place + 1 }),
		})),
	);
	if (hasEveryRole(setUp)) return ofAccounts;
	const [first] = setUp.accounts;
	const field = `account-${first?.key ?? 0}-role`;
	return [
		...ofAccounts,
		{ field, text: t("locked.first.accounts.errors.roles") },
	];
}
