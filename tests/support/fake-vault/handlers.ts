import { accountId } from "../../../shared/base/ids.ts";
import type { Handlers } from "../../../shared/base/port-calls.ts";
import { ok, refuse } from "../../../shared/base/result.ts";
import {
	READING_IDS,
	READINGS,
	type ReadingOption,
} from "../../../shared/readings/table.ts";
import {
	type DraftRow,
	type ReadingView,
	type RecoveryView,
	type SessionView,
	type VaultContract,
	type VaultEvent,
	type VaultStatus,
	vaultProtocol,
} from "../../../shared/vault-protocol.ts";
import { FAKE_EXPLANATION, fakeDossier } from "./dossier.ts";
import { fakeDueRows, fakeLimit, fakeRows, TODAY } from "./rows.ts";

export type FakeHandlers = Handlers<VaultContract, MessagePort>;

export interface FakeVault {
	status: VaultStatus;
	/** How many dossiers there are. */
	readonly dossiers: number;
	/** The motive is asked once for each dossier, as the real vault does. */
	readonly motives: boolean;
	readonly drafts: Map<string, DraftRow & { readonly content: string }>;
	/** How long heavy work takes. */
	readonly slowMs: number;
	/** What comes of putting a kit in force. */
	readonly sealKit: FakeHandlers["sealKit"];
	tell: (event: VaultEvent) => void;
}

export const CLAIRE: SessionView = {
	account: accountId("a".repeat(32)),
	name: "Claire Weber",
	initials: "CW",
	roles: ["clerk"],
	organism: {
		kind: "commune",
		name: "Commune de Feulen-les-Essais (inventée)",
	},
	today: TODAY,
	clockWentBack: null,
	demo: false,
	recoveryUses: [],
	hasKit: true,
};

export const LOCKED: VaultStatus = {
	phase: "locked",
	accounts: [
		{ id: CLAIRE.account, initials: "CW" },
		{ id: accountId("b".repeat(32)), initials: "PWA" },
		{ id: accountId("c".repeat(32)), initials: "DPO" },
	],
	organism: CLAIRE.organism.name,
};

const KIT: RecoveryView = {
	made: true,
	drilledAt: null,
	mayMake: false,
	allowedBy: null,
	used: false,
};

