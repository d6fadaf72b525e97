import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "../i18n/use-texts.ts";
import styles from "./shell.module.css";

/** An opaque sheet over everything, not a blur: what lies beneath is neither seen nor read aloud nor reached. */
export function Mask({ onShow }: { readonly onShow: () => void }) {
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		const covered = [...document.body.children].filter(
			(each) => each.id !== "mask" && !each.hasAttribute("inert"),
		);
		for (const each of covered) each.setAttribute("inert", "");
		button.current?.focus();
		return () => {
			for (const each of covered) each.removeAttribute("inert");
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	return createPortal(
		<div
			className={styles["mask"]}
			data-mask
			role="dialog"
			aria-modal="true"
			aria-labelledby="mask-title"
		>
			<h1 id="mask-title">{t("shell.mask.title")}</h1>
			<p>{t("shell.mask.hint")}</p>
			<Button ref={button} variant="filled" onClick={onShow}>
				{t("shell.mask.show")}
			</Button>
		</div>,
		maskRoot(),
	);
}

function maskRoot(): HTMLElement {
	const there = document.getElementById("mask");
	if (there !== null) return there;
	const made = document.createElement("div");
	made.id = "mask";
	document.body.append(made);
	return made;
}
