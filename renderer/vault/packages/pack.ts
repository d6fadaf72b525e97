import { makeZip } from "client-zip";
import { bytesToHex } from "../../../shared/base/bytes.ts";
import { connectCalls } from "../../../shared/base/port-calls.ts";
import { runningSha256 } from "../pieces/chunk-cipher.ts";
import { Upload, type UploadFault } from "../pieces/seal-file.ts";
import {
	PackageEntries,
	PieceUnreadable,
	type VaultCalls,
} from "./package-entries.ts";
import { portLike } from "./port-like.ts";
import { sealStream } from "./seal-age.ts";
import {
	type PackageJob,
	type PackagePorts,
	type PackageResult,
	packageWork,
} from "./work-protocol.ts";

/**
 * Packs the job's files into a zip, seals it on the fly and sends it through the door. Memory stays flat whatever the
 * pieces' size. Whatever goes wrong, main is told to leave nothing behind; a bug is thrown again after that.
 */
export async function packPackage(
	job: PackageJob,
	ports: PackagePorts,
): Promise<PackageResult> {
	let isCancelled = false;
	const { calls, close } = connectCalls<
		typeof packageWork,
		MessagePort,
		Transferable
	>(portLike(ports.calls), packageWork, () => {
		isCancelled = true;
	});
	const upload = new Upload(ports.door);
	const entries = new PackageEntries(job, calls);
	try {
		const hooks = { approve: calls.approve, isCancelled: () => isCancelled };
		return await send(job, entries, upload, hooks);
	} catch (error) {
		await upload.abort();
		if (!(error instanceof PieceUnreadable)) throw error;
		return "piece-damaged";
	} finally {
		entries.close();
		close();
	}
}

/** What a refused upload means for the package. */
const RESULTS: Readonly<Record<UploadFault, PackageResult>> = {
	"disk-full": "disk-full",
	"storage-failed": "target-failed",
	"not-a-package": "no-permit",
};

interface SendingHooks {
	readonly approve: VaultCalls["approve"];
	readonly isCancelled: () => boolean;
}

async function send(
	job: PackageJob,
	entries: PackageEntries,
	upload: Upload,
	{ approve, isCancelled }: SendingHooks,
): Promise<PackageResult> {
	const sealed = await sealStream(makeZip(entries.files()), job.recipient);
	const hash = runningSha256();
	let size = 0;
	for await (const chunk of gathered(sealed)) {
		if (isCancelled() || upload.fault !== null) break;
		hash.update(chunk);
		size += chunk.length;
		await upload.send(chunk);
	}
	if (isCancelled()) return upload.abort();
	const sha256 = bytesToHex(hash.finish());
	const approval =
		upload.fault === null ? await approve({ size, sha256 }) : null;
	const fault = await upload.finish(approval?.ok ? approval.value : undefined);
	return fault === null ? { size, sha256 } : RESULTS[fault];
}

/** What one message to main carries at most: fewer, larger messages are several times faster. */
const MESSAGE = 1024 * 1024;

/** The stream's bytes in messages of about a mebibyte; a stream that is left before its end is cancelled. */
async function* gathered(
	stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
	const reader = stream.getReader();
	const buffer = new Uint8Array(MESSAGE);
	let used = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			for (let at = 0; at < value.length; ) {
				const part = value.subarray(at, at + MESSAGE - used);
				buffer.set(part, used);
				used += part.length;
				at += part.length;
				if (used < MESSAGE) continue;
				yield buffer.slice();
				used = 0;
			}
		}
		if (used > 0) yield buffer.slice(0, used);
	} finally {
		// What has failed already cannot be cancelled, and need not be.
		await reader.cancel().catch(() => undefined);
	}
}
