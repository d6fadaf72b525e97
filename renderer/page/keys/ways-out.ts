/** A field whose contents may be copied (codes, the technician's text): nothing of a dossier. */
const COPYABLE = "[data-copyable]";
/** Where files may be dropped. */
const DROP_ZONE = "[data-drop-zone]";

const isWithin = (target: EventTarget | null, selector: string): boolean =>
	target instanceof Element && target.closest(selector) !== null;

/**
 * Closes the ways out that the page itself can close (HARDENING section 2): copy and cut outside the few copyable
 * fields, dragging anything away, dropping outside a drop zone. `refused` is told of a copy. Gives back how to stop.
 */
export function closeWaysOut(
	document: Document,
	refused: () => void,
): () => void {
	const refuseCopy = (event: Event) => {
		if (isWithin(event.target, COPYABLE)) return;
		event.preventDefault();
		refused();
	};
	const listening = new AbortController();
	const options = { capture: true, signal: listening.signal };
	document.addEventListener("copy", refuseCopy, options);
	document.addEventListener("cut", refuseCopy, options);
	document.addEventListener("dragstart", forbid, options);
	document.addEventListener("dragover", forbidOutsideZone, options);
	document.addEventListener("drop", forbidOutsideZone, options);
	return () => listening.abort();
}

const forbid = (event: Event): void => event.preventDefault();

function forbidOutsideZone(event: DragEvent): void {
	if (isWithin(event.target, DROP_ZONE)) return;
	event.preventDefault();
	if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}
