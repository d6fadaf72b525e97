import type { Session } from "electron";

/** Cancels every request of a session that is not for its own scheme or a blob of its own: no byte leaves by network. */
export function cancelNetwork(session: Session, scheme: string): void {
	const allowed = [`${scheme}:`, "blob:"];
	session.webRequest.onBeforeRequest((details, done) =>
		done({
			cancel: !allowed.some((prefix) => details.url.startsWith(prefix)),
		}),
	);
	void session.setProxy({ mode: "direct" });
}
