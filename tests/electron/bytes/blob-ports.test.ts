import { EventEmitter } from "node:events";
import type { MessagePortMain } from "electron";
import { describe, expect, test } from "vitest";
import {
	RefusedBytes,
	serveDownload,
	serveUpload,
	type UploadTarget,
} from "../../../electron/bytes/blob-ports.ts";
import type { BlobReader } from "../../../electron/bytes/blobs.ts";
import { errno } from "../../support/fake-disk.ts";

/** A port whose other end is the test. */
class FakePort extends EventEmitter {
	readonly sent: unknown[] = [];
	isOpen = true;
	breaks = false;

	start(): void {}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.emit("close");
	}

	postMessage(message: unknown): void {
		if (this.breaks) throw new Error("the port is gone");
		this.sent.push(message);
	}

	say(data: unknown): void {
		this.emit("message", { data });
	}
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const asMain = (port: FakePort) => port as unknown as MessagePortMain;

function target(fail: { write?: Error; finish?: Error } = {}) {
	const calls: string[] = [];
	const made: UploadTarget = {
		write: async (chunk) => {
			await settled();
			if (fail.write) throw fail.write;
			calls.push(`write ${chunk.join()}`);
		},
		finish: async () => {
			if (fail.finish) throw fail.finish;
			calls.push("finish");
		},
		abort: async () => {
			calls.push("abort");
		},
	};
	return { calls, made };
}

async function uploading(
	messages: readonly unknown[],
	fail: { write?: Error; finish?: Error } = {},
) {
	const port = new FakePort();
	const { calls, made } = target(fail);
	serveUpload(asMain(port), made);
	for (const message of messages) port.say(message);
	await new Promise((resolve) => setTimeout(resolve, 15 + 8 * messages.length));
	return { port, calls };
}

const chunk = (...bytes: number[]) => ({ chunk: Uint8Array.from(bytes) });

describe("an upload", () => {
	test("writes the chunks in their order, answers each and ends", async () => {
		const { port, calls } = await uploading([
			chunk(1),
			chunk(2, 2),
			chunk(3),
			{ end: true },
		]);
		expect(calls).toEqual(["write 1", "write 2,2", "write 3", "finish"]);
		expect(port.sent).toEqual([
			{ ack: true },
			{ ack: true },
			{ ack: true },
			{ done: true },
		]);
		expect(port.isOpen).toBe(false);
	});

	test.each([
		["that is none", { chunk: "text" }],
		["with more than it should have", { ...chunk(1), path: "/etc" }],
		["above the size", { chunk: new Uint8Array(8 * 1024 * 1024 + 1) }],
		["that says nothing", null],
		["that ends otherwise", { end: 1 }],
		["that stops", { abort: true }],
	])("leaves nothing after a message %s", async (_what, message) => {
		const { port, calls } = await uploading([chunk(1), message, chunk(2)]);
		expect(calls).toEqual(["write 1", "abort"]);
		expect(port.sent).toEqual([{ ack: true }, { fault: "storage-failed" }]);
	});

	test.each([
		["disk-full", errno("ENOSPC")],
		["storage-failed", errno("EIO")],
		["storage-failed", new Error("x")],
		["not-a-package", new RefusedBytes("x")],
	])("says %s and leaves nothing when writing fails", async (fault, error) => {
		for (const fail of [{ write: error }, { finish: error }]) {
			const { port, calls } = await uploading([chunk(1), { end: true }], fail);
			expect(port.sent.at(-1)).toEqual({ fault });
			expect(calls.filter((each) => each === "abort").length).toBe(1);
			expect(calls).not.toContain("finish");
		}
	});

	test("leaves nothing when the port closes before its end, and all after it", async () => {
		const port = new FakePort();
		const { calls, made } = target();
		serveUpload(asMain(port), made);
		port.say(chunk(1));
		port.close();
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(calls).toEqual(["write 1", "abort"]);
		const done = await uploading([chunk(1), { end: true }]);
		done.port.emit("close");
		await settled();
		expect(done.calls).toEqual(["write 1", "finish"]);
	});

	test("breaks nothing when the port can no longer be answered", async () => {
		const port = new FakePort();
		const { calls, made } = target();
		serveUpload(asMain(port), made);
		port.breaks = true;
		port.say(chunk(1));
		port.say(chunk(2));
		await new Promise((resolve) => setTimeout(resolve, 40));
		expect(calls).toEqual(["write 1", "abort"]);
	});
});

function reader(chunks: readonly (number[] | Error)[]) {
	const left = [...chunks];
	const calls: string[] = [];
	const made: BlobReader = {
		read: async (length) => {
			calls.push(`read ${length}`);
			const next = left.shift() ?? [];
			if (next instanceof Error) throw next;
			return Uint8Array.from(next);
		},
		close: async () => {
			calls.push("close");
		},
	};
	return { calls, made };
}

const PACE = { chunkBytes: 10, window: 2 };

describe("a download", () => {
	test("is never more than its window ahead", async () => {
		const port = new FakePort();
		const { calls, made } = reader([[1], [2], [3], [4]]);
		serveDownload(asMain(port), made, PACE);
		await settled();
		expect(port.sent).toEqual([chunk(1), chunk(2)]);
		port.say({ more: true });
		await settled();
		expect(port.sent).toEqual([chunk(1), chunk(2), chunk(3)]);
		for (let i = 0; i < 3; i++) port.say({ more: true });
		await settled();
		expect(port.sent.slice(3)).toEqual([chunk(4), { end: true }]);
		expect(calls.at(-1)).toBe("close");
	});

	test("gives no credit for asking again and again", async () => {
		const port = new FakePort();
		const { made } = reader(Array.from({ length: 50 }, (_, i) => [i]));
		serveDownload(asMain(port), made, PACE);
		await settled();
		for (let i = 0; i < 40; i++) port.say({ more: true });
		await settled();
		expect(port.sent.length).toBeLessThanOrEqual(4);
	});

	test.each([
		["asks to", { abort: true }],
		["says what is none", { more: 1 }],
	])(
		"stops and closes the file when the other side %s",
		async (_what, message) => {
			const port = new FakePort();
			const { calls, made } = reader([[1], [2], [3]]);
			serveDownload(asMain(port), made, PACE);
			await settled();
			port.say(message);
			port.say({ more: true });
			await settled();
			expect(port.sent.length).toBe(2);
			expect(calls.at(-1)).toBe("close");
		},
	);

	test("stops and closes the file when the port is gone", async () => {
		const port = new FakePort();
		const { calls, made } = reader([[1], [2], [3]]);
		serveDownload(asMain(port), made, PACE);
		await settled();
		port.close();
		await settled();
		expect(calls.at(-1)).toBe("close");
	});

	test("says so when the file cannot be read, and closes it, whatever the port does", async () => {
		for (const breaks of [false, true]) {
			const port = new FakePort();
			port.breaks = breaks;
			const { calls, made } = reader([errno("EIO")]);
			serveDownload(asMain(port), made, PACE);
			await settled();
			expect(port.sent).toEqual(breaks ? [] : [{ fault: "storage-failed" }]);
			expect(calls.at(-1)).toBe("close");
		}
	});
});
