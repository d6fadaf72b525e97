import type { Session } from "electron";

/** Nobody listens there: whatever a guard should miss ends at it instead of going out. */
const DEAD_END = {
	mode: "fixed_servers",
	proxyRules: "socks5://127.0.0.1:1",
	proxyBypassRules: "<-loopback>",
} as const;

/** Cancels every request of a session that is not for its own scheme or a blob of its own: no byte leaves by network. */
export function cancelNetwork(session: Session, scheme: string): void {
	const allowed = [`${scheme}:`, "blob:"];
	session.webRequest.onBeforeRequest((details, done) =>
		done({
			cancel: !allowed.some((prefix) => details.url.startsWith(prefix)),
		}),
	);
	void session.setProxy(DEAD_END);
}
