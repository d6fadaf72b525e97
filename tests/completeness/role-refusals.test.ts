import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
	deskCommands,
	longCommands,
} from "../../renderer/vault/desk-commands.ts";
import type { VaultRoom } from "../../renderer/vault/room.ts";
import {
	ACTIONS,
	type Action,
	mayAct,
	mayDo,
	OFFICE_ACTIONS,
	type OfficeAction,
} from "../../shared/access/permissions.ts";
import { ROLES, type Role } from "../../shared/access/roles.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../shared/base/ids.ts";
import {
	describedAs,
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";

/**
 * C2, C5: whatever the table of permissions does not allow a role leaves one entry in the access register. Every command
 * of an unlocked vault stands here, with the action that it is, or with the reason why no role is refused it.
 */

type Command = keyof typeof deskCommands | keyof typeof longCommands;
type Made = { readonly id: StreamId; readonly account: AccountId };
interface Probe {
	readonly action: Action | OfficeAction;
	/** Allows it as well. */
	readonly or?: Action | OfficeAction;
	/** What is asked: only a role stands in its way. */
	readonly ask: (made: Made) => object;
}
const probe = (
	action: Probe["action"],
	ask: Probe["ask"] = () => ({}),
): Probe => ({ action, ask });

const OWN = "of the account itself";
const LIST = "lists what the role sees, which may be nothing";
const PREPARED = "goes on with what another command began";
const REST = "x".repeat(32);
const none = new Uint8Array();
const step = { step: "order-issued", on: "2026-11-16", channel: "workplace" };
const reason = "Motif.";
const entry = { id: REST };
const day = "2026-12-10";

const COMMANDS: Readonly<Record<Command, Probe | string>> = {
	dossiers: LIST,
	search: LIST,
	damagedDossiers: LIST,
	dueRows: LIST,
	similarDossiers: LIST,
	dispatchLimit: "the law alone",
	openNewDossier: probe("open-dossiers", () => SAMPLE_DOSSIER),
	dossier: probe("read", ({ id }) => ({
		id,
		motive: { motive: "record-step", note: "" },
	})),
	explain: probe("read", ({ id }) => ({ id, subject: { kind: "verdict" } })),
	previewStep: probe("read", ({ id }) => ({ id, step })),
	recordStep: probe("record", ({ id }) => ({
		id,
		step,
		remark: "",
		pieces: [],
	})),
	recordDecision: probe("record", ({ id }) => ({
		id,
		steps: [step],
		deliberation: {
			present: [],
			withdrawn: [],
			reasons: reason,
			votes: null,
		},
		pieces: [],
	})),
	rectifyStep: probe("record", ({ id }) => ({
		id,
		target: 0,
		replacement: null,
		reason,
	})),
	agentLeft: probe("change", ({ id }) => ({
		id,
		on: day,
		reason: "resignation",
	})),
	change: probe("change", ({ id }) => ({
		id,
		change: { change: "facts", facts: SAMPLE_DOSSIER.facts },
	})),
	proposeStep: probe("record", ({ id }) => ({ id, step, reasons: reason })),
	answerProposal: probe("read", ({ id }) => ({
		id,
		proposal: REST,
		agreed: false,
		reason,
	})),
	importPiece: probe("add-piece", ({ id }) => ({
		id,
		file: new File(["x"], "note.txt"),
		description: describedAs("x"),
		acceptContent: false,
	})),
	readPiece: probe("read", ({ id }) => ({ id, piece: REST })),
	stampState: probe("read", ({ id }) => ({ id, piece: REST })),
	recipientWords: "of no dossier",
	preparePackage: probe("package", ({ id }) => ({
		id,
		lawyer: REST,
		pieces: [],
		purpose: "x",
		language: "fr",
		unmasked: "",
	})),
	packageOrders: LIST,
	packageOrder: probe("approve-package", ({ id }) => ({ id, order: REST })),
	approvePackage: probe("approve-package", ({ id }) => ({
		id,
		order: REST,
		passphrase: none,
	})),
	declinePackage: "whoever prepares or approves: tested with packages",
	waitingActs: LIST,
	plannedSession: "a date that everyone sees",
	planSession: probe("plan-session", () => ({ on: null })),
	saveDraft: OWN,
	readDraft: OWN,
	deleteDraft: OWN,
	drafts: OWN,
	accounts: LIST,
	proposeAccount: probe("propose-account", () => ({
		name: "X",
		initials: "XX",
		roles: ["clerk"],
		passphrase: none,
	})),
	proposeRekey: probe("propose-account", ({ account }) => ({
		account,
		passphrase: none,
	})),
	confirmAccount: probe("confirm-account", ({ account }) => ({ account })),
	declineAccount: probe("confirm-account", ({ account }) => ({
		account,
		reason,
	})),
	reviewAccount: probe("review-access", ({ account }) => ({
		account,
		roles: ["clerk"],
		reason,
	})),
	changePassphrase: OWN,
	noteWayOut: OWN,
	beginSecondFactor: OWN,
	setSecondFactor: OWN,
	removeSecondFactor: OWN,
	withdrawFromDossier: "may be asked by everyone who reads it: holders.test.ts",
	holdings: probe("review-access"),
	holders: { ...probe("read", ({ id }) => ({ id })), or: "review-access" },
	withdrawHolder: probe("review-access", ({ id, account }) => ({
		id,
		account,
		reason,
	})),
	accessRegister: probe("read-access-register", () => ({
		before: null,
		act: null,
		dossier: null,
	})),
	communications: probe("read-communications"),
	recordCommunication: probe("record", ({ id }) => ({
		id,
		communication: { on: day },
	})),
	returnCommunication: probe("record", ({ id }) => ({
		id,
		communication: REST,
		on: day,
		how: "returned",
	})),
	requests: probe("handle-requests"),
	receiveRequest: probe("handle-requests", () => ({
		kind: "access",
		asks: "agent",
		person: "X",
		received: day,
		words: "",
		reference: null,
		identified: true,
	})),
	identifyRequest: probe("handle-requests", () => ({ ...entry, on: day })),
	answerRequest: probe("handle-requests", () => entry),
	allowRestrictedUse: probe("handle-requests", () => entry),
	liftRestriction: probe("handle-requests", () => entry),
	prepareConsultation: probe("handle-requests", () => entry),
	beginConsultation: probe("handle-requests", () => ({
		...entry,
		present: "",
		person: null,
		pieces: [],
	})),
	consultation: PREPARED,
	endConsultation: PREPARED,
	breaches: probe("handle-breaches"),
	recordBreach: probe("handle-breaches", () => ({
		known: 0,
		what: "x",
		persons: "x",
		measures: "",
		risk: "high",
	})),
	assessBreach: probe("handle-breaches", () => entry),
	addBreachMeasures: probe("handle-breaches", () => entry),
	tellAuthority: probe("handle-breaches", () => entry),
	tellPersons: probe("handle-breaches", () => entry),
	takeReceipt: probe("take-receipt"),
	checkReceipt: probe("take-receipt", () => ({ code: "x" })),
	recovery: "says whether there is a kit: everyone sees it",
	beginKit: probe("make-recovery-kit"),
	showSheet: PREPARED,
	checkSheet: PREPARED,
	sealKit: PREPARED,
	allowNewKit: probe("make-recovery-kit", () => ({ reason })),
	drillKit: "who has two sheets may try them: recovery.test.ts",
	compareBackup: probe("restore", () => ({ folder: 0, number: 1 })),
	permitRestore: probe("restore", () => ({ folder: 0, number: 1 })),
	comingDestructions: LIST,
	destructions: LIST,
	proposeDestruction: probe("destroy", ({ id }) => ({
		id,
		reference: "x",
		revisionRead: false,
	})),
	approveDestruction: probe("approve-destruction", ({ id }) => ({
		id,
		reference: "x",
	})),
	stopDestruction: probe("stop-destruction", ({ id }) => ({ id, reason })),
	executeDestructions: "carries out what two persons decided",
	readings: LIST,
	readingImpact: LIST,
	proposeReading: probe("settle-readings", () => ({
		reading: "L1",
		option: "counts",
		from: day,
		reachesBack: false,
		reason,
	})),
	confirmReading: probe("settle-readings", () => ({ reading: "L1" })),
	withdrawReading: probe("settle-readings", () => ({ reading: "L1" })),
	verify: probe("verify"),
	cancelVerify: PREPARED,
};

/** Without a command of its own above, and why. */
const ELSEWHERE: Partial<Record<Action | OfficeAction, string>> = {
	"end-account": "reviewAccount without a role: asked below",
};

const PHRASE = utf8("parasol-granite-hublot-sifflet-olive");
const INITIALS: Readonly<Record<Role, readonly [string, Uint8Array]>> = {
	clerk: ["CW", PASSPHRASES.clerk],
	college: ["JM", PASSPHRASES.college],
	dpo: ["DO", PASSPHRASES.dpo],
	delegate: ["DE", PHRASE],
	administrator: ["AD", PHRASE],
};

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

async function as(role: Role): Promise<VaultRoom> {
	const room = await bench.start();
	must(await unlockAs(room, ...INITIALS[role]));
	return room;
}

async function founded(): Promise<Made> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	for (const role of ["delegate", "administrator"] as const) {
		const clerk = await as("clerk");
		const [initials, passphrase] = INITIALS[role];
		const { pending } = must(
			await clerk.handlers.proposeAccount(
				{ name: role, initials, roles: [role], passphrase },
				[],
			),
		);
		const [waiting] = pending;
		if (waiting === undefined) throw new Error("nobody waits");
		must(await (await as("dpo")).handlers.confirmAccount(waiting, []));
	}
	const view = must(await (await as("dpo")).handlers.accounts({}, []));
	const account = view.accounts.find(({ initials }) => initials === "AD")?.id;
	if (account === undefined) throw new Error("no administrator");
	return { id, account };
}