export function fakeVault(other: Partial<FakeVault> = {}): FakeVault {
	return {
		status: { phase: "open", session: CLAIRE },
		dossiers: 42,
		motives: true,
		drafts: new Map(),
		slowMs: 0,
		sealKit: async () => ok(KIT),
		tell: () => undefined,
		...other,
	};
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** The only right passphrase of the fake vault. */
export const FAKE_PASSPHRASE = "lampe riviere onze cuivre";

/** Answers every call of the contract with invented data; nothing is kept outside of memory. */
export function fakeHandlers(vault: FakeVault): FakeHandlers {
	const opened = new Set<string>();
	const rows = () => fakeRows(vault.dossiers);
	const open = () => {
		vault.status = { phase: "open", session: CLAIRE };
		return ok(CLAIRE);
	};
	const work = async (task: "rebuild" | "demo" | "create") => {
		for (let done = 0; done <= 10; done++) {
			vault.tell({ kind: "progress", task, done, total: 10 });
			await wait(vault.slowMs / 10);
		}
	};
	const view = (id: string) => {
		const row = rows().find((each) => each.id === id);
		if (row === undefined) throw new Error("no such fake dossier");
		return fakeDossier(row);
	};
	let failures = 0;
	return {
		...notInvented(),
		status: async () => ok(vault.status),
		proposePassphrase: async () => ok("lampe rivière onze cuivre tambour"),
		judgePassphrase: async ({ passphrase }) => {
			const { length } = text(passphrase);
			if (length < 15) return ok("too-short");
			return ok(length < 20 ? "guessable" : length < 26 ? "good" : "strong");
		},
		createVault: async () => {
			await work("create");
			return open();
		},
		unlock: async ({ passphrase }) => {
			await wait(vault.slowMs);
			if (text(passphrase) === FAKE_PASSPHRASE) return open();
			failures++;
			const nextAt = failures < 5 ? null : Date.now() + 60_000;
			return refuse({ kind: "wrong", failures, nextAt });
		},
		rebuild: async () => {
			await work("rebuild");
			vault.status = LOCKED;
			return ok({
				workingCopy: "whole",
				journal: "whole",
				dossiers: 41,
				records: 12_480,
				lost: 0,
			});
		},
		fillDemo: async () => {
			await work("demo");
			vault.status = { phase: "open", session: { ...CLAIRE, demo: true } };
			return ok({ ...CLAIRE, demo: true });
		},
		dossiers: async () => ok(rows()),
		search: async ({ text: sought }) =>
			ok(
				rows()
					.filter(({ agent, reference }) =>
						`${agent} ${reference}`
							.toLowerCase()
							.includes(sought.toLowerCase()),
					)
					.map(({ id }) => id),
			),
		dueRows: async () => ok(fakeDueRows(vault.dossiers)),
		similarDossiers: async () => ok([]),
		openNewDossier: async () => ok(rows()[0]?.id ?? refuseAll()),
		dispatchLimit: async ({ known }) =>
			ok(
				fakeLimit(
					"dispatch",
					"2026-12-01",
					{ count: 7, unit: "working-days" },
					{ startsOn: known },
				),
			),
		dossier: async ({ id, motive }) => {
			const known = rows().some((row) => row.id === id);
			if (!known) return refuse({ kind: "not-open-to-you" });
			if (motive !== null) opened.add(id);
			return opened.has(id) || !vault.motives
				? ok(view(id))
				: refuse({ kind: "motive-needed" });
		},
		explain: async ({ subject }) =>
			ok({ ...FAKE_EXPLANATION, subject: subject as never }), // any subject gets the same answer
		previewStep: async () => ok({ refusal: null, whatIf: null, late: [] }),
		recordStep: async ({ id }) => ok(view(id)),
		recordDecision: async ({ id }) => ok(view(id)),
		rectifyStep: async ({ id }) => ok(view(id)),
		agentLeft: async ({ id }) => ok(view(id)),
		change: async ({ id }) => ok(view(id)),
		importPiece: async () => refuse({ kind: "unknown-type" }),
		readPiece: async () => refuse({ kind: "damaged" }),
		recipientWords: async () => ok(null),
		packageOrders: async () => ok([]),
		approvePackage: async () => refuse({ kind: "cancelled" }),
		saveDraft: async ({ key, dossier, form, content }) => {
			const row = rows().find((each) => each.id === dossier);
			const reference = row?.reference ?? null;
			const keptAt = Date.now();
			vault.drafts.set(key, {
				key,
				dossier,
				reference,
				form,
				keptAt,
				content,
			});
			return ok(null);
		},
		readDraft: async ({ key }) => ok(vault.drafts.get(key)?.content ?? null),
		deleteDraft: async ({ key }) => {
			vault.drafts.delete(key);
			return ok(null);
		},
		drafts: async () => ok([...vault.drafts.values()]),
		proposeStep: async ({ id }) => ok(view(id)),
		answerProposal: async ({ id }) => ok(view(id)),
		accounts: async () => ok({ accounts: [], pending: [] }),
		noteWayOut: async () => ok(null),
		waitingActs: async () => ok([]),
		plannedSession: async () => ok(null),
		planSession: async () => ok(null),
		damagedDossiers: async () =>
			ok({ references: [], unnamed: 0, registers: [], awaited: 0 }),
		comingDestructions: async () => ok([]),
		destructions: async () =>
			ok({
				...{ rows: [], nextAfter: null, register: [], lost: 0 },
				cleaning: false,
			}),
		communications: async () => ok({ rows: [], lost: 0 }),
		recovery: async () => ok(KIT),
		beginKit: async () => ok({ sheets: 1, words: 2 }),
		showSheet: async () => ok(["lampe", "rivière"]),
		checkSheet: async () => ok([]),
		sealKit: (request, ports) => vault.sealKit(request, ports),
		readings: async () => ok(fakeReadings()),
		readingImpact: async () => ok([]),
		proposeReading: async () => ok(fakeReadings()),
		confirmReading: async () => ok(fakeReadings()),
		withdrawReading: async () => ok(fakeReadings()),
	};
}

/** The rest of the contract: a test or a preview that needs a call gives it an answer above. */
const notInvented = (): FakeHandlers =>
	Object.fromEntries(
		Object.keys(vaultProtocol).map((name) => [
			name,
			async () => {
				throw new Error(`the fake vault has no answer to ${name}`);
			},
		]),
	) as unknown as FakeHandlers; // made from the contract's own names

function refuseAll(): never {
	throw new Error("the fake vault is empty");
}

const fakeReadings = (): readonly ReadingView[] =>
	READING_IDS.map((id) => ({
		id,
		option: READINGS[id].options[0] as ReadingOption, // each has one
		confirmed: false,
		versions: [],
		proposed: null,
		mayPropose: false,
	}));
