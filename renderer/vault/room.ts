import type { AccountId } from "../../shared/base/ids.ts";
import type { Handlers } from "../../shared/base/port-calls.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { Hello, VaultOnDisk } from "../../shared/bytes-protocol.ts";
import type {
	DamageReport,
	KitFault,
	RebuildRefusal,
	VaultContract,
	VaultStatus,
} from "../../shared/vault-protocol.ts";
import { type Move, moveHere } from "./backup/moved-vault.ts";
import { noteRestore } from "./backup/note-restore.ts";
import { afterUnlock } from "./commands/after-unlock.ts";
import { Desk } from "./commands/desk.ts";
import { enteringRefusals } from "./commands/role-refusals.ts";
import { fillWithStories } from "./demo/fill.ts";
import { demoVault } from "./demo/people.ts";
import { fillRegistersOfRights } from "./demo/rights.ts";
import {
	type DeskCommand,
	deskCommands,
	inConsultation,
	type LockedCall,
	longCommands,
} from "./desk-commands.ts";
import { finishDestructions } from "./destruction/finish.ts";
import { foundVault, freshVaultId } from "./found-vault.ts";
import type { AccountKeys } from "./keys/account-keys.ts";
import { isEnough, judgePassphrase } from "./keys/passphrase-judgement.ts";
import { proposePassphrase } from "./keys/words.ts";
import { OpenedVault } from "./opened-vault.ts";
import type { VaultOutside } from "./outside.ts";
import { signLosses, signLossesAsDevice } from "./proof/sign-losses.ts";
import { type KitUse, recoverWithKit } from "./recovery/use-kit.ts";
import { Session } from "./session/session.ts";
import { unlockAccount, unlockedRecords } from "./session/unlock.ts";
import { unopenedCopy } from "./store/damage-report.ts";

type There = Extract<VaultOnDisk, { readonly kind: "there" }>;
type RoomHandlers = Handlers<VaultContract, MessagePort>;
type BeforeSession = Pick<
	RoomHandlers,
	Exclude<LockedCall, "status" | "proposePassphrase" | "judgePassphrase">
>;
type Wrapped<Commands> = {
	readonly [Name in keyof Commands & keyof VaultContract]: RoomHandlers[Name];
};

/** The vault as its page speaks to it: which phase it is in, and who answers what. */
export class VaultRoom {
	readonly #outside: VaultOutside;
	#vault: OpenedVault | null = null;
	#desk: Desk | null = null;
	#unreadable = false;
	/** What main has, when its working copy cannot be opened. */
	#shut: There | null = null;
	#sealed: Extract<VaultOnDisk, { readonly kind: "sealed" }> | null = null;
	/** Commands run one after the other: each decides on what the one before has written. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(outside: VaultOutside) {
		this.#outside = outside;
	}

	/** Reads what main has on disk and compares it with the working copy. */
	async start(secret?: Uint8Array, isSecond = false): Promise<void> {
		const hello = await this.#outside.main.hello(secret ? { secret } : {});
		if (!hello.ok) throw new Error("main does not answer");
		const { disk } = hello.value;
		this.#unreadable = disk.kind === "unreadable";
		this.#sealed = disk.kind === "sealed" ? disk : null;
		this.#shut = null;
		this.#vault = null;
		if (disk.kind !== "there") return;
		const left = await this.#open(hello.value, disk);
		// Main has looked at every file meanwhile: now it can say which.
		if (left === "damaged" && !isSecond) await this.start(secret, true);
	}

	/** A working copy that the engine cannot open is damaged like any other: never a blank window, never a new vault. */
	async #open(hello: Hello, disk: There) {
		try {
			const vault = await OpenedVault.open(this.#outside, hello, disk);
			const left =
				vault.damage === null ? await finishDestructions(vault) : "done";
			if (left !== "failed") this.#vault = vault;
			else this.#shut = disk;
			return left;
		} catch {
			this.#shut = disk;
			return "failed";
		}
	}

