import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { frame, readFrames } from "../../electron/bytes/frames.ts";
import {
	type BoxPair,
	makeBoxPair,
	randomBytes,
	type SigningPair,
	sha256,
	signingPair,
} from "../../renderer/vault/crypto/primitives.ts";
import { keyMark } from "../../renderer/vault/keys/stream-keys.ts";
import type { VaultRoom } from "../../renderer/vault/room.ts";
import {
	openRecord,
	sealRecord,
} from "../../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../../renderer/vault/streams/well-known.ts";
import type { Role } from "../../shared/access/roles.ts";
import { bytesToHex, utf8 } from "../../shared/base/bytes.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import {
	decodeRecord,
	encodeRecord,
	type StoredRecord,
} from "../../shared/formats/record.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

let bench: VaultBench;
let saved: string;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
	saved = `${bench.dir}-saved`;
});
afterEach(() => bench.dispose());

/** Somebody who can write every file, and has keys of an own making. */
interface Intruder {
	readonly box: BoxPair;
	readonly signing: SigningPair;
}
const makeIntruder = (): Intruder => ({
	box: makeBoxPair(),
	signing: signingPair(randomBytes(32)),
});

type Event = Record<string, unknown>;
const eventIn = ({ body }: StoredRecord): Event =>
	JSON.parse(new TextDecoder().decode(body));

/** What an intruder would change in an entry; undefined where there is nothing of that kind in it. */
const CHANGES: Readonly<
	Record<string, (event: Event, by: Intruder) => Event | undefined>
> = {
	"another box key": (event, { box }) =>
		"boxKey" in event
			? { ...event, boxKey: bytesToHex(box.publicKey) }
			: undefined,
	"another signing key": (event, { signing }) =>
		"signingKey" in event
			? { ...event, signingKey: bytesToHex(signing.publicKey) }
			: undefined,
	"both keys": (event, { box, signing }) =>
		"boxKey" in event
			? {
					...event,
					boxKey: bytesToHex(box.publicKey),
					signingKey: bytesToHex(signing.publicKey),
				}
			: undefined,
	"more roles": (event) =>
		"roles" in event ? { ...event, roles: ["clerk", "dpo"] } : undefined,
	"an end undone": (event, { box }) =>
		event["v"] === "account-ended/1"
			? {
					v: "recovery-renewed/1",
					at: event["at"],
					recovery: {
						boxKey: bytesToHex(box.publicKey),
						signingKey: bytesToHex(box.publicKey),
					},
				}
			: undefined,
	"another register key": (event, { box }) =>
		"accessKey" in event
			? { ...event, accessKey: bytesToHex(box.publicKey) }
			: undefined,
};

/** How the changed entry is put there. */
const WAYS = [
	"signature kept",
	"signed anew",
	"all behind it signed anew",
] as const;
type Way = (typeof WAYS)[number];

/** The stream with one entry changed; what the intruder signs is signed by the intruder's key in the author's name. */
function withChange(
	records: readonly StoredRecord[],
	at: number,
	event: Event,
	way: Way,
	{ signing }: Intruder,
): Uint8Array[] {
	let previous: Uint8Array = new Uint8Array(32);
	return records.map((record, i) => {
		const changed = i === at ? utf8(JSON.stringify(event)) : record.body;
		const isAnew =
			i === at ? way !== "signature kept" : i > at && way.startsWith("all");
		const encoded = isAnew
			? sealRecord(
					{ ...record, previous },
					changed,
					{ suite: "clear" },
					signing,
				)
			: encodeRecord({ ...record, body: changed });
		previous = sha256(encoded);
		return encoded;
	});
}

/** The entry of a new account with the intruder's keys at the end, in the name of somebody who is there. */
function withNewcomer(
	records: readonly StoredRecord[],
	at: number,
	{ box, signing }: Intruder,
): Uint8Array[] {
	const encoded = records.map((record) => encodeRecord(record));
	const [model, last] = [records[at], records.at(-1)];
	if (model === undefined || last === undefined) throw new Error("no record");
	const event = {
		...eventIn(model),
		v: "account-enrolled/1",
		account: bytesToHex(randomBytes(16)),
		initials: "XX",
		roles: ["clerk"],
		boxKey: bytesToHex(box.publicKey),
		signingKey: bytesToHex(signing.publicKey),
	};
	const header = {
		...last,
		author: model.author,
		seq: records.length,
		previous: sha256(encoded.at(-1) ?? new Uint8Array()),
	};
	const added = utf8(JSON.stringify(event));
	return [...encoded, sealRecord(header, added, { suite: "clear" }, signing)];
}

