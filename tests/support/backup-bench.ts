import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect } from "vitest";
import type { VaultRoom } from "../../renderer/vault/room.ts";
import type { GenerationRef } from "../../shared/backup/generation.ts";
import { bytesToHex } from "../../shared/base/bytes.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import {
	describedAs,
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "./sample.ts";
import { VaultBench } from "./vault-bench.ts";

/** A vault whose backups go to two folders. */
export class BackupBench {
	readonly root = mkdtempSync(path.join(os.tmpdir(), "scelle-places-"));
	readonly folders = ["a", "b"].map((name) => path.join(this.root, name));
	readonly bench: VaultBench;

	constructor(day = "2026-12-10") {
		for (const folder of this.folders) mkdirSync(folder);
		this.bench = new VaultBench(day, false, this.folders);
	}

	/** A due dossier destroyed: two persons, seven days; gives the clerk who carried it out. */
	async destroy(room: VaultRoom, id: StreamId): Promise<VaultRoom> {
		const reference = "DJ-2026-001";
		must(
			await room.handlers.proposeDestruction(
				{ id, reference, revisionRead: false },
				[],
			),
		);
		const dpo = await this.as("DO");
		must(await dpo.handlers.approveDestruction({ id, reference }, []));
		this.bench.now = Date.parse("2026-12-17T09:00:00Z");
		const clerk = await this.as("CW");
		expect(must(await clerk.handlers.executeDestructions({}, []))).toBe(1);
		await this.bench.service.backups.settled();
		return clerk;
	}

	async dispose(): Promise<void> {
		await this.bench.service.backups.settled();
		await this.bench.dispose();
		rmSync(this.root, { recursive: true, force: true });
	}

	async as(initials: "CW" | "JM" | "DO"): Promise<VaultRoom> {
		const room = await this.bench.start();
		const phrases = {
			CW: PASSPHRASES.clerk,
			JM: PASSPHRASES.college,
			DO: PASSPHRASES.dpo,
		};
		must(await unlockAs(room, initials, phrases[initials]));
		return room;
	}

	/** Makes a backup now; the clock goes on, so that each has its own time. */
	async backUp(): Promise<GenerationRef> {
		await this.bench.service.backups.run();
		const [newest] = (await this.bench.service.backups.view()).generations;
		if (newest === undefined) throw new Error("no backup was made");
		this.bench.now += 60_000;
		const { place, vault, number } = newest;
		return { place, vault, number };
	}
}

/** A founded vault with one dossier. */
export async function foundedWithDossier(
	bench: VaultBench,
): Promise<{ room: VaultRoom; id: StreamId }> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	return { room, id };
}

/** A pardoned dossier whose archives agree: due to be destroyed on 10.12.2026. */
export async function dueDossier(bench: VaultBench) {
	const { room, id } = await foundedWithDossier(bench);
	await becomeDue(room, id);
	return { room, id };
}

export async function becomeDue(room: VaultRoom, id: StreamId): Promise<void> {
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-20" },
		{ step: "assessed", on: "2026-11-23", reply: "satisfactory", grave: false },
		{ step: "pardoned", on: "2026-11-25", by: "college" },
		{ step: "archives-notified", on: "2026-11-26" },
		{ step: "archives-answered", on: "2026-12-01", answer: "agreed" },
	])
		must(
			await room.handlers.recordStep({ id, step, remark: "", pieces: [] }, []),
		);
	const description = describedAs("Réponse");
	must(
		await room.handlers.importPiece(
			{
				id,
				file: new File(["réponse de l’agent"], "r.txt"),
				description,
				acceptContent: false,
			},
			[new MessageChannel().port2],
		),
	);
}

/** A restored profile, its working copy made anew, unlocked by the clerk. */
export async function openRestored(room: VaultRoom): Promise<VaultRoom> {
	expect(must(await room.handlers.status({}, []))).toMatchObject({
		phase: "damaged",
		report: { workingCopy: "emptied", journal: "whole" },
	});
	must(await room.handlers.rebuild({}, []));
	must(await unlockAs(room, "CW", PASSPHRASES.clerk));
	return room;
}

/** What every key and every ciphertext of a dossier looks like on the disk, and its slot's secret. */
export async function tracesOf(
	bench: VaultBench,
	id: StreamId,
): Promise<Buffer[]> {
	const rows = await bench.database.records
		.where("[stream+seq]")
		.between([id, 0], [id, 999])
		.toArray();
	const grants = await bench.database.grants
		.where("stream")
		.equals(id)
		.toArray();
	const [grant] = grants;
	if (grant === undefined) throw new Error("nobody holds a key");
	const secrets = must(
		await bench.service.handlers.readSecrets({ slot: grant.slot }, []),
	);
	const [blob] = must(await bench.service.handlers.listBlobs({}, []));
	const piece = blob && readFileSync(path.join(bench.dir, "blobs", blob));
	return [
		...rows.map(({ bytes }) => Buffer.from(bytes.subarray(200, 260))),
		...grants.map(({ wrap }) => Buffer.from(bytesToHex(wrap))),
		Buffer.from(secrets.slot),
		...(piece ? [piece.subarray(0, 64)] : []),
	];
}

/** Files under these folders that hold these bytes. */
export function filesWith(
	folders: readonly string[],
	needle: Buffer,
): string[] {
	const walk = (dir: string): string[] =>
		readdirSync(dir).flatMap((name) => {
			const file = path.join(dir, name);
			return statSync(file).isDirectory() ? walk(file) : [file];
		});
	return folders
		.flatMap(walk)
		.filter((file) => readFileSync(file).includes(needle));
}