const isDossierAction = (action: string): action is Action =>
	ACTIONS.some((each) => each === action);
/** The dossier here is before its order: what a role may at that stage. */
const allows = (role: Role, action: Action | OfficeAction): boolean =>
	isDossierAction(action)
		? mayDo([role], action, "known")
		: mayAct([role], action);

/** Records of the access register's days; each entry is one. */
async function entries(): Promise<number> {
	const heads = await bench.database.heads.toArray();
	return heads
		.filter(({ kind }) => kind === "access")
		.reduce((sum, { count }) => sum + count, 0);
}

const ask = (room: VaultRoom, name: Command, request: object) =>
	room.handlers[name](request as never, [new MessageChannel().port2]);

const PROBES = Object.entries(COMMANDS).flatMap(([name, known]) =>
	typeof known === "string" ? [] : [{ name: name as Command, ...known }],
);

describe("what the table of permissions does not allow", () => {
	test("has a command that asks for it, in each of its actions", () => {
		const asked = new Set<string>(PROBES.map(({ action }) => action));
		const unasked = [...ACTIONS, ...OFFICE_ACTIONS].filter(
			(action) => !asked.has(action) && ELSEWHERE[action] === undefined,
		);
		expect(unasked).toEqual([]);
	});

	test.each(ROLES)(
		"leaves one entry for each command that is refused: %s",
		async (role) => {
			const made = await founded();
			const room = await as(role);
			const refused = PROBES.filter(
				({ action, or = action }) => !allows(role, action) && !allows(role, or),
			);
			const left: [string, unknown, number][] = [];
			for (const { name, ask: request } of refused) {
				const before = await entries();
				const answer = await ask(room, name, request(made));
				const kind = answer.ok ? "allowed" : kindOf(answer.reason);
				left.push([name, kind, (await entries()) - before]);
			}
			if (!allows(role, "end-account")) {
				const before = await entries();
				const { account } = made;
				const end = { account, roles: [], reason };
				await ask(room, "reviewAccount", end);
				left.push(["end", "role", (await entries()) - before]);
			}
			expect(
				left.filter(
					([, kind, more]) =>
						more !== 1 || (kind !== "role" && kind !== "not-open-to-you"),
				),
			).toEqual([]);
			const dpo = await as("dpo");
			const all = { before: null, act: "refused" as const, dossier: null };
			const { rows } = must(await dpo.handlers.accessRegister(all, []));
			expect(rows.map(({ note, reference }) => [note, reference])).toEqual(
				left.map(() => ["C2", null]),
			);
		},
		60_000,
	);
});

const kindOf = (reason: unknown): unknown =>
	typeof reason === "object" && reason !== null && "kind" in reason
		? reason.kind
		: reason;