/** A roster of the intruder's own founding: the founders with their own keys, and one account more. */
function foundedAnew(
	records: readonly StoredRecord[],
	{ box, signing }: Intruder,
): Uint8Array[] {
	const [first, ...others] = records;
	const founders = others.filter(
		(record) => eventIn(record)["v"] === "account-enrolled/1",
	);
	const [model] = founders;
	if (first === undefined || model === undefined) throw new Error("no record");
	const deviceKey = bytesToHex(signing.publicKey);
	const newcomer = {
		...eventIn(model),
		account: bytesToHex(randomBytes(16)),
		initials: "XX",
		boxKey: bytesToHex(box.publicKey),
		signingKey: deviceKey,
	};
	const events = [
		{ ...eventIn(first), deviceKey },
		...founders.map(eventIn),
		newcomer,
	];
	let previous: Uint8Array = new Uint8Array(32);
	return events.map((event, seq) => {
		const header = { ...first, seq, previous };
		const body = utf8(JSON.stringify(event));
		const encoded = sealRecord(header, body, { suite: "clear" }, signing);
		previous = sha256(encoded);
		return encoded;
	});
}

interface Mutant {
	readonly name: string;
	readonly records: (by: Intruder) => Uint8Array[];
}

function mutantsOf(records: readonly StoredRecord[]): Mutant[] {
	const nobody = makeIntruder();
	const anew = {
		name: "founded anew",
		records: (by: Intruder) => foundedAnew(records, by),
	};
	const changed = records.flatMap((record, at): Mutant[] => {
		const fits = Object.entries(CHANGES).filter(
			([, change]) => change(eventIn(record), nobody) !== undefined,
		);
		const rows = fits.flatMap(([what, change]) =>
			WAYS.map((way) => ({
				name: `${eventIn(record)["v"]} ${what}, ${way}`,
				records: (by: Intruder) =>
					withChange(records, at, change(eventIn(record), by) ?? {}, way, by),
			})),
		);
		if (!("keyBox" in eventIn(record))) return rows;
		const newcomer = (by: Intruder) => withNewcomer(records, at, by);
		return [...rows, { name: "a newcomer", records: newcomer }];
	});
	return [...changed, anew];
}

/** Founders, a second clerk whom two persons enrolled, a clerk and DPO whose right ended: the register has another key. */
async function founded(): Promise<StreamId> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	await enrol("NT", ["clerk"]);
	await enrol("LR", ["clerk", "dpo"]);
	const dpo = await as("DO");
	const { accounts } = must(await dpo.handlers.accounts({}, []));
	const account = accounts.find((each) => each.initials === "LR")?.id as never;
	must(
		await dpo.handlers.reviewAccount(
			{ account, roles: [], reason: "Départ." },
			[],
		),
	);
	const hello = must(await bench.service.handlers.hello({}, []));
	if (hello.disk.kind !== "there") throw new Error("no vault");
	await bench.service.checkpoint();
	await bench.end();
	cpSync(bench.dir, saved, { recursive: true });
	return wellKnownStream(hello.disk.vault, "roster");
}

async function enrol(initials: string, roles: Role[]): Promise<void> {
	const clerk = await as("CW");
	const passphrase = utf8("parasol-granite-hublot-sifflet-olive");
	const { pending } = must(
		await clerk.handlers.proposeAccount(
			{ name: initials, initials, roles, passphrase },
			[],
		),
	);
	const account = pending[0]?.account as never;
	must(await (await as("DO")).handlers.confirmAccount({ account }, []));
}

async function as(initials: "CW" | "DO"): Promise<VaultRoom> {
	const room = await bench.start();
	const phrase = initials === "CW" ? PASSPHRASES.clerk : PASSPHRASES.dpo;
	must(await unlockAs(room, initials, phrase));
	return room;
}

/** The profile as it was, both copies in step; then the roster's records are put into one of them or both. */
async function plant(
	roster: StreamId,
	records: readonly Uint8Array[],
	where: "copy" | "copy and its head" | "both",
): Promise<void> {
	await bench.end();
	await bench.emptyStore();
	rmSync(bench.dir, { recursive: true, force: true });
	cpSync(saved, bench.dir, { recursive: true });
	must(await (await bench.start()).handlers.rebuild({}, []));
	const { database } = bench;
	const head = await database.heads.get(roster);
	if (head === undefined) throw new Error("no roster");
	await database.folded.delete(roster);
	const there = database.records.where("[stream+seq]");
	await there.between([roster, 0], [roster, 9_999]).delete();
	await database.records.bulkPut(
		records.map((bytes, seq) => ({ stream: roster, seq, bytes })),
	);
	const hash = sha256(records.at(-1) ?? new Uint8Array());
	if (where !== "copy")
		await database.heads.put({ ...head, count: records.length, hash });
	await bench.end();
	if (where === "both")
		writeFileSync(
			path.join(bench.dir, "journal", roster),
			Buffer.concat(records.map(frame)),
		);
}

