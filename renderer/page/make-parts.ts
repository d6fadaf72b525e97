import type { Main } from "./bridge.ts";
import { makeOpenDrafts } from "./drafts/drafts.ts";
import { makeKeyRegistry } from "./keys/registry.ts";
import type { PageParts } from "./parts.ts";
import { makeRouter } from "./router/router.ts";
import { SessionControl } from "./session/control.ts";
import { RestoreControl } from "./session/restore-control.ts";
import { makePanel } from "./shell/panel.ts";
import { makeStatusLine } from "./shell/status.ts";
import { makeVaultLink } from "./vault/link.ts";
import { makeQueryClient } from "./vault/queries.ts";

export interface PartsOutside {
	readonly main: Main;
	readonly now: () => number;
	readonly document: Document;
}

/** The page's parts wired together. */
export function makeParts({ main, now, document }: PartsOutside): PageParts {
	const active = () =>
		document.activeElement instanceof HTMLElement
			? document.activeElement
			: null;
	const shared = {
		main,
		now,
		link: makeVaultLink(),
		queries: makeQueryClient(),
		router: makeRouter({ screen: "due" }),
		panel: makePanel(active),
		status: makeStatusLine(),
		drafts: makeOpenDrafts(),
	};
	const session = new SessionControl({
		...shared,
		focusedField: () => active()?.getAttribute("name") ?? null,
	});
	return {
		...shared,
		keys: makeKeyRegistry(),
		session,
		restore: new RestoreControl({ ...shared, session }),
	};
}
