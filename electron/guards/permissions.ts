import type { Session } from "electron";
import { ORIGINS } from "../../shared/policy/origins.ts";

/** Without it the vault's IndexedDB is "best effort" and may be evicted when the disk fills. */
const ALLOWED = "persistent-storage";

/** Refuses every permission but persistent storage for the vault, when asked for and when merely checked. */
export function denyPermissions(session: Session): void {
	session.setPermissionRequestHandler((contents, permission, done) =>
		done(isAllowed(permission) && isVault(contents.getURL())),
	);
	session.setPermissionCheckHandler(
		(_contents, permission, origin) => isAllowed(permission) && isVault(origin),
	);
	session.setDevicePermissionHandler(() => false);
}

// Electron 25's types do not list it; the engine asks for it all the same.
const isAllowed = (permission: string): boolean => permission === ALLOWED;

/** The engine writes an origin with or without a slash behind it. */
const isVault = (url: string): boolean =>
	url === ORIGINS.vault || url.startsWith(`${ORIGINS.vault}/`);
