import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import {
	BackupBench,
	dueDossier,
	filesWith,
} from "../../support/backup-bench.ts";
import {
	describedAs,
	must,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	TO_PARDON,
} from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const day = (text: string) => text as IsoDate;
const TODAY = day("2026-12-10");
const REFERENCE = "DJ-2026-001";
const motive = { motive: "record-step" as const, note: "" };
const asked = {
	kind: "access" as const,
	asks: "agent" as const,
	person: "Muller-Requérante, Anne",
	received: day("2026-12-01"),
	words: "Je souhaite lire mon dossier.",
	reference: REFERENCE as string | null,
	identified: true,
};

async function founded(): Promise<StreamId> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	return must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
}

async function received(
	more:
		| Partial<typeof asked>
		| { readonly kind: "restriction" | "erasure" } = {},
) {
	const room = await places.as("DO");
	const { rows } = must(
		await room.handlers.receiveRequest({ ...asked, ...more }, []),
	);
	const [request] = rows;
	if (request === undefined) throw new Error("no request");
	return { room, id: request.id, request };
}

const granted = {
	on: TODAY,
	outcome: "granted" as const,
	ground: null,
	restriction: null,
	words: "Copie remise.",
};

const opened = async (room: VaultRoom, id: StreamId) =>
	must(await room.handlers.dossier({ id, motive }, []));

describe("C9: a person's request", () => {
	test("is the DPO's alone, to read and to enter", async () => {
		await founded();
		for (const initials of ["CW", "JM"] as const) {
			const room = await places.as(initials);
			const role = { ok: false, reason: { kind: "role" } };
			expect(await room.handlers.requests({}, [])).toMatchObject(role);
			expect(await room.handlers.receiveRequest(asked, [])).toMatchObject(role);
		}
		const dpo = await places.as("DO");
		expect(must(await dpo.handlers.requests({}, []))).toEqual({
			rows: [],
			lost: 0,
		});
	});

	test("is listed with its last day, under the name that its dossier keeps", async () => {
		const id = await founded();
		const { request } = await received();
		expect(request).toMatchObject({
			person: asked.person,
			words: asked.words,
			dossier: { id, reference: REFERENCE },
			identified: TODAY,
			limit: { lastDay: "2027-01-01", distance: { unit: "days", count: 22 } },
			answer: null,
			recorded: { by: "Dora Ott" },
		});
	});

	test("about no dossier keeps its name in the register", async () => {
		await founded();
		const { request, room } = await received({ reference: null });
		expect(request).toMatchObject({ person: asked.person, dossier: null });
		expect(
			await room.handlers.receiveRequest(
				{ ...asked, reference: "DJ-2026-999" },
				[],
			),
		).toMatchObject({ ok: false, reason: { kind: "reference" } });
	});

	test("keeps its dossier from destruction until it is answered", async () => {
		const { id } = await dueDossier(bench);
		const proposal = { id, reference: REFERENCE, revisionRead: false };
		const first = await received();
		const clerk = await places.as("CW");
		expect(await clerk.handlers.proposeDestruction(proposal, [])).toMatchObject(
			{ ok: false, reason: { kind: "conditions", unmet: ["no-hold"] } },
		);
		const view = await opened(clerk, id);
		expect(view.verdict.blockedBy).toContain("hold");
		expect(
			await clerk.handlers.recordStep(
				{
					id,
					step: { step: "hold-lifted", on: TODAY },
					remark: "",
					pieces: [],
				},
				[],
			),
		).toMatchObject({ ok: false, reason: { refusal: { rule: "C9" } } });
		const dpo = await places.as("DO");
		const { rows } = must(
			await dpo.handlers.answerRequest({ id: first.id, ...granted }, []),
		);
		expect(rows[0]?.answer).toMatchObject({
			late: false,
			words: "Copie remise.",
		});
		const after = await places.as("CW");
		expect(await after.handlers.proposeDestruction(proposal, [])).toMatchObject(
			{ ok: true },
		);
	});

	test("is answered late, and that is shown", async () => {
		await founded();
		const { id } = await received();
		bench.now = Date.parse("2027-01-02T09:00:00Z");
		const room = await places.as("DO");
		const { rows } = must(
			await room.handlers.answerRequest(
				{ id, ...granted, on: day("2027-01-02") },
				[],
			),
		);
		expect(rows[0]).toMatchObject({
			answer: { late: true },
			limit: { distance: { count: -1 } },
		});
	});

	test("is not answered before the identity is proved", async () => {
		await founded();
		const { room, id } = await received({ identified: false });
		expect(
			await room.handlers.answerRequest({ id, ...granted }, []),
		).toMatchObject({ reason: { kind: "rule", why: "identity-missing" } });
		must(await room.handlers.identifyRequest({ id, on: TODAY }, []));
		must(await room.handlers.answerRequest({ id, ...granted }, []));
	});

	test("an erasure is refused on a listed ground only", async () => {
		await founded();
		const { room, id } = await received({ kind: "erasure" } as never);
		const refused = { ...granted, id, outcome: "refused" as const };
		expect(await room.handlers.answerRequest(refused, [])).toMatchObject({
			reason: { kind: "rule", why: "ground-missing" },
		});
		must(
			await room.handlers.answerRequest(
				{ ...refused, ground: "legal-obligation" },
				[],
			),
		);
	});

	test("leaves no name behind when its dossier is destroyed", async () => {
		const { id } = await dueDossier(bench);
		const { room, id: request } = await received();
		must(await room.handlers.answerRequest({ id: request, ...granted }, []));
		const clerk = await places.as("CW");
		must(
			await clerk.handlers.proposeDestruction(
				{ id, reference: REFERENCE, revisionRead: false },
				[],
			),
		);
		const dpo = await places.as("DO");
		must(
			await dpo.handlers.approveDestruction({ id, reference: REFERENCE }, []),
		);
		bench.now += 7 * 24 * 3_600_000;
		must(await (await places.as("CW")).handlers.executeDestructions({}, []));
		const { rows } = must(
			await (await places.as("DO")).handlers.requests({}, []),
		);
		expect(rows).toMatchObject([
			{ kind: "access", person: null, words: "", dossier: null },
		]);
		expect(rows[0]?.answer?.words).toBe("");
		expect(JSON.stringify(rows)).not.toContain("Requérante");
		expect(filesWith([bench.dir], Buffer.from("Requérante"))).toEqual([]);
	});
});

