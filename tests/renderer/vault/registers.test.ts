import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { damageCopy, damageJournal } from "../../support/damage.ts";
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
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

const as = async (initials: "CW" | "JM" | "DO"): Promise<VaultRoom> => {
	const room = await bench.start();
	must(
		await unlockAs(
			room,
			initials,
			{ CW: PASSPHRASES.clerk, JM: PASSPHRASES.college, DO: PASSPHRASES.dpo }[
				initials
			],
		),
	);
	return room;
};
const day = (text: string) => text as IsoDate;

/** C6: rights last a year; another account keeps them. */
async function keep(by: "JM" | "DO", whose: readonly string[]): Promise<void> {
	const room = await as(by);
	for (const { id, initials, roles } of must(
		await room.handlers.accounts({}, []),
	).accounts)
		if (whose.includes(initials))
			must(
				await room.handlers.reviewAccount(
					{ account: id, roles: [...roles], reason: "En fonction." },
					[],
				),
			);
}

async function founded() {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	return { room, id };
}

/** The register's own stream, then its days; only the first day is there when it is asked. */
async function accessStreams(): Promise<readonly string[]> {
	const rows = await bench.database.heads
		.where("kind")
		.equals("access")
		.toArray();
	return rows.sort((a, b) => a.count - b.count).map(({ stream }) => stream);
}

