import { Button } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";
import type { PassphraseJudgement } from "../../../../shared/vault-protocol.ts";
import { SecretField } from "../../components/fields.tsx";
import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useVault } from "../../vault/queries.ts";
import styles from "./first-run.module.css";
import type { SetUpAccount } from "./set-up.ts";

interface NewPassphraseProps {
	readonly name: string;
	/** Other words than « Phrase de passe ». */
	readonly label?: string;
	readonly account: Pick<SetUpAccount, "passphrase" | "judgement" | "proposed">;
	readonly onChange: (
		change: Partial<
			Pick<SetUpAccount, "passphrase" | "judgement" | "proposed">
		>,
	) => void;
	readonly error: string | undefined;
}

/** The generator first, then a field: show and hide, paste, no second field; its strength in words (DESIGN section 4). */
export function NewPassphrase(props: NewPassphraseProps) {
	const { name, label, account, onChange, error } = props;
	const { passphrase, judgement, proposed } = account;
	const { t } = useTexts();
	const vault = useVault();
	const [shown, setShown] = useState(false);
	useJudgement(passphrase, judgement, onChange);
	const propose = async () => {
		const answer = await vault.proposePassphrase({});
		if (!answer.ok) return;
		setShown(true);
		onChange({ passphrase: answer.value, judgement: null, proposed: true });
	};
	return (
		<div className={styles["passphrase"]}>
			<SecretField
				name={name}
				label={label ?? t("locked.first.accounts.passphrase")}
				hint={t("locked.first.accounts.passphraseHint")}
				value={passphrase}
				onChange={(next) =>
					onChange({ passphrase: next, judgement: null, proposed: false })
				}
				shown={shown}
				onShownChange={setShown}
				needed
				error={error}
			/>
			<div className={styles["judged"]}>
				<Button onClick={() => void propose()}>
					{t("locked.first.accounts.propose")}
				</Button>
				<Judgement judgement={judgement} length={[...passphrase].length} />
			</div>
			{proposed && shown && <p>{t("locked.first.accounts.proposed")}</p>}
		</div>
	);
}

const REST_MS = 300;

/** Asks the vault once the typing rests; an answer to an earlier text is thrown away. */
function useJudgement(
	passphrase: string,
	judgement: PassphraseJudgement | null,
	onChange: NewPassphraseProps["onChange"],
): void {
	const vault = useVault();
	const latest = useRef(onChange);
	latest.current = onChange;
	useEffect(() => {
		if (passphrase === "" || judgement !== null) return;
		let stale = false;
		const timer = setTimeout(async () => {
			const bytes = passphraseBytes(passphrase);
			const answer = await vault.judgePassphrase({ passphrase: bytes });
			if (answer.ok && !stale) latest.current({ judgement: answer.value });
		}, REST_MS);
		return () => {
			stale = true;
			clearTimeout(timer);
		};
	}, [passphrase, judgement, vault]);
}

interface JudgementProps {
	readonly judgement: PassphraseJudgement | null;
	readonly length: number;
}

function Judgement({ judgement, length }: JudgementProps) {
	const { t } = useTexts();
	const id = useId();
	const good = judgement === "good" || judgement === "strong";
	return (
		<p id={id} role="status" className={styles["judgement"]}>
			{judgement !== null && (
				<>
					<Icon name={good ? "tick" : "triangle"} size={13} />{" "}
					{t(`locked.first.accounts.judgement.${judgement}`, { count: length })}
				</>
			)}
		</p>
	);
}
