import { type BinaryLike, createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { setTimeout as rest } from "node:timers/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import {
	Decrypter,
	generateIdentity,
	identityToRecipient,
} from "age-encryption";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { utf8 } from "../../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { refuse } from "../../../../shared/base/result.ts";
import type { LawyerId, PieceId } from "../../../../shared/file/parts.ts";
import { readAgeStanza } from "../../../../shared/package/age-header.ts";
import { readManifest } from "../../../../shared/package/manifest.ts";
import { readZip } from "../../../../shared/package/read-zip.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	TO_PARDON,
} from "../../../support/sample.ts";
import { NEWCOMER, PackageBench } from "./package-bench.ts";

let bench: PackageBench;
let id: StreamId;
let lawyer: LawyerId;
let piece: PieceId;
let identity: string;

beforeEach(async () => {
	bench = new PackageBench();
	id = await bench.begin();
	identity = await generateIdentity();
	lawyer = await bench.designate(id, await identityToRecipient(identity));
	piece = await bench.add(id, "Relevé", "absences : 4 jours");
});
afterEach(() => bench.dispose());

const DESCRIPTION = {
	title: "Relevé",
	date: "2026-11-10" as IsoDate,
	author: "",
	special: [],
};
const begun = { act: "recorded", note: "package-begun" };
const failed = (note: string) => ({ act: "package-failed", note });
const refusedBy = (note: string) => ({ act: "refused", note });

/** Several mebibytes, so that a package is many messages long. */
const LARGE = new Uint8Array(6 * 1024 * 1024).fill(0x61);

async function opened(name: string, key: { identity?: string; code?: string }) {
	const decrypter = new Decrypter();
	if (key.identity !== undefined) decrypter.addIdentity(key.identity);
	if (key.code !== undefined) decrypter.addPassphrase(key.code);
	return Buffer.from(await decrypter.decrypt(bench.bytes(name)));
}

describe("a package that is made", () => {
	test("is one age file for the lawyer alone, recorded with its hash in one commit", async () => {
		const made = must(await bench.make(id, lawyer, [piece]));
		expect(made).toEqual({ copy: 1, code: null, file: "copie-1.age" });
		expect(bench.files()).toEqual(["copie-1.age"]);
		const bytes = bench.bytes("copie-1.age");
		expect(readAgeStanza(bytes)).toBe("X25519");
		expect((await opened("copie-1.age", { identity })).subarray(0, 2)).toEqual(
			Buffer.from("PK"),
		);
		expect(bench.issued()).toMatchObject([
			{
				copy: 1,
				lawyer,
				pieces: [piece],
				purpose: "défense de l’agent",
				sha256: createHash("sha256").update(bytes).digest("hex"),
			},
		]);
		expect(bench.entries()).toEqual([
			begun,
			{ act: "package-made", note: "défense de l’agent" },
		]);
		expect((await bench.view(id)).packages).toMatchObject([
			{
				copy: 1,
				lawyer: "Me Luc Kayser",
				prepared: { by: "Claire Weber" },
				issued: { by: "Jean Meyer" },
			},
		]);
	});

	test("says a purpose that grows by its masks, and is read all the same (C4)", async () => {
		const purpose = "Klein et ".repeat(55).trim();
		must(await bench.make(id, lawyer, [piece], { purpose }));
		const zip = readZip(await opened("copie-1.age", { identity }));
		const text = zip?.find(({ name }) => name === "manifest.json")?.bytes;
		const manifest = readManifest(new TextDecoder().decode(text));
		expect(manifest?.purpose.length).toBeGreaterThan(500);
	});

	test("tells main's dialog the lawyer, the reference and how many pieces", async () => {
		must(await bench.make(id, lawyer, [piece]));
		expect(bench.dialogs).toEqual([
			{ lawyer: "Me Luc Kayser", reference: "DJ-2026-001", pieces: 1 },
		]);
	});

	test("is sealed to a code of eight words where the lawyer has no key, and another code opens nothing", async () => {
		const other = await bench.designate(id, null);
		const { code } = must(await bench.make(id, other, [piece]));
		expect(code).toMatch(/^[a-zà-ÿ]+(-[a-zà-ÿ]+){7}$/);
		expect(readAgeStanza(bench.bytes("copie-1.age"))).toBe("scrypt");
		expect(
			(await opened("copie-1.age", { code: code ?? "" })).subarray(0, 2),
		).toEqual(Buffer.from("PK"));
		await expect(opened("copie-1.age", { code: `${code}-` })).rejects.toThrow();
	});

	test("is numbered after the one before, also when both are approved at once", async () => {
		const orders = [
			must(await bench.prepare(id, lawyer, [])),
			must(await bench.prepare(id, lawyer, [piece])),
		];
		await bench.as("JM");
		const both = await Promise.all(
			orders.map((order) => bench.approve(id, order)),
		);
		expect(both.map((each) => must(each).copy)).toEqual([1, 2]);
		expect(bench.issued()).toMatchObject([{ copy: 1 }, { copy: 2 }]);
	});

	test("tells the page how far it is, up to the whole", async () => {
		const large = await bench.add(id, "Film", LARGE);
		const { port1, port2 } = new MessageChannel();
		const told: { done: number; total: number }[] = [];
		port1.onmessage = ({ data }) => told.push(data);
		must(await bench.make(id, lawyer, [large], { page: port2 }));
		await rest(50);
		port1.close();
		expect(told.length).toBeGreaterThanOrEqual(6);
		expect(told.at(-1)).toEqual({ done: LARGE.length, total: LARGE.length });
		expect(told.map(({ done }) => done)).toEqual(
			[...told].map(({ done }) => done).sort((a, b) => a - b),
		);
	});

	test("holds a piece once that was asked for twice", async () => {
		must(await bench.make(id, lawyer, [piece, piece]));
		expect(bench.issued()).toMatchObject([{ pieces: [piece] }]);
	});
});

