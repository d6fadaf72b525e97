import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
	deskCommands,
	longCommands,
} from "../../renderer/vault/desk-commands.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import type { Asked } from "../../shared/vault-protocol.ts";
import { PackageBench } from "../renderer/vault/packages/package-bench.ts";
import { describedAs, must, SAMPLE_DOSSIER } from "../support/sample.ts";

/**
 * C9, decision 0015: a dossier whose processing is restricted is read by a DPO alone. Every command that names a dossier
 * stands here, with what a clerk asks, or with the reason why it may be asked all the same.
 */

type Command = keyof typeof deskCommands | keyof typeof longCommands;
type OfDossier = {
	[Name in Command]: Asked<Name> extends { readonly id: StreamId }
		? Name
		: never;
}[Command];

const REST = "x".repeat(32);
const on = "2026-11-23";
const reason = "Motif.";
const step = { step: "order-notified", on: "2026-11-18" };
const REVIEW = "of who holds it, and shows nothing of it";
const DESTRUCTION = "held by the restriction, and shows nothing of it";
const communication = {
	recipient: "prosecutor",
	to: "Parquet",
	what: "Contenu",
	basis: "Loi",
	motive: "Demande",
	on,
	way: "hand",
	mustReturn: false,
};

const COMMANDS: Readonly<Record<OfDossier, object | string>> = {
	dossier: { motive: { motive: "record-step", note: "" } },
	explain: { subject: { kind: "verdict" } },
	previewStep: { step },
	recordStep: { step, remark: "", pieces: [] },
	recordDecision: {
		steps: [step],
		deliberation: { present: [], withdrawn: [], reasons: reason, votes: null },
		pieces: [],
	},
	rectifyStep: { target: 0, replacement: null, reason },
	agentLeft: { on, reason: "resignation" },
	change: {
		change: { change: "amend-facts", facts: SAMPLE_DOSSIER.facts, reason },
	},
	proposeStep: { step: { step: "human-decided", on }, reasons: reason },
	answerProposal: { proposal: REST, agreed: false, reason },
	importPiece: {
		file: new File(["x"], "note.txt"),
		description: describedAs("x"),
		acceptContent: false,
	},
	readPiece: { piece: REST },
	stampState: { piece: REST },
	preparePackage: {
		lawyer: REST,
		pieces: [],
		purpose: "x",
		language: "fr",
		unmasked: "",
	},
	packageOrder: { order: REST },
	declinePackage: { order: REST, reason },
	approvePackage: { order: REST, passphrase: utf8("x") },
	recordCommunication: { communication },
	returnCommunication: { communication: REST, on, how: "returned" },
	withdrawFromDossier: REVIEW,
	holders: {},
	withdrawHolder: REVIEW,
	proposeDestruction: DESTRUCTION,
	approveDestruction: DESTRUCTION,
	stopDestruction: DESTRUCTION,
};

let bench: PackageBench;
let id: StreamId;
beforeEach(async () => {
	bench = new PackageBench();
	id = await bench.begin();
	const told = communication as never;
	const entered = { id, communication: told };
	must(await bench.room.handlers.recordCommunication(entered, []));
	await bench.restrict("DJ-2026-001");
});
afterEach(() => bench.dispose());

const probes = Object.entries(COMMANDS).flatMap(([name, asked]) =>
	typeof asked === "string" ? [] : [{ name: name as OfDossier, asked }],
);

describe("C9: a restricted dossier", () => {
	test("answers no command of a clerk, and takes nothing in but the entries of it", async () => {
		const wrong: unknown[] = [];
		const before = bench.committed.length;
		for (const { name, asked } of probes) {
			const answer = await bench.room.handlers[name](
				{ id, ...asked } as never,
				[new MessageChannel().port2],
			);
			if (answer.ok) wrong.push(name);
		}
		expect(wrong).toEqual([]);
		const written = bench.committed.slice(before).map(({ v }) => v);
		expect(new Set(written)).toEqual(new Set(["access/1"]));
	});

	test("keeps its words out of the register of communications, but for the DPO who reads it", async () => {
		const rows = async () =>
			must(await bench.room.handlers.communications({}, [])).rows;
		expect(await rows()).toMatchObject([
			{ dossier: id, reference: "DJ-2026-001", communication: null },
		]);
		await bench.as("DO");
		expect(await rows()).toMatchObject([{ communication: null }]);
		const motive = { motive: "control", note: "" } as const;
		must(await bench.room.handlers.dossier({ id, motive }, []));
		expect(await rows()).toMatchObject([
			{ communication: { what: "Contenu" } },
		]);
	});
});
