import { ActionIcon, Button, CloseButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useStore } from "../base/store.ts";
import { Icon } from "../components/icons.tsx";
import { HelpPanel } from "../features/help/HelpPanel.tsx";
import { WhatIfPanel } from "../features/what-if/WhatIfPanel.tsx";
import { ReadingPanel } from "../features/why/ReadingPanel.tsx";
import { RulePanel } from "../features/why/RulePanel.tsx";
import { WhyPanel } from "../features/why/WhyPanel.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import { useLaw } from "../law/use-law.ts";
import { useParts } from "../parts.ts";
import type { PanelContent } from "./panel.ts";
import styles from "./shell.module.css";

/**
 * Beside the content, not over it: « Pourquoi ? », rules, readings, help. Its heading takes the focus; Échap closes and
 * gives the focus back. Where the window is narrow it takes the content's place.
 */
export function PanelRegion() {
	const { panel } = useParts();
	const { content, canGoBack, turn } = useStore(panel);
	if (content === null) return null;
	return <OpenPanel key={turn} content={content} canGoBack={canGoBack} />;
}

interface OpenPanelProps {
	readonly content: PanelContent;
	readonly canGoBack: boolean;
}

function OpenPanel({ content, canGoBack }: OpenPanelProps) {
	const { t } = useTexts();
	const { panel, router } = useParts();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const { screen } = useStore(router).route;
	const backToDossier = screen === "dossier" || screen === "step";
	return (
		<aside
			className={styles["panel"]}
			data-zone="panel"
			aria-labelledby="panel-heading"
		>
			<Button
				className={styles["panelBack"] ?? ""}
				variant="subtle"
				leftSection={<Icon name="arrow-left" />}
				onClick={() => panel.close()}
			>
				{t(backToDossier ? "shell.panel.backToDossier" : "shell.panel.back")}
			</Button>
			<div className={styles["panelHead"]}>
				{canGoBack && (
					<ActionIcon
						aria-label={t("shell.panel.before")}
						onClick={() => panel.back()}
					>
						<Icon name="arrow-left" />
					</ActionIcon>
				)}
				<h2 id="panel-heading" ref={heading} tabIndex={-1}>
					<PanelTitle content={content} />
				</h2>
				<CloseButton
					className={styles["panelClose"] ?? ""}
					aria-label={t("shell.panel.close")}
					onClick={() => panel.close()}
				/>
			</div>
			<PanelBody content={content} />
		</aside>
	);
}

function PanelTitle({ content }: { readonly content: PanelContent }) {
	const { t } = useTexts();
	const law = useLaw();
	switch (content.kind) {
		case "why":
			return content.title;
		case "rule":
			return t("shell.panel.rule", {
				rule: content.rule,
				title: law.ruleTitle(content.rule),
			});
		case "reading":
			return t("shell.panel.reading", { reading: content.reading });
		case "what-if":
			return t("steps.whatIf.title");
		case "help":
			return t(`help.topics.${content.topic}`);
	}
}

function PanelBody({ content }: { readonly content: PanelContent }) {
	switch (content.kind) {
		case "why":
			return <WhyPanel dossier={content.dossier} subject={content.subject} />;
		case "rule":
			return <RulePanel rule={content.rule} />;
		case "reading":
			return <ReadingPanel reading={content.reading} />;
		case "what-if":
			return <WhatIfPanel dossier={content.dossier} />;
		case "help":
			return <HelpPanel topic={content.topic} />;
	}
}
