import type { Session } from "electron";
import { ORIGINS } from "../../shared/policy/origins.ts";

/** Without it the vault's IndexedDB is "best effort" and may be evicted when the disk fills. */
const ALLOWED = "persistent-storage";

/** Refuses every permission but persistent storage for the vault, when asked for and when merely checked. */
export function denyPermissions(session: Session): void {
	session.setPermissionRequestHandler((contents, permission, done) =>
		done(isAllowed(permission) && contents.getURL().startsWith(ORIGINS.vault)),
	);
	session.setPermissionCheckHandler(
		(_contents, permission, origin) =>
			isAllowed(permission) && origin.startsWith(ORIGINS.vault),
	);
	session.setDevicePermissionHandler(() => false);
}

// Electron 25's types do not list it; the engine asks for it all the same.
const isAllowed = (permission: string): boolean => permission === ALLOWED;
