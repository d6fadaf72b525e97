import type { Session } from "electron";

/** Cancels every download before a byte of it is written. */
export function forbidDownloads(session: Session): void {
	session.on("will-download", (event) => event.preventDefault());
}
