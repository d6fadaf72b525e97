import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeDoor } from "../../electron/door/door.ts";
import type { KnownVault } from "../../electron/door/permits.ts";
import type { Role } from "../../shared/access/roles.ts";
import { bytesToHex } from "../../shared/base/bytes.ts";
import {
	type AccountId,
	accountId,
	streamId,
	vaultId,
} from "../../shared/base/ids.ts";
import {
	approvalMessage,
	orderMessage,
	type PackageApproval,
	type PackageOrder,
	type SignedApproval,
	type SignedOrder,
} from "../../shared/package/permit.ts";
import { emptyRoster } from "../../shared/roster/roster.ts";
import { asMainPort } from "../support/node-ports.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

/** HARDENING.md section 2, last row: a package is made in none of 500 attempts through any other path than that of two persons. */

const electron = vi.hoisted(() => ({
	folder: "",
	confirms: true,
}));
vi.mock("electron", () => ({
	dialog: {
		showMessageBox: async () => ({
			response: electron.confirms ? 1 : 0,
			checkboxChecked: false,
		}),
		showOpenDialog: async () => ({
			canceled: false,
			filePaths: [electron.folder],
		}),
	},
}));

let folder: string;
beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-door-"));
	electron.folder = folder;
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

type Name =
	| "clerk"
	| "second"
	| "member"
	| "dpo"
	| "both"
	| "ended"
	| "stranger";
const ROLES: Readonly<Record<Name, readonly Role[]>> = {
	clerk: ["clerk"],
	second: ["clerk"],
	member: ["college"],
	dpo: ["dpo"],
	both: ["clerk", "college"],
	ended: ["college"],
	stranger: ["clerk", "college"],
};
const NAMES = Object.keys(ROLES) as readonly Name[];
interface Person {
	readonly id: AccountId;
	readonly key: KeyObject;
	readonly publicKey: Uint8Array;
}
const PEOPLE = Object.fromEntries(
	NAMES.map((name, place): [string, Person] => {
		const { publicKey, privateKey } = generateKeyPairSync("ed25519");
		const der = publicKey.export({ format: "der", type: "spki" });
		const id = accountId(String(place + 1).padStart(32, "0"));
		return [name, { id, key: privateKey, publicKey: der.subarray(-32) }];
	}),
) as Record<Name, Person>;

const VAULT = vaultId("a".repeat(32));
const KNOWN: KnownVault = {
	vault: VAULT,
	roster: {
		...emptyRoster,
		accounts: new Map(
			NAMES.filter((name) => name !== "stranger").map((name) => {
				const { id, publicKey } = PEOPLE[name];
				const account = {
					id,
					initials: "XX",
					roles: ROLES[name],
					boxKey: "",
					signingKey: bytesToHex(publicKey),
					keyBox: {} as never,
					expires: "2027-11-23" as never,
					since: 0,
					ended: name === "ended",
					secondFactor: null,
				};
				return [id, account];
			}),
		),
	},
};
const NOW = Date.parse("2026-11-23T09:00:00Z");

const vector = (name: string): Uint8Array =>
	new Uint8Array(fs.readFileSync(path.resolve("tests/vectors/age", name)));
const GOOD = vector("one-key.age");
const FOREIGN = [
	"two-keys.age",
	"ssh-key.age",
	"armored.age",
	"passphrase.age",
].map(vector);

const signed = (name: Name, message: Uint8Array): string =>
	bytesToHex(sign(null, message, PEOPLE[name].key));

interface Attempt {
	readonly order: SignedOrder;
	readonly messages: readonly unknown[];
}

const ORDER: PackageOrder = {
	vault: VAULT,
	dossier: streamId("b".repeat(32)),
	order: "c".repeat(32),
	lawyer: "Me Luc Kayser",
	reference: "DJ-2026-001",
	pieces: 2,
	stanza: "X25519",
	contents: "d".repeat(64),
};

const preparedBy = (name: Name, order = ORDER): SignedOrder => ({
	order,
	by: PEOPLE[name].id,
	signature: signed(name, orderMessage(order)),
});

async function approvedBy(
	name: Name,
	order: SignedOrder,
	bytes: Uint8Array,
	change: Partial<PackageApproval> = {},
): Promise<SignedApproval> {
	const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
	const approval = {
		copy: 1,
		size: bytes.length,
		sha256: bytesToHex(new Uint8Array(hash)),
		...change,
	};
	const signature = signed(name, approvalMessage(order, approval));
	return { approval, by: PEOPLE[name].id, signature };
}

