import { Button, CloseButton } from "@mantine/core";
import { useEffect, useId, useRef } from "react";
import type { RuleId, Source } from "../../../shared/law/rules.ts";
import { RULES } from "../../../shared/law/rules.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Words } from "../i18n/Words.tsx";
import { useLaw } from "../law/use-law.ts";
import { useParts } from "../parts.ts";
import { Icon } from "./icons.tsx";
import styles from "./refus.module.css";

export interface RefusAction {
	readonly label: string;
	readonly act: () => void;
}

export interface RefusProps {
	/** What cannot be done now, in one sentence. */
	readonly cannot: string;
	/** The law, the role or the state in one sentence. */
	readonly because?: string;
	/** The rule that forbids it; its articles are said too. */
	readonly rule?: RuleId;
	/** What was kept of what was typed. */
	readonly kept?: string;
	readonly can?: readonly RefusAction[];
	/** It came up on a screen that stands already: it is then said aloud. */
	readonly appeared?: boolean;
	/** It stands beside a form that is still being filled in: its heading does not take the focus. */
	readonly calm?: boolean;
	/** The attempt is in the access register. */
	readonly recorded?: boolean;
	readonly onClose?: () => void;
}

/**
 * One box for what the law, the role or the state does not allow (SCREENS section 3): what cannot be done, why, what
 * was kept, what can be done. Its heading takes the focus. A field that cannot be taken is no refusal: see `FieldProps`.
 */
export function Refus(props: RefusProps) {
	const { cannot, because, rule, kept, onClose } = props;
	const { appeared = false, calm = false } = props;
	const { t } = useTexts();
	const heading = useRef<HTMLHeadingElement>(null);
	const id = useId();
	useEffect(() => {
		if (!calm) heading.current?.focus();
	}, [calm]);
	return (
		<section
			className={styles["box"]}
			aria-labelledby={id}
			{...(appeared ? { role: "alert" } : {})}
		>
			<div className={styles["head"]}>
				<Icon name="barred-square" size={20} />
				<h2 id={id} ref={heading} tabIndex={-1}>
					<Words text={cannot} />
				</h2>
				{onClose && (
					<CloseButton aria-label={t("common.close")} onClick={onClose} />
				)}
			</div>
			{because && (
				<p>
					<Words text={because} />
					{rule && <Citation rule={rule} />}
				</p>
			)}
			{kept && <p>{kept}</p>}
			{props.recorded && <p>{t("common.refusal.recorded")}</p>}
			<WhatCanBeDone {...props} />
		</section>
	);
}

function Citation({ rule }: { readonly rule: RuleId }) {
	const { t } = useTexts();
	const law = useLaw();
	const sources: readonly Source[] = RULES[rule].sources;
	const articles = sources.map((source) => law.source(source)).join(" ; ");
	return (
		<>
			{" "}
			{t("common.refusal.rule", { rule })}
			{articles && ` · ${articles}`}
		</>
	);
}

function WhatCanBeDone({ can = [], rule }: RefusProps) {
	const { t } = useTexts();
	const { panel } = useParts();
	if (can.length === 0 && rule === undefined) return null;
	return (
		<div className={styles["can"]}>
			{can.length > 0 && <span>{t("common.refusal.youCan")}</span>}
			{can.map(({ label, act }) => (
				<Button key={label} onClick={act}>
					{label}
				</Button>
			))}
			{rule && (
				<Button
					variant="subtle"
					onClick={() => panel.open({ kind: "rule", rule })}
				>
					{t("common.refusal.readRule")}
				</Button>
			)}
		</div>
	);
}
