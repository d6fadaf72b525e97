import {
	ANSWER,
	ASK,
	boundedPost,
	TOO_MUCH,
	warningsFor,
} from "./drawing-bounds.ts";

// A worker's own global, not a window's.
const scope = globalThis as unknown as {
	postMessage: (message: unknown, transfer: Transferable[]) => void;
};
const post = scope.postMessage.bind(globalThis);

/** Before pdf.js's own worker, which posts by this worker's method. */
scope.postMessage = boundedPost(post);
console.warn = warningsFor(() => post(TOO_MUCH, []));

globalThis.addEventListener("message", ({ data }) => {
	if (data === ASK) post(ANSWER, []);
});
