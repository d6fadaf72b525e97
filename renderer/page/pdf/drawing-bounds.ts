/** Of one page, a path counting once however long it is. Text has some thousands of parts, a town's plan some ten thousand. */
const MOST_PARTS = 200_000;
/** Larger pictures are not drawn by every engine. */
const MOST_PIXELS = 30_000_000;
const LONGEST_SIDE = 16_384;

/** What the worker says instead of going on. */
export const TOO_MUCH = "scelle-too-much";
/** What it is asked now and then, and what it answers while it does not turn in a circle. */
export const ASK = "scelle-there";
export const ANSWER = "scelle-here";
const ASK_EVERY_MS = 60_000;

/** pdf.js leaves an image of too many points out of its page, and says so in a warning alone. */
const LEFT_OUT = "exceeded maximum allowed size";

/** Listens to the worker's warnings, which nobody else reads. */
export const warningsFor =
	(tooMuch: () => void) =>
	(warning: unknown): void => {
		if (String(warning).includes(LEFT_OUT)) tooMuch();
	};

type Post = (message: unknown, transfer: Transferable[]) => void;

interface Streamed {
	readonly streamId: number;
	/** Absent: a word between the two ends of the stream. */
	readonly chunk?: {
		readonly fnArray?: ArrayLike<unknown>;
		readonly items?: ArrayLike<unknown>;
	};
}

/**
 * Counts the parts of a page, drawn or written, on their way out of pdf.js's worker. A form that draws forms that draw
 * forms has more of them than any machine can hold: past the bound nothing leaves any more but the word that it is so.
 */
export function boundedPost(post: Post, most = MOST_PARTS): Post {
	const counted = new Map<number, number>();
	let isOver = false;
	return (message, transfer) => {
		if (isOver) return;
		if (isStreamed(message)) {
			const { streamId, chunk } = message;
			const parts = chunk?.fnArray?.length ?? chunk?.items?.length ?? 0;
			const count = (counted.get(streamId) ?? 0) + parts;
			counted.set(streamId, count);
			isOver = count > most;
		}
		if (isOver) post(TOO_MUCH, []);
		else post(message, transfer);
	};
}

/**
 * Calls `lost` once the worker has left a question unanswered for a minute: what it draws has no end. The answer ends
 * the asking.
 */
export function watchAnswers(
	worker: Pick<Worker, "postMessage" | "addEventListener">,
	lost: () => void,
): () => void {
	let isAsked = false;
	worker.addEventListener("message", ({ data }: MessageEvent) => {
		if (data === ANSWER) isAsked = false;
	});
	const asking = setInterval(() => {
		if (isAsked) return lost();
		isAsked = true;
		worker.postMessage(ASK);
	}, ASK_EVERY_MS);
	return () => clearInterval(asking);
}

const isStreamed = (message: unknown): message is Streamed =>
	typeof message === "object" && message !== null && "streamId" in message;

/** By how much a drawing of this size is made smaller, so that it can be drawn at all; 1 for any ordinary page. */
export const drawableShare = (width: number, height: number): number =>
	Math.min(
		1,
		Math.sqrt(MOST_PIXELS / (width * height)),
		LONGEST_SIDE / Math.max(width, height),
	);
