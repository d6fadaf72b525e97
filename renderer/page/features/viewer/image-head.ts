import { imageFault } from "../../../../shared/file/image-size.ts";

/** Long profiles and notes may stand before the place where an image says its size. */
const HEAD = 16 * 1024 ** 2;

/** Whether an image may be drawn, from its first bytes: nothing of it is decoded. */
export const blobFault = async (
	blob: Blob,
): Promise<ReturnType<typeof imageFault>> =>
	imageFault(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer()));
