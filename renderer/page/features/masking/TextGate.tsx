import { useEffect, useState } from "react";
import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { decodeText } from "../viewer/decode-text.ts";
import type { MaskingParts } from "./MaskingPage.tsx";
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
		void readText(bytes, kind)
			.catch(() => null)
			.then((read) => !left && setText(read === null ? null : `:${read}`));
		return () => {
			left = true;
		};
	}, [bytes, kind]);
	if (text === "reading") return <p>{t("common.loading")}</p>;
	if (text === null) return <Refus cannot={t("masking.fault.damaged")} />;
	return <TextMasking {...parts} text={text.slice(1)} />;
}

async function readText(
	bytes: Uint8Array<ArrayBuffer>,
	kind: string,
): Promise<string | null> {
	if (kind === "word") {
		const { wordText } = await import("./word-text.ts");
		return wordText(bytes);
	}
	const { text, cut } = decodeText(bytes);
	// A text area has one kind of line end: places are counted in it.
	return cut ? null : text.replace(/\r\n?/g, "\n");
}