describe("C9: a restriction of processing", () => {
	async function restricted() {
		const dossier = await founded();
		const { room, id } = await received({ kind: "restriction" } as never);
		must(
			await room.handlers.answerRequest(
				{ id, ...granted, restriction: "accuracy-contested" },
				[],
			),
		);
		return { dossier, id };
	}
	const issue = {
		step: "order-issued",
		on: "2026-11-16",
		channel: "workplace",
	};
	const C9 = { ok: false, reason: { kind: "law", refusal: { rule: "C9" } } };

	test("closes the dossier to everybody but a DPO, and the attempt is entered", async () => {
		const { dossier: id } = await restricted();
		const room = await places.as("CW");
		const closed = { ok: false, reason: { kind: "restricted", since: TODAY } };
		for (const given of [null, motive])
			expect(
				await room.handlers.dossier({ id, motive: given }, []),
			).toMatchObject(closed);
		const notOpen = { ok: false, reason: { kind: "not-open-to-you" } };
		expect(
			await room.handlers.explain({ id, subject: { kind: "verdict" } }, []),
		).toMatchObject(notOpen);
		expect(
			await room.handlers.previewStep({ id, step: issue }, []),
		).toMatchObject(notOpen);
		expect(await room.handlers.holders({ id }, [])).toMatchObject(notOpen);
		expect(must(await room.handlers.dossiers({}, []))).toMatchObject([{ id }]);
		const dpo = await places.as("DO");
		const { rows } = must(
			await dpo.handlers.accessRegister(
				{ before: null, act: "refused", dossier: null },
				[],
			),
		);
		expect(rows.map(({ reference, note }) => [reference, note])).toEqual(
			Array(5).fill([REFERENCE, "C9"]),
		);
		const view = must(
			await dpo.handlers.dossier(
				{ id, motive: { motive: "answer-request", note: "" } },
				[],
			),
		);
		expect(view.mentions).toContainEqual({
			id: "restriction",
			rule: "C9",
			since: TODAY,
		});
		expect(view.steps.filter(({ allowed }) => allowed)).toEqual([]);
		expect(view.may).toEqual([]);
	});

	test("leaves a copy’s return due, and does not say to whom it went", async () => {
		const id = await founded();
		const room = await places.as("CW");
		for (const step of [issue, ...TO_PARDON])
			must(
				await room.handlers.recordStep(
					{ id, step, remark: "", pieces: [] },
					[],
				),
			);
		const communication = {
			recipient: "lawyer" as const,
			to: "Me Luc Kayser",
			what: "copie du dossier",
			basis: "C1",
			motive: "défense de l’agent",
			on: day("2026-11-19"),
			way: "hand" as const,
			mustReturn: true,
		};
		must(await room.handlers.recordCommunication({ id, communication }, []));
		const due = async (room: VaultRoom) =>
			must(await room.handlers.dueRows({}, [])).filter(
				({ kind }) => kind === "return",
			);
		const row = { dossier: id, recipient: "lawyer", day: "2026-11-20" };
		expect(await due(room)).toMatchObject([{ ...row, to: "Me Luc Kayser" }]);
		const asking = await received({ kind: "restriction" });
		must(
			await asking.room.handlers.answerRequest(
				{ id: asking.id, ...granted, restriction: "accuracy-contested" },
				[],
			),
		);
		const rows = await due(await places.as("CW"));
		expect(rows).toMatchObject([{ ...row, to: null }]);
		expect(JSON.stringify(rows)).not.toMatch(/Kayser|copie du dossier/);
	});

	test("closes every step, change and piece, and loses no limit", async () => {
		const { dossier: id } = await restricted();
		const room = await places.as("CW");
		const record = (step: Record<string, unknown>) =>
			room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []);
		for (const step of [
			issue,
			{ step: "hold-lifted", on: TODAY, ground: "restriction" },
			{ step: "hold-placed", on: TODAY, ground: "litigation" },
		])
			expect(await record(step)).toMatchObject(C9);
		const change = {
			change: "amend-facts" as const,
			facts: SAMPLE_DOSSIER.facts,
			reason: "précision",
		};
		expect((await room.handlers.change({ id, change }, [])).ok).toBe(false);
		expect(
			await room.handlers.rectifyStep(
				{ id, target: 0, replacement: null, reason: "erreur" },
				[],
			),
		).toMatchObject(C9);
		expect(
			await room.handlers.importPiece(
				{
					id,
					file: new File(["x"], "x.txt"),
					description: describedAs("x"),
					acceptContent: false,
				},
				[new MessageChannel().port2],
			),
		).toMatchObject({ ok: false, reason: { kind: "role" } });
		expect(must(await room.handlers.dueRows({}, []))).toContainEqual(
			expect.objectContaining({ dossier: id, rule: "T1" }),
		);
	});

	test("lets a listed use be made of it once the DPO has entered it", async () => {
		const { dossier, id } = await restricted();
		const dpo = await places.as("DO");
		must(
			await dpo.handlers.allowRestrictedUse(
				{ id, use: "legal-claims", reason: "Délais de la procédure" },
				[],
			),
		);
		const room = await places.as("CW");
		must(
			await room.handlers.recordStep(
				{ id: dossier, step: issue, remark: "", pieces: [] },
				[],
			),
		);
		expect(
			(await opened(room, dossier)).mentions.map(({ id }) => id),
		).toContain("restriction");
	});

	test("ends once the person was told", async () => {
		const { dossier, id } = await restricted();
		const dpo = await places.as("DO");
		expect(
			await dpo.handlers.liftRestriction({ id, told: day("2026-12-11") }, []),
		).toMatchObject({ reason: { kind: "rule", why: "told-afterwards" } });
		const { rows } = must(
			await dpo.handlers.liftRestriction({ id, told: TODAY }, []),
		);
		expect(rows[0]).toMatchObject({ restricting: false });
		const room = await places.as("CW");
		const { mentions } = await opened(room, dossier);
		expect(mentions.map(({ id }) => id)).not.toContain("restriction");
	});

	test("needs a dossier", async () => {
		await founded();
		const { room, id } = await received({
			kind: "restriction",
			reference: null,
		} as never);
		expect(
			await room.handlers.answerRequest(
				{ id, ...granted, restriction: "unlawful" },
				[],
			),
		).toMatchObject({ reason: { kind: "rule", why: "no-dossier" } });
	});
});