describe("the pieces of a package", () => {
	const unzipped = async () => {
		const zip = readZip(
			new Uint8Array(await opened("copie-1.age", { identity })),
		);
		if (zip === null) throw new Error("not an archive");
		const files = new Map(zip.map(({ name, bytes }) => [name, bytes]));
		const text = new TextDecoder().decode(files.get("manifest.json"));
		const manifest = readManifest(text);
		if (manifest === null) throw new Error("no manifest");
		return { files, manifest };
	};
	const hashOf = (bytes: BinaryLike) =>
		createHash("sha256").update(bytes).digest("hex");

	test("are stamped, with the original's hash in the manifest beside the enclosed file's", async () => {
		const pdf = await PDFDocument.create();
		pdf.addPage([200, 200]);
		pdf.addPage([200, 200]);
		const original = new Uint8Array(await pdf.save());
		const letter = await bench.add(id, "Lettre", original);
		must(await bench.make(id, lawyer, [piece, letter]));
		const { files, manifest } = await unzipped();
		const [note, packed] = manifest.pieces;
		expect(note).toMatchObject({ stamp: "no-pages", masked: false });
		expect(packed).toMatchObject({
			file: "pieces/03-lettre.pdf",
			stamp: "stamped",
			masked: false,
			original: { size: original.length, sha256: hashOf(original) },
		});
		const enclosed = files.get("pieces/03-lettre.pdf");
		if (enclosed === undefined) throw new Error("no letter");
		const listed = manifest.files.find(({ name }) => name === packed?.file);
		expect(listed?.sha256).toBe(hashOf(enclosed));
		expect(listed?.sha256).not.toBe(hashOf(original));
		const page = (await PDFDocument.load(enclosed)).getPage(1);
		expect(page.getHeight()).toBeGreaterThan(200);
		expect([...files.keys()]).toEqual(
			[...manifest.files.map(({ name }) => name)].concat(
				"manifest.json",
				"manifest.sig",
			),
		);
	});

	test("tell of a masked copy which original it was made of", async () => {
		const copy = await bench.add(id, "Relevé", "absences : [témoin]", {
			masks: piece,
		});
		must(await bench.make(id, lawyer, [copy]));
		const { manifest } = await unzipped();
		expect(manifest.pieces).toMatchObject([
			{
				number: 3,
				masked: true,
				original: { sha256: hashOf("absences : 4 jours") },
			},
		]);
	});

	test("go as they are when they cannot be stamped, and the manifest says why", async () => {
		const broken = await bench.add(id, "Scan", "%PDF-1.7\nbroken");
		must(await bench.make(id, lawyer, [broken]));
		const { files, manifest } = await unzipped();
		expect(manifest.pieces).toMatchObject([{ stamp: "damaged" }]);
		expect(Buffer.from(files.get("pieces/03-scan.pdf") ?? []).toString()).toBe(
			"%PDF-1.7\nbroken",
		);
	});
});

