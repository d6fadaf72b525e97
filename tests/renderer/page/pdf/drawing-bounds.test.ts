import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	ANSWER,
	ASK,
	boundedPost,
	drawableShare,
	TOO_MUCH,
	warningsFor,
	watchAnswers,
} from "../../../../renderer/page/pdf/drawing-bounds.ts";
import { boundlessPdf, nestedPdf, picturePdf } from "../../../support/bombs.ts";

const drawn = (streamId: number, parts: number) => ({
	stream: 4,
	streamId,
	chunk: { fnArray: Array(parts).fill(0), argsArray: [] },
});
const written = (streamId: number, parts: number) => ({
	stream: 4,
	streamId,
	chunk: { items: Array(parts).fill({ str: "x" }), styles: {} },
});

function watched(most: number) {
	const posted: unknown[] = [];
	const post = boundedPost((message) => posted.push(message), most);
	return { posted, post: (message: unknown) => post(message, []) };
}

describe("what leaves the PDF worker", () => {
	test("is everything while no page has too many parts", () => {
		const { posted, post } = watched(10);
		const all = [
			{ action: "ready" },
			drawn(1, 6),
			drawn(2, 6),
			{ stream: 7, streamId: 1, success: true },
			drawn(3, 6),
			written(4, 10),
		];
		for (const each of all) post(each);
		expect(posted).toEqual(all);
	});

	test.each([
		["drawings", drawn],
		["words", written],
	])("ends with one word where a page's %s pass the bound", (_what, part) => {
		const { posted, post } = watched(10);
		const pulled = { stream: 7, streamId: 1, success: true };
		for (const each of [part(1, 6), pulled, part(1, 5), pulled, part(2, 1)])
			post(each);
		expect(posted).toEqual([part(1, 6), pulled, TOO_MUCH]);
	});
});

describe("a PDF worker", () => {
	afterEach(() => vi.useRealTimers());

	const asked = (answers: boolean) => {
		vi.useFakeTimers();
		const worker = new EventTarget() as EventTarget & { postMessage(): void };
		const questions: unknown[] = [];
		worker.postMessage = (...question: unknown[]) => {
			questions.push(...question);
			if (answers)
				worker.dispatchEvent(new MessageEvent("message", { data: ANSWER }));
		};
		const lost = vi.fn();
		const end = watchAnswers(worker as never, lost);
		return { questions, lost, end };
	};

	test("that answers goes on for as long as it is asked", () => {
		const { questions, lost, end } = asked(true);
		vi.advanceTimersByTime(10 * 60_000);
		expect(questions).toEqual(Array(10).fill(ASK));
		expect(lost).not.toHaveBeenCalled();
		end();
		vi.advanceTimersByTime(60_000);
		expect(questions).toHaveLength(10);
	});

	test("that answers no more is given up", () => {
		const { questions, lost } = asked(false);
		vi.advanceTimersByTime(60_000);
		expect(lost).not.toHaveBeenCalled();
		vi.advanceTimersByTime(60_000);
		expect(lost).toHaveBeenCalled();
		expect(questions).toEqual([ASK]);
	});
});

describe("a drawing", () => {
	test("keeps its sharpness up to what engines draw, whatever its form", () => {
		expect(drawableShare(2480, 3508)).toBe(1);
		for (const [width, height] of [
			[200_000, 200_000],
			[40_000, 10],
			[10, 900_000],
		] as const) {
			const share = drawableShare(width, height);
			expect(share * width).toBeLessThanOrEqual(16_384);
			expect(share * height).toBeLessThanOrEqual(16_384);
			expect(share ** 2 * width * height).toBeLessThanOrEqual(30_000_001);
		}
	});
});

/** One end of a worker's channel, in this process. */
class End extends EventTarget {
	other: End | null = null;
	postMessage(message: unknown, _transfer?: Transferable[]): void {
		const data = structuredClone(message);
		setTimeout(() =>
			this.other?.dispatchEvent(new MessageEvent("message", { data })),
		);
	}
}

test("pdf.js's own worker is stopped at forms that draw forms", async () => {
	const worker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
	const [here, there] = [new End(), new End()];
	here.other = there;
	there.other = here;
	const post = there.postMessage.bind(there);
	there.postMessage = boundedPost(post, 5_000);
	const stopped = new Promise<void>((resolve) =>
		here.addEventListener("message", (event) => {
			if (event instanceof MessageEvent && event.data === TOO_MUCH) resolve();
		}),
	);
	worker.WorkerMessageHandler.initializeFromPort(there);
	const { promise } = pdfjs.getDocument({
		data: new Uint8Array(nestedPdf()),
		worker: pdfjs.PDFWorker.create({ port: here as never }),
		verbosity: 0,
	});
	const page = await (await promise).getPage(1);
	void page.getOperatorList();
	await stopped;
});

test("a page without bounds is what it is taken for", async () => {
	const { promise } = pdfjs.getDocument({
		data: new Uint8Array(boundlessPdf()),
		verbosity: 0,
	});
	const page = await (await promise).getPage(1);
	expect(page.getViewport({ scale: 1 }).width).toBe(200_000);
});

test.each([
	[100, 0],
	[101, 1],
])(
	"a picture of %i points a side, where 10,000 are drawn, is told of %i times",
	async (side, times) => {
		const told = vi.fn();
		const warned = vi
			.spyOn(console, "warn")
			.mockImplementation(warningsFor(told));
		const { promise } = pdfjs.getDocument({
			data: new Uint8Array(await picturePdf(side)),
			maxImageSize: 10_000,
			verbosity: pdfjs.VerbosityLevel.WARNINGS,
		});
		const page = await (await promise).getPage(1);
		await page.getOperatorList();
		warned.mockRestore();
		expect(told).toHaveBeenCalledTimes(times);
	},
);
