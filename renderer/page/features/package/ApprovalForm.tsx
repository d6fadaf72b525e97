import { Button } from "@mantine/core";
import { useState } from "react";
import type { PackageOrderView } from "../../../../shared/vault-protocol.ts";
import {
	ErrorSummary,
	type FieldError,
} from "../../components/ErrorSummary.tsx";
import { CheckField, SecretField } from "../../components/fields.tsx";
import { NumberedWords } from "../../components/NumberedWords.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useWaitText } from "../../session/use-wait-text.ts";
import styles from "./package.module.css";
import type { Approval } from "./use-approval.ts";

interface ApprovalFormProps {
	readonly order: PackageOrderView;
	readonly approval: Approval;
	readonly onDecline: () => void;
}

/** The key's words compared aloud, the passphrase, and the two answers. */
export function ApprovalForm({
	order,
	approval,
	onDecline,
}: ApprovalFormProps) {
	const { t } = useTexts();
	const [same, setSame] = useState(false);
	const [passphrase, setPassphrase] = useState("");
	const [shown, setShown] = useState(false);
	const [turn, setTurn] = useState(0);
	const missing = useMissing(order, same, passphrase);
	const errors = turn > 0 ? missing : [];
	const go = () => {
		setTurn(missing.length > 0 ? turn + 1 : 0);
		if (missing.length > 0) return;
		setPassphrase("");
		setShown(false);
		void approval.start(passphrase);
	};
	const errorOf = (field: string) =>
		errors.find((each) => each.field === field)?.text;
	useKey("main-button", go);
	const wrong = useTypedText(approval);
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				go();
			}}
		>
			<ErrorSummary errors={errors} turn={turn} />
			{order.words && (
				<Comparison
					words={order.words}
					same={same}
					setSame={setSame}
					error={errorOf("same")}
				/>
			)}
			<p>{t("package.seal.intro")}</p>
			<SecretField
				name="passphrase"
				label={t("package.seal.passphrase")}
				value={passphrase}
				onChange={setPassphrase}
				shown={shown}
				onShownChange={setShown}
				needed
				error={errorOf("passphrase") ?? wrong}
			/>
			<div className={styles["buttons"]}>
				<Button type="submit" variant="filled">
					{t("package.approve.now")}
				</Button>
				<Button onClick={onDecline}>{t("package.approve.decline")}</Button>
			</div>
		</form>
	);
}

/** Why the passphrase was not taken, to be said at its field. */
function useTypedText({ fault }: Approval): string | undefined {
	const { t } = useTexts();
	const waits = useWaitText();
	if (fault?.kind === "passphrase") return t("package.seal.wrong");
	return fault?.kind === "wait" ? waits(fault.nextAt) : undefined;
}

function useMissing(
	order: PackageOrderView,
	same: boolean,
	passphrase: string,
): readonly FieldError[] {
	const { t } = useTexts();
	const missing: FieldError[] = [];
	if (order.words !== null && !same)
		missing.push({ field: "same", text: t("package.approve.compareFirst") });
	if (passphrase === "")
		missing.push({
			field: "passphrase",
			text: t("package.approve.passphraseNeeded"),
		});
	return missing;
}

interface ComparisonProps {
	readonly words: readonly string[];
	readonly same: boolean;
	readonly setSame: (same: boolean) => void;
	readonly error: string | undefined;
}

function Comparison({ words, same, setSame, error }: ComparisonProps) {
	const { t } = useTexts();
	return (
		<section className={styles["compare"]} aria-labelledby="compare">
			<h2 id="compare">{t("package.approve.compare")}</h2>
			<p>{t("package.approve.compareHow")}</p>
			<NumberedWords label={t("package.lawyer.fingerprint")} words={words} />
			<CheckField
				name="same"
				label={t("package.approve.same")}
				value={same}
				onChange={setSame}
				error={error}
			/>
		</section>
	);
}
