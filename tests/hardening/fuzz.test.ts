import { beforeEach, describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import {
	type Contract,
	type PortLike,
	serveCalls,
} from "../../shared/base/port-calls.ts";
import { ok } from "../../shared/base/result.ts";
import {
	bytesProtocol,
	downloadMessage,
	uploadMessage,
} from "../../shared/bytes-protocol.ts";
import { ipcContract } from "../../shared/ipc.ts";
import { vaultProtocol } from "../../shared/vault-protocol.ts";
import { FakeContents, FakeIpcMain } from "../support/fake-electron.ts";
import {
	type Chance,
	chanceOf,
	fitting,
	mutated,
	pick,
} from "../support/schema-messages.ts";

/** `npm run hardening` sends a hundred thousand over each boundary; `npm test` fewer. */
const MESSAGES = process.env["HARDENING"] === "full" ? 100_000 : 1_500;
const LONG = { timeout: 3_600_000 };

const electron = vi.hoisted(() => ({ ipcMain: null as unknown }));
vi.mock("electron", () => electron);

interface Sent {
	readonly name: string;
	readonly request: unknown;
}

/** Requests to a contract: every third as it should be, the others changed in one place or more. */
function* requests(contract: Contract, chance: Chance): Generator<Sent> {
	const names = Object.keys(contract);
	for (let count = 0; count < MESSAGES; count++) {
		const name = names[count % names.length] ?? "";
		const schema = contract[name]?.request as z.ZodType;
		let request = fitting(schema, chance);
		if (count % 3 > 0) request = mutated(request, chance);
		if (count % 3 > 1) request = mutated(request, chance);
		yield { name, request };
	}
}

/** A port that is driven by hand, and a record of what came out of it. */
function servedBy(contract: Contract) {
	const accepted: Sent[] = [];
	const answers: unknown[] = [];
	let deliver: (message: unknown, ports: never[]) => unknown = () => undefined;
	const port: PortLike<never, never> = {
		send: (message) => answers.push(message),
		receive: (listener) => {
			deliver = listener;
		},
	};
	const handlers = Object.fromEntries(
		Object.keys(contract).map((name) => [
			name,
			async (request: unknown) => {
				accepted.push({ name, request });
				return ok(null);
			},
		]),
	);
	const incidents: string[] = [];
	serveCalls(port, contract, handlers as never, ({ kind }) =>
		incidents.push(kind),
	);
	return {
		accepted,
		answers,
		incidents,
		deliver: (message: unknown) => deliver(message, []),
	};
}

describe.each([
	["page → vault", vaultProtocol as Contract],
	["vault → main", bytesProtocol as Contract],
])("%s", (_boundary, contract) => {
	test("every call has a message that fits, so that the others are near misses", () => {
		const chance = chanceOf(1);
		for (const [name, { request }] of Object.entries(contract))
			expect([
				name,
				request.safeParse(fitting(request, chance)).success,
			]).toEqual([name, true]);
	});

	test(
		"takes what fits and nothing else, and answers all the same",
		LONG,
		async () => {
			const served = servedBy(contract);
			let fits = 0;
			let id = 0;
			for (const { name, request } of requests(contract, chanceOf(7))) {
				if (contract[name]?.request.safeParse(request).success) fits++;
				await served.deliver({ id: id++, call: name, request });
			}
			expect(served.accepted.length).toBe(fits);
			expect(served.answers.length).toBe(MESSAGES);
			expect(served.incidents.filter((kind) => kind !== "rejected")).toEqual(
				[],
			);
			expect(served.incidents.length).toBe(MESSAGES - fits);
			expect(fits).toBeGreaterThan(MESSAGES / 4);
			expect(fits).toBeLessThan(MESSAGES / 1.5);
			for (const { name, request } of served.accepted)
				expect(contract[name]?.request.safeParse(request).success).toBe(true);
		},
	);

	test("reads no call out of an envelope that is none", LONG, async () => {
		const served = servedBy(contract);
		const chance = chanceOf(11);
		const names = Object.keys(contract);
		let sent = 0;
		for (let count = 0; count < MESSAGES; count++) {
			const name = pick(chance, names);
			const request = fitting(contract[name]?.request as z.ZodType, chance);
			const envelope = pick(chance, [
				mutated({ id: -1, call: name, request }, chance),
				{ id: count, call: `${name}x`, request },
				{ id: count, call: "__proto__", request },
				{ id: count, call: "constructor", request },
				{ id: count, call: "toString", request },
				{ id: count, call: [name], request },
				{ id: 1.5, call: name, request },
				{ id: String(count), call: name, request },
				{ id: count, call: name, request, more: 1 },
				{ id: count, call: name.padEnd(65), request },
				[count, name, request],
				name,
				null,
			]);
			sent++;
			await served.deliver(envelope);
		}
		expect(served.accepted).toEqual([]);
		expect(served.incidents.length).toBe(sent);
		expect(served.incidents).not.toContain("bug");
	});
});

describe("page → main", () => {
	const contents = new FakeContents("app://scelle/");
	const event = { sender: contents, senderFrame: contents.mainFrame };
	let ipcMain: FakeIpcMain;
	let accepted: Sent[];

	beforeEach(async () => {
		ipcMain = new FakeIpcMain();
		electron.ipcMain = ipcMain;
		accepted = [];
		const { registerIpc } = await import("../../electron/ipc/register.ts");
		const handlers = Object.fromEntries(
			Object.keys(ipcContract).map((name) => [
				name,
				async (request: unknown) => {
					accepted.push({ name, request });
					return ok(null);
				},
			]),
		);
		registerIpc(
			handlers as never,
			() => contents as never,
			(call) => {
				throw new Error(`${call} broke`);
			},
		);
	});

	test(
		"takes what fits and nothing else, and answers all the same",
		LONG,
		async () => {
			let fits = 0;
			for (const { name, request } of requests(ipcContract, chanceOf(13))) {
				const { success } = (
					ipcContract[name as keyof typeof ipcContract].request as z.ZodType
				).safeParse(request);
				if (success) fits++;
				const answer = await ipcMain.handlers.get(name)?.(event, request);
				expect(answer).toEqual(
					success ? { result: ok(null) } : { rejected: true },
				);
			}
			expect(accepted.length).toBe(fits);
			expect(fits).toBeGreaterThan(MESSAGES / 4);
		},
	);

	test("takes nothing from eight kinds of other senders", LONG, async () => {
		const frame = contents.mainFrame;
		const other = new FakeContents("app://scelle/");
		const senders = [
			{ sender: other, senderFrame: other.mainFrame },
			{ sender: other, senderFrame: frame },
			{ sender: contents, senderFrame: null },
			{ sender: contents, senderFrame: { ...frame, routingId: 9_999 } },
			{ sender: contents, senderFrame: { ...frame, processId: 9_999 } },
			{ sender: contents, senderFrame: {} },
			{
				sender: contents,
				senderFrame: {
					get routingId(): number {
						throw new Error("Render frame was disposed");
					},
				},
			},
			{ sender: null, senderFrame: frame },
		];
		for (const { name, request } of requests(ipcContract, chanceOf(17)))
			for (const sender of senders)
				expect(await ipcMain.handlers.get(name)?.(sender, request)).toEqual({
					rejected: true,
				});
		expect(accepted).toEqual([]);
	});
});

describe.each([
	["upload", uploadMessage as z.ZodType],
	["download", downloadMessage as z.ZodType],
])("a blob's port, %s", (_name, schema) => {
	test("has a form for each of its messages and takes no other", LONG, () => {
		const chance = chanceOf(19);
		for (let count = 0; count < MESSAGES; count++) {
			const message = fitting(schema, chance);
			expect(schema.safeParse(message).success).toBe(true);
			const changed = mutated(message, chance);
			const parsed = schema.safeParse(changed);
			if (!parsed.success) continue;
			// What is taken says nothing that the message did not say before.
			const said = Object.entries(changed as object).filter(
				([, value]) => value !== undefined,
			);
			expect(said.length).toBeGreaterThan(0);
			expect(message).toMatchObject(Object.fromEntries(said));
		}
	});
});
