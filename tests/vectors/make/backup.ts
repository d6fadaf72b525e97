import { randomBytes } from "node:crypto";
import {
	encodeManifest,
	type Manifest,
} from "../../../electron/backup/manifest.ts";
import { sha256 } from "../../../electron/bytes/frames.ts";
import { addGone, markOf, slotMark } from "../../../electron/bytes/gone.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { blobId, streamId, vaultId } from "../../../shared/base/ids.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import { type Damaged, flips, hex, lengths, overwritten } from "./damage.ts";

const id = () => randomBytes(16).toString("hex");
const hash = () => Uint8Array.from(randomBytes(32));
const checked = (body: Uint8Array) => hex(concatBytes([body, sha256(body)]));

/** Damage under a hash that was made anew. */
const rehashed = (
	name: string,
	body: Uint8Array,
	refused: string,
): Damaged => ({
	name: `its hash made anew, ${name}`,
	hex: checked(body),
	refused,
});

function manifestVectors() {
	const manifest: Manifest = {
		vault: vaultId(id()),
		number: 7,
		madeAt: 1_780_000_000_123,
		streams: [
			{
				stream: streamId(id()),
				kind: "roster",
				count: 4,
				hash: hash(),
				length: 9_000,
			},
			{
				stream: streamId(id()),
				kind: "dossier",
				count: 12,
				hash: hash(),
				length: 12_345,
			},
		],
		blobs: [{ blob: blobId(id()), length: 5_000_000_000, sha256: hash() }],
	};
	const good = encodeManifest(manifest);
	const body = good.subarray(0, -32);
	return {
		manifest: {
			...manifest,
			streams: manifest.streams.map((each) => ({
				...each,
				hash: hex(each.hash),
			})),
			blobs: manifest.blobs.map((each) => ({
				...each,
				sha256: hex(each.sha256),
			})),
		},
		hex: hex(good),
		damaged: [
			...flips(
				good,
				[
					["magic", 0, 4],
					["version", 4, 2],
					["vault", 6, 16],
					["number", 22, 4],
					["instant", 26, 8],
					["number of streams", 34, 4],
					["stream", 38, 16],
					["kind", 54, 1],
					["records", 55, 4],
					["hash", 59, 32],
					["length", 91, 4],
					["check", good.length - 32, 32],
				],
				() => "none",
			),
			...lengths(good, "none"),
			rehashed("another magic", overwritten(body, 0, [0x54]), "none"),
			rehashed("another version", overwritten(body, 4, [0, 2]), "newer"),
			rehashed("a kind that is none", overwritten(body, 54, [99]), "newer"),
			rehashed(
				"a byte left over",
				concatBytes([body, new Uint8Array(1)]),
				"none",
			),
			rehashed("a byte missing", body.subarray(0, -1), "none"),
		],
	};
}

async function goneVectors() {
	const stream = streamId(id());
	const disk = new FakeDisk();
	const marks = [markOf(stream), slotMark(11)];
	await addGone(disk, "/gone", marks);
	const good = disk.bytesOf("/gone").slice();
	const body = good.subarray(0, -32);
	return {
		stream,
		slot: 11,
		marks,
		hex: hex(good),
		/** `empty`: as if there were no list. */
		damaged: [
			...flips(
				good,
				[
					["magic", 0, 4],
					["version", 4, 2],
					["number", 6, 4],
					["a mark", 10, 32],
					["check", good.length - 32, 32],
				],
				() => "empty",
			),
			...lengths(good, "empty"),
			rehashed("another magic", overwritten(body, 0, [0x54]), "empty"),
			rehashed("another version", overwritten(body, 4, [0, 2]), "newer"),
		],
	};
}

export async function backupVectors() {
	return {
		format: "backup",
		version: 1,
		manifest: manifestVectors(),
		gone: await goneVectors(),
	};
}
