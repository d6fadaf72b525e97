import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { KitFault } from "../../../../shared/vault-protocol.ts";
import { ErrorSummary, focusField } from "../../components/ErrorSummary.tsx";
import { NumberedWords } from "../../components/NumberedWords.tsx";
import { QrCode } from "../../components/QrCode.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";
import { KitFaultBox } from "./KitFaultBox.tsx";
import styles from "./kit.module.css";
import { SheetFields, wordField } from "./SheetFields.tsx";

interface SheetCopyProps {
	readonly sheet: number;
	readonly words: number;
	readonly onCopied: () => void;
}

/** One depositary: alone, the words on the screen, then typed back from the paper. The words are not shown twice. */
export function SheetCopy({ sheet, words, onCopied }: SheetCopyProps) {
	const [shown, setShown] = useState<readonly string[] | null>(null);
	const [copying, setCopying] = useState(false);
	if (copying)
		return <TypeBack sheet={sheet} count={words} onCopied={onCopied} />;
	if (shown === null) return <Alone sheet={sheet} onShow={setShown} />;
	return <Shown words={shown} onWritten={() => setCopying(true)} />;
}

interface AloneProps {
	readonly sheet: number;
	readonly onShow: (words: readonly string[]) => void;
}

function Alone({ sheet, onShow }: AloneProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { router } = useParts();
	const [fault, setFault] = useState<KitFault | null>(null);
	const show = async () => {
		const answer = await vault.showSheet({ sheet });
		if (answer.ok) onShow(answer.value);
		else if (answer.reason !== "closed") setFault(answer.reason);
	};
	useKey("main-button", () => void show());
	return (
		<div className={styles["text"]}>
			{fault && <KitFaultBox fault={fault} />}
			<p>{t("kit.alone", { number: sheet + 1 })}</p>
			<p>{t("kit.paper")}</p>
			<p className={styles["warning"]}>{t("kit.leavingVoids")}</p>
			<div className={styles["buttons"]}>
				<Button onClick={() => router.go({ screen: "kit" })}>
					{t("kit.stop")}
				</Button>
				<Button variant="filled" onClick={() => void show()}>
					{t("kit.showWords")}
				</Button>
			</div>
		</div>
	);
}

interface ShownProps {
	readonly words: readonly string[];
	readonly onWritten: () => void;
}

function Shown({ words, onWritten }: ShownProps) {
	const { t } = useTexts();
	const once = useRef<HTMLParagraphElement>(null);
	useEffect(() => once.current?.focus(), []);
	useKey("main-button", onWritten);
	return (
		<>
			<p ref={once} tabIndex={-1} className={styles["warning"]}>
				{t("kit.once")}
			</p>
			<div className={styles["shown"]}>
				<NumberedWords label={t("kit.words")} words={words} large />
				<QrCode text={words.join(" ")} label={t("kit.qr")} />
			</div>
			<div className={styles["buttons"]}>
				<Button variant="filled" onClick={onWritten}>
					{t("kit.written")}
				</Button>
			</div>
		</>
	);
}

interface TypeBackProps {
	readonly sheet: number;
	readonly count: number;
	readonly onCopied: () => void;
}

function TypeBack({ sheet, count, onCopied }: TypeBackProps) {
	const { t } = useTexts();
	const vault = useVault();
	const [words, setWords] = useState<readonly string[]>(Array(count).fill(""));
	const [wrong, setWrong] = useState<readonly number[]>([]);
	const [turn, setTurn] = useState(0);
	const [fault, setFault] = useState<KitFault | null>(null);
	useEffect(() => void focusField(wordField("sheet", 0)), []);
	const check = async () => {
		const answer = await vault.checkSheet({ sheet, words: [...words] });
		if (!answer.ok) {
			if (answer.reason !== "closed") setFault(answer.reason);
			return;
		}
		setWrong(answer.value);
		if (answer.value.length === 0) onCopied();
		else setTurn(turn + 1);
	};
	useKey("main-button", () => void check());
	return (
		<form
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				void check();
			}}
		>
			{fault && <KitFaultBox fault={fault} />}
			<ErrorSummary
				turn={turn}
				errors={wrong.map((place) => ({
					field: wordField("sheet", place),
					text: t("kit.wrongWord", { place: place + 1 }),
				}))}
			/>
			<SheetFields
				name="sheet"
				legend={t("kit.typeBack")}
				words={words}
				onChange={setWords}
				wrong={wrong}
			/>
			<div className={styles["buttons"]}>
				<Button type="submit" variant="filled">
					{t("kit.check")}
				</Button>
			</div>
		</form>
	);
}
