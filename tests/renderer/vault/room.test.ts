import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FOUNDING_ROLES } from "../../../shared/access/roles.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import { refuse } from "../../../shared/base/result.ts";
import type { PieceId } from "../../../shared/file/parts.ts";
import { vaultProtocol } from "../../../shared/vault-protocol.ts";
import {
	describedAs,
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench();
});
afterEach(() => bench.dispose());

const motive = { motive: "record-step" as const, note: "" };

describe("a vault's life", () => {
	test("is founded, keeps a dossier, and has it after a restart", async () => {
		const room = await bench.start();
		expect(must(await room.handlers.status({}, []))).toEqual({
			phase: "first-run",
		});
		const session = must(await room.handlers.createVault(SAMPLE_VAULT, []));
		expect(session).toMatchObject({
			name: "Claire Weber",
			today: "2026-11-23",
		});
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const again = await bench.restart();
		expect(must(await again.handlers.status({}, []))).toMatchObject({
			phase: "locked",
		});
		must(await unlockAs(again, "CW", PASSPHRASES.clerk));
		const [row] = must(await again.handlers.dossiers({}, []));
		expect(row).toMatchObject({
			id,
			reference: "DJ-2026-001",
			agent: "Muller, Anne",
			stage: "known",
		});
		const view = must(await again.handlers.dossier({ id, motive }, []));
		expect(view.persons).toMatchObject([{ name: "Dominique Klein" }]);
	});

	test("is founded once, whatever the page asks", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const refused = refuse({ kind: "storage-failed" });
		expect(await room.handlers.createVault(SAMPLE_VAULT, [])).toEqual(
			refuse("closed"),
		);
		const locked = await bench.start();
		expect(await locked.handlers.createVault(SAMPLE_VAULT, [])).toEqual(
			refused,
		);
		bench.shutStore();
		const shut = await bench.restart();
		expect(await shut.handlers.createVault(SAMPLE_VAULT, [])).toEqual(refused);
	});

	test("is founded with every role that it cannot do without", () => {
		const { request } = vaultProtocol.createVault;
		expect(request.safeParse(SAMPLE_VAULT).success).toBe(true);
		for (const missing of FOUNDING_ROLES) {
			const accounts = SAMPLE_VAULT.accounts.map((account) => ({
				...account,
				role:
					account.role === missing
						? FOUNDING_ROLES.find((role) => role !== missing)
						: account.role,
			}));
			expect(request.safeParse({ ...SAMPLE_VAULT, accounts }).success).toBe(
				false,
			);
		}
	});

	test("walks a dossier from the order to a minor sanction and its verdict", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		bench.now = Date.parse("2027-06-30T09:00:00Z");
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const record = async (step: Record<string, unknown>) =>
			must(
				await room.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
		await record({
			step: "order-issued",
			on: "2026-11-16",
			channel: "workplace",
		});
		await record({ step: "order-notified", on: "2026-11-18" });
		await record({ step: "reply-received", on: "2026-11-25" });
		await record({
			step: "assessed",
			on: "2026-11-27",
			reply: "unsatisfactory",
			grave: false,
		});
		await record({ step: "forwarded", on: "2026-12-01" });
		await record({ step: "referred-to-commissioner", on: "2026-12-02" });
		await record({
			step: "commissioner-decided",
			on: "2027-03-01",
			outcome: "minor",
		});
		const view = await record({
			step: "sanctioned",
			on: "2027-03-15",
			by: "college",
			sanctions: [{ kind: "reprimand" }],
		});
		expect(view.verdict).toMatchObject({
			outcome: "until",
			rule: "R3b",
			keepThrough: "2030-03-15",
		});
		must(await room.handlers.dossier({ id, motive }, []));
		const why = must(
			await room.handlers.explain({ id, subject: { kind: "verdict" } }, []),
		);
		expect(why.rule).toBe("R3b");
		expect(view.chronology[0]).toMatchObject({
			name: "sanctioned",
			recorded: { by: "Claire Weber" },
		});
	});

	test("refuses a sanction without an inquiry and names the rule", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const step = {
			step: "sanctioned",
			on: "2026-11-20",
			by: "college",
			sanctions: [{ kind: "warning" }],
		};
		const result = await room.handlers.recordStep(
			{ id, step, remark: "", pieces: [] },
			[],
		);
		expect(result).toMatchObject({
			ok: false,
			reason: { kind: "law", refusal: { rule: "P7" } },
		});
	});

	test("gives the college its key when the dossier comes before it, and not sooner", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const asCollege = async () => {
			const other = await bench.start();
			must(await unlockAs(other, "JM", PASSPHRASES.college));
			return other;
		};
		expect(must(await (await asCollege()).handlers.dossiers({}, []))).toEqual(
			[],
		);
		const clerk = await bench.start();
		must(await unlockAs(clerk, "CW", PASSPHRASES.clerk));
		for (const step of [
			{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
			{ step: "order-notified", on: "2026-11-18" },
			{ step: "reply-received", on: "2026-11-20" },
		])
			must(
				await clerk.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
		const college = await asCollege();
		expect(must(await college.handlers.dossiers({}, []))).toMatchObject([
			{ id },
		]);
		expect(
			must(await college.handlers.dossier({ id, motive }, [])),
		).toMatchObject({ may: ["record"] });
	});

	test("counts wrong passphrases over a restart, delays, and opens with the right one afterwards", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		let current = await bench.restart();
		for (let failure = 1; failure <= 5; failure++) {
			const result = await unlockAs(current, "CW", utf8("pas la bonne phrase"));
			expect(result).toMatchObject({
				ok: false,
				reason: { kind: "wrong", failures: failure },
			});
			current = await bench.restart();
		}
		expect(await unlockAs(current, "CW", PASSPHRASES.clerk)).toMatchObject({
			ok: false,
			reason: { kind: "wait" },
		});
		must(await unlockAs(current, "DO", PASSPHRASES.dpo));
		bench.now += 31_000;
		must(await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk));
	});

	test("rebuilds an emptied working copy from the journal and says what it found", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		await bench.emptyStore();
		const damaged = await bench.restart();
		expect(must(await damaged.handlers.status({}, []))).toMatchObject({
			phase: "damaged",
			report: { workingCopy: "emptied", journal: "whole" },
		});
		expect(
			await damaged.handlers.unlock(
				{ account: "0".repeat(32) as never, passphrase: PASSPHRASES.clerk },
				[],
			),
		).toMatchObject({ ok: false });
		expect(must(await damaged.handlers.rebuild({}, []))).toMatchObject({
			dossiers: 1,
			lost: 0,
		});
		must(await unlockAs(damaged, "CW", PASSPHRASES.clerk));
		expect(must(await damaged.handlers.dossiers({}, []))).toMatchObject([
			{ id },
		]);
	});

	test("keeps every acknowledged step when the process is killed", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		must(
			await room.handlers.recordStep(
				{
					id,
					step: {
						step: "order-issued",
						on: "2026-11-16",
						channel: "workplace",
					},
					remark: "",
					pieces: [],
				},
				[],
			),
		);
		const again = await bench.kill();
		must(await unlockAs(again, "CW", PASSPHRASES.clerk));
		expect(must(await again.handlers.dossiers({}, []))).toMatchObject([
			{ id, stage: "issued" },
		]);
	});
});