	/** Main removes the files that nothing can open, if the journal is whole; the working copy is then made anew. */
	async #rebuild(): Promise<Result<DamageReport, RebuildRefusal>> {
		if (this.#shut !== null) {
			const cleared = await this.#outside.main.clearWorkingCopy({});
			if (cleared.ok) await this.start();
		}
		return this.#vault === null
			? refuse({ kind: "storage-failed" })
			: this.#rebuildNow(this.#vault);
	}

	async #rebuildNow(
		vault: OpenedVault,
	): Promise<Result<DamageReport, RebuildRefusal>> {
		const rebuilt = await vault.rebuild();
		if (!rebuilt.ok) return rebuilt;
		await signLossesAsDevice(vault);
		await finishDestructions(vault);
		return rebuilt;
	}

	readonly handlers: RoomHandlers = {
		status: async () => ok(await this.#status()),
		proposePassphrase: async () => ok(proposePassphrase()),
		judgePassphrase: async ({ passphrase }) =>
			ok(await judgePassphrase(passphrase)),
		...this.#beforeSession({
			createVault: (request) => this.#create(request),
			unlock: ({ account, ...secrets }) => this.#unlock(account, secrets),
			rebuild: () => this.#rebuild(),
			fillDemo: () => this.#fillDemo(),
			openWithKit: (request) => this.#recover(request),
			openEscrow: (request) => this.#openEscrow(request),
		}),
		...this.#wrap(deskCommands, (task) => this.#inTurn(task)),
		...this.#wrap(longCommands, (task) => task()),
	};

	/**
	 * A session ends with its process, and so do its keys and a consultation, whose end is entered: no other one begins in
	 * its place, and what opens a vault is closed to an opened one.
	 */
	#beforeSession(calls: BeforeSession): BeforeSession {
		const handlers = Object.entries(calls).map(([name, call]) => [
			name,
			(request: never) =>
				this.#inTurn<unknown>(async () =>
					this.#desk === null ? call(request, []) : refuse("closed"),
				),
		]);
		return Object.fromEntries(handlers) as BeforeSession; // name by name from the typed calls
	}

	/** Each command of a table as a handler that finds the desk when its turn comes. */
	#wrap<Commands extends object>(
		commands: Commands,
		run: (task: () => Promise<unknown>) => Promise<unknown>,
	): Wrapped<Commands> {
		const handlers = Object.entries(commands).map(([name, command]) => [
			name,
			(request: never, [port]: MessagePort[]) =>
				run(async () => {
					const open = this.#openDesk();
					if (open.consultation !== null && !inConsultation.has(name))
						return refuse("closed");
					return enteringRefusals(open, request, (desk) =>
						(command as DeskCommand<never>)(desk, request, port),
					);
				}),
		]);
		return Object.fromEntries(handlers) as Wrapped<Commands>; // name by name from the typed table
	}

	async #status(): Promise<VaultStatus> {
		if (this.#unreadable) return { phase: "unreadable" };
		if (this.#sealed !== null) return { phase: "sealed" };
		if (this.#shut !== null)
			return { phase: "damaged", report: unopenedCopy(this.#shut) };
		if (this.#vault === null) return { phase: "first-run" };
		if (this.#vault.damage !== null)
			return { phase: "damaged", report: this.#vault.damage };
		if (this.#desk !== null)
			return { phase: "open", session: await this.#desk.session.view() };
		const known = [...this.#vault.roster.accounts.values()];
		// An empty roster is a creation that was cut short before anything was kept.
		if (known.length === 0) return { phase: "first-run" };
		const accounts = known
			.filter(({ ended }) => !ended)
			.map(({ id, initials }) => ({ id, initials }));
		return { phase: "locked", accounts, organism: null };
	}

	/** Refuses where there is a vault, whatever the page asks: a second founding would damage the first. */
	async #create(
		request: Parameters<Handlers<VaultContract, MessagePort>["createVault"]>[0],
	) {
		if (!(await this.#isFirstRun()))
			return refuse({ kind: "storage-failed" as const });
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
		const isDemo = hello.ok && hello.value.demo;
		if (!isDemo || !(await this.#isFirstRun()))
			return refuse({ kind: "not-a-demo" as const });
		const created = await this.#create(demoVault());
		if (!created.ok) return refuse({ kind: "storage-failed" as const });
		await fillWithStories(this.#openDesk(), (done, total) =>
			this.#outside.tell({ kind: "progress", task: "demo", done, total }),
		);
		await fillRegistersOfRights(this.#openDesk());
		return created;
	}

	async #isFirstRun(): Promise<boolean> {
		return (await this.#status()).phase === "first-run";
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

	async #openEscrow(
		use: Pick<Move, "sheets" | "motive">,
	): Promise<Result<null, KitFault>> {
		if (this.#sealed === null) return refuse({ kind: "no-kit" });
		return moveHere(this.#outside, this.#sealed, {
			...use,
			start: async (secret) => {
				await this.start(secret);
				return this.#shut === null ? this.#vault : "shut";
			},
		});
	}

	async #sit(vault: OpenedVault, account: AccountId, keys: AccountKeys) {
		const session = await Session.open(vault, account, keys);
		if (!session.ok) return refuse({ kind: "damaged" as const });
		await signLosses(vault, session.value.author);
		const noted = await noteRestore(vault, session.value.author);
		if (!noted.ok) return noted;
		const desk = await Desk.open(session.value);
		const entered = await session.value.commit(
			await unlockedRecords(session.value),
		);
		if (!entered.ok) return entered;
		this.#desk = desk;
		await this.#outside.main.sessionOpened({});
		const view = await session.value.view();
		void this.#atDesk(afterUnlock);
		return ok(view);
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
