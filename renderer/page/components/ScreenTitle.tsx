import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "../base/store.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useParts } from "../parts.ts";
import type { Screen } from "../router/routes.ts";
import { focusField } from "./ErrorSummary.tsx";
import styles from "./layout.module.css";

interface ScreenTitleProps {
	readonly screen: Screen;
	/** What the screen says of itself; the document's title stays generic and never names a person. */
	readonly children: ReactNode;
	/** Where one is: « Dossiers › DJ-2026-013 ». */
	readonly crumbs?: ReactNode;
	/** At most one primary button. */
	readonly actions?: ReactNode;
	/** The screen stands in full: the heading, or the field that had the focus before a lock, can take it. */
	readonly ready?: boolean;
}

/** The h1 of a screen: takes the focus on each change of screen (SCREENS section 2, Focus). */
export function ScreenTitle(props: ScreenTitleProps) {
	const { screen, children, crumbs, actions, ready = true } = props;
	const { t } = useTexts();
	const { router, session } = useParts();
	const { turn } = useStore(router);
	const heading = useRef<HTMLHeadingElement>(null);
	const title = t("shell.documentTitle", {
		title: t(`shell.titles.${screen}`),
	});
	useEffect(() => {
		document.title = title;
	}, [title]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new screen, even of the same kind
	useEffect(() => {
		if (!ready) return;
		const field = session.fieldToResume.get();
		session.fieldToResume.set(null);
		if (field === null || !focusField(field)) heading.current?.focus();
	}, [turn, ready, session]);
	return (
		<div>
			{crumbs && <div className={styles["crumbs"]}>{crumbs}</div>}
			<div className={styles["title"]}>
				<h1 ref={heading} tabIndex={-1}>
					{children}
				</h1>
				{actions}
			</div>
		</div>
	);
}
