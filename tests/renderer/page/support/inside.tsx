import "./dom.ts";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../../../../renderer/page/format/language.ts";
import { makeTexts } from "../../../../renderer/page/i18n/texts.ts";
import { PartsProvider } from "../../../../renderer/page/parts.ts";
import { SessionProvider } from "../../../../renderer/page/session/use-session.ts";
import { CLAIRE } from "../../../support/fake-vault/handlers.ts";
import { makeTestPage, type TestPage } from "./page.tsx";

/** Shows one component as it stands inside an open session. */
export function showInside(
	children: ReactNode,
	language: Language = "fr",
): TestPage {
	const page = makeTestPage();
	render(
		<PartsProvider value={page.parts}>
			<QueryClientProvider client={page.parts.queries}>
				<I18nextProvider i18n={makeTexts(language)}>
					<MantineProvider env="test">
						<SessionProvider value={CLAIRE}>{children}</SessionProvider>
					</MantineProvider>
				</I18nextProvider>
			</QueryClientProvider>
		</PartsProvider>,
	);
	return page;
}
