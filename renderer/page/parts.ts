import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { Main } from "./bridge.ts";
import type { OpenDrafts } from "./drafts/drafts.ts";
import type { KeyRegistry } from "./keys/registry.ts";
import type { Router } from "./router/router.ts";
import type { SessionControl } from "./session/control.ts";
import type { RestoreControl } from "./session/restore-control.ts";
import type { PanelStore } from "./shell/panel.ts";
import type { StatusLine } from "./shell/status.ts";
import type { VaultLink } from "./vault/link.ts";

/** What the page is made of outside React; the entry file builds it, tests build their own. */
export interface PageParts {
	readonly main: Main;
	readonly link: VaultLink;
	readonly queries: QueryClient;
	readonly router: Router;
	readonly panel: PanelStore;
	readonly status: StatusLine;
	readonly drafts: OpenDrafts;
	readonly keys: KeyRegistry;
	readonly session: SessionControl;
	readonly restore: RestoreControl;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

const PartsContext = createContext<PageParts | null>(null);
export const PartsProvider = PartsContext.Provider;

export function useParts(): PageParts {
	const parts = useContext(PartsContext);
	if (parts === null) throw new Error("no parts around this component");
	return parts;
}
