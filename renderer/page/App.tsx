import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { useEffect } from "react";
import { I18nextProvider } from "react-i18next";
import { BugBoundary } from "./BugBoundary.tsx";
import { useStore } from "./base/store.ts";
import { useShortcuts } from "./keys/use-shortcuts.ts";
import { type PageParts, PartsProvider, useParts } from "./parts.ts";
import { PhaseScreen } from "./session/PhaseScreen.tsx";
import { useSettings } from "./session/use-session.ts";
import { cssVariables, noColorSchemeStore, theme } from "./theme/theme.ts";

interface AppProps {
	readonly parts: PageParts;
	readonly texts: i18n;
	readonly nonce: string;
	/** `test` leaves out transitions and portals. */
	readonly env?: "default" | "test";
}

/** The page: what it is made of, its words and its theme around the screen of the vault's phase. */
export function App({ parts, texts, nonce, env = "default" }: AppProps) {
	return (
		<PartsProvider value={parts}>
			<QueryClientProvider client={parts.queries}>
				<I18nextProvider i18n={texts}>
					<Themed nonce={nonce} env={env} texts={texts}>
						<BugBoundary main={parts.main}>
							<PhaseScreen />
						</BugBoundary>
					</Themed>
				</I18nextProvider>
			</QueryClientProvider>
		</PartsProvider>
	);
}

interface ThemedProps {
	readonly nonce: string;
	readonly env: "default" | "test";
	readonly texts: i18n;
	readonly children: React.ReactNode;
}

/** Colours, density and language follow the settings at once. */
function Themed({ nonce, env, texts, children }: ThemedProps) {
	const { theme: choice, density, language } = useSettings();
	useShortcuts();
	useFirstScreen();
	useEffect(() => {
		document.documentElement.dataset["density"] = density;
	}, [density]);
	useEffect(() => {
		document.documentElement.lang = language;
		void texts.changeLanguage(language);
	}, [language, texts]);
	return (
		<MantineProvider
			theme={theme}
			cssVariablesResolver={cssVariables}
			colorSchemeManager={noColorSchemeStore}
			defaultColorScheme="auto"
			getStyleNonce={() => nonce}
			env={env}
			{...(choice === "system" ? {} : { forceColorScheme: choice })}
		>
			<DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
				{children}
			</DatesProvider>
		</MantineProvider>
	);
}

/** Tells main once that the first screen stands. */
function useFirstScreen(): void {
	const { session, main } = useParts();
	const stands = useStore(session.phase).phase !== "connecting";
	useEffect(() => {
		if (stands) requestAnimationFrame(() => main.firstScreen());
	}, [stands, main]);
}
