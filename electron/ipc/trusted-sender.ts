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
	if (contents === null) return false;
	try {
		return isTopFrameOf(event, contents, origin);
	} catch {
		return false; // a frame that is gone throws when it is asked anything
	}
}

function isTopFrameOf(
	{ sender, senderFrame: frame }: SenderOf,
	contents: WebContents,
	origin: string,
): boolean {
	if (contents.isDestroyed() || frame === null) return false;
	const isTop =
		frame.routingId === contents.mainFrame.routingId &&
		frame.processId === contents.mainFrame.processId;
	return (
		isTop && sender.id === contents.id && frame.url.startsWith(`${origin}/`)
	);
}
