import { useEffect, useRef } from "react";

export interface ViewerKeys {
	readonly zoom?: (way: 1 | -1) => void;
	readonly page?: (way: 1 | -1) => void;
}

/** PgSuiv/PgPréc turn pages, Ctrl+plus and Ctrl+minus change the zoom, while nothing is being typed (SCREENS 4.9). */
export function useViewerKeys(keys: ViewerKeys): void {
	const latest = useRef(keys);
	latest.current = keys;
	useEffect(() => {
		const handle = (event: KeyboardEvent) => {
			const act = actionOf(event, latest.current);
			if (act === null) return;
			event.preventDefault();
			act();
		};
		document.addEventListener("keydown", handle);
		return () => document.removeEventListener("keydown", handle);
	}, []);
}

function actionOf(
	{ key, ctrlKey, altKey, target }: KeyboardEvent,
	{ zoom, page }: ViewerKeys,
): (() => void) | null {
	const isTyping = target instanceof HTMLInputElement;
	if (ctrlKey && !altKey && zoom) {
		if (key === "+" || key === "=") return () => zoom(1);
		if (key === "-") return () => zoom(-1);
	}
	if (!ctrlKey && !altKey && page && !isTyping) {
		if (key === "PageDown") return () => page(1);
		if (key === "PageUp") return () => page(-1);
	}
	return null;
}