describe("pieces and drafts", () => {
	test("gives back exactly the bytes of a piece", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		must(await room.handlers.dossier({ id, motive }, []));
		const bytes = new Uint8Array(2_500_000).map((_, i) => 32 + (i % 90));
		const { port1, port2 } = new MessageChannel();
		const description = describedAs("Relevé");
		const piece = must(
			await room.handlers.importPiece(
				{
					id,
					file: new File([bytes], "releve.txt"),
					description,
					acceptContent: false,
				},
				[port2],
			),
		);
		port1.close();
		const read = new MessageChannel();
		must(await room.handlers.readPiece({ id, piece }, [read.port2]));
		const chunks: Uint8Array[] = [];
		await new Promise<void>((resolve) => {
			read.port1.onmessage = ({ data }) => {
				if ("chunk" in data) {
					chunks.push(data.chunk);
					read.port1.postMessage("more");
				} else resolve();
			};
		});
		read.port1.close();
		expect(Buffer.concat(chunks).equals(Buffer.from(bytes))).toBe(true);
	});

	test("keeps a masked copy as a piece that names its original, which stays", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		must(await room.handlers.dossier({ id, motive }, []));
		const importing = (text: string, masks?: PieceId) =>
			room.handlers.importPiece(
				{
					id,
					file: new File([text], "lettre.txt"),
					description: describedAs(text),
					acceptContent: false,
					...(masks === undefined ? {} : { masks }),
				},
				[new MessageChannel().port2],
			);
		const original = must(await importing("lettre de D. Klein"));
		const copy = must(await importing("lettre de [témoin]", original));
		must(await importing("lettre", copy));
		const { pieces } = must(
			await room.handlers.dossier({ id, motive: null }, []),
		);
		const { size, sha256 } = pieces[0] ?? {};
		const masks = { piece: original, number: 1, size, sha256 };
		expect(pieces.map((piece) => piece.masks)).toEqual([null, masks, masks]);
		expect(await importing("lettre", "9".repeat(32) as PieceId)).toEqual(
			refuse({ kind: "role" }),
		);
	});

	test("refuses an empty file, an unknown type and a name that lies", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const description = describedAs("x");
		const importing = (file: File) =>
			room.handlers.importPiece(
				{ id, file, description, acceptContent: false },
				[new MessageChannel().port2],
			);
		expect(await importing(new File([], "vide.pdf"))).toMatchObject({
			ok: false,
			reason: { kind: "empty" },
		});
		expect(
			await importing(
				new File([new Uint8Array([0x4d, 0x5a, 0, 1, 2])], "note.exe"),
			),
		).toMatchObject({ ok: false, reason: { kind: "unknown-type" } });
		expect(
			await importing(new File(["%PDF-1.7\n%abc"], "photo.jpg")),
		).toMatchObject({
			ok: false,
			reason: { kind: "lying", name: "image", content: "pdf" },
		});
	});

	test("keeps a draft through a lock, for its account alone", async () => {
		const room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		must(
			await room.handlers.saveDraft(
				{
					key: `step/${id}`,
					dossier: id,
					form: "reply-received",
					content: "{}",
				},
				[],
			),
		);
		const again = await bench.start();
		must(await unlockAs(again, "CW", PASSPHRASES.clerk));
		expect(must(await again.handlers.drafts({}, []))).toMatchObject([
			{ reference: "DJ-2026-001", form: "reply-received" },
		]);
		const other = await bench.start();
		must(await unlockAs(other, "DO", PASSPHRASES.dpo));
		expect(must(await other.handlers.drafts({}, []))).toEqual([]);
	});
});
