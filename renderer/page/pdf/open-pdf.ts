import "../old-engine.ts";
import type {
	PDFDocumentProxy,
	PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { MOST_POINTS } from "../../../shared/file/image-size.ts";
import chosenDecoder from "./chosen-decoder.js?url";
import { type DrawPage, drawPage } from "./draw-page.ts";
import { TOO_MUCH, watchAnswers } from "./drawing-bounds.ts";
import { PackagedData } from "./packaged-data.ts";
import { unpacksTooFar } from "./unpacked-pdf.ts";

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

/** Why a PDF cannot be shown. */
export type PdfFault = "damaged" | "protected" | "too-much";

export interface OpenedPdf {
	readonly pdf: Pdf;
	readonly draw: DrawPage;
	/** Aborted when a page has more in it than can be drawn; the worker has ended then. */
	readonly tooMuch: AbortSignal;
	/** Ends the worker: nothing of the document stays in memory. */
	readonly close: () => Promise<void>;
}

/** A worker that is busy with a page does not hear that it may leave. */
const LEAVING_MS = 1_000;
const waited = (ms: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Opens a PDF in a worker of its own, without network, scripts, forms or eval. Takes the bytes over. "protected": it asks for a
 * password, or for another one.
 */
export async function openPdf(
	bytes: Uint8Array<ArrayBuffer>,
	password?: string,
): Promise<OpenedPdf | PdfFault> {
	if (await unpacksTooFar(bytes)) return "too-much";
	const worker = new Worker(new URL("./pdf.worker.ts", import.meta.url), {
		type: "module",
	});
	const tooMuch = new AbortController();
	const giveUp = () => {
		endWatch();
		worker.terminate();
		tooMuch.abort();
	};
	const endWatch = watchAnswers(worker, giveUp);
	worker.addEventListener("message", ({ data }) => {
		if (data === TOO_MUCH) giveUp();
	});
	const pdfWorker = pdfjs.PDFWorker.create({
		port: worker,
		// The bounded worker reads them: none comes to a console.
		verbosity: pdfjs.VerbosityLevel.WARNINGS,
	});
	const task = pdfjs.getDocument({
		data: bytes,
		...(password === undefined ? {} : { password }),
		worker: pdfWorker,
		useWorkerFetch: false,
		useWasm: false,
		// A prefix to a decoder's name, which has to end so; the maps and fonts come from the factory and need no address.
		wasmUrl: `${new URL(chosenDecoder, document.baseURI)}?decoder=/`,
		cMapUrl: "packaged/",
		cMapPacked: true,
		standardFontDataUrl: "packaged/",
		BinaryDataFactory: PackagedData,
		enableXfa: false,
		maxImageSize: MOST_POINTS,
		verbosity: 0,
	});
	const close = async () => {
		endWatch();
		await Promise.race([task.destroy(), waited(LEAVING_MS)]);
		pdfWorker.destroy();
		worker.terminate();
	};
	try {
		const pdf = await task.promise;
		return { pdf, draw: drawPage, tooMuch: tooMuch.signal, close };
	} catch (error) {
		await close();
		return error instanceof pdfjs.PasswordException ? "protected" : "damaged";
	}
}
