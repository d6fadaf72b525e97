/** A field whose contents may be copied (codes, the technician's text): nothing of a dossier. */
const COPYABLE = "[data-copyable]";
/** Where files may be dropped. */
const DROP_ZONE = "[data-drop-zone]";
/** What a person types into. */
const FIELD = "input, textarea";

/** X11 hands every selection to whoever presses the middle button, without asking the page. */
const selectionIsCopied = (): boolean => /Linux/.test(navigator.platform);

function isWithin(target: EventTarget | null, selector: string): boolean {
	const element = target instanceof Text ? target.parentElement : target;
	return element instanceof Element && element.closest(selector) !== null;
}

/**
 * Closes the ways out that the page itself can close (HARDENING section 2): copy and cut outside the few copyable
 * fields, dragging anything away, dropping outside a drop zone; where the system copies what is selected, selecting
 * text that is no field's. `refused` is told of a copy. Gives back how to stop.
 */
export function closeWaysOut(
	document: Document,
	refused: (way: "copy" | "cut") => void,
	withSelection = selectionIsCopied(),
): () => void {
	const refuse = (way: "copy" | "cut") => (event: Event) => {
		if (isWithin(event.target, COPYABLE)) return;
		event.preventDefault();
		refused(way);
	};
	const listening = new AbortController();
	const options = { capture: true, signal: listening.signal };
	document.addEventListener("copy", refuse("copy"), options);
	document.addEventListener("cut", refuse("cut"), options);
	document.addEventListener("dragstart", forbid, options);
	if (withSelection)
		document.addEventListener("selectstart", forbidSelection, options);
	document.addEventListener("dragover", forbidOutsideZone, options);
	document.addEventListener("drop", forbidOutsideZone, options);
	return () => listening.abort();
}

const forbid = (event: Event): void => event.preventDefault();

function forbidSelection(event: Event): void {
	if (!isWithin(event.target, `${FIELD}, ${COPYABLE}`)) event.preventDefault();
}

function forbidOutsideZone(event: DragEvent): void {
	if (isWithin(event.target, DROP_ZONE)) return;
	event.preventDefault();
	if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}
