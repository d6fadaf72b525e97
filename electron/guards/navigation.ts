import type { WebContents } from "electron";
import { ORIGINS } from "../../shared/policy/origins.ts";

/** A room shows the document it was opened with and nothing else: no navigation, no window, no webview. */
export function forbidNavigation(contents: WebContents): void {
	contents.setWindowOpenHandler(() => ({ action: "deny" }));
	contents.on("will-navigate", (event) => event.preventDefault());
	contents.on("will-redirect", (event) => event.preventDefault());
	contents.on("will-frame-navigate", (event) => event.preventDefault());
	contents.on("will-attach-webview", (event) => event.preventDefault());
	// The engine replaces some addresses that it refuses by an empty page and asks nobody: that room is over.
	contents.on("did-navigate", (_event, url) => {
		if (!isRoom(url)) contents.close();
	});
}

const isRoom = (url: string): boolean =>
	Object.values(ORIGINS).some((origin) => url.startsWith(`${origin}/`));
