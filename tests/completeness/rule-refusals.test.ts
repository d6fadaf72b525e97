import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VaultRoom } from "../../renderer/vault/room.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import type { AccountId, StreamId } from "../../shared/base/ids.ts";
import type { Handlers } from "../../shared/base/port-calls.ts";
import type { VaultContract } from "../../shared/vault-protocol.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";

/**
 * C5: what a rule refuses, whatever the role, leaves one entry in the access register with that rule. Every kind of fault
 * with which the vault answers stands here: a new one does not compile before it is said how it is entered.
 */

type Calls = Handlers<VaultContract, MessagePort>;
type KindOf<Answer> = Answer extends {
	readonly ok: false;
	reason: infer Reason;
}
	? Reason extends { readonly kind: infer Kind }
		? Kind
		: never
	: never;
type Kind = {
	readonly [Name in keyof Calls]: KindOf<Awaited<ReturnType<Calls[Name]>>>;
}[keyof Calls];

const TYPED = "what was typed, corrected in the form";
const FOUND = "what was asked for is not there, or not as it was";
const STORAGE = "nothing can be entered either";
const ROLE = "role-refusals.test.ts";
const OWN = "entered with an act of its own";

const KINDS: Readonly<Record<Kind, string>> = {
	role: ROLE,
	"needs-keeper": ROLE,
	"not-open-to-you": ROLE,
	restricted: ROLE,
	"same-person": "here",
	"last-holder": "here",
	"two-holders": "holders.test.ts",
	"more-roles": "here",
	"not-allowed": "here",
	reading: "here",
	rule: "here",
	law: "here; of a dossier also forbidden-steps.test.ts",
	conditions: "destruction.test.ts",
	reference: "destruction.test.ts",
	"already-proposed": "destruction.test.ts",
	"not-proposed": "destruction.test.ts",
	wrong: OWN,
	"wrong-code": OWN,
	"code-needed": OWN,
	"code-spent": OWN,
	expired: OWN,
	sheets: OWN,
	wait: "nothing is tried meanwhile",
	"reason-needed": OWN,
	"no-permit": OWN,
	"target-failed": OWN,
	"piece-damaged": OWN,
	passphrase: TYPED,
	form: TYPED,
	"initials-taken": TYPED,
	empty: TYPED,
	"too-large": TYPED,
	"unknown-type": TYPED,
	lying: TYPED,
	past: TYPED,
	"not-copied": TYPED,
	cancelled: "by who asked",
	busy: "no rule: it waits for what is being written",
	unknown: FOUND,
	changed: FOUND,
	gone: FOUND,
	"no-kit": FOUND,
	"shown-before": FOUND,
	"no-key": FOUND,
	damaged: FOUND,
	"motive-needed": "asked before anything is shown",
	"nobody-can-unlock": STORAGE,
	"not-a-demo": STORAGE,
	"disk-full": STORAGE,
	"storage-failed": STORAGE,
};

const PHRASE = utf8("parasol-granite-hublot-sifflet-olive");
const INITIALS: Readonly<
	Record<"clerk" | "college" | "dpo", readonly [string, Uint8Array]>
> = {
	clerk: ["CW", PASSPHRASES.clerk],
	college: ["JM", PASSPHRASES.college],
	dpo: ["DO", PASSPHRASES.dpo],
};
const DAY = "2026-12-10" as never;
const NOW = Date.parse("2026-12-10T09:00:00Z");
const reason = "Motif.";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

async function as(role: keyof typeof INITIALS): Promise<VaultRoom> {
	const room = await bench.start();
	must(await unlockAs(room, ...INITIALS[role]));
	return room;
}

interface Scene {
	readonly id: StreamId;
	readonly of: (initials: string) => AccountId;
}

/** A vault with one dossier and a second clerk. */
async function founded(): Promise<Scene> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	await proposed(room, "NT");
	const dpo = await as("dpo");
	const { pending } = must(await dpo.handlers.accounts({}, []));
	for (const waiting of pending)
		must(await dpo.handlers.confirmAccount(waiting, []));
	const { accounts } = must(await dpo.handlers.accounts({}, []));
	const of = (initials: string) => {
		const found = accounts.find((each) => each.initials === initials);
		if (found === undefined) throw new Error("no such account");
		return found.id;
	};
	return { id, of };
}

async function proposed(room: VaultRoom, initials: string): Promise<AccountId> {
	const { pending } = must(
		await room.handlers.proposeAccount(
			{ name: initials, initials, roles: ["clerk"], passphrase: PHRASE },
			[],
		),
	);
	const account = pending.find((each) => each.initials === initials)?.account;
	if (account === undefined) throw new Error("nobody waits");
	return account;
}

async function withKit(room: VaultRoom): Promise<void> {
	must(await room.handlers.beginKit({}, []));
	for (const sheet of [0, 1, 2]) {
		const words = [...must(await room.handlers.showSheet({ sheet }, []))];
		must(await room.handlers.checkSheet({ sheet, words }, []));
	}
	must(await room.handlers.sealKit({}, []));
}

async function asked(dpo: VaultRoom): Promise<string> {
	const request = {
		kind: "access" as const,
		asks: "agent" as const,
		person: "Anne Muller",
		received: DAY,
		words: "",
		reference: "DJ-2026-001",
		identified: true,
	};
	const { rows } = must(await dpo.handlers.receiveRequest(request, []));
	const [row] = rows;
	if (row === undefined) throw new Error("nothing was received");
	return row.id;
}

