import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { vi } from "vitest";
import {
	serveUpload,
	type UploadTarget,
} from "../../../../electron/bytes/blob-ports.ts";
import { realDisk } from "../../../../electron/bytes/real-disk.ts";
import { LeftBehind } from "../../../../electron/door/left-behind.ts";
import { beginPackageFile } from "../../../../electron/door/package-file.ts";
import { Permit } from "../../../../electron/door/permits.ts";
import { knownVault } from "../../../../electron/door/read-roster.ts";
import type { VaultRoom } from "../../../../renderer/vault/room.ts";
import { Session } from "../../../../renderer/vault/session/session.ts";
import type { NewRecord } from "../../../../renderer/vault/streams/ledger.ts";
import type { Role } from "../../../../shared/access/roles.ts";
import { utf8 } from "../../../../shared/base/bytes.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok, refuse } from "../../../../shared/base/result.ts";
import type { LawyerId, PieceId } from "../../../../shared/file/parts.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../../support/sample.ts";
import { VaultBench } from "../../../support/vault-bench.ts";
import { InProcessWorker } from "./in-process-worker.ts";

export const MOTIVE = { motive: "record-step" as const, note: "" };

export interface Asked {
	readonly lawyer: string;
	readonly reference: string;
	readonly pieces: number;
}

export interface Making {
	readonly page?: MessagePort;
	/** The approver's. */
	readonly passphrase?: Uint8Array;
	readonly purpose?: string;
	readonly language?: "fr" | "de" | "en";
	readonly unmasked?: string;
}

/** The passphrase of who was enrolled later. */
export const NEWCOMER = utf8("parasol-granite-hublot-sifflet-olive");

/** A vault with a dossier after its order, and a door that writes where main's door would. */
export class PackageBench {
	readonly bench = new VaultBench();
	readonly folder = mkdtempSync(path.join(os.tmpdir(), "scelle-out-"));
	/** In the profile, apart from what goes out. */
	readonly leftFile = path.join(
		mkdtempSync(path.join(os.tmpdir(), "scelle-profile-")),
		"door-left",
	);
	readonly committed: {
		readonly v: string;
		readonly [key: string]: unknown;
	}[] = [];
	readonly dialogs: Asked[] = [];
	/** Wraps what the door writes to. */
	target: (target: UploadTarget) => UploadTarget = (target) => target;
	/** While the native dialog stands open. */
	duringDialog: () => Promise<void> = async () => undefined;
	#written = 0;
	#room: VaultRoom | null = null;

	constructor() {
		vi.stubGlobal("Worker", InProcessWorker);
		InProcessWorker.lastError = null;
		const commit = Session.prototype.commit;
		const { committed } = this;
		vi.spyOn(Session.prototype, "commit").mockImplementation(async function (
			this: Session,
			records: readonly NewRecord[],
			...also
		) {
			const result = await commit.call(this, records, ...also);
			if (result.ok)
				committed.push(...records.map(({ event }) => event as never));
			return result;
		});
		this.openDoor();
	}

	/** Puts a working door back in the place of any other: main's own, but for its dialogs. */
	openDoor(): void {
		this.bench.openDoor = async (order, [port]) => {
			const known = () => knownVault(this.bench.recordsOf);
			const permit = new Permit(order, known, () => this.bench.now);
			if (!(await permit.isPrepared())) return refuse("no-permit");
			const { lawyer, reference, pieces } = permit.shown;
			this.dialogs.push({ lawyer, reference, pieces });
			await this.duringDialog();
			if (port === undefined) throw new Error("no port");
			const file = this.nextFile();
			const left = new LeftBehind(realDisk, this.leftFile);
			const target = await beginPackageFile(file, realDisk, permit, left);
			serveUpload(port, this.target(target));
			return ok({ name: path.basename(file) });
		};
	}

	nextFile(): string {
		return path.join(this.folder, `copie-${++this.#written}.age`);
	}

