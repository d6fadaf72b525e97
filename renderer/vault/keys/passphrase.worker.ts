import { type KeyParameters, passphraseKey } from "../crypto/passphrase-key.ts";
import { cryptoReady } from "../crypto/primitives.ts";

/** Lives for one derivation and is then thrown away, because WebAssembly memory never shrinks. */
self.onmessage = async ({ data }: MessageEvent<PassphraseJob>) => {
	await cryptoReady;
	self.postMessage(passphraseKey(data.passphrase, data.parameters));
};

export interface PassphraseJob {
	readonly passphrase: Uint8Array;
	readonly parameters: KeyParameters;
}
