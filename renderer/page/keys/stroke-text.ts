import type { TFunction } from "i18next";
import type { KeyStroke } from "./table.ts";

/** « Ctrl+Maj+M »: a shortcut as the help and the buttons say it. */
export function strokeText(stroke: KeyStroke, t: TFunction): string {
	const parts = [
		stroke.ctrl ? t("keys.names.ctrl") : null,
		stroke.alt ? t("keys.names.alt") : null,
		stroke.shift ? t("keys.names.shift") : null,
		keyName(stroke, t),
	];
	return parts.filter((part) => part !== null).join("+");
}

function keyName({ key, code }: KeyStroke, t: TFunction): string {
	if (code !== undefined) return code.replace("Digit", "");
	if (key === "Enter") return t("keys.names.enter");
	if (key === "Escape") return t("keys.names.escape");
	if (key === "ArrowLeft") return t("keys.names.left");
	if (key === "PageUp") return t("keys.names.pageUp");
	if (key === "PageDown") return t("keys.names.pageDown");
	return (key ?? "").toUpperCase();
}
