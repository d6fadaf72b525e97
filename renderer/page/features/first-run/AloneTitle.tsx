import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";

/** The heading of a screen without a shell; takes the focus when it comes up. */
export function AloneTitle({ children }: { readonly children: ReactNode }) {
	const { t } = useTexts();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		document.title = t("shell.app");
		heading.current?.focus();
	}, [t]);
	return (
		<h1 ref={heading} tabIndex={-1}>
			{children}
		</h1>
	);
}
