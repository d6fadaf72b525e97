import "./dom.ts";
import { render } from "@testing-library/react";
import { App } from "../../../../renderer/page/App.tsx";
import { connectMain } from "../../../../renderer/page/bridge.ts";
import { makeTexts } from "../../../../renderer/page/i18n/texts.ts";
import { makeParts } from "../../../../renderer/page/make-parts.ts";
import type { PageParts } from "../../../../renderer/page/parts.ts";
import type { Policy, Settings } from "../../../../shared/policy/settings.ts";
import {
	type FakeMain,
	fakeMain,
} from "../../../support/fake-vault/fake-main.ts";
import {
	type FakeVault,
	fakeVault,
} from "../../../support/fake-vault/handlers.ts";

export interface TestPage {
	readonly parts: PageParts;
	readonly main: FakeMain;
	readonly vault: FakeVault;
}

export interface TestPageOptions {
	readonly vault?: Partial<FakeVault>;
	readonly settings?: Partial<Settings>;
	readonly policy?: Policy;
	readonly now?: () => number;
}

/** The page's parts over a fake vault, not yet shown. */
export function makeTestPage(options: TestPageOptions = {}): TestPage {
	const vault = fakeVault(options.vault);
	const joined: { join: (port: MessagePort) => void } = {
		join: () => undefined,
	};
	const main = fakeMain({
		vault,
		join: (port) => joined.join(port),
		settings: options.settings ?? {},
		policy: options.policy ?? {},
	});
	const parts = makeParts({
		main: connectMain(main.bridge),
		now: options.now ?? (() => Date.now()),
		document,
	});
	joined.join = (port) => parts.link.join(port);
	return { parts, main, vault };
}

/** Shows the whole page. */
export function showPage(options: TestPageOptions = {}): TestPage {
	const page = makeTestPage(options);
	const language = options.settings?.language ?? "fr";
	render(
		<App parts={page.parts} texts={makeTexts(language)} nonce="" env="test" />,
	);
	page.parts.session.start();
	return page;
}