	get room(): VaultRoom {
		if (this.#room === null) throw new Error("not begun");
		return this.#room;
	}

	/** A dossier whose order was dispatched on 16.11.2026, with the clerk at work on 23.11.2026. */
	async begin(
		dossier: typeof SAMPLE_DOSSIER = SAMPLE_DOSSIER,
	): Promise<StreamId> {
		this.#room = await this.bench.start();
		must(await this.room.handlers.createVault(SAMPLE_VAULT, []));
		const id = must(await this.room.handlers.openNewDossier(dossier, []));
		must(await this.room.handlers.dossier({ id, motive: MOTIVE }, []));
		await this.record(id, {
			step: "order-issued",
			on: "2026-11-16",
			channel: "workplace",
		});
		return id;
	}

	async record(id: StreamId, step: Record<string, unknown>, remark = "") {
		return must(
			await this.room.handlers.recordStep({ id, step, remark, pieces: [] }, []),
		);
	}

	async view(id: StreamId) {
		return must(await this.room.handlers.dossier({ id, motive: null }, []));
	}

	async add(
		id: StreamId,
		title: string,
		content: BlobPart,
		more: {
			readonly name?: string;
			readonly author?: string;
			readonly masks?: PieceId;
		} = {},
	): Promise<PieceId> {
		const { port1, port2 } = new MessageChannel();
		const { persons } = await this.view(id);
		const piece = must(
			await this.room.handlers.importPiece(
				{
					id,
					file: new File([content], more.name ?? "piece"),
					description: {
						title,
						date: "2026-11-10" as never,
						author: more.author ?? "",
						persons: persons.map((person) => person.id),
						special: [],
					},
					acceptContent: true,
					...(more.masks === undefined ? {} : { masks: more.masks }),
				},
				[port2],
			),
		);
		port1.close();
		return piece;
	}

	/** Designates a lawyer by the mandate that is added for it; null: packages are sealed to a code. */
	async designate(id: StreamId, recipient: string | null): Promise<LawyerId> {
		const mandate = await this.add(id, "Mandat", "mandat signé");
		const lawyer = {
			name: "Me Luc Kayser",
			bar: "barreau de Luxembourg",
			address: "1, rue Fictive\nL-1000 Luxembourg",
			mandate,
			recipient,
		};
		const { lawyers } = must(
			await this.room.handlers.change(
				{ id, change: { change: "designate-lawyer", lawyer } },
				[],
			),
		);
		const designated = lawyers.at(-1);
		if (designated === undefined) throw new Error("no lawyer");
		return designated.id;
	}

	/** Prepared by the clerk, approved by the member of the college; the clerk is at work again afterwards. */
	async make(
		id: StreamId,
		lawyer: LawyerId,
		pieces: readonly PieceId[],
		more: Making = {},
	) {
		const prepared = await this.prepare(id, lawyer, pieces, more);
		if (!prepared.ok) return prepared;
		await this.as("JM");
		const made = await this.approve(id, prepared.value, more);
		if (made.ok || more.passphrase === undefined) await this.as("CW");
		return made;
	}

	/** The order's id, when it waits. */
	async prepare(
		id: StreamId,
		lawyer: LawyerId,
		pieces: readonly PieceId[],
		{
			purpose = "défense de l’agent",
			language = "fr",
			unmasked = "le témoin est connu de l’agent",
		}: Making = {},
	) {
		const chosen = { lawyer, pieces: [...pieces], purpose, language, unmasked };
		const prepared = await this.room.handlers.preparePackage(
			{ id, ...chosen },
			[],
		);
		if (!prepared.ok) return prepared;
		const order = prepared.value.waitingPackages.at(-1)?.order;
		if (order === undefined) throw new Error("nothing waits");
		return ok(order);
	}

	approve(
		id: StreamId,
		order: string,
		{ page, passphrase = PASSPHRASES.college }: Making = {},
	) {
		return this.room.handlers.approvePackage(
			{ id, order, passphrase },
			page === undefined ? [] : [page],
		);
	}

	/** C9: the DPO grants the agent a restriction of processing; the clerk is back at work. */
	async restrict(reference: string): Promise<void> {
		await this.as("DO");
		const { rows } = must(
			await this.room.handlers.receiveRequest(
				{
					kind: "restriction",
					asks: "agent",
					person: "Muller, Anne",
					received: "2026-11-20" as never,
					words: "",
					reference,
					identified: true,
				},
				[],
			),
		);
		const answer = {
			on: "2026-11-23" as never,
			outcome: "granted" as const,
			ground: null,
			restriction: "accuracy-contested" as const,
			words: "",
		};
		must(
			await this.room.handlers.answerRequest(
				{ id: rows[0]?.id ?? "", ...answer },
				[],
			),
		);
		await this.as("CW", "closed");
	}

	/** Another person unlocks the vault; a clerk opens the dossiers again, but for those that are closed. */
	async as(
		initials: "CW" | "JM" | "DO" | "NT",
		dossiers = "open",
	): Promise<void> {
		const passphrases = {
			NT: NEWCOMER,
			CW: PASSPHRASES.clerk,
			JM: PASSPHRASES.college,
			DO: PASSPHRASES.dpo,
		};
		this.#room = await this.bench.start();
		must(await unlockAs(this.#room, initials, passphrases[initials]));
		const keeps = initials === "CW" || initials === "NT";
		if (!keeps || dossiers === "closed") return;
		for (const { id } of must(await this.#room.handlers.dossiers({}, [])))
			must(await this.#room.handlers.dossier({ id, motive: MOTIVE }, []));
	}

	/** Enrols NT, who has these roles from the first day: a review adds none. */
	async enrol(roles: Role[]): Promise<void> {
		await this.as("CW", "closed");
		const asked = { name: "Nora Thill", initials: "NT", roles };
		const { pending } = must(
			await this.room.handlers.proposeAccount(
				{ ...asked, passphrase: NEWCOMER },
				[],
			),
		);
		const [proposed] = pending;
		if (proposed === undefined) throw new Error("nobody waits");
		await this.as("DO");
		const { account } = proposed;
		must(await this.room.handlers.confirmAccount({ account }, []));
	}

	/** Everything in the folder that the door writes to. */
	files(): readonly string[] {
		return readdirSync(this.folder);
	}

	bytes(name: string): Buffer {
		return readFileSync(path.join(this.folder, name));
	}

	/** What the access register was given, without the unlockings and viewings. */
	entries(): readonly unknown[] {
		return this.committed
			.filter(
				({ v, act, note }) =>
					v === "access/1" &&
					(/^(package|refused|unlock-failed)/.test(String(act)) ||
						note === "package-begun"),
			)
			.map(({ act, note }) => ({ act, note }));
	}

	issued() {
		return this.committed.filter(({ v }) => v === "package-issued/1");
	}

	async dispose(): Promise<void> {
		await this.bench.dispose();
		rmSync(this.folder, { recursive: true, force: true });
		rmSync(path.dirname(this.leftFile), { recursive: true, force: true });
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	}
}