const chunksOf = (bytes: Uint8Array, size = 700): readonly unknown[] =>
	Array.from({ length: Math.ceil(bytes.length / size) }, (_, turn) => ({
		chunk: bytes.slice(turn * size, (turn + 1) * size),
	}));

/** The one right way. Every attempt is this with something of it wrong. */
async function rightWay(bytes = GOOD): Promise<Attempt> {
	const order = preparedBy("clerk");
	const approval = await approvedBy("member", order, bytes);
	return { order, messages: [...chunksOf(bytes), { end: true, approval }] };
}

type Next = () => number;
/** Each in its turn, so that also the short form tries them all. */
const nth = <Item>(round: number, items: readonly Item[]): Item =>
	items[round % items.length] as Item;
const flipped = (hex: string, next: Next): string => {
	const at = below(next, hex.length);
	const turned = (
		Number.parseInt(hex[at] ?? "0", 16) ^
		(1 + below(next, 15))
	).toString(16);
	return hex.slice(0, at) + turned + hex.slice(at + 1);
};

/** Ways that are not the right one. */
const WAYS: Readonly<
	Record<string, (next: Next, round: number) => Promise<Attempt>>
> = {
	"an order by a role that may not, or by nobody": async (_next, round) => {
		const order = preparedBy(
			nth(round, ["member", "dpo", "ended", "stranger"]),
		);
		const approval = await approvedBy("member", order, GOOD);
		return { order, messages: [...chunksOf(GOOD), { end: true, approval }] };
	},
	"an order's signature with a turned digit": async (next) => {
		const right = await rightWay();
		const signature = flipped(right.order.signature, next);
		return { ...right, order: { ...right.order, signature } };
	},
	"an order changed after it was signed": async (next, round) => {
		const right = await rightWay();
		const change = nth<Partial<PackageOrder>>(round, [
			{ lawyer: `Me ${below(next, 1_000)}` },
			{ pieces: 3 + below(next, 100) },
			{ reference: "DJ-2026-002" },
			{ contents: flipped(ORDER.contents, next) },
			{ dossier: streamId(flipped(ORDER.dossier, next)) },
			{ vault: vaultId(flipped(VAULT, next)) },
		]);
		const order = { ...right.order, order: { ...ORDER, ...change } };
		return { ...right, order };
	},
	"an order signed with another's key": async (_next, round) => {
		const right = await rightWay();
		const key = nth<Name>(round, ["second", "both", "stranger"]);
		const signature = signed(key, orderMessage(ORDER));
		return { ...right, order: { ...right.order, signature } };
	},
	"no approval": async (_next, round) => {
		const { order, messages } = await rightWay();
		const last = nth<unknown>(round, [{ end: true }, { end: false }, null, {}]);
		return { order, messages: [...messages.slice(0, -1), last] };
	},
	"an approval by the same person, or by a role that may not": async (
		_next,
		round,
	) => {
		const by = nth<readonly [Name, Name]>(round, [
			["both", "both"],
			["clerk", "clerk"],
			["clerk", "second"],
			["clerk", "dpo"],
			["clerk", "ended"],
			["clerk", "stranger"],
		]);
		const order = preparedBy(by[0]);
		const approval = await approvedBy(by[1], order, GOOD);
		return { order, messages: [...chunksOf(GOOD), { end: true, approval }] };
	},
	"an approval's signature with a turned digit": async (next) => {
		const order = preparedBy("clerk");
		const right = await approvedBy("member", order, GOOD);
		const approval = { ...right, signature: flipped(right.signature, next) };
		return { order, messages: [...chunksOf(GOOD), { end: true, approval }] };
	},
	"an approval of other bytes": async (next, round) => {
		const order = preparedBy("clerk");
		const change = nth<Partial<PackageApproval>>(round, [
			{ size: GOOD.length + 1 + below(next, 50) },
			{ sha256: flipped("0".repeat(64), next) },
		]);
		const approval = await approvedBy("member", order, GOOD, change);
		return { order, messages: [...chunksOf(GOOD), { end: true, approval }] };
	},
	"an approval of another order": async (next) => {
		const right = await rightWay();
		const other = { ...ORDER, order: flipped(ORDER.order, next) };
		const order = preparedBy("clerk", other);
		return { ...right, order };
	},
	"bytes with one bit turned": async (next) => {
		const order = preparedBy("clerk");
		const approval = await approvedBy("member", order, GOOD);
		const bytes = GOOD.slice();
		const at = below(next, bytes.length);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << below(next, 8));
		return { order, messages: [...chunksOf(bytes), { end: true, approval }] };
	},
	"bytes that are no package for one recipient, though two signed for them":
		async (next, round) => {
			const bytes = nth(round, [
				...FOREIGN,
				new TextEncoder().encode("Rapport. ".repeat(1 + below(next, 400))),
				new Uint8Array(below(next, 3_000)),
			]);
			return rightWay(bytes);
		},
	"bytes that end too soon, come twice, or after the end": async (
		next,
		round,
	) => {
		const { order, messages } = await rightWay();
		const end = messages.at(-1);
		const some = messages.slice(0, below(next, messages.length - 1));
		return {
			order,
			messages: nth(round, [
				[...some, end],
				[...messages.slice(0, -1), messages[0], end],
				[end, ...messages],
				[...some, { abort: true }, ...messages],
			]),
		};
	},
	"a message that is none": async (next, round) => {
		const { order, messages } = await rightWay();
		const at = below(next, messages.length);
		const wrong = nth<unknown>(round, [
			null,
			"end",
			[],
			{ chunk: "text" },
			{ chunk: [1, 2, 3] },
			{ permitted: true },
			{ end: true, approval: { by: "x" } },
			{ end: true, approval: true },
			{ ...(messages.at(-1) as object), more: 1 },
		]);
		return {
			order,
			messages: [...messages.slice(0, at), wrong, ...messages.slice(at)],
		};
	},
};

