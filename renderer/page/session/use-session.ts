import { createContext, useContext } from "react";
import type { Settings } from "../../../shared/policy/settings.ts";
import { DEFAULT_SETTINGS } from "../../../shared/policy/settings.ts";
import type { SessionView } from "../../../shared/vault-protocol.ts";
import { useStore } from "../base/store.ts";
import { useParts } from "../parts.ts";

const SessionContext = createContext<SessionView | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Who works here and the day used for counting. Only inside an open session. */
export function useSession(): SessionView {
	const session = useContext(SessionContext);
	if (session === null) throw new Error("no open session");
	return session;
}

/** The settings that hold, the machine's policy included. */
export const useSettings = (): Settings =>
	useStore(useParts().session.app)?.settings ?? DEFAULT_SETTINGS;