describe("C10: a breach of data", () => {
	const known = Date.parse("2026-12-09T07:30:00Z");
	const breach = {
		known,
		what: "Courrier remis à un autre agent",
		persons: "Un agent",
		measures: "",
		risk: "open" as const,
	};

	test("is the DPO's alone, with the hours that are left", async () => {
		await founded();
		const clerk = await places.as("CW");
		const role = { ok: false, reason: { kind: "role" } };
		expect(await clerk.handlers.breaches({}, [])).toMatchObject(role);
		expect(await clerk.handlers.recordBreach(breach, [])).toMatchObject(role);
		const dpo = await places.as("DO");
		const left = 72 - Math.ceil((bench.now - known) / 3_600_000);
		const { rows } = must(await dpo.handlers.recordBreach(breach, []));
		expect(rows).toMatchObject([
			{
				hoursLeft: left,
				until: Date.parse("2026-12-12T07:30:00Z"),
				duties: ["authority", "risk"],
				late: false,
			},
		]);
	});

	test("told to the authority is a communication", async () => {
		await founded();
		const dpo = await places.as("DO");
		const { rows } = must(await dpo.handlers.recordBreach(breach, []));
		const id = rows[0]?.id ?? "";
		const told = {
			id,
			told: bench.now,
			way: "registered",
			reason: "",
		} as const;
		must(await dpo.handlers.tellAuthority(told, []));
		expect(await dpo.handlers.tellAuthority(told, [])).toMatchObject({
			reason: { kind: "rule", why: "authority-already-told" },
		});
		must(
			await dpo.handlers.assessBreach(
				{ id, risk: "high", reason: "Une sanction y est nommée" },
				[],
			),
		);
		must(
			await dpo.handlers.addBreachMeasures(
				{ id, measures: "Courrier repris" },
				[],
			),
		);
		const done = must(
			await dpo.handlers.tellPersons({ id, on: TODAY, how: "par lettre" }, []),
		);
		expect(done.rows).toMatchObject([
			{ duties: [], risk: "high", measures: ["Courrier repris"] },
		]);
		const clerk = await places.as("CW");
		const register = must(await clerk.handlers.communications({}, []));
		const entries = "rows" in register ? register.rows : register;
		expect(entries).toMatchObject([
			{ recipient: "other-authority", basis: "C10", communication: null },
		]);
	});
});