/** Works on as well as it goes: whatever is damaged is rebuilt, then somebody unlocks and opens a dossier. */
async function workOn(): Promise<string> {
	const room = await bench.start();
	let status = must(await room.handlers.status({}, []));
	if (status.phase === "damaged") {
		if (!(await room.handlers.rebuild({}, [])).ok) return "not rebuilt";
		status = must(await room.handlers.status({}, []));
	}
	if (status.phase !== "locked") return status.phase;
	const opened = await unlockAs(room, "CW", PASSPHRASES.clerk).catch(
		() => null,
	);
	if (!opened?.ok) return "not unlocked";
	const made = await room.handlers.openNewDossier(SAMPLE_DOSSIER, []);
	return made.ok ? "worked on" : "no new dossier";
}

/** Wraps to this key that stand in the working copy or in a file of the journal besides the roster. */
async function wrapsTo(roster: StreamId, key: Uint8Array): Promise<number> {
	const mark = keyMark(key);
	const grants = await bench.database.grants.toArray();
	const folder = path.join(bench.dir, "journal");
	await bench.service.checkpoint();
	const files = readdirSync(folder).filter((name) => name !== roster);
	return (
		grants.filter(({ to }) => to === mark).length +
		files.filter((name) => readFileSync(path.join(folder, name)).includes(mark))
			.length
	);
}

/** Entries of the access register in the journal, and how many of them this pair opens. */
function entriesFor(register: BoxPair): { all: number; opened: number } {
	const folder = path.join(bench.dir, "journal");
	const sealed = readdirSync(folder)
		.flatMap(
			(name) => readFrames(readFileSync(path.join(folder, name))).payloads,
		)
		.flatMap((bytes) => {
			const record = decodeRecord(bytes);
			return record.ok && record.value.suite === "sealed" ? [record.value] : [];
		});
	const opened = sealed.filter(
		(record) => openRecord(record, { suite: "sealed", register }).ok,
	);
	return { all: sealed.length, opened: opened.length };
}

test(
	"no row of the roster that was exchanged, added or given more roles makes the vault wrap a key or seal an entry to it",
	async () => {
		const roster = await founded();
		const room = await bench.start();
		expect(must(await room.handlers.status({}, [])).phase).toBe("locked");
		const { records } = must(
			await bench.service.handlers.readStream({ stream: roster }, []),
		);
		const stored = records.map((bytes) => must(decodeRecord(bytes)));
		const known = stored.map(eventIn).find(({ initials }) => initials === "NT");
		const enrolled = Buffer.from(String(known?.["boxKey"]), "hex");
		// Who was enrolled as it should be is found: the count below can be more than none.
		expect(await wrapsTo(roster, enrolled)).toBeGreaterThan(0);
		expect(stored.map(eventIn).map(({ v }) => v)).toContain(
			"register-rekeyed/1",
		);
		const all = mutantsOf(stored);
		const { seed, next } = chanceOf("roster");
		const counts: Record<string, number> = {};
		const made: string[] = [];
		const tried = scale(12, 3 * all.length);
		for (let round = 0; round < tried; round++) {
			const mutant = all[scale(below(next, all.length), round % all.length)];
			const where = (["copy", "copy and its head", "both"] as const)[
				scale(round, Math.floor(round / all.length)) % 3
			];
			if (mutant === undefined || where === undefined) throw new Error("none");
			const intruder = makeIntruder();
			await plant(roster, mutant.records(intruder), where);
			const end = await workOn();
			counts[end] = (counts[end] ?? 0) + 1;
			if ((await wrapsTo(roster, intruder.box.publicKey)) > 0)
				made.push(`${mutant.name}, in ${where}`);
			const entries = entriesFor(intruder.box);
			expect(entries.all).toBeGreaterThan(0);
			if (entries.opened > 0)
				made.push(`${mutant.name}, an entry, in ${where}`);
		}
		told("roster rows", { seed, tried, ...counts, wraps: made.length });
		expect(made).toEqual([]);
	},
	timeLimit(120, 60),
);
