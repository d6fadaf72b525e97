import { Button } from "@mantine/core";
import { useState } from "react";
import { SecretField } from "../../components/fields.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { StepProps } from "./PackagePage.tsx";
import { PackageRefus } from "./PackageRefus.tsx";
import styles from "./package.module.css";
import { chosenPieces, pieceUnderWay } from "./package-form.ts";
import { StepButtons } from "./StepButtons.tsx";
import { type SealProgress, useSeal } from "./use-seal.ts";

interface SealStepProps extends StepProps {
	readonly onSealed: (copy: number, code: string | null) => Promise<void>;
}

/** The passphrase once more, then main's own dialogs, then the file. */
export function SealStep(props: SealStepProps) {
	const { dossier, form, go, onBack, onKeep, onSealed } = props;
	const { t } = useTexts();
	const [passphrase, setPassphrase] = useState("");
	const [shown, setShown] = useState(false);
	const [isEmpty, setIsEmpty] = useState(false);
	const seal = useSeal(dossier, form, onSealed);
	const start = async () => {
		setIsEmpty(passphrase === "");
		if (passphrase === "") return;
		setPassphrase("");
		setShown(false);
		await seal.start(passphrase);
	};
	if (seal.progress !== null)
		return (
			<Working
				progress={seal.progress}
				sizes={chosenPieces(dossier, form).map(({ size }) => size)}
				onCancel={seal.cancel}
			/>
		);
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void start();
			}}
		>
			{seal.fault && seal.fault.kind !== "passphrase" && (
				<PackageRefus
					fault={seal.fault}
					dossier={dossier}
					onLawyer={() => go("lawyer")}
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
				error={error()}
			/>
			<StepButtons
				label={t("package.seal.now")}
				onGo={() => void start()}
				onBack={onBack}
				onKeep={onKeep}
			/>
		</form>
	);

	function error(): string | undefined {
		if (isEmpty) return t("common.errors.needed");
		return seal.fault?.kind === "passphrase"
			? t("package.seal.wrong")
			: undefined;
	}
}

interface WorkingProps {
	readonly progress: SealProgress;
	readonly sizes: readonly number[];
	readonly onCancel: () => void;
}

function Working({ progress, sizes, onCancel }: WorkingProps) {
	const { t } = useTexts();
	const { part } = progress;
	return (
		<div className={styles["form"]}>
			<ProgressLine takesFocus label={label()} part={part} />
			<div className={styles["buttons"]}>
				<Button onClick={onCancel}>{t("common.cancel")}</Button>
			</div>
		</div>
	);

	function label(): string {
		if (part === null) return t("package.seal.waiting");
		if (part.done >= part.total) return t("package.seal.ending");
		return t("package.seal.assembling", {
			number: pieceUnderWay(sizes, part.done),
			count: sizes.length,
		});
	}
}