describe("a package is refused", () => {
	afterEach(() => {
		expect(bench.files()).toEqual([]);
		expect(bench.issued()).toEqual([]);
	});

	test("before the order", async () => {
		const early = must(
			await bench.room.handlers.openNewDossier(SAMPLE_DOSSIER, []),
		);
		expect(await bench.make(early, lawyer, [])).toMatchObject({
			reason: { kind: "law", refusal: "procedure-ended" },
		});
	});

	test("once the procedure has ended (C1)", async () => {
		for (const step of TO_PARDON) await bench.record(id, step);
		expect(await bench.make(id, lawyer, [piece])).toEqual(
			refuse({ kind: "law", refusal: "procedure-ended" }),
		);
		expect(bench.entries()).toEqual([refusedBy("C1")]);
		expect(bench.dialogs).toEqual([]);
	});

	test("for a lawyer whose designation ended, or who was never designated", async () => {
		must(
			await bench.room.handlers.change(
				{
					id,
					change: { change: "end-designation", lawyer, reason: "remplacé" },
				},
				[],
			),
		);
		const reason = { kind: "law", refusal: "no-lawyer" } as const;
		expect(await bench.make(id, lawyer, [piece])).toEqual(refuse(reason));
		const nobody = "0".repeat(32) as LawyerId;
		expect(await bench.make(id, nobody, [piece])).toEqual(refuse(reason));
		expect(bench.dialogs).toEqual([]);
	});

	test("while the dossier's processing is restricted, to prepare and to approve (C9)", async () => {
		const order = must(await bench.prepare(id, lawyer, [piece]));
		await bench.restrict("DJ-2026-001");
		expect(await bench.prepare(id, lawyer, [piece])).toEqual(
			refuse({ kind: "role" }),
		);
		const notOpen = refuse({ kind: "not-open-to-you" });
		const { stampState, readPiece } = bench.room.handlers;
		expect(await stampState({ id, piece }, [])).toEqual(notOpen);
		const { port1, port2 } = new MessageChannel();
		expect(await readPiece({ id, piece }, [port2])).toEqual(notOpen);
		port1.close();
		await bench.as("JM");
		expect(await bench.approve(id, order)).toEqual(
			refuse({ kind: "law", refusal: "restricted" }),
		);
		expect(bench.files()).toEqual([]);
	});

	test("for a key whose checksum is wrong", async () => {
		const recipient = await identityToRecipient(identity);
		const last = recipient.endsWith("q") ? "p" : "q";
		const typo = await bench.designate(id, recipient.slice(0, -1) + last);
		expect(await bench.make(id, typo, [piece])).toEqual(
			refuse({ kind: "law", refusal: "no-lawyer" }),
		);
	});

	test("to an account whose role may not prepare", async () => {
		for (const step of [
			{ step: "order-notified", on: "2026-11-17" },
			{ step: "reply-received", on: "2026-11-18" },
		])
			await bench.record(id, step);
		await bench.as("JM");
		const motive = { motive: "prepare-session" as const, note: "" };
		must(await bench.room.handlers.dossier({ id, motive }, []));
		expect(await bench.prepare(id, lawyer, [piece])).toEqual(
			refuse({ kind: "role" }),
		);
		expect(bench.entries().at(-1)).toEqual(refusedBy("C2"));
	});

	test("to an account whose role may not approve", async () => {
		const order = must(await bench.prepare(id, lawyer, [piece]));
		expect(
			await bench.approve(id, order, { passphrase: PASSPHRASES.clerk }),
		).toEqual(refuse({ kind: "role" }));
		await bench.as("DO");
		expect(
			await bench.approve(id, order, { passphrase: PASSPHRASES.dpo }),
		).toEqual(refuse({ kind: "role" }));
		expect(bench.dialogs).toEqual([]);
	});

	test("to the person who prepared it, whatever the roles", async () => {
		await bench.enrol(["clerk", "college"]);
		await bench.as("NT");
		const order = must(await bench.prepare(id, lawyer, [piece]));
		expect(await bench.approve(id, order, { passphrase: NEWCOMER })).toEqual(
			refuse({ kind: "same-person" }),
		);
		expect(bench.entries().at(-1)).toEqual(refusedBy("C1"));
		expect(bench.dialogs).toEqual([]);
	});

	test("without a reason where a piece names others and is not masked (C4)", async () => {
		expect(await bench.prepare(id, lawyer, [piece], { unmasked: " " })).toEqual(
			refuse({ kind: "reason-needed" }),
		);
	});

	test("without a reason where somebody can still be recognised in a masked copy (C4)", async () => {
		const copy = await bench.add(id, "Relevé", "[masqué] et le témoin", {
			masks: piece,
		});
		expect(await bench.prepare(id, lawyer, [copy], { unmasked: "" })).toEqual(
			refuse({ kind: "reason-needed" }),
		);
	});

	test("once it was taken back, or its piece taken out", async () => {
		const first = must(await bench.prepare(id, lawyer, [piece]));
		const second = must(await bench.prepare(id, lawyer, [piece]));
		must(
			await bench.room.handlers.declinePackage(
				{ id, order: first, reason: "" },
				[],
			),
		);
		const change = { change: "remove-piece" as const, piece, reason: "tort" };
		must(await bench.room.handlers.change({ id, change }, []));
		await bench.as("JM");
		for (const order of [first, second])
			expect(await bench.approve(id, order)).toEqual(
				refuse({ kind: "changed" }),
			);
		expect(bench.dialogs).toEqual([]);
	});

	test("once the dossier says something else, or a piece names somebody more (C4)", async () => {
		const unnamed = must(
			await bench.room.handlers.change(
				{
					id,
					change: {
						change: "describe-piece",
						piece,
						description: { ...DESCRIPTION, persons: [] },
					},
				},
				[],
			),
		);
		const [witness] = unnamed.persons;
		if (witness === undefined) throw new Error("no witness");
		const changes = [
			{
				change: "amend-facts",
				facts: { ...SAMPLE_DOSSIER.facts, description: "Klein l’a vu." },
				reason: "précision",
			},
			{
				change: "amend-person",
				person: { ...witness, name: "Autre Nom" },
				reason: "précision",
			},
			{
				change: "describe-piece",
				piece,
				description: { ...DESCRIPTION, persons: [witness.id] },
			},
		];
		for (const change of changes) {
			const order = must(
				await bench.prepare(id, lawyer, [piece], { unmasked: "" }),
			);
			must(await bench.room.handlers.change({ id, change } as never, []));
			await bench.as("JM");
			expect(await bench.approve(id, order)).toEqual(
				refuse({ kind: "changed" }),
			);
			await bench.as("CW");
		}
		expect(bench.files()).toEqual([]);
	});

	test("once another lawyer took the place of the one it was prepared for", async () => {
		const order = must(await bench.prepare(id, lawyer, [piece]));
		await bench.designate(id, null);
		const { lawyers, waitingPackages } = await bench.view(id);
		expect(lawyers.map(({ ended }) => ended)).toEqual(["2026-11-23", null]);
		expect(waitingPackages).toEqual([]);
		await bench.as("JM");
		expect(await bench.approve(id, order)).toMatchObject({ ok: false });
	});

	test("for a piece of another dossier", async () => {
		const foreign = "1".repeat(32) as PieceId;
		expect(await bench.make(id, lawyer, [piece, foreign])).toEqual(
			refuse({ kind: "role" }),
		);
		expect(bench.dialogs).toEqual([]);
	});

	test("for a wrong passphrase, which is counted, delayed and registered as a failed unlock", async () => {
		const order = must(await bench.prepare(id, lawyer, [piece]));
		await bench.as("JM");
		const passphrase = utf8("pas la bonne phrase");
		for (let i = 0; i < 5; i++)
			expect(await bench.approve(id, order, { passphrase })).toEqual(
				refuse({ kind: "passphrase" }),
			);
		expect(await bench.approve(id, order)).toEqual(
			refuse({ kind: "wait", nextAt: bench.bench.now + 30_000 }),
		);
		expect(bench.entries()).toEqual([
			...Array(5).fill(failed("passphrase")),
			failed("wait"),
		]);
		expect(bench.dialogs).toEqual([]);
		bench.bench.now += 31_000;
		await bench.as("JM");
	});
});

