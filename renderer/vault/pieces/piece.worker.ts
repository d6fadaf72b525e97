import { cryptoReady } from "../crypto/primitives.ts";
import { type OpenBlobJob, openBlob } from "./open-blob.ts";
import {
	type SealFileJob,
	type SealFileResult,
	sealFile,
} from "./seal-file.ts";

import {
	type TryStampJob,
	type TryStampResult,
	tryStamp,
} from "./try-stamp.ts";

export type PieceJob =
	| ({ readonly do: "seal" } & SealFileJob)
	| ({ readonly do: "open" } & OpenBlobJob)
	| ({ readonly do: "try-stamp" } & TryStampJob);

/** One piece on its way in or out: its bytes never touch the vault's own thread. Ends with its one job. */
self.onmessage = async ({ data }: MessageEvent<PieceJob>) => {
	await cryptoReady;
	if (data.do === "open") {
		await openBlob(data);
		self.postMessage("done");
		return;
	}
	const result: SealFileResult | TryStampResult =
		data.do === "seal" ? await sealFile(data) : await tryStamp(data);
	self.postMessage(result);
};
