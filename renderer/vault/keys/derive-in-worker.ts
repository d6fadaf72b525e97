import type { KeyParameters } from "../crypto/passphrase-key.ts";
import type { PassphraseJob } from "./passphrase.worker.ts";

/** Runs Argon2id in a worker of its own and ends it: its memory goes with it. */
export async function derivePassphraseKey(
	passphrase: Uint8Array,
	parameters: KeyParameters,
): Promise<Uint8Array> {
	const worker = new Worker(
		new URL("./passphrase.worker.ts", import.meta.url),
		{ type: "module" },
	);
	try {
		return await new Promise<Uint8Array>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data);
			worker.onerror = () => reject(new Error("no key was derived"));
			worker.postMessage({ passphrase, parameters } satisfies PassphraseJob);
		});
	} finally {
		worker.terminate();
	}
}
