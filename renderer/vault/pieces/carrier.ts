import type { PieceCarrier } from "../outside.ts";
import type { PieceJob } from "./piece.worker.ts";
import type { SealFileResult } from "./seal-file.ts";
import type { TryStampResult } from "./try-stamp.ts";

/** Carries each piece in a worker of its own, so that a long video never makes the lists wait. */
export const workerCarrier: PieceCarrier = {
	seal: (job) => runJob<SealFileResult>({ do: "seal", ...job }),
	open: (job) => {
		void runJob({ do: "open", ...job });
	},
	tryStamp: (job) => runJob<TryStampResult>({ do: "try-stamp", ...job }),
};

async function runJob<Answer>(job: PieceJob): Promise<Answer> {
	const worker = new Worker(new URL("./piece.worker.ts", import.meta.url), {
		type: "module",
	});
	try {
		return await new Promise<Answer>((resolve, reject) => {
			worker.onmessage = ({ data }) => resolve(data);
			worker.onerror = () => reject(new Error("the piece worker failed"));
			worker.postMessage(
				job,
				"page" in job ? [job.page, job.main] : [job.main],
			);
		});
	} finally {
		worker.terminate();
	}
}
