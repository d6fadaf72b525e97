import { PDFDocument } from "@cantoo/pdf-lib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { PieceId } from "../../../../shared/file/parts.ts";
import { plainPdf } from "../../../support/made-files.ts";
import { must } from "../../../support/sample.ts";
import { PackageBench } from "./package-bench.ts";

let bench: PackageBench;
let id: StreamId;

beforeEach(async () => {
	bench = new PackageBench();
	id = await bench.begin();
});
afterEach(() => bench.dispose());

async function lockedPdf(): Promise<Uint8Array<ArrayBuffer>> {
	const pdf = await PDFDocument.create();
	pdf.addPage();
	pdf.encrypt({ userPassword: "secret", ownerPassword: "owner" });
	return new Uint8Array(await pdf.save());
}

const asked = (piece: PieceId) =>
	bench.room.handlers.stampState({ id, piece }, []);

test("says of each piece what will become of it, and enters no viewing", async () => {
	const broken = plainPdf(["x"])
		.toString("latin1")
		.replace("/Type /Pages", "/Type /Pagez");
	const pieces = [
		await bench.add(id, "Constat", new Uint8Array(plainPdf(["constat"]))),
		await bench.add(id, "Verrouillé", await lockedPdf()),
		await bench.add(id, "Abîmé", broken),
		await bench.add(id, "Relevé", "absences : 4 jours"),
	];
	const before = bench.committed.length;
	const states = await Promise.all(pieces.map(asked));
	expect(states.map((answer) => answer.ok && answer.value)).toEqual([
		"stamped",
		"protected",
		"damaged",
		"no-pages",
	]);
	expect(bench.committed).toHaveLength(before);
});

test("says it to whom a package with the piece waits for, and of no other piece", async () => {
	const lawyer = await bench.designate(id, null);
	const piece = await bench.add(id, "Relevé", "absences : 4 jours");
	const other = await bench.add(id, "Note", "autre");
	must(await bench.prepare(id, lawyer, [piece]));
	await bench.as("JM");
	expect(await asked(piece)).toEqual(ok("no-pages"));
	expect(await asked(other)).toMatchObject({ ok: false });
});

test("says nothing of a piece of another dossier, nor to who may not read this one", async () => {
	const piece = await bench.add(id, "Relevé", "absences : 4 jours");
	expect(await asked("0".repeat(32) as PieceId)).toMatchObject({
		reason: { kind: "not-open-to-you" },
	});
	await bench.as("DO");
	expect(await asked(piece)).toMatchObject({
		reason: { kind: "not-open-to-you" },
	});
});
