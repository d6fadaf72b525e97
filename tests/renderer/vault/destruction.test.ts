import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { signingPair } from "../../../renderer/vault/crypto/primitives.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import {
	describedAs,
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

const as = async (initials: "CW" | "JM" | "DO"): Promise<VaultRoom> => {
	const room = await bench.start();
	must(
		await unlockAs(
			room,
			initials,
			{ CW: PASSPHRASES.clerk, JM: PASSPHRASES.college, DO: PASSPHRASES.dpo }[
				initials
			],
		),
	);
	return room;
};

/** A pardoned dossier with a piece: due at once, and with the archives' agreement if asked for. */
async function pardoned(agreed: boolean) {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const steps = [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-20" },
		{ step: "assessed", on: "2026-11-23", reply: "satisfactory", grave: false },
		{ step: "pardoned", on: "2026-11-25", by: "college" },
		...(agreed
			? [
					{ step: "archives-notified", on: "2026-11-26" },
					{ step: "archives-answered", on: "2026-12-01", answer: "agreed" },
				]
			: []),
	];
	for (const step of steps)
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
	must(
		await room.handlers.saveDraft(
			{ key: "a", dossier: id, form: "x", content: "brouillon" },
			[],
		),
	);
	return { room, id };
}

/** Every byte of every file of the vault, as one text to look for ids in. */
function filesHold(needle: string | Buffer): boolean {
	const walk = (dir: string): string[] =>
		readdirSync(dir).flatMap((name) => {
			const file = path.join(dir, name);
			return statSync(file).isDirectory() ? walk(file) : [file];
		});
	return walk(bench.dir).some(
		(file) =>
			file.includes(String(needle)) || readFileSync(file).includes(needle),
	);
}

const propose = (room: VaultRoom, id: StreamId, more: object = {}) =>
	room.handlers.proposeDestruction(
		{ id, reference: "DJ-2026-001", revisionRead: false, ...more },
		[],
	);

test("a due dossier that the archives have not answered for is shown with what keeps it, and cannot be proposed", async () => {
	const { room, id } = await pardoned(false);
	const { rows } = must(await room.handlers.destructions({}, []));
	expect(rows).toMatchObject([
		{ id, unmet: ["archives-clear"], mayPropose: false },
	]);
	expect(await propose(room, id)).toMatchObject({
		ok: false,
		reason: { kind: "conditions", unmet: ["archives-clear"] },
	});
});

test("what the law does not let go is never offered", async () => {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	expect(must(await room.handlers.destructions({}, [])).rows).toEqual([]);
	expect(await propose(room, id)).toMatchObject({
		ok: false,
		reason: { kind: "conditions", unmet: ["conservation-ended"] },
	});
});

test("takes two persons, the reference and seven days, and leaves an entry without a name", async () => {
	const { room, id } = await pardoned(true);
	expect(await propose(room, id, { reference: "DJ-2026-002" })).toMatchObject({
		ok: false,
		reason: { kind: "reference" },
	});
	must(await propose(room, id));
	expect(
		await room.handlers.approveDestruction(
			{ id, reference: "DJ-2026-001" },
			[],
		),
	).toMatchObject({ ok: false, reason: { kind: "same-person" } });
	const dpo = await as("DO");
	const { rows } = must(
		await dpo.handlers.approveDestruction({ id, reference: "DJ-2026-001" }, []),
	);
	expect(rows).toMatchObject([{ state: "cooling-off", dueOn: "2026-12-17" }]);
	expect(must(await dpo.handlers.comingDestructions({}, []))).toEqual([
		{ id, reference: "DJ-2026-001", dueOn: "2026-12-17", barred: false },
	]);
	bench.now = Date.parse("2026-12-16T09:00:00Z");
	expect(
		must(await (await as("CW")).handlers.executeDestructions({}, [])),
	).toBe(0);
	bench.now = Date.parse("2026-12-17T09:00:00Z");
	const last = await as("CW");
	expect(must(await last.handlers.executeDestructions({}, []))).toBe(1);
	expect(must(await last.handlers.dossiers({}, []))).toEqual([]);
	const { register } = must(await last.handlers.destructions({}, []));
	expect(register).toEqual([
		{
			number: 1,
			on: "2026-12-17",
			proposedBy: "Claire Weber",
			approvedBy: "Dora Ott",
		},
	]);
	expect(must(await last.handlers.drafts({}, []))).toEqual([]);
	expect(must(await last.handlers.comingDestructions({}, []))).toEqual([]);
	const asked = { before: null, act: "recorded" as const, dossier: null };
	const access = must(
		await (await as("DO")).handlers.accessRegister(asked, []),
	);
	const entered = access.rows.filter(({ note }) => note === "destroyed");
	expect(entered).toMatchObject([{ dossier: null, reference: null }]);
});

