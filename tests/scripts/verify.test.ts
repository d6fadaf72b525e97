import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench();
});
afterEach(() => bench.dispose());

function verify(folder: string) {
	const run = spawnSync(process.execPath, ["scripts/verify.ts", folder], {
		encoding: "utf8",
	});
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
