import path from "node:path";
import { createJournal } from "../../electron/bytes/create-journal.ts";
import { findVault } from "../../electron/bytes/find-vault.ts";
import { Journal } from "../../electron/bytes/journal.ts";
import { blobId, type StreamId } from "../../shared/base/ids.ts";
import { type Commit, NOTHING } from "../../shared/formats/commit.ts";
import { type FakeDisk, PowerCut } from "./fake-disk.ts";
import { aStream, noise, Scribe, VAULT } from "./plain-records.ts";

export const DIR = "/profile/vault";
const BLOB = blobId("b".repeat(32));
const DRAFT = "d".repeat(32);
export const STREAMS = ["roster", "commons", "access", "one", "two", "three"];

/** What the vault was told: only this may be relied upon, and all of it. */
export interface Told {
	/** Commits that were acknowledged, in order. */
	readonly acknowledged: Commit[];
	/** The commit that was being made when the power went. */
	underWay: Commit | null;
	readonly refused: { readonly commit: Commit; readonly reason: string }[];
	/** The slots' secrets as they were read before they were destroyed. */
	readonly destroyed: Map<number, Uint8Array>;
	slot: number | null;
	founded: boolean;
	/** The drafts that were said to be kept, by their dossier; null where a write failed or was cut off. */
	readonly drafts: Map<StreamId, string | null>;
}

export const nothingTold = (): Told => ({
	acknowledged: [],
	underWay: null,
	refused: [],
	destroyed: new Map(),
	slot: null,
	founded: false,
	drafts: new Map(),
});

/** A journal's life: founded, written, checkpointed, a piece kept, a dossier destroyed, closed and opened again. */
export async function live(disk: FakeDisk, told: Told): Promise<void> {
	await disk.makeFolder("/profile");
	await createJournal(DIR, VAULT, disk, 64);
	told.founded = true;
	const scribe = new Scribe();
	const [roster, commons, access, one, two, three] = STREAMS.map(aStream);
	if (!roster || !commons || !access || !one || !two || !three) return;
	let { journal } = await Journal.open(DIR, VAULT, disk);
	const commit = async (streams: StreamId[], also: Partial<Commit> = {}) => {
		const made = scribe.commit(streams, also);
		told.underWay = made;
		const result = await journal.append(made);
		if (disk.isOff) throw new PowerCut();
		told.underWay = null;
		if (result.ok) told.acknowledged.push(made);
		else {
			told.refused.push({ commit: made, reason: result.reason });
			scribe.rewind(made);
		}
	};
	const draft = async (owner: StreamId, sealed: string) => {
		told.drafts.set(owner, null);
		await journal.drafts
			.keep({ owner, name: DRAFT, sealed: noise(sealed, 300) })
			.then(() => told.drafts.set(owner, sealed))
			.catch(() => undefined);
		if (disk.isOff) throw new PowerCut();
	};
	told.slot = await journal.slots.take();
	const slot = told.slot ?? 0;
	await commit([roster, roster, commons, commons, access]);
	await commit([one, one, one, commons, access]);
	await draft(one, "of one");
	await commit([one, access]);
	await journal.checkpoint();
	await commit([two, two, access]);
	const upload = await journal.blobs.begin(BLOB);
	await upload.write(noise("piece 1", 1500));
	await upload.write(noise("piece 2", 700));
	await upload.finish();
	await commit([two, access], { keepBlobs: [BLOB] });
	await commit([three, three, access]);
	await journal.close();
	({ journal } = await Journal.open(DIR, VAULT, disk));
	await commit([three, access]);
	await draft(two, "of two");
	told.destroyed.set(slot, await journal.slots.read(slot));
	await commit([access], {
		dropStreams: [one],
		overwriteSlots: [slot],
	});
	await commit([two, access]);
	await journal.close();
}

/** Opens what is there and gives every way in which it is not what was told; empty when all is well. */
export async function whatIsWrong(
	disk: FakeDisk,
	told: Told,
): Promise<string[]> {
	const found = await findVault(DIR, disk);
	if (found === "none")
		return told.founded ? ["the vault is taken for none"] : [];
	if (found === "unreadable") return ["the vault cannot be read"];
	const opened = await Journal.open(DIR, found.vault, disk);
	const wrong = await compare(opened.journal, told, disk);
	if (opened.report.damaged.length > 0) wrong.push("damage is reported");
	await opened.journal.close();
	return wrong;
}

