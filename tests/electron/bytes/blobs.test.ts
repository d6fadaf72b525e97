import { beforeEach, describe, expect, test } from "vitest";
import { Blobs, RESERVED_BYTES } from "../../../electron/bytes/blobs.ts";
import { addGone, blobsOf, markOf } from "../../../electron/bytes/gone.ts";
import { blobId, streamId } from "../../../shared/base/ids.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import { noise } from "../../support/plain-records.ts";

const BLOB = blobId("b".repeat(32));
let disk: FakeDisk;
let blobs: Blobs;

beforeEach(async () => {
	disk = new FakeDisk();
	blobs = new Blobs("/v/blobs", disk);
	await blobs.prepare();
});

async function upload(bytes: Uint8Array, chunk = 300): Promise<void> {
	const writer = await blobs.begin(BLOB);
	for (let at = 0; at < bytes.length; at += chunk)
		await writer.write(bytes.subarray(at, at + chunk));
	await writer.finish();
}

async function download(from: number, chunk: number): Promise<Uint8Array[]> {
	const reader = await blobs.read(BLOB, from);
	const chunks: Uint8Array[] = [];
	for (;;) {
		const next = (await reader?.read(chunk)) ?? new Uint8Array();
		if (next.length === 0) break;
		chunks.push(next);
	}
	await reader?.close();
	return chunks;
}

describe("a blob", () => {
	test("is pending until it is kept, and comes back byte for byte", async () => {
		const bytes = noise("blob", 1000);
		await upload(bytes);
		expect(blobs.isFinished(BLOB)).toBe(true);
		expect(await blobs.list()).toEqual([]);
		expect(await blobs.read(BLOB, 0)).toBe(null);
		await blobs.keep(BLOB);
		expect(blobs.isFinished(BLOB)).toBe(false);
		expect(await blobs.list()).toEqual([BLOB]);
		for (const [from, chunk] of [
			[0, 1000],
			[0, 7],
			[999, 64],
			[1000, 64],
		] as const)
			expect(Buffer.concat(await download(from, chunk))).toEqual(
				Buffer.from(bytes.subarray(from)),
			);
	});

	test("is on the disk when it is finished, under its pending name", async () => {
		await upload(noise("blob", 1000));
		const after = disk.afterPowerCut(() => 0);
		expect(after.bytesOf(`/v/blobs/pending/${BLOB}`)).toEqual(
			noise("blob", 1000),
		);
	});

	test("leaves nothing when it is aborted, also after a failed write", async () => {
		const writer = await blobs.begin(BLOB);
		disk.failAt({ at: 1, what: "ENOSPC", only: ["write"] });
		await expect(writer.write(noise("x", 10))).rejects.toMatchObject({
			code: "ENOSPC",
		});
		await writer.abort();
		expect(disk.names()).toEqual([]);
		await upload(noise("blob", 10));
	});

	test("stays when it is aborted after it was finished", async () => {
		const writer = await blobs.begin(BLOB);
		await writer.write(noise("x", 10));
		await writer.finish();
		await writer.abort();
		expect(disk.names()).toEqual([`/v/blobs/pending/${BLOB}`]);
	});

	test("is not finished when its sync fails", async () => {
		const writer = await blobs.begin(BLOB);
		await writer.write(noise("x", 10));
		disk.failAt({ at: 1, what: "EIO", only: ["sync"] });
		await expect(writer.finish()).rejects.toThrow();
		expect(blobs.isFinished(BLOB)).toBe(false);
		await writer.abort();
		expect(disk.names()).toEqual([]);
	});

	test("goes with its dossier while it comes in, and none comes in afterwards", async () => {
		const dossier = streamId("d".repeat(32));
		const own = blobId(`${blobsOf(dossier)}${"0".repeat(16)}`);
		const later = blobId(`${blobsOf(dossier)}${"1".repeat(16)}`);
		const writer = await blobs.begin(own);
		await writer.write(noise("x", 10));
		await addGone(disk, "/v/gone", [markOf(dossier)]);
		await blobs.destroyOf(dossier);
		await writer.write(noise("y", 10)).catch(() => undefined);
		await expect(writer.finish()).rejects.toThrow();
		expect(blobs.isFinished(own)).toBe(false);
		await expect(blobs.begin(later)).rejects.toThrow("gone");
		expect(disk.names()).toEqual(["/v/gone", "/v/gone-copy"]);
	});

	test("never takes the place of another one, kept or coming in", async () => {
		await upload(noise("first", 10));
		await expect(blobs.begin(BLOB)).rejects.toMatchObject({ code: "EEXIST" });
		await blobs.keep(BLOB);
		await expect(blobs.begin(BLOB)).rejects.toThrow("there is such a blob");
		expect(disk.bytesOf(`/v/blobs/${BLOB}`)).toEqual(noise("first", 10));
	});

	test("stops coming in when the reserve is reached", async () => {
		const writer = await blobs.begin(BLOB);
		disk.free = RESERVED_BYTES;
		await writer.write(noise("x", 10));
		disk.free = RESERVED_BYTES - 1;
		await expect(writer.write(noise("x", 10))).rejects.toMatchObject({
			code: "ENOSPC",
		});
	});

	test("is kept twice without harm", async () => {
		await upload(noise("blob", 10));
		await blobs.keep(BLOB);
		await blobs.keep(BLOB);
		expect(await blobs.list()).toEqual([BLOB]);
	});

	test("is destroyed wherever it stands, and its name with it", async () => {
		for (const keep of [true, false]) {
			await upload(noise("blob", 10));
			if (keep) await blobs.keep(BLOB);
			await blobs.destroy(BLOB);
			await blobs.syncNames();
			expect(disk.afterPowerCut(() => 0).names()).toEqual([
				"/v/gone",
				"/v/gone-copy",
			]);
			expect(blobs.isFinished(BLOB)).toBe(false);
		}
	});

	test("that was never kept goes at the next start, others stay", async () => {
		await upload(noise("kept", 10));
		await blobs.keep(BLOB);
		const other = blobId("c".repeat(32));
		const writer = await blobs.begin(other);
		await writer.write(noise("x", 10));
		disk.put("/v/blobs/README", noise("not ours", 10));
		const next = new Blobs("/v/blobs", disk);
		await next.prepare();
		expect(await next.dropPending()).toBe(1);
		expect(await next.list()).toEqual([BLOB]);
		expect(disk.names()).toContain("/v/blobs/README");
	});
});