describe("the access register", () => {
	const all = { before: null, act: null, dossier: null };

	test("tells the DPO who did what, when and why, and nobody else", async () => {
		const { room, id } = await founded();
		must(
			await room.handlers.dossier(
				{ id, motive: { motive: "control", note: "Vérification du délai." } },
				[],
			),
		);
		const wrong = await bench.start();
		await unlockAs(wrong, "JM", utf8("pas la bonne phrase du tout"));
		expect(
			await (await as("CW")).handlers.accessRegister(all, []),
		).toMatchObject({ ok: false, reason: { kind: "role" } });
		const { rows } = must(
			await (await as("DO")).handlers.accessRegister(all, []),
		);
		expect(rows).toContainEqual(
			expect.objectContaining({
				act: "dossier-opened",
				by: "Claire Weber",
				reference: "DJ-2026-001",
				motive: "control",
				note: "Vérification du délai.",
			}),
		);
		expect(rows).toContainEqual(
			expect.objectContaining({ act: "unlock-failed", by: "Jean Meyer" }),
		);
		expect(rows[0]?.act).toBe("register-read");
	});

	test("is narrowed to one account and to one day", async () => {
		const { room } = await founded();
		must(await room.handlers.search({ text: "muller" }, []));
		const first = await as("DO");
		const { accounts } = must(await first.handlers.accounts({}, []));
		bench.now = Date.parse("2026-12-11T09:00:00Z");
		await as("CW");
		const account = accounts.find(({ initials }) => initials === "CW")
			?.id as never;
		const asked = async (narrowed: object) =>
			must(
				await (await as("DO")).handlers.accessRegister(
					{ ...all, ...narrowed },
					[],
				),
			).rows;
		const hers = await asked({ account });
		expect(new Set(hers.map(({ by }) => by))).toEqual(
			new Set(["Claire Weber"]),
		);
		expect(hers.length).toBeGreaterThan(1);
		const then = await asked({ day: "2026-12-10" });
		expect(then.length).toBeGreaterThan(1);
		expect(
			then.every(({ at }) => at < Date.parse("2026-12-11T00:00:00Z")),
		).toBe(true);
	});

	test("enters the opening of a dossier that a command shows before anybody opened it, once", async () => {
		const { id } = await founded();
		const room = await as("CW");
		const remark = { remark: "", pieces: [] };
		for (const step of [
			{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
			{ step: "order-notified", on: "2026-11-18" },
		])
			must(await room.handlers.recordStep({ id, step, ...remark }, []));
		// Its own page asks for the motive all the same.
		expect(await room.handlers.dossier({ id, motive: null }, [])).toMatchObject(
			{ ok: false, reason: { kind: "motive-needed" } },
		);
		const { rows } = must(
			await (await as("DO")).handlers.accessRegister(
				{ ...all, act: "dossier-opened" },
				[],
			),
		);
		expect(rows).toMatchObject([
			{ by: "Claire Weber", motive: "record-step", note: "" },
		]);
	});

	test("shows nothing of a dossier before its motive was given in this session", async () => {
		const { id } = await founded();
		const { handlers } = await as("CW");
		const { port1, port2 } = new MessageChannel();
		const description = describedAs("Note");
		const file = new File(["absences : 4 jours"], "note.txt");
		const piece = must(
			await handlers.importPiece(
				{ id, file, description, acceptContent: false },
				[port2],
			),
		);
		port1.close();
		const step = {
			step: "order-issued",
			on: "2026-11-16",
			channel: "workplace",
		};
		const asks = async () => {
			const read = new MessageChannel();
			const answers = [
				await handlers.explain({ id, subject: { kind: "verdict" } }, []),
				await handlers.previewStep({ id, step }, []),
				await handlers.stampState({ id, piece }, []),
				await handlers.readPiece({ id, piece }, [read.port2]),
			];
			read.port1.close();
			return answers.map((each) => (each.ok ? "ok" : each.reason.kind));
		};
		expect(await asks()).toEqual([
			"motive-needed",
			"motive-needed",
			"not-open-to-you",
			"not-open-to-you",
		]);
		const motive = { motive: "control" as const, note: "" };
		must(await handlers.dossier({ id, motive }, []));
		expect(await asks()).toEqual(["ok", "ok", "ok", "ok"]);
	});

	test.each([
		["its first record", 0, ["recorded", "unlocked"]],
		["an entry", 1, ["recorded"]],
	])(
		"names a day of which %s is damaged in both copies, and shows what is left",
		async (_what, seq, left) => {
			await founded();
			const [, first = ""] = await accessStreams();
			bench.now = Date.parse("2026-12-11T09:00:00Z");
			await as("CW");
			damageJournal(bench.dir, first, seq);
			await damageCopy(bench.database, first, seq);
			const page = must(
				await (await as("DO")).handlers.accessRegister(all, []),
			);
			expect(page.unreadable).toEqual(["2026-12-10"]);
			expect(page.rows).toMatchObject([
				{ act: "register-read", by: "Dora Ott" },
				{ act: "unlocked", by: "Dora Ott" },
				{ act: "unlocked", by: "Claire Weber" },
				...left.map((act) => ({ act, by: "Claire Weber" })),
			]);
		},
	);

	test("enters every search before it is answered, and a number's without the number", async () => {
		const { room } = await founded();
		const { nationalNumber } = SAMPLE_DOSSIER.agent;
		must(await room.handlers.search({ text: "mul" }, []));
		must(await room.handlers.search({ text: "klein" }, []));
		must(await room.handlers.search({ text: " " }, []));
		must(await room.handlers.similarDossiers({ nationalNumber }, []));
		// At once, as after a lock: no moment for a timer.
		const { rows } = must(
			await (await as("DO")).handlers.accessRegister(
				{ ...all, act: "searched" },
				[],
			),
		);
		expect(rows.map(({ by, note }) => [by, note])).toEqual([
			["Claire Weber", "national-number"],
			["Claire Weber", "klein"],
			["Claire Weber", "mul"],
		]);
	});

	test("enters a refusal with its rule", async () => {
		const { room, id } = await founded();
		await room.handlers.recordStep(
			{
				id,
				step: { step: "forwarded", on: "2026-12-01" },
				remark: "",
				pieces: [],
			},
			[],
		);
		const { rows } = must(
			await (await as("DO")).handlers.accessRegister(
				{ ...all, act: "refused" },
				[],
			),
		);
		expect(rows).toMatchObject([{ note: "P5", by: "Claire Weber" }]);
	});

	test("enters what is refused to a role, and a destruction that is refused", async () => {
		const { room, id } = await founded();
		const refusedTo = async () =>
			must(
				await (await as("DO")).handlers.accessRegister(
					{ ...all, act: "refused" },
					[],
				),
			).rows.map(({ by, note, reference }) => [by, note, reference]);
		const asked = { id, revisionRead: false };
		await room.handlers.accessRegister(all, []);
		await room.handlers.proposeDestruction(
			{ ...asked, reference: "DJ-2026-002" },
			[],
		);
		const college = await as("JM");
		await college.handlers.explain({ id, subject: { kind: "verdict" } }, []);
		await college.handlers.proposeDestruction(
			{ ...asked, reference: "DJ-2026-001" },
			[],
		);
		await college.handlers.permitRestore({ folder: 0, number: 1 } as never, []);
		expect(await refusedTo()).toEqual([
			["Jean Meyer", "C2", null],
			["Jean Meyer", "C2", null],
			["Jean Meyer", "C2", null],
			["Claire Weber", "C11", "DJ-2026-001"],
			["Claire Weber", "C2", null],
		]);
	});

	test("chains its days, and prunes to the day what is older than three years", async () => {
		const { room } = await founded();
		must(await room.handlers.search({ text: "muller" }, []));
		bench.now = Date.parse("2026-12-11T09:00:00Z");
		await as("CW");
		// Rights last a year: each account is reviewed by the other one meanwhile.
		for (const at of ["2027-11-30", "2028-11-20", "2029-11-10"]) {
			bench.now = Date.parse(`${at}T09:00:00Z`);
			await keep("DO", ["CW", "JM"]);
			await keep("JM", ["DO"]);
		}
		bench.now = Date.parse("2029-12-11T09:00:00Z");
		const dpo = await as("DO");
		const { rows } = must(await dpo.handlers.accessRegister(all, []));
		const days = new Set(
			rows.map(({ at }) => new Date(at).toISOString().slice(0, 10)),
		);
		expect(days).toContain("2026-12-11");
		expect(days).not.toContain("2026-12-10");
		expect(must(await dpo.handlers.verify({}, [])).bad).toEqual([]);
	});
});

describe("a way out that was tried", () => {
	test("is entered once a minute, with the dossier that is open", async () => {
		const { room, id } = await founded();
		const motive = { motive: "record-step" as const, note: "" };
		const attempt = (way: "copy" | "print", dossier: StreamId | null) =>
			room.handlers.noteWayOut({ way, dossier }, []);
		must(await attempt("print", null));
		must(await room.handlers.dossier({ id, motive }, []));
		must(await attempt("copy", id));
		bench.now += 59_000;
		must(await attempt("copy", id));
		must(await attempt("copy", "f".repeat(32) as StreamId));
		bench.now += 1_000;
		must(await attempt("copy", "f".repeat(32) as StreamId));
		const asked = { before: null, act: "way-refused" as const, dossier: null };
		const { rows } = must(
			await (await as("DO")).handlers.accessRegister(asked, []),
		);
		expect(rows.map(({ note, dossier }) => [note, dossier])).toEqual([
			["copy", null],
			["copy", id],
			["print", null],
		]);
	});
});

describe("the register of communications", () => {
	const communication = {
		recipient: "commissioner" as const,
		to: "Commissariat du Gouvernement",
		what: "Dossier complet",
		basis: "P7",
		motive: "Instruction disciplinaire",
		on: day("2026-12-05"),
		way: "registered" as const,
		mustReturn: true,
	};

	test("is read with an entry, once a session, when it shows a dossier’s words (C5)", async () => {
		const { room, id } = await founded();
		const reads = async () => {
			const asked = { before: null, act: "register-read" as const };
			const { rows } = must(
				await (await as("DO")).handlers.accessRegister(
					{ ...asked, dossier: null },
					[],
				),
			);
			return rows
				.filter(({ note }) => note === "communications")
				.map(({ by }) => by);
		};
		must(await room.handlers.communications({}, []));
		expect(await reads()).toEqual([]);
		must(
			await (await as("CW")).handlers.recordCommunication(
				{ id, communication },
				[],
			),
		);
		const dpo = await as("DO");
		must(await dpo.handlers.communications({}, []));
		must(await dpo.handlers.communications({}, []));
		expect(await reads()).toEqual(["Dora Ott"]);
	});

	test("asks for the communications that the law makes, and keeps what was sent and given back", async () => {
		const { room, id } = await founded();
		for (const step of [
			{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
			{ step: "order-notified", on: "2026-11-18" },
			{ step: "reply-received", on: "2026-11-20" },
			{ step: "forwarded", on: "2026-12-01" },
			{ step: "referred-to-commissioner", on: "2026-12-04" },
		])
			must(
				await room.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
		const motive = { motive: "record-step" as const, note: "" };
		expect(
			must(await room.handlers.dossier({ id, motive }, [])).dueCommunications,
		).toMatchObject([{ recipient: "commissioner", basis: "P7" }]);
		const view = must(
			await room.handlers.recordCommunication({ id, communication }, []),
		);
		expect(view.dueCommunications).toEqual([]);
		const sent = view.communications[0]?.id ?? "";
		must(
			await room.handlers.returnCommunication(
				{ id, communication: sent, on: day("2026-12-09"), how: "returned" },
				[],
			),
		);
		const {
			rows: [row],
		} = must(await (await as("DO")).handlers.communications({}, []));
		expect(row).toMatchObject({
			reference: "DJ-2026-001",
			by: "Claire Weber",
			returned: { how: "returned" },
			communication: { to: "Commissariat du Gouvernement" },
		});
		expect(
			await (await as("JM")).handlers.communications({}, []),
		).toMatchObject({ ok: false, reason: { kind: "role" } });
	});
});

describe("the proof", () => {
	/** Flips one bit in the middle of a journal file. */
	function damage(stream: string): void {
		const file = path.join(bench.dir, "journal", stream);
		const bytes = readFileSync(file);
		bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
		writeFileSync(file, bytes);
	}

	test("walks everything and finds nothing wrong, or names the first bad record", async () => {
		const { room, id } = await founded();
		const good = must(await room.handlers.verify({}, []));
		expect(good.bad).toEqual([]);
		expect(good.records).toBeGreaterThan(8);
		await bench.restart();
		const again = await as("CW");
		damage(id);
		const report = must(await again.handlers.verify({}, []));
		expect(report.bad).toMatchObject([
			{ reference: "DJ-2026-001", kind: "dossier", why: "journal" },
		]);
	});

	test("takes nothing that is recorded while it walks for an anomaly", async () => {
		const { room, id } = await founded();
		const { handlers } = bench.service;
		const { readStreams } = handlers;
		vi.spyOn(handlers, "readStreams").mockImplementation(async (...asked) => {
			const read = await readStreams(...asked);
			const step = {
				step: "order-issued",
				on: "2026-11-16",
				channel: "workplace",
			};
			must(
				await room.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
			must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
			return read;
		});
		const report = must(await room.handlers.verify({}, []));
		expect(report).toMatchObject({ bad: [], missing: 0 });
	});

	test("takes a receipt that holds later, and not in a vault that was set back", async () => {
		const { id } = await founded();
		const snapshot = new Map<string, Buffer>();
		await bench.restart();
		const walk = (dir: string): string[] =>
			readdirSync(dir, { withFileTypes: true }).flatMap((each) =>
				each.isDirectory()
					? walk(path.join(dir, each.name))
					: [path.join(dir, each.name)],
			);
		for (const file of walk(bench.dir)) snapshot.set(file, readFileSync(file));
		const clerk = await as("CW");
		must(
			await clerk.handlers.recordStep(
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
		const dpo = await as("DO");
		const { code } = must(await dpo.handlers.takeReceipt({}, []));
		expect(code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
		const later = await as("CW");
		must(
			await later.handlers.recordStep(
				{
					id,
					step: { step: "order-notified", on: "2026-11-18" },
					remark: "",
					pieces: [],
				},
				[],
			),
		);
		expect(
			must(
				await (await as("DO")).handlers.checkReceipt(
					{ code: code.toLowerCase().replaceAll("-", " ") },
					[],
				),
			),
		).toMatchObject({ kind: "matches", on: "2026-12-10" });
		await bench.emptyStore();
		await bench.kill();
		for (const [file, bytes] of snapshot) writeFileSync(file, bytes);
		await bench.emptyStore();
		const setBack = await bench.kill();
		must(await setBack.handlers.rebuild({}, []));
		must(await unlockAs(setBack, "DO", PASSPHRASES.dpo));
		expect(must(await setBack.handlers.checkReceipt({ code }, []))).toEqual({
			kind: "unknown",
			latest: null,
			worked: null,
		});
	});

	test("says what is missing when the profile was set back, and until when the vault knows", async () => {
		await founded();
		must(await (await as("DO")).handlers.takeReceipt({}, []));
		await bench.restart();
		const saved = `${bench.dir}-saved`;
		cpSync(bench.dir, saved, { recursive: true });
		bench.now = Date.parse("2026-12-14T09:00:00Z");
		const { code } = must(await (await as("DO")).handlers.takeReceipt({}, []));
		await bench.end();
		rmSync(bench.dir, { recursive: true });
		cpSync(saved, bench.dir, { recursive: true });
		await bench.emptyStore();
		bench.now = Date.parse("2026-12-15T09:00:00Z");
		must(await (await bench.start()).handlers.rebuild({}, []));
		const dpo = await as("DO");
		expect(must(await dpo.handlers.checkReceipt({ code }, []))).toEqual({
			kind: "unknown",
			latest: "2026-12-10",
			worked: "2026-12-10",
		});
	});

	test("names the dossier that vanished without a destruction, and the register that was cut short", async () => {
		const { room, id } = await founded();
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
		const { code } = must(await (await as("DO")).handlers.takeReceipt({}, []));
		const [, access = ""] = await accessStreams();
		await bench.end();
		rmSync(path.join(bench.dir, "journal", id));
		rmSync(path.join(bench.dir, "sentinel"));
		damageJournal(bench.dir, access, 2);
		await bench.emptyStore();
		must(await (await bench.start()).handlers.rebuild({}, []));
		const dpo = await as("DO");
		expect(must(await dpo.handlers.checkReceipt({ code }, []))).toEqual({
			kind: "differs",
			references: [],
			others: ["access"],
			gone: 1,
		});
	});
});
