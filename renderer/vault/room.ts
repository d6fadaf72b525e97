import { utf8 } from "../../shared/base/bytes.ts";
import type { AccountId } from "../../shared/base/ids.ts";
import type { Handlers } from "../../shared/base/port-calls.ts";
import { ok, refuse } from "../../shared/base/result.ts";
import type {
	VaultContract,
	VaultStatus,
} from "../../shared/vault-protocol.ts";
import { reconcile } from "./access/reconcile.ts";
import { withdrawFromDossier } from "./access/withdraw.ts";
import { accountsView } from "./accounts/accounts-view.ts";
import {
	confirmAccount,
	declineAccount,
	proposeAccount,
	proposeRekey,
	reviewAccount,
} from "./accounts/commands.ts";
import {
	beginSecondFactor,
	changePassphrase,
	setSecondFactor,
} from "./accounts/own-account.ts";
import { changeFile } from "./commands/change-file.ts";
import { Desk } from "./commands/desk.ts";
import {
	deleteDraft,
	listDrafts,
	readDraft,
	saveDraft,
} from "./commands/drafts.ts";
import {
	dispatchLimit,
	listDossiers,
	listDue,
	searchDossiers,
	similarDossiers,
} from "./commands/lists.ts";
import { makePackage } from "./commands/make-package.ts";
import { openNewDossier } from "./commands/open-new-dossier.ts";
import { importPiece, readPiece } from "./commands/pieces.ts";
import { answerProposal, proposeStep } from "./commands/proposals.ts";
import {
	confirmReading,
	listReadings,
	proposeReading,
	readingImpact,
	withdrawReading,
} from "./commands/readings.ts";
import { agentLeft, recordStep, rectifyStep } from "./commands/record-step.ts";
import { explain, previewStep, viewDossier } from "./commands/view-dossier.ts";
import { fillWithStories } from "./demo/fill.ts";
import {
	DEMO_ACCOUNTS,
	DEMO_ORGANISM,
	DEMO_PASSPHRASE,
} from "./demo/people.ts";
import {
	approveDestruction,
	proposeDestruction,
	stopDestruction,
} from "./destruction/commands.ts";
import { destructionsView } from "./destruction/destructions-view.ts";
import { executeDue } from "./destruction/execute.ts";
import { foundVault, freshVaultId } from "./found-vault.ts";
import type { AccountKeys } from "./keys/account-keys.ts";
import { isEnough, judgePassphrase } from "./keys/passphrase-judgement.ts";
import { proposePassphrase } from "./keys/words.ts";
import { OpenedVault } from "./opened-vault.ts";
import type { VaultOutside } from "./outside.ts";
import {
	allowNewKit,
	beginKit,
	checkSheet,
	drillKit,
	recoveryView,
	sealKit,
	showSheet,
} from "./recovery/kit.ts";
import { type KitUse, recoverWithKit } from "./recovery/use-kit.ts";
import { Session } from "./session/session.ts";
import { unlockAccount } from "./session/unlock.ts";

/** After the last keystroke of a search, before it is entered in the register. */
const SEARCH_SETTLED_MS = 1_500;

/** The vault as its page speaks to it: which phase it is in, and who answers what. */
export class VaultRoom {
	readonly #outside: VaultOutside;
	#vault: OpenedVault | null = null;
	#desk: Desk | null = null;
	#unreadable = false;
	#search: ReturnType<typeof setTimeout> | undefined;
	/** Commands run one after the other: each decides on what the one before has written. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(outside: VaultOutside) {
		this.#outside = outside;
	}

	/** Reads what main has on disk and compares it with the working copy. */
	async start(): Promise<void> {
		const hello = await this.#outside.main.hello({});
		if (!hello.ok) throw new Error("main does not answer");
		const { disk } = hello.value;
		this.#unreadable = disk.kind === "unreadable";
		if (disk.kind === "there")
			this.#vault = await OpenedVault.open(this.#outside, hello.value, disk);
	}

