import { cryptoReady } from "../crypto/primitives.ts";
import { type OpenBlobJob, openBlob } from "./open-blob.ts";
import {
	type SealFileJob,
	type SealFileResult,
	sealFile,
} from "./seal-file.ts";

export type PieceJob =
	| ({ readonly do: "seal" } & SealFileJob)
	| ({ readonly do: "open" } & OpenBlobJob);

/** One piece on its way in or out: its bytes never touch the vault's own thread. Ends with its one job. */
self.onmessage = async ({ data }: MessageEvent<PieceJob>) => {
	await cryptoReady;
	if (data.do === "open") {
		await openBlob(data);
		self.postMessage("done");
		return;
	}
	const result: SealFileResult = await sealFile(data);
	self.postMessage(result);
};
