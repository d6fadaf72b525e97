import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { vi } from "vitest";
import {
	serveUpload,
	type UploadTarget,
} from "../../../../electron/bytes/blob-ports.ts";
import { realDisk } from "../../../../electron/bytes/real-disk.ts";
import { beginPackageFile } from "../../../../electron/door/package-file.ts";
import type { VaultRoom } from "../../../../renderer/vault/room.ts";
import { Session } from "../../../../renderer/vault/session/session.ts";
import type { NewRecord } from "../../../../renderer/vault/streams/ledger.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { LawyerId, PieceId } from "../../../../shared/file/parts.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
} from "../../../support/sample.ts";
import { VaultBench } from "../../../support/vault-bench.ts";
import { InProcessWorker } from "./in-process-worker.ts";

export const MOTIVE = { motive: "record-step" as const, note: "" };

export interface Asked {
	readonly lawyer: string;
	readonly reference: string;
	readonly pieces: number;
}

/** A vault with a dossier after its order, and a door that writes where main's door would. */
export class PackageBench {
	readonly bench = new VaultBench();
	readonly folder = mkdtempSync(path.join(os.tmpdir(), "scelle-out-"));
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

	/** Puts a working door back in the place of any other. */
	openDoor(): void {
		this.bench.openDoor = async ({ lawyer, reference, pieces }, [port]) => {
			this.dialogs.push({ lawyer, reference, pieces });
			await this.duringDialog();
			if (port === undefined) throw new Error("no port");
			serveUpload(
				port,
				this.target(await beginPackageFile(this.nextFile(), realDisk)),
			);
			return ok(null);
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

	make(
		id: StreamId,
		lawyer: LawyerId,
		pieces: readonly PieceId[],
		more: {
			readonly page?: MessagePort;
			readonly passphrase?: Uint8Array;
			readonly purpose?: string;
			readonly language?: "fr" | "de" | "en";
		} = {},
	) {
		const {
			page,
			passphrase = PASSPHRASES.clerk,
			purpose = "défense de l’agent",
			language = "fr",
		} = more;
		return this.room.handlers.makePackage(
			{ id, lawyer, pieces: [...pieces], purpose, language, passphrase },
			page === undefined ? [] : [page],
		);
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
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	}
}