async function compare(
	journal: Journal,
	told: Told,
	disk: FakeDisk,
): Promise<string[]> {
	const wrong: string[] = [];
	const expected = recordsOf(told.acknowledged);
	const dropped = told.acknowledged.flatMap((each) => each.dropStreams);
	const may = told.underWay ?? NOTHING;
	// After a failure that is not a full disk nobody knows what the disk has taken.
	const unknown = told.refused.filter(({ reason }) => reason !== "disk-full");
	const mayBeDropped = new Set(
		[may, ...unknown.map(({ commit }) => commit)].flatMap(
			(each) => each.dropStreams,
		),
	);
	const wholly = await isThere(journal, may);
	const partly = await isPartlyThere(journal, may);
	if (partly && !wholly) wrong.push("half a commit is there");
	for (const name of STREAMS) {
		const stream = aStream(name);
		const { records, badLength, head } = await journal.read(stream);
		if (badLength > 0) wrong.push(`${name} has a bad tail`);
		if (head.count !== journal.head(stream).count)
			wrong.push(`${name} is not where the journal says`);
		if (dropped.includes(stream)) {
			if (records.length > 0) wrong.push(`${name} is back`);
			continue;
		}
		if (mayBeDropped.has(stream) && records.length === 0) continue;
		const wanted = expected.get(stream) ?? [];
		wanted.forEach((bytes, i) => {
			if (!records[i] || Buffer.compare(records[i], bytes) !== 0)
				wrong.push(`${name} lost record ${i}`);
		});
	}
	for (const { commit, reason } of told.refused)
		if (reason === "disk-full" && (await isPartlyThere(journal, commit)))
			wrong.push("a refused commit is there");
	await compareRest(journal, told, disk, wrong);
	await compareDrafts(journal, told, wrong);
	return wrong;
}

async function compareRest(
	journal: Journal,
	told: Told,
	disk: FakeDisk,
	wrong: string[],
): Promise<void> {
	const kept = told.acknowledged.flatMap((each) => each.keepBlobs);
	for (const blob of kept) {
		const file = path.join(DIR, "blobs", blob);
		const whole = disk.names().includes(file) && disk.bytesOf(file);
		const expected = Buffer.concat([
			noise("piece 1", 1500),
			noise("piece 2", 700),
		]);
		if (!whole || Buffer.compare(whole, expected) !== 0)
			wrong.push("the piece is lost");
	}
	const overwritten = told.acknowledged.flatMap((each) => each.overwriteSlots);
	for (const slot of overwritten) {
		const before = told.destroyed.get(slot) ?? new Uint8Array();
		if (Buffer.compare(await journal.slots.read(slot), before) === 0)
			wrong.push("a destroyed slot is back");
	}
}

async function compareDrafts(
	journal: Journal,
	{ drafts, acknowledged, underWay, refused }: Told,
	wrong: string[],
): Promise<void> {
	const dropped = acknowledged.flatMap((each) => each.dropStreams);
	const mayBe = [underWay, ...refused.map(({ commit }) => commit)].flatMap(
		(each) => each?.dropStreams ?? [],
	);
	const there = new Map(
		(await journal.drafts.readAll()).map(({ owner, sealed }) => [
			owner as StreamId, // this life keeps drafts of dossiers alone
			sealed,
		]),
	);
	for (const [stream, kept] of drafts) {
		const found = there.get(stream);
		if (dropped.includes(stream) && found) wrong.push("a draft is back");
		if (kept === null || dropped.includes(stream)) continue;
		if (!found && mayBe.includes(stream)) continue;
		if (!found || Buffer.compare(found, noise(kept, 300)) !== 0)
			wrong.push("a draft is lost");
	}
}

function recordsOf(commits: readonly Commit[]): Map<StreamId, Uint8Array[]> {
	const all = new Map<StreamId, Uint8Array[]>();
	for (const { records } of commits)
		for (const { stream, bytes } of records)
			all.set(stream, [...(all.get(stream) ?? []), bytes]);
	return all;
}

async function presentOf(journal: Journal, commit: Commit): Promise<boolean[]> {
	return Promise.all(
		commit.records.map(async ({ stream, bytes }) => {
			const { records } = await journal.read(stream);
			return records.some((each) => Buffer.compare(each, bytes) === 0);
		}),
	);
}

const isThere = async (journal: Journal, commit: Commit): Promise<boolean> =>
	(await presentOf(journal, commit)).every((there) => there);

const isPartlyThere = async (
	journal: Journal,
	commit: Commit,
): Promise<boolean> =>
	(await presentOf(journal, commit)).some((there) => there);