describe("an attempt that comes to nothing", () => {
	afterEach(() => {
		expect(bench.files()).toEqual([]);
		expect(bench.issued()).toEqual([]);
	});

	const trickling = async (during: () => void) => {
		const large = await bench.add(id, "Film", LARGE);
		let writes = 0;
		bench.target = (target) => ({
			...target,
			write: async (chunk) => {
				if (++writes === 2) during();
				await rest(5);
				await target.write(chunk);
			},
		});
		return large;
	};

	test.each(["closes its port", "says so"])(
		"is cancelled when the page %s, and is entered",
		async (how) => {
			const { port1, port2 } = new MessageChannel();
			const large = await trickling(() => {
				if (how === "says so") port1.postMessage("cancel");
				else port1.close();
			});
			expect(await bench.make(id, lawyer, [large], { page: port2 })).toEqual(
				refuse({ kind: "cancelled" }),
			);
			expect(bench.entries()).toEqual([begun, failed("cancelled")]);
			port1.close();
		},
	);

	test("is cancelled when the page stops it while main's dialog stands open", async () => {
		const { port1, port2 } = new MessageChannel();
		bench.duringDialog = async () => {
			port1.postMessage("cancel");
			await rest(20);
		};
		expect(await bench.make(id, lawyer, [piece], { page: port2 })).toEqual(
			refuse({ kind: "cancelled" }),
		);
		port1.close();
	});

	test("is entered when the person stops at main's dialog", async () => {
		bench.bench.openDoor = async () => refuse("cancelled");
		expect(await bench.make(id, lawyer, [piece])).toEqual(
			refuse({ kind: "cancelled" }),
		);
		expect(bench.entries()).toEqual([begun, failed("cancelled")]);
	});

	test("leaves nothing when the disk is full", async () => {
		const large = await bench.add(id, "Film", LARGE);
		let writes = 0;
		bench.target = (target) => ({
			...target,
			write: async (chunk) => {
				if (++writes === 3)
					throw Object.assign(new Error("full"), { code: "ENOSPC" });
				await target.write(chunk);
			},
		});
		expect(await bench.make(id, lawyer, [large])).toEqual(
			refuse({ kind: "disk-full" }),
		);
		expect(bench.entries()).toEqual([begun, failed("disk-full")]);
	});

	test("leaves nothing when the disk is full at the very end", async () => {
		bench.target = (target) => ({
			...target,
			finish: async () => {
				throw Object.assign(new Error("full"), { code: "ENOSPC" });
			},
		});
		expect(await bench.make(id, lawyer, [piece])).toEqual(
			refuse({ kind: "disk-full" }),
		);
	});

	test("is not issued when the target was removed meanwhile", async () => {
		const gone = bench.folder;
		bench.target = (target) => ({
			...target,
			finish: async (approval) => {
				rmSync(gone, { recursive: true });
				await target.finish(approval);
			},
		});
		expect(await bench.make(id, lawyer, [piece])).toEqual(
			refuse({ kind: "target-failed" }),
		);
		expect(bench.entries()).toEqual([begun, failed("target-failed")]);
		const { mkdirSync } = await import("node:fs");
		mkdirSync(gone);
	});

	test("is refused when it is declined while main's dialog stands open", async () => {
		bench.duringDialog = async () => {
			const [waiting] = must(await bench.room.handlers.packageOrders({}, []));
			if (waiting === undefined) throw new Error("nothing waits");
			const declined = { id, order: waiting.order, reason: "trop large" };
			must(await bench.room.handlers.declinePackage(declined, []));
		};
		expect(await bench.make(id, lawyer, [piece])).toEqual(
			refuse({ kind: "changed" }),
		);
		expect(bench.entries()).toEqual([begun, failed("changed")]);
	});

	test("leaves nothing when main is given another file than the one that was approved", async () => {
		bench.target = (target) => ({
			...target,
			write: async (chunk) => {
				const other = chunk.slice();
				const last = other.length - 1;
				other[last] = (other[last] ?? 0) ^ 1;
				await target.write(other);
			},
		});
		expect(await bench.make(id, lawyer, [piece])).toEqual(
			refuse({ kind: "no-permit" }),
		);
		expect(bench.entries()).toEqual([begun, failed("no-permit")]);
	});

	test("stops at a piece that is not what was taken in", async () => {
		const { readdirSync, readFileSync, writeFileSync, statSync } = await import(
			"node:fs"
		);
		const path = await import("node:path");
		const large = await bench.add(id, "Film", LARGE);
		const blobs = readdirSync(bench.bench.dir, { recursive: true })
			.map((name) => path.join(bench.bench.dir, String(name)))
			.filter((name) => statSync(name).isFile());
		const blob = blobs.find((name) => statSync(name).size > LARGE.length);
		if (blob === undefined) throw new Error("no blob");
		const bytes = readFileSync(blob);
		bytes[3_000_000] = (bytes[3_000_000] ?? 0) ^ 1;
		writeFileSync(blob, bytes);
		expect(await bench.make(id, lawyer, [large])).toEqual(
			refuse({ kind: "piece-damaged" }),
		);
		expect(bench.entries()).toEqual([begun, failed("piece-damaged")]);
	});
});

