import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { SecretField } from "../../components/fields.tsx";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./viewer.module.css";

interface PdfPasswordProps {
	/** What cannot be done without the password. */
	readonly cannot: string;
	/** The last one did not open it. */
	readonly isWrong: boolean;
	readonly onPassword: (password: string) => void;
}

/** Who knows a PDF's password opens it for as long as it is looked at; the password is kept nowhere. */
export function PdfPassword({ cannot, isWrong, onPassword }: PdfPasswordProps) {
	const { t } = useTexts();
	const form = useRef<HTMLFormElement>(null);
	const [password, setPassword] = useState("");
	const [shown, setShown] = useState(false);
	useEffect(() => {
		if (isWrong) form.current?.querySelector("input")?.focus();
	}, [isWrong]);
	return (
		<div className={styles["password"]}>
			<Refus
				appeared={!isWrong}
				calm={isWrong}
				cannot={cannot}
				because={t("pieces.password.ask")}
			/>
			<form
				ref={form}
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					if (password !== "") onPassword(password);
				}}
			>
				<SecretField
					name="pdf-password"
					label={t("pieces.password.label")}
					hint={t("pieces.password.hint")}
					value={password}
					onChange={setPassword}
					shown={shown}
					onShownChange={setShown}
					error={isWrong ? t("pieces.password.wrong") : undefined}
				/>
				<Button type="submit" variant="filled" disabled={password === ""}>
					{t("pieces.password.open")}
				</Button>
			</form>
		</div>
	);
}
