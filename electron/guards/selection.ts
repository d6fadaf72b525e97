import { type BrowserWindow, clipboard } from "electron";

/** The clipboard of older engines, which names the selection by a word. */
interface OlderClipboard {
	clear(kind: "selection"): void;
}

/**
 * X11 keeps the last selection for whoever presses the middle button in another window; what was selected in a field is
 * forgotten when the person leaves ours. Other systems keep no such thing.
 */
export function forgetSelection(
	window: Pick<BrowserWindow, "on">,
	platform: NodeJS.Platform = process.platform,
): void {
	if (platform !== "linux") return;
	window.on("blur", clearSelection);
}

function clearSelection(): void {
	const known: object = clipboard;
	if ("selection" in known) (known.selection as { clear(): void }).clear();
	else (known as OlderClipboard).clear("selection");
}
