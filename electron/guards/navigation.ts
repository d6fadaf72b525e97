import type { WebContents } from "electron";

/** A room shows the document it was opened with and nothing else: no navigation, no window, no webview. */
export function forbidNavigation(contents: WebContents): void {
	contents.setWindowOpenHandler(() => ({ action: "deny" }));
	contents.on("will-navigate", (event) => event.preventDefault());
	contents.on("will-redirect", (event) => event.preventDefault());
	contents.on("will-frame-navigate", (event) => event.preventDefault());
	contents.on("will-attach-webview", (event) => event.preventDefault());
}