describe("a package that waits", () => {
	test("is read by who may approve it, before the dossier is before the college, and by nobody else", async () => {
		const order = must(await bench.prepare(id, lawyer, [piece]));
		expect(must(await bench.room.handlers.packageOrders({}, []))).toMatchObject(
			[{ order, mayApprove: false, mayTakeBack: true }],
		);
		await bench.as("DO");
		expect(must(await bench.room.handlers.packageOrders({}, []))).toEqual([]);
		await bench.as("JM");
		// The list says no more of the dossier than its line: reading the order is what is entered.
		expect(must(await bench.room.handlers.packageOrders({}, []))).toEqual([
			{
				dossier: id,
				reference: "DJ-2026-001",
				order,
				lawyer: { name: "Me Luc Kayser" },
				prepared: { by: "Claire Weber", at: expect.any(Number) },
				mayApprove: true,
				mayTakeBack: false,
			},
		]);
		expect(must(await bench.room.handlers.dossiers({}, []))).toEqual([]);
		const seen = must(
			await bench.room.handlers.packageOrder({ id, order }, []),
		);
		expect(seen).toMatchObject({
			pieces: [{ title: "Relevé", persons: 1 }],
			unmasked: "le témoin est connu de l’agent",
		});
		expect(seen.words).toHaveLength(6);
		expect(JSON.stringify(seen)).not.toContain("Absence sans motif");
		expect(bench.committed.at(-1)).toMatchObject({
			act: "dossier-opened",
			note: "package-order",
		});
	});

	test("is declined with a reason only, and is then gone", async () => {
		const order = must(await bench.prepare(id, lawyer, [piece]));
		await bench.as("JM");
		const { declinePackage } = bench.room.handlers;
		expect(await declinePackage({ id, order, reason: " " }, [])).toEqual(
			refuse({ kind: "form", field: "reason" }),
		);
		must(await declinePackage({ id, order, reason: "trop large" }, []));
		expect(must(await bench.room.handlers.packageOrders({}, []))).toEqual([]);
		await bench.as("CW");
		expect((await bench.view(id)).waitingPackages).toEqual([]);
	});
});

