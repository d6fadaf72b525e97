import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freshSlotFile, layoutFor } from "../../electron/bytes/slot-file.ts";
import type { VaultRoom } from "../../renderer/vault/room.ts";
import { must, PASSPHRASES, unlockAs } from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import type { vaultVectors } from "../vectors/make/vault.ts";
import { bytes, vectors } from "./vectors.ts";

const frozen = vectors<Awaited<ReturnType<typeof vaultVectors>>>("vault");
const control = { motive: "control" as const, note: "" };

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-11");
});
afterEach(() => bench.dispose());

/** The vault's folder as it was, but for what `change` alters. */
function lay(change: (file: string, content: Uint8Array) => void): void {
	for (const [name, hex] of Object.entries(frozen.files)) {
		const content = bytes(hex);
		change(name, content);
		write(name, content);
	}
	const { capacity, taken } = frozen.slots;
	const { placeOf, bitmapAt } = layoutFor(capacity);
	const slots = freshSlotFile(capacity);
	for (const { slot, entry } of taken) {
		slots.set(bytes(entry), placeOf(slot));
		const at = bitmapAt + (slot >> 3);
		slots[at] = (slots[at] ?? 0) | (1 << (slot & 7));
	}
	for (const name of ["slots", "slots-copy"]) write(name, slots);
}

function write(name: string, content: Uint8Array): void {
	const file = path.join(bench.dir, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Without a working copy: everything is read from the journal. */
async function rebuilt(
	change: Parameters<typeof lay>[0] = () => undefined,
): Promise<VaultRoom["handlers"]> {
	lay(change);
	const { handlers } = await bench.start();
	expect(must(await handlers.status({}, []))).toMatchObject({
		phase: "damaged",
	});
	must(await handlers.rebuild({}, []));
	return handlers;
}

async function as(initials: "CW" | "DO"): Promise<VaultRoom["handlers"]> {
	const room = await bench.start();
	const passphrase = initials === "CW" ? PASSPHRASES.clerk : PASSPHRASES.dpo;
	must(await unlockAs(room, initials, passphrase));
	return room.handlers;
}

async function contentOf(
	handlers: VaultRoom["handlers"],
	piece: never,
): Promise<string> {
	const { port1, port2 } = new MessageChannel();
	must(await handlers.readPiece({ id: frozen.id, piece }, [port2]));
	const chunks: Uint8Array[] = [];
	await new Promise<void>((resolve) => {
		port1.onmessage = ({ data }) => {
			if (!("chunk" in data)) return resolve();
			chunks.push(data.chunk);
			port1.postMessage("more");
		};
	});
	port1.close();
	return Buffer.concat(chunks).toString("utf8");
}

describe("a frozen vault", () => {
	test("opens with all that it held", async () => {
		await rebuilt();
		const clerk = await as("CW");
		expect(must(await clerk.dossiers({}, []))).toMatchObject([
			{ id: frozen.id, reference: "DJ-2026-001", stage: "answered" },
		]);
		const view = must(
			await clerk.dossier({ id: frozen.id, motive: control }, []),
		);
		expect(view.agent).toMatchObject({ name: "Muller", firstName: "Anne" });
		expect(view.pieces).toMatchObject([{ title: "Relevé", kind: "text" }]);
		const piece = view.pieces[0]?.id as never;
		expect(await contentOf(clerk, piece)).toBe(frozen.piece);
	});

	test("has its registers, its receipt and its chains", async () => {
		await rebuilt();
		const dpo = await as("DO");
		const asked = { before: null, act: null, dossier: null };
		const { rows } = must(await dpo.accessRegister(asked, []));
		expect(rows.map(({ act }) => act)).toEqual(
			expect.arrayContaining(["unlocked", "dossier-opened", "recorded"]),
		);
		expect(
			must(await dpo.checkReceipt({ code: frozen.code }, [])),
		).toMatchObject({ kind: "matches", on: "2026-12-11" });
	});

	test("opens with two of its sheets", async () => {
		const handlers = await rebuilt();
		const [, second = [], third = []] = frozen.sheets;
		const account = {
			name: "Luc Reding",
			initials: "LR",
			passphrase: PASSPHRASES.college,
		};
		const sheets = [[...third], [...second]];
		const motive = "Exercice.";
		must(await handlers.openWithKit({ sheets, motive, account }, []));
		must(await handlers.dossier({ id: frozen.id, motive: control }, []));
	});

	test("without its log, and damaged in the dossier's file, says what is missing and shows nothing false", async () => {
		lay((file, content) => {
			if (file === `journal/${frozen.id}`)
				content[300] = (content[300] ?? 0) ^ 1;
			if (file === "commits") content.fill(0);
		});
		const room = await bench.start();
		expect(must(await room.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
			report: { journal: "damaged" },
		});
		const report = must(await room.handlers.rebuild({}, []));
		expect(report.lost).toBeGreaterThan(1);
		must(await unlockAs(room, "CW", PASSPHRASES.clerk));
		expect(must(await room.handlers.dossiers({}, []))).toEqual([]);
		const opened = await room.handlers.dossier(
			{ id: frozen.id, motive: control },
			[],
		);
		expect(opened.ok).toBe(false);
	});
});