	readonly handlers: Handlers<VaultContract, MessagePort> = {
		status: async () => ok(await this.#status()),
		proposePassphrase: async () => ok(proposePassphrase()),
		judgePassphrase: async ({ passphrase }) =>
			ok(await judgePassphrase(passphrase)),
		createVault: (request) => this.#inTurn(() => this.#create(request)),
		unlock: ({ account, ...secrets }) =>
			this.#inTurn(() => this.#unlock(account, secrets)),
		rebuild: () =>
			this.#inTurn(async () =>
				this.#vault === null
					? refuse({ kind: "storage-failed" })
					: this.#vault.rebuild(),
			),
		fillDemo: () => this.#inTurn(() => this.#fillDemo()),
		dossiers: () => this.#atDesk(async (desk) => ok(await listDossiers(desk))),
		search: ({ text }) =>
			this.#atDesk(async (desk) => {
				this.#noteSearch(desk, text);
				return ok(searchDossiers(desk, text));
			}),
		dueRows: () => this.#atDesk(async (desk) => ok(await listDue(desk))),
		similarDossiers: ({ nationalNumber }) =>
			this.#atDesk(async (desk) => ok(similarDossiers(desk, nationalNumber))),
		openNewDossier: (request) =>
			this.#atDesk((desk) => openNewDossier(desk, request)),
		dispatchLimit: ({ known }) =>
			this.#atDesk(async (desk) => ok(await dispatchLimit(desk, known))),
		dossier: (request) => this.#atDesk((desk) => viewDossier(desk, request)),
		explain: (request) => this.#atDesk((desk) => explain(desk, request)),
		previewStep: (request) =>
			this.#atDesk((desk) => previewStep(desk, request)),
		recordStep: (request) => this.#atDesk((desk) => recordStep(desk, request)),
		rectifyStep: (request) =>
			this.#atDesk((desk) => rectifyStep(desk, request)),
		agentLeft: (request) => this.#atDesk((desk) => agentLeft(desk, request)),
		change: (request) => this.#atDesk((desk) => changeFile(desk, request)),
		// Long: beside the queue, its last commit takes its own turn in the ledger.
		importPiece: (request, [port]) =>
			importPiece(this.#openDesk(), request, port),
		readPiece: (request, [port]) => readPiece(this.#openDesk(), request, port),
		makePackage: (request, [port]) =>
			makePackage(this.#openDesk(), request, port),
		saveDraft: (request) => this.#atDesk((desk) => saveDraft(desk, request)),
		readDraft: ({ key }) =>
			this.#atDesk(async (desk) => ok(await readDraft(desk, key))),
		deleteDraft: ({ key }) =>
			this.#atDesk(async (desk) => {
				await deleteDraft(desk, key);
				return ok(null);
			}),
		drafts: () => this.#atDesk(async (desk) => ok(await listDrafts(desk))),
		accounts: () => this.#atDesk(async (desk) => ok(await accountsView(desk))),
		proposeAccount: (request) =>
			this.#atDesk((desk) => proposeAccount(desk, request)),
		proposeRekey: (request) =>
			this.#atDesk((desk) => proposeRekey(desk, request)),
		confirmAccount: ({ account }) =>
			this.#atDesk((desk) => confirmAccount(desk, account)),
		declineAccount: (request) =>
			this.#atDesk((desk) => declineAccount(desk, request)),
		reviewAccount: (request) =>
			this.#atDesk((desk) => reviewAccount(desk, request)),
		changePassphrase: (request) =>
			this.#atDesk((desk) => changePassphrase(desk, request)),
		beginSecondFactor: () =>
			this.#atDesk(async (desk) => ok(beginSecondFactor(desk))),
		setSecondFactor: ({ code }) =>
			this.#atDesk((desk) => setSecondFactor(desk, code)),
		withdrawFromDossier: (request) =>
			this.#atDesk((desk) => withdrawFromDossier(desk, request)),
		recovery: () => this.#atDesk(async (desk) => ok(recoveryView(desk))),
		beginKit: () => this.#atDesk(beginKit),
		showSheet: ({ sheet }) =>
			this.#atDesk(async (desk) => showSheet(desk, sheet)),
		checkSheet: ({ sheet, words }) =>
			this.#atDesk(async (desk) => checkSheet(desk, sheet, words)),
		sealKit: () => this.#atDesk(sealKit),
		allowNewKit: ({ reason }) =>
			this.#atDesk((desk) => allowNewKit(desk, reason)),
		drillKit: ({ sheets }) => this.#atDesk((desk) => drillKit(desk, sheets)),
		openWithKit: (request) => this.#inTurn(() => this.#recover(request)),
		destructions: () =>
			this.#atDesk(async (desk) => ok(await destructionsView(desk))),
		proposeDestruction: (request) =>
			this.#atDesk((desk) => proposeDestruction(desk, request)),
		approveDestruction: (request) =>
			this.#atDesk((desk) => approveDestruction(desk, request)),
		stopDestruction: (request) =>
			this.#atDesk((desk) => stopDestruction(desk, request)),
		executeDestructions: () => this.#atDesk((desk) => executeDue(desk)),
		proposeStep: (request) =>
			this.#atDesk((desk) => proposeStep(desk, request)),
		answerProposal: (request) =>
			this.#atDesk((desk) => answerProposal(desk, request)),
		readings: () => this.#atDesk(async (desk) => ok(await listReadings(desk))),
		readingImpact: (request) =>
			this.#atDesk((desk) => readingImpact(desk, request)),
		proposeReading: (request) =>
			this.#atDesk((desk) => proposeReading(desk, request)),
		confirmReading: ({ reading }) =>
			this.#atDesk((desk) => confirmReading(desk, reading)),
		withdrawReading: ({ reading }) =>
			this.#atDesk((desk) => withdrawReading(desk, reading)),
	};

	async #status(): Promise<VaultStatus> {
		if (this.#unreadable) return { phase: "unreadable" };
		if (this.#vault === null) return { phase: "first-run" };
		if (this.#vault.damage !== null)
			return { phase: "damaged", report: this.#vault.damage };
		if (this.#desk !== null)
			return { phase: "open", session: await this.#desk.session.view() };
		const accounts = [...this.#vault.roster.accounts.values()]
			.filter(({ ended }) => !ended)
			.map(({ id, initials }) => ({ id, initials }));
		// An empty roster is a creation that was cut short before anything was kept.
		return accounts.length === 0
			? { phase: "first-run" }
			: { phase: "locked", accounts, organism: null };
	}

	async #create(
		request: Parameters<Handlers<VaultContract, MessagePort>["createVault"]>[0],
	) {
		for (const [account, { passphrase }] of request.accounts.entries())
			if (!isEnough(await judgePassphrase(passphrase)))
				return refuse({ kind: "passphrase" as const, account });
		const vault = this.#vault ?? (await this.#createEmpty());
		if (vault === null) return refuse({ kind: "storage-failed" as const });
		const founded = await foundVault(vault, request.organism, request.accounts);
		if (!founded.ok) return founded;
		const [account] = founded.value;
		const passphrase = request.accounts[0]?.passphrase;
		if (account === undefined || passphrase === undefined)
			throw new Error("a vault without accounts");
		const opened = await this.#unlock(account, { passphrase });
		return opened.ok ? opened : refuse({ kind: "storage-failed" as const });
	}

	/** Only in a throw-away profile, and only while it is empty. */
	async #fillDemo() {
		const hello = await this.#outside.main.hello({});
		const isDemo = hello.ok && hello.value.demo && this.#desk === null;
		if (!isDemo) return refuse({ kind: "not-a-demo" as const });
		const passphrase = utf8(DEMO_PASSPHRASE);
		const accounts = DEMO_ACCOUNTS.map((account) => ({
			...account,
			passphrase,
		}));
		const created = await this.#create({ organism: DEMO_ORGANISM, accounts });
		if (!created.ok) return refuse({ kind: "storage-failed" as const });
		await fillWithStories(this.#openDesk(), (done, total) =>
			this.#outside.tell({ kind: "progress", task: "demo", done, total }),
		);
		return created;
	}

	async #createEmpty(): Promise<OpenedVault | null> {
		const created = await this.#outside.main.create({ vault: freshVaultId() });
		if (!created.ok) return null;
		await this.start();
		return this.#vault;
	}

	async #unlock(
		account: AccountId,
		secrets: { passphrase: Uint8Array; code?: string | undefined },
	) {
		if (this.#vault === null || this.#vault.damage !== null)
			return refuse({ kind: "damaged" as const });
		const keys = await unlockAccount(this.#vault, account, secrets);
		return keys.ok ? this.#sit(this.#vault, account, keys.value) : keys;
	}

	async #recover(request: KitUse) {
		if (this.#vault === null || this.#vault.damage !== null)
			return refuse({ kind: "no-kit" as const });
		const used = await recoverWithKit(this.#vault, request);
		if (!used.ok) return used;
		const { passphrase } = request.account;
		const opened = await this.#unlock(used.value, { passphrase });
		return opened.ok ? opened : refuse({ kind: "storage-failed" as const });
	}

	async #sit(vault: OpenedVault, account: AccountId, keys: AccountKeys) {
		const session = await Session.open(vault, account, keys);
		if (!session.ok) return refuse({ kind: "damaged" as const });
		this.#desk = await Desk.open(session.value);
		await session.value.commit([
			...session.value.accessRecords({ act: "unlocked" }),
		]);
		await this.#outside.main.sessionOpened({});
		const view = await session.value.view();
		// Afterwards: what expired or was enrolled since is granted and withdrawn by whoever holds the keys.
		void this.#atDesk(async (desk) => {
			await reconcile(desk);
			await desk.session.renewCommonsKeys();
		});
		return ok(view);
	}

	#noteSearch({ session }: Desk, text: string): void {
		clearTimeout(this.#search);
		if (text.trim() === "") return;
		this.#search = setTimeout(() => {
			void session.commit([
				...session.accessRecords({ act: "searched", note: text }),
			]);
		}, SEARCH_SETTLED_MS);
	}

	#openDesk(): Desk {
		if (this.#desk === null) throw new Error("the vault is locked");
		return this.#desk;
	}

	#atDesk<Answer>(task: (desk: Desk) => Promise<Answer>): Promise<Answer> {
		return this.#inTurn(() => task(this.#openDesk()));
	}

	#inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}
}
