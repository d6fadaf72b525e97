import type { WebContents } from "electron";

/**
 * Keeps WebRTC from the network, which asks neither the policy header nor the session's requests: no UDP at all, and TCP
 * through the session's proxy only, which is none that answers.
 */
export function forbidPeers(contents: WebContents): void {
	contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