describe("the registers of requests and breaches", () => {
	async function filled() {
		await founded();
		await received();
		const dpo = await places.as("DO");
		must(
			await dpo.handlers.recordBreach(
				{
					known: bench.now,
					what: "Courrier égaré",
					persons: "Un agent",
					measures: "",
					risk: "high",
				},
				[],
			),
		);
	}

	test("are verified like every other stream, on this machine and by the command", async () => {
		await filled();
		const dpo = await places.as("DO");
		const report = must(await dpo.handlers.verify({}, []));
		expect(report).toMatchObject({ bad: [], missing: 0 });
		await bench.restart();
		const run = spawnSync(process.execPath, ["scripts/verify.ts", bench.dir], {
			encoding: "utf8",
		});
		expect(run.status).toBe(0);
		expect(JSON.parse(run.stdout)).toMatchObject({ bad: [] });
	});

	test("are rebuilt from the journal and come back with a backup", async () => {
		await filled();
		const generation = await places.backUp();
		await bench.emptyStore();
		const rebuilt = await bench.restart();
		must(await rebuilt.handlers.rebuild({}, []));
		const shown = async () => {
			const room = await places.as("DO");
			return [
				must(await room.handlers.requests({}, [])).rows.length,
				must(await room.handlers.breaches({}, [])).rows.length,
			];
		};
		expect(await shown()).toEqual([1, 1]);
		const restored = await bench.restore(generation);
		must(await restored.handlers.rebuild({}, []));
		expect(await shown()).toEqual([1, 1]);
	});

	test("are passed on to another DPO, and shut to one that has gone", async () => {
		await filled();
		const passphrase = Buffer.from("parasol-granite-hublot-sifflet-olive");
		const clerk = await places.as("CW");
		const { pending } = must(
			await clerk.handlers.proposeAccount(
				{ name: "Nora Thill", initials: "NT", roles: ["dpo"], passphrase },
				[],
			),
		);
		const account = pending[0]?.account as never;
		must(
			await (await places.as("DO")).handlers.confirmAccount({ account }, []),
		);
		const second = await bench.start();
		const { accounts } = must(
			await second.handlers.status({}, []),
		) as never as {
			accounts: readonly { id: never; initials: string }[];
		};
		const id = accounts.find(({ initials }) => initials === "NT")?.id as never;
		must(await second.handlers.unlock({ account: id, passphrase }, []));
		expect(must(await second.handlers.requests({}, [])).rows).toHaveLength(1);
		expect(must(await second.handlers.breaches({}, [])).rows).toHaveLength(1);
		const kinds = async () =>
			(
				await bench.database.heads
					.where("kind")
					.anyOf("requests", "breaches")
					.toArray()
			).map(({ kind, count }) => [kind, count]);
		const before = await kinds();
		const all = must(await second.handlers.accounts({}, []));
		const first = all.accounts.find(({ initials }) => initials === "DO");
		must(
			await second.handlers.reviewAccount(
				{ account: first?.id as never, roles: [], reason: "Parti" },
				[],
			),
		);
		// One more record each: the key's rotation.
		expect(await kinds()).toEqual(
			before.map(([kind, count]) => [kind, Number(count) + 1]),
		);
	});
});