const choice = {
	reading: "L1" as const,
	option: "counts",
	from: DAY,
	reachesBack: false,
	reason,
};

type Refused = { readonly ok: boolean };
interface Case {
	readonly rule: string;
	/** Everything before the try, which is given back. */
	readonly scene: (made: Scene) => Promise<() => Promise<Refused>>;
}

const CASES: Readonly<Record<string, Case>> = {
	"confirming one’s own proposal": {
		rule: "C6",
		scene: async () => {
			const room = await as("clerk");
			const account = await proposed(room, "XY");
			return () => room.handlers.confirmAccount({ account }, []);
		},
	},
	"reviewing one’s own rights": {
		rule: "C6",
		scene: async ({ of }) => {
			const { handlers } = await as("dpo");
			const own = { account: of("DO"), roles: ["dpo" as const], reason };
			return () => handlers.reviewAccount(own, []);
		},
	},
	"giving another role in a review": {
		rule: "C6",
		scene: async ({ of }) => {
			const { handlers } = await as("college");
			const roles = ["clerk" as const, "dpo" as const];
			return () =>
				handlers.reviewAccount({ account: of("NT"), roles, reason }, []);
		},
	},
	"ending the only DPO’s right": {
		rule: "C6",
		scene: async ({ of }) => {
			const { handlers } = await as("college");
			return () =>
				handlers.reviewAccount({ account: of("DO"), roles: [], reason }, []);
		},
	},
	"withdrawing the only DPO from a dossier": {
		rule: "C6",
		scene: async ({ id, of }) => {
			must(await bringBeforeCollege(id));
			const { handlers } = await as("college");
			return () =>
				handlers.withdrawHolder({ id, account: of("DO"), reason }, []);
		},
	},
	"another kit that nobody allowed": {
		rule: "C6",
		scene: async () => {
			const room = await as("clerk");
			await withKit(room);
			return () => room.handlers.beginKit({}, []);
		},
	},
	"another kit on one’s own allowance": {
		rule: "C6",
		scene: async () => {
			const room = await as("clerk");
			await withKit(room);
			must(await room.handlers.allowNewKit({ reason }, []));
			return () => room.handlers.beginKit({}, []);
		},
	},
	"confirming one’s own reading": {
		rule: "L1",
		scene: async () => {
			const { handlers } = await as("dpo");
			must(await handlers.proposeReading(choice, []));
			return () => handlers.confirmReading({ reading: "L1" }, []);
		},
	},
	"a step that takes two persons": {
		rule: "R4",
		scene: async ({ id }) => {
			const { handlers } = await as("clerk");
			const decision = { keepThrough: "2029-12-01" };
			const step = { step: "human-decided", on: DAY, decision };
			return () =>
				handlers.recordStep({ id, step, remark: "", pieces: [] }, []);
		},
	},
	"a new dossier of facts that are to come": {
		rule: "K1",
		scene: async () => {
			const { handlers } = await as("clerk");
			const later = { ...SAMPLE_DOSSIER, known: "2026-12-11" as never };
			return () => handlers.openNewDossier(later, []);
		},
	},
	"answering a request again": {
		rule: "C9",
		scene: async () => {
			const { handlers } = await as("dpo");
			const answer = {
				id: await asked({ handlers } as VaultRoom),
				on: DAY,
				outcome: "withdrawn" as const,
				ground: null,
				restriction: null,
				words: "",
			};
			must(await handlers.answerRequest(answer, []));
			return () => handlers.answerRequest(answer, []);
		},
	},
	"a consultation about no request": {
		rule: "C9",
		scene: async () => {
			const { handlers } = await as("dpo");
			return () => handlers.prepareConsultation({ id: "x".repeat(32) }, []);
		},
	},
	"showing to the agent what is another person’s": {
		rule: "C4",
		scene: async () => {
			const { handlers } = await as("dpo");
			const id = await asked({ handlers } as VaultRoom);
			const shown = { id, present: "", pieces: [] };
			const person = "0".repeat(32) as never;
			return () => handlers.beginConsultation({ ...shown, person }, []);
		},
	},
	"a breach that is to come": {
		rule: "C10",
		scene: async () => {
			const { handlers } = await as("dpo");
			const breach = { what: "x", persons: "x", measures: "" };
			const known = NOW + 24 * 3_600_000;
			return () =>
				handlers.recordBreach({ ...breach, known, risk: "high" }, []);
		},
	},
};

async function bringBeforeCollege(id: StreamId) {
	const clerk = await as("clerk");
	const steps = [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-25" },
	];
	for (const step of steps.slice(0, -1))
		must(
			await clerk.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
	const step = steps.at(-1) ?? {};
	return clerk.handlers.recordStep({ id, step, remark: "", pieces: [] }, []);
}

/** What was refused so far, the newest first. */
async function refusals(): Promise<readonly string[]> {
	const { handlers } = await as("dpo");
	const all = { before: null, act: "refused" as const, dossier: null };
	const { rows } = must(await handlers.accessRegister(all, []));
	return rows.map(({ note }) => note);
}

describe("what a rule refuses to everybody", () => {
	test("is said for every kind of fault", () => {
		expect(Object.keys(KINDS).length).toBeGreaterThan(40);
	});

	test.each(Object.entries(CASES))(
		"leaves one entry with its rule: %s",
		async (_, { rule, scene }) => {
			const attempt = await scene(await founded());
			expect((await attempt()).ok).toBe(false);
			expect(await refusals()).toEqual([rule]);
		},
	);
});
