import type { WebContents, WebFrameMain } from "electron";

/** What of an incoming message says who sent it. */
export interface SenderOf {
	readonly sender: WebContents;
	readonly senderFrame: WebFrameMain | null;
}

/**
 * Whether a message comes from the top frame of exactly this room's window, still showing the room's own origin.
 * Another window, a frame within, a navigated or destroyed one: not trusted.
 */
export function isTrustedSender(
	event: SenderOf,
	contents: WebContents | null,
	origin: string,
): boolean {
	const frame = event.senderFrame;
	if (contents === null || contents.isDestroyed() || frame === null)
		return false;
	if (event.sender.id !== contents.id) return false;
	const isTop =
		frame.routingId === contents.mainFrame.routingId &&
		frame.processId === contents.mainFrame.processId;
	return isTop && frame.url.startsWith(`${origin}/`);
}