const profile = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-profile-"));
afterAll(() => fs.rmSync(profile, { recursive: true }));

const openDoor = makeDoor({
	window: () => ({}) as never,
	language: () => "fr",
	startFolder: () => folder,
	viewer: "",
	left: path.join(profile, "door-left"),
	known: async () => KNOWN,
	now: () => NOW,
});

/** Sends an attempt as a vault would that had been taken over; gives what the door answered last. */
async function tried({ order, messages }: Attempt): Promise<string> {
	const { port1, port2 } = new MessageChannel();
	const opened = await openDoor(order, [asMainPort(port2)]);
	if (!opened.ok) {
		port1.close();
		port2.close();
		return opened.reason;
	}
	const closed = new Promise<void>((resolve) => {
		(port1 as unknown as { on: (name: string, to: () => void) => void }).on(
			"close",
			resolve,
		);
	});
	const answers: unknown[] = [];
	port1.onmessage = ({ data }) => answers.push(data);
	for (const message of messages) port1.postMessage(message);
	await closed;
	return JSON.stringify(answers.at(-1));
}

test("a package is made in one way, and its file is the only one", async () => {
	expect(await tried(await rightWay())).toBe('{"done":true}');
	const files = fs.readdirSync(folder);
	expect(files).toEqual([expect.stringMatching(/^scelle-[0-9a-f]{8}\.age$/)]);
	expect(
		new Uint8Array(fs.readFileSync(path.join(folder, files[0] ?? ""))),
	).toEqual(GOOD);
});

test("no package is made in many attempts by any other", {
	timeout: timeLimit(60, 30),
}, async () => {
	const attempts = scale(117, 520);
	const { seed, next } = chanceOf("door");
	const ways = Object.entries(WAYS);
	const answers = new Map<string, number>();
	for (let turn = 0; turn < attempts; turn++) {
		const [what, way] = ways[turn % ways.length] ?? ways[0] ?? [];
		if (what === undefined || way === undefined) throw new Error("no way");
		const answer = await tried(await way(next, Math.floor(turn / ways.length)));
		answers.set(answer, (answers.get(answer) ?? 0) + 1);
		expect([what, answer, fs.readdirSync(folder)]).toEqual([
			what,
			expect.not.stringContaining("done"),
			[],
		]);
	}
	told("attempts at the door", {
		seed,
		attempts,
		ways: ways.length,
		packages: 0,
		...Object.fromEntries(answers),
	});
});

test("a person who says no ends the right way too", async () => {
	electron.confirms = false;
	try {
		expect(await tried(await rightWay())).toBe("cancelled");
	} finally {
		electron.confirms = true;
	}
	expect(fs.readdirSync(folder)).toEqual([]);
});
