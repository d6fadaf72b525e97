import { spawnSync } from "node:child_process";
import {
	createHash,
	createPublicKey,
	verify as verifySignature,
} from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BackupBench, dueDossier } from "../support/backup-bench.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench();
});
afterEach(() => bench.dispose());

function verify(folder: string, ...more: readonly string[]) {
	const run = spawnSync(
		process.execPath,
		["scripts/verify.ts", folder, ...more],
		{ encoding: "utf8" },
	);
	return {
		status: run.status,
		report: run.stdout === "" ? null : JSON.parse(run.stdout),
		stderr: run.stderr,
	};
}

async function vaultWithDossier(): Promise<string> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	return must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
}

test("an auditor verifies the chains on the ciphertext alone", async () => {
	await vaultWithDossier();
	const running = verify(bench.dir);
	expect(running).toMatchObject({ status: 0, report: { bad: [], signers: 3 } });
	await bench.restart();
	expect(verify(bench.dir)).toMatchObject({
		status: 0,
		report: { bad: [], records: running.report.records },
	});
});

test("names the stream and the first bad record of a damaged, a shortened and a lost file", async () => {
	const id = await vaultWithDossier();
	await bench.restart();
	const file = path.join(bench.dir, "journal", id);
	const whole = readFileSync(file);
	const damaged = Buffer.from(whole);
	damaged[damaged.length - 50] = (damaged[damaged.length - 50] ?? 0) ^ 4;
	writeFileSync(file, damaged);
	expect(verify(bench.dir)).toMatchObject({
		status: 1,
		report: { bad: [{ stream: id, seq: 2, why: "chain" }] },
	});
	writeFileSync(file, whole.subarray(0, 0));
	expect(verify(bench.dir)).toMatchObject({
		status: 1,
		report: { bad: [{ stream: id, seq: 0, why: "short" }] },
	});
});

test("says what is wrong with a folder that holds no vault", () => {
	expect(verify(bench.dir)).toMatchObject({
		status: 2,
		report: null,
		stderr: expect.stringContaining("there is no vault"),
	});
});

describe("a folder of backups", () => {
	test("is verified as it lies in the place, on the ciphertext alone", async () => {
		const places = new BackupBench();
		const { id } = await dueDossier(places.bench);
		await places.backUp();
		const [folder = ""] = places.folders;
		const [name = ""] = readdirSync(folder);
		for (const each of [folder, path.join(folder, name)]) {
			const whole = verify(each);
			expect(whole).toMatchObject({
				status: 0,
				report: { bad: [], badPieces: [], signers: 3 },
			});
			expect(whole.stderr).toContain("Aucune anomalie.");
			expect(whole.stderr).toContain("Nothing amiss.");
		}
		const journal = path.join(folder, name, "journal");
		const blobs = path.join(folder, name, "blobs");
		const stream = readdirSync(journal).find((each) => each.startsWith(id));
		for (const file of [
			path.join(journal, stream ?? ""),
			path.join(blobs, readdirSync(blobs)[0] ?? ""),
		]) {
			const bytes = readFileSync(file);
			bytes[bytes.length - 50] = (bytes[bytes.length - 50] ?? 0) ^ 4;
			writeFileSync(file, bytes);
		}
		const damaged = verify(folder);
		expect(damaged).toMatchObject({
			status: 1,
			report: {
				bad: [{ stream: id, kind: "dossier", why: "chain" }],
				badPieces: [expect.any(String)],
			},
		});
		expect(damaged.stderr).toMatch(/un dossier .* inscription n° \d+ :/);
		expect(damaged.stderr).toMatch(/a dossier .* record no\. \d+:/);
		await places.dispose();
	});
});

test("an entry of the register of destructions is checked by a third party, from its bytes alone", async () => {
	const places = new BackupBench();
	const { bench, folders } = places;
	const { room, id } = await dueDossier(bench);
	const reference = "DJ-2026-001";
	must(
		await room.handlers.proposeDestruction(
			{ id, reference, revisionRead: false },
			[],
		),
	);
	const dpo = await places.as("DO");
	must(await dpo.handlers.approveDestruction({ id, reference }, []));
	bench.now = Date.parse("2026-12-17T09:00:00Z");
	must(await (await places.as("CW")).handlers.executeDestructions({}, []));
	await places.backUp();
	for (const folder of [bench.dir, ...folders]) {
		const { status, report } = verify(folder, "--destruction", "1");
		expect(status).toBe(0);
		const { entry } = report;
		expect(entry).toMatchObject({ number: 1, on: "2026-12-17", seq: 0 });
		// A second reader: Node's own hashing and signatures, no line of the program.
		const bytes = Buffer.from(entry.record, "hex");
		const hash = (of: string | Buffer) =>
			createHash("sha256").update(of).digest("hex");
		expect(hash(bytes)).toBe(entry.hash);
		expect(
			hash(
				Buffer.concat([
					Buffer.from("scelle/destroyed/1\0"),
					Buffer.from(id, "hex"),
				]),
			),
		).toBe(entry.mark);
		const key = createPublicKey({
			key: { kty: "OKP", crv: "Ed25519", x: base64url(entry.signedWith) },
			format: "jwk",
		});
		const signed = Buffer.concat([
			Buffer.from("scelle/record/1\0"),
			bytes.subarray(0, -64),
		]);
		expect(verifySignature(null, signed, key, bytes.subarray(-64))).toBe(true);
		expect(JSON.stringify(entry)).not.toContain(reference);
	}
	expect(verify(bench.dir, "--destruction", "2").status).toBe(1);
	await places.dispose();
});

const base64url = (hex: string): string =>
	Buffer.from(hex, "hex").toString("base64url");