describe("the life of a copy", () => {
	const endProcedure = async () => {
		for (const step of TO_PARDON) await bench.record(id, step);
	};
	const returnsDue = async () =>
		must(await bench.room.handlers.dueRows({}, [])).filter(
			(row) => row.kind === "return",
		);

	test("stands among the communications with its duty, until its return is entered", async () => {
		must(await bench.make(id, lawyer, [piece]));
		const { rows: register } = must(
			await bench.room.handlers.communications({}, []),
		);
		expect(register).toMatchObject([
			{
				recipient: "lawyer",
				basis: "C1",
				way: "sealed-package",
				by: "Jean Meyer",
				communication: {
					to: "Me Luc Kayser, barreau de Luxembourg",
					motive: "défense de l’agent",
					mustReturn: true,
				},
				returned: null,
			},
		]);
		const [copy] = (await bench.view(id)).packages;
		expect(copy?.communication).toBe(register[0]?.id);
		await endProcedure();
		expect(await returnsDue()).toMatchObject([
			{
				dossier: id,
				rule: "C3",
				// Given out on that day, after what ended the procedure.
				day: "2026-11-23",
				state: "due-since",
				to: "Me Luc Kayser, barreau de Luxembourg",
				copy: 1,
				communication: register[0]?.id,
			},
		]);
		must(
			await bench.room.handlers.returnCommunication(
				{
					id,
					communication: copy?.communication ?? "",
					on: "2026-11-23" as never,
					how: "destroyed",
				},
				[],
			),
		);
		expect((await bench.view(id)).packages[0]?.returned).toEqual({
			on: "2026-11-23",
			how: "destroyed",
		});
		expect(await returnsDue()).toEqual([]);
	});

	test("is due from the day on which another lawyer took over, while the procedure goes on", async () => {
		must(await bench.make(id, lawyer, [piece]));
		expect(await returnsDue()).toEqual([]);
		await bench.as("CW");
		await bench.designate(id, null);
		expect(await returnsDue()).toMatchObject([{ copy: 1, day: "2026-11-23" }]);
	});

	test("is the same for what was communicated by another way, and never ends before it began", async () => {
		await bench.as("CW");
		const communicate = (on: string, mustReturn: boolean) =>
			bench.room.handlers.recordCommunication(
				{
					id,
					communication: {
						recipient: "commissioner",
						to: "Commissaire du Gouvernement",
						what: "dossier complet",
						basis: "P7",
						motive: "saisine",
						on: on as IsoDate,
						way: "hand",
						mustReturn,
					},
				},
				[],
			);
		must(await communicate("2026-11-18", true));
		must(await communicate("2026-11-18", false));
		must(await communicate("2026-11-22", true));
		expect(await returnsDue()).toEqual([]);
		await endProcedure();
		const due = await returnsDue();
		expect(due).toMatchObject([
			{ to: "Commissaire du Gouvernement", copy: null, day: "2026-11-20" },
			{ to: "Commissaire du Gouvernement", copy: null, day: "2026-11-22" },
		]);
		const returned = (on: string) =>
			bench.room.handlers.returnCommunication(
				{
					id,
					communication: due[1]?.communication ?? "",
					on: on as IsoDate,
					how: "returned",
				},
				[],
			);
		expect(await returned("2026-11-21")).toEqual(
			refuse({ kind: "form", field: "on" }),
		);
		must(await returned("2026-11-22"));
		expect(await returnsDue()).toHaveLength(1);
	});
});
