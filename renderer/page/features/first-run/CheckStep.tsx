import { useState } from "react";
import type { StorageRefusal } from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useProgress } from "../../session/use-progress.ts";
import { useVault } from "../../vault/queries.ts";
import styles from "./first-run.module.css";
import type { CheckedStep, StepProps } from "./SetUpWizard.tsx";
import type { SetUp } from "./set-up.ts";
import { WizardButtons } from "./WizardButtons.tsx";

interface CheckStepProps extends StepProps {
	readonly onChange: (step: CheckedStep) => void;
}

/** The last look, then the one act of creation. */
export function CheckStep({ setUp, onBack, onChange }: CheckStepProps) {
	const { t } = useTexts();
	const progress = useProgress("create");
	const { working, refusal, create } = useCreate(setUp, onChange);
	if (working)
		return (
			<ProgressLine
				takesFocus
				label={t("locked.first.check.working")}
				part={progress}
			/>
		);
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void create();
			}}
		>
			{refusal && (
				<StorageRefus refusal={refusal} onRetry={() => void create()} />
			)}
			<p>{t("locked.first.check.intro")}</p>
			<Summary setUp={setUp} onChange={onChange} />
			{setUp.makeKit === "later" && (
				<p className={styles["warning"]}>{t("locked.first.check.noKit")}</p>
			)}
			<WizardButtons
				onBack={onBack}
				onContinue={() => void create()}
				label={t("locked.first.check.submit")}
			/>
		</form>
	);
}

function useCreate(setUp: SetUp, onChange: CheckStepProps["onChange"]) {
	const vault = useVault();
	const { session, router } = useParts();
	const [working, setWorking] = useState(false);
	const [refusal, setRefusal] = useState<StorageRefusal | null>(null);
	const create = async () => {
		setWorking(true);
		setRefusal(null);
		const answer = await vault.createVault(requestOf(setUp));
		if (answer.ok) {
			session.opened(answer.value);
			if (setUp.makeKit === "now") router.go({ screen: "kit-making" });
			return;
		}
		setWorking(false);
		if (answer.reason === "closed") return;
		if (answer.reason.kind === "passphrase") onChange("accounts");
		else setRefusal(answer.reason);
	};
	return { working, refusal, create };
}

function requestOf({ kind, name, organ, accounts }: SetUp) {
	const designated = kind === "establishment" ? organ.trim() : "";
	return {
		organism: {
			kind,
			name: name.trim(),
			...(designated === "" ? {} : { designatedOrgan: designated }),
		},
		accounts: accounts.map((account) => ({
			name: account.name.trim(),
			initials: account.initials.trim(),
			role: account.role,
			passphrase: passphraseBytes(account.passphrase),
		})),
	};
}

interface SummaryProps {
	readonly setUp: SetUp;
	readonly onChange: (step: CheckedStep) => void;
}

function Summary({ setUp, onChange }: SummaryProps) {
	const { t } = useTexts();
	const change = (step: CheckedStep) => (
		<button
			type="button"
			className={links["link"]}
			aria-label={t("locked.first.check.changeOf", {
				part: t(`locked.first.steps.${step}`),
			})}
			onClick={() => onChange(step)}
		>
			{t("locked.first.check.change")}
		</button>
	);
	return (
		<dl className={styles["summary"]}>
			<dt>{t("locked.first.check.organism")}</dt>
			<dd>
				{setUp.name} ({t(`locked.first.organism.kinds.${setUp.kind}`)}){" "}
				{change("organism")}
			</dd>
			<dt>{t("locked.first.check.accounts")}</dt>
			<dd>
				<ul>
					{setUp.accounts.map(({ key, name, initials, role }) => (
						<li key={key}>
							{t("locked.first.check.line", {
								name,
								initials,
								role: t(`locked.first.accounts.roles.${role}`),
							})}
						</li>
					))}
				</ul>
				{change("accounts")}
			</dd>
			<dt>{t("locked.first.check.kit")}</dt>
			<dd>
				{t(`kit.step.${setUp.makeKit ?? "later"}`)} {change("kit")}
			</dd>
		</dl>
	);
}
