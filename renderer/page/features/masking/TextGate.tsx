import { useEffect, useState } from "react";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { MaskingParts } from "./MaskingPage.tsx";
import { readText } from "./read-text.ts";
import { TextMasking } from "./TextMasking.tsx";

interface TextGateProps extends MaskingParts {
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads the piece as text; one that is too long to be read as a whole cannot be masked. */
export function TextGate({ bytes, ...parts }: TextGateProps) {
	const { t } = useTexts();
	const { kind } = parts.piece;
	const [text, setText] = useState<string | "reading" | null>("reading");
	useEffect(() => {
		let left = false;
		void readText(bytes, kind).then(
			(read) => !left && setText(read === null ? null : `:${read}`),
		);
		return () => {
			left = true;
		};
	}, [bytes, kind]);
	if (text === "reading") return <p>{t("common.loading")}</p>;
	if (text === null) return <Refus cannot={t("masking.fault.damaged")} />;
	return <TextMasking {...parts} text={text.slice(1)} />;
}
