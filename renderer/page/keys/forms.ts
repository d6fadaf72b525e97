/**
 * Tells a form that it is submitted. The page's sandbox has no `allow-forms`, so the engine itself submits nothing and
 * tells nobody. A press on a submit button, to which Entrée in a field amounts, becomes a `submit` event that stays in
 * the page. Gives back how to stop.
 */
export function submitInsidePage(document: Document): () => void {
	const listening = new AbortController();
	document.addEventListener("click", onClick, { signal: listening.signal });
	return () => listening.abort();
}

function onClick(event: MouseEvent): void {
	const button = submitButtonOf(event.target);
	if (button === null || event.defaultPrevented) return;
	event.preventDefault();
	button.form?.dispatchEvent(
		new SubmitEvent("submit", {
			bubbles: true,
			cancelable: true,
			submitter: button,
		}),
	);
}

function submitButtonOf(target: EventTarget | null): HTMLButtonElement | null {
	if (!(target instanceof Element)) return null;
	return target.closest<HTMLButtonElement>('button[type="submit"]');
}
