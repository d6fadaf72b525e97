import { useEffect } from "react";
import { useParts } from "../parts.ts";
import { submitInsidePage } from "./forms.ts";
import { useWayClosed } from "./use-way-closed.ts";
import { closeWaysOut } from "./ways-out.ts";

/** A list or a calendar that is open: Échap is theirs. */
const OPEN_POPUP = '[aria-haspopup][aria-expanded="true"]';
const OPEN_DIALOG = '[role="dialog"][aria-modal="true"], [data-mask]';

/** Listens for the page's shortcuts and forms, and closes what the page itself can close of the ways out. */
export function useShortcuts(): void {
	const { keys } = useParts();
	const wayClosed = useWayClosed();
	useEffect(() => {
		const handle = (event: KeyboardEvent) => {
			const isPopups =
				event.key === "Escape" && document.querySelector(OPEN_POPUP) !== null;
			if (!isPopups)
				keys.handle(event, document.querySelector(OPEN_DIALOG) !== null);
		};
		document.addEventListener("keydown", handle);
		return () => document.removeEventListener("keydown", handle);
	}, [keys]);
	useEffect(() => closeWaysOut(document, wayClosed), [wayClosed]);
	useEffect(() => submitInsidePage(document), []);
}