test("leaves nothing of the dossier in any file, and a restart brings nothing back", async () => {
	const { room, id } = await pardoned(true);
	const stream = await bench.database.records
		.where("[stream+seq]")
		.between([id, 0], [id, 99])
		.toArray();
	const wrap =
		(await bench.database.grants.where("stream").equals(id).toArray())[0]
			?.wrap ?? new Uint8Array();
	const needles = [
		...stream.map(({ bytes }) => Buffer.from(bytes.subarray(200, 260))),
		Buffer.from(wrap.subarray(0, 32)),
		Buffer.from(id, "hex"),
	];
	must(await propose(room, id));
	must(
		await (await as("DO")).handlers.approveDestruction(
			{ id, reference: "DJ-2026-001" },
			[],
		),
	);
	bench.now = Date.parse("2026-12-17T09:00:00Z");
	must(await (await as("CW")).handlers.executeDestructions({}, []));
	await bench.restart();
	for (const needle of needles) expect(filesHold(needle)).toBe(false);
	expect(filesHold(id)).toBe(false);
	const again = await as("CW");
	expect(must(await again.handlers.dossiers({}, []))).toEqual([]);
	expect(
		must(await again.handlers.openNewDossier(SAMPLE_DOSSIER, [])),
	).not.toBe(id);
	expect(must(await again.handlers.dossiers({}, []))).toMatchObject([
		{ reference: "DJ-2026-002" },
	]);
});

test("is cancelled while it cools off, and a hold placed meanwhile stops it", async () => {
	const { room, id } = await pardoned(true);
	must(await propose(room, id));
	must(
		await (await as("DO")).handlers.approveDestruction(
			{ id, reference: "DJ-2026-001" },
			[],
		),
	);
	const clerk = await as("CW");
	must(
		await clerk.handlers.recordStep(
			{
				id,
				step: { step: "hold-placed", on: "2026-12-10", ground: "litigation" },
				remark: "",
				pieces: [],
			},
			[],
		),
	);
	bench.now = Date.parse("2026-12-18T09:00:00Z");
	expect(
		must(await (await as("CW")).handlers.executeDestructions({}, [])),
	).toBe(0);
	const stopping = await as("CW");
	expect(
		must(await stopping.handlers.comingDestructions({}, [])),
	).toMatchObject([{ id, barred: true }]);
	const { rows } = must(
		await stopping.handlers.stopDestruction(
			{ id, reason: "Recours annoncé." },
			[],
		),
	);
	expect(rows).toMatchObject([{ state: "to-propose", unmet: ["no-hold"] }]);
});

/** Approved and cooled off; gives the clerk who may carry it out now. */
async function cooledOff(id: StreamId, room: VaultRoom): Promise<VaultRoom> {
	must(await propose(room, id));
	const dpo = await as("DO");
	must(
		await dpo.handlers.approveDestruction({ id, reference: "DJ-2026-001" }, []),
	);
	bench.now = Date.parse("2026-12-17T09:00:00Z");
	return as("CW");
}

const importing = (room: VaultRoom, id: StreamId) =>
	room.handlers.importPiece(
		{
			id,
			file: new File(["x".repeat(3_000_000)], "p.txt"),
			description: describedAs("Pièce"),
			acceptContent: false,
		},
		[new MessageChannel().port2],
	);

test("waits for a piece that is on its way in, and takes it along afterwards", async () => {
	const { room, id } = await pardoned(true);
	const last = await cooledOff(id, room);
	const coming = importing(last, id);
	expect(await last.handlers.executeDestructions({}, [])).toEqual({
		ok: false,
		reason: { kind: "busy" },
	});
	must(await coming);
	// Into another dossier as well: the working copy is made anew beneath it.
	const other = must(await last.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const elsewhere = importing(last, other);
	expect(await last.handlers.executeDestructions({}, [])).toMatchObject({
		reason: { kind: "busy" },
	});
	must(await elsewhere);
	expect(must(await last.handlers.executeDestructions({}, []))).toBe(1);
	const pending = path.join(bench.dir, "blobs", "pending");
	expect(readdirSync(pending)).toEqual([]);
	expect(must(await bench.service.handlers.listBlobs({}, []))).toHaveLength(1);
});

test("a record that was begun before its dossier went is refused: it would begin another one", async () => {
	const { id } = await pardoned(true);
	await bench.end();
	const vault = await bench.opened();
	const [account] = vault.roster.accounts.keys();
	if (account === undefined) throw new Error("no account");
	const author = { account, signing: signingPair(new Uint8Array(32)) };
	must(await vault.ledger.commit(author, [], { dropStreams: [id] }));
	await vault.forget(id);
	const late = {
		stream: id,
		kind: "dossier" as const,
		generation: 0,
		protection: { suite: "clear" as const },
		event: {},
	};
	expect(await vault.ledger.commit(author, [late])).toEqual({
		ok: false,
		reason: { kind: "storage-failed" },
	});
	expect(vault.store.head(id).count).toBe(0);
});
