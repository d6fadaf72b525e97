import { afterEach, expect, test } from "vitest";
import { stampPdf } from "../../renderer/vault/packages/stamp/stamp-pdf.ts";
import { type Malformed, malformedFiles } from "../support/malformed-files.ts";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { chanceOf, scale, timeLimit, told } from "./support/scale.ts";

/**
 * HARDENING.md section 1, "Hostile import": files that are none, through the vault's own import and through what reads
 * them in it. The window shows them in tests/e2e/imports.spec.ts.
 */

const FILES = scale(40, 500);
/** Mebibytes: the least that breaks the bounds when it is unpacked. */
const BOMB = scale(160, 600);
const MOST_MEMORY = 256 * 1024 ** 2;

let bench: VaultBench;
afterEach(async () => {
	await bench.dispose();
});

test("every malformed file is kept as it is or refused by a known word, and the vault goes on", {
	timeout: timeLimit(120, 60),
}, async () => {
	bench = new VaultBench();
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const { seed, next } = chanceOf("imports");
	const files = await malformedFiles(FILES, BOMB, next);
	const outcomes: Record<string, number> = {};
	const memory = process.memoryUsage().rss;
	let most = 0;
	for (const { name, bytes } of files) {
		const answer = await room.handlers.importPiece(
			{
				id,
				file: new File([new Uint8Array(bytes)], name),
				description: {
					title: name,
					date: null,
					author: "",
					persons: [],
					special: [],
				},
				acceptContent: false,
			},
			[new MessageChannel().port2],
		);
		const outcome = answer.ok ? "kept" : answer.reason.kind;
		outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
		most = Math.max(most, process.memoryUsage().rss - memory);
	}
	const { pieces } = must(
		await room.handlers.dossier(
			{ id, motive: { motive: "record-step", note: "" } },
			[],
		),
	);
	told("malformed imports", {
		seed,
		files: files.length,
		...outcomes,
		"memory MiB": Math.round(most / 1024 ** 2),
	});
	const known = ["kept", "unknown-type", "lying", "empty"];
	expect(Object.keys(outcomes).filter((kind) => !known.includes(kind))).toEqual(
		[],
	);
	expect(pieces).toHaveLength(outcomes["kept"] ?? 0);
	expect(most).toBeLessThan(MOST_MEMORY);
});

test("every malformed PDF is stamped or said to be damaged, and takes a bounded memory", {
	timeout: timeLimit(120, 60),
}, async () => {
	bench = new VaultBench();
	const { seed, next } = chanceOf("stamps");
	const pdfs = (await malformedFiles(FILES, BOMB, next)).filter(isPdf);
	const outcomes: Record<string, number> = {};
	const memory = process.memoryUsage().rss;
	let most = 0;
	for (const { bytes } of pdfs) {
		const stamped = await stampPdf(new Uint8Array(bytes), ["Copie n° 1"]);
		const outcome = typeof stamped === "string" ? stamped : "stamped";
		outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
		most = Math.max(most, process.memoryUsage().rss - memory);
	}
	told("malformed PDFs stamped", {
		seed,
		files: pdfs.length,
		...outcomes,
		"memory MiB": Math.round(most / 1024 ** 2),
	});
	expect(Object.keys(outcomes).sort()).toEqual(["damaged", "stamped"]);
	expect(most).toBeLessThan(MOST_MEMORY);
});

const isPdf = ({ name }: Malformed): boolean => name.endsWith(".pdf");
