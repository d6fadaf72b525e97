import { beforeEach, describe, expect, test } from "vitest";
import { createJournal } from "../../../electron/bytes/create-journal.ts";
import { findVault } from "../../../electron/bytes/find-vault.ts";
import { frame } from "../../../electron/bytes/frames.ts";
import { Journal } from "../../../electron/bytes/journal.ts";
import { blobId } from "../../../shared/base/ids.ts";
import { FakeDisk, PowerCut } from "../../support/fake-disk.ts";
import { DIR } from "../../support/journal-life.ts";
import {
	aStream,
	noise,
	OTHER_VAULT,
	Scribe,
	VAULT,
} from "../../support/plain-records.ts";

let disk: FakeDisk;

/** A vault with two streams, a blob, and one commit that stands in the log alone. */
beforeEach(async () => {
	disk = new FakeDisk();
	await disk.makeFolder("/profile");
	await createJournal(DIR, VAULT, disk, 64);
	const { journal } = await Journal.open(DIR, VAULT, disk);
	await journal.slots.take();
	const scribe = new Scribe();
	await journal.append(scribe.commit([aStream("roster"), aStream("a")]));
	const upload = await journal.blobs.begin(blobId("b".repeat(32)));
	await upload.write(noise("blob", 100));
	await upload.finish();
	await journal.append(
		scribe.commit([aStream("a")], { keepBlobs: [blobId("b".repeat(32))] }),
	);
});

const names = (): string[] =>
	disk.names().map((name) => name.slice(DIR.length + 1));
const dropAllBut = (...kept: string[]): void => {
	for (const name of names())
		if (!kept.some((each) => name.startsWith(each)))
			disk.drop(`${DIR}/${name}`);
};

describe("a folder", () => {
	test("with a vault names it", async () => {
		expect(await findVault(DIR, disk)).toEqual({ vault: VAULT });
	});

	test("that is not there has none", async () => {
		expect(await findVault("/elsewhere", disk)).toBe("none");
	});

	test.each(["damaged", "missing", "emptied"])(
		"whose sentinel is %s names the vault of its records",
		async (how) => {
			const file = `${DIR}/sentinel`;
			if (how === "missing") disk.drop(file);
			else
				disk.put(file, how === "emptied" ? new Uint8Array() : noise("s", 90));
			expect(await findVault(DIR, disk)).toEqual({ vault: VAULT });
		},
	);

	test("names the vault of most records, not that of a file from elsewhere", async () => {
		disk.drop(`${DIR}/sentinel`);
		const alien = new Scribe(OTHER_VAULT).record(aStream("0"));
		disk.put(`${DIR}/journal/${aStream("0")}`, frame(alien));
		expect(await findVault(DIR, disk)).toEqual({ vault: VAULT });
	});

	test("whose records are all in the log names the vault of the log", async () => {
		dropAllBut("commits");
		expect(await findVault(DIR, disk)).toEqual({ vault: VAULT });
	});

	test.each([
		["slots of which one was taken", "slots"],
		["a copy of such slots", "slots-copy"],
		["a blob", "blobs/"],
	])(
		"with nothing left but %s is unreadable, never none",
		async (_what, kept) => {
			dropAllBut(kept);
			if (kept === "slots") disk.drop(`${DIR}/slots-copy`);
			expect(names().length).toBe(1);
			expect(await findVault(DIR, disk)).toBe("unreadable");
		},
	);

	test.each([
		"attempts",
		"store-copy",
		"aside",
		"sentinel.old",
		"journal.bak",
		"commits (2)",
	])("with a file named %s alone is unreadable, never none", async (name) => {
		dropAllBut();
		disk.put(`${DIR}/${name}`, noise(name, 10));
		expect(await findVault(DIR, disk)).toBe("unreadable");
	});

	test("with journal files that no record is in is unreadable", async () => {
		dropAllBut();
		disk.put(`${DIR}/journal/${aStream("x")}`, noise("x", 500));
		expect(await findVault(DIR, disk)).toBe("unreadable");
	});

	test("with a damaged sentinel and nothing else is unreadable", async () => {
		dropAllBut();
		disk.put(`${DIR}/sentinel`, noise("s", 90));
		expect(await findVault(DIR, disk)).toBe("unreadable");
	});

	test("with damaged slots and nothing else is unreadable", async () => {
		dropAllBut();
		disk.put(`${DIR}/slots`, noise("s", 90));
		expect(await findVault(DIR, disk)).toBe("unreadable");
	});

	test("that has lost any set of its files is never none", async () => {
		const all = names();
		for (let set = 1; set < 2 ** all.length; set++) {
			const some = new FakeDisk();
			for (const [i, name] of all.entries())
				if ((set >> i) & 1)
					some.put(`${DIR}/${name}`, disk.bytesOf(`${DIR}/${name}`));
			const kept = all.filter((_, i) => (set >> i) & 1);
			const secretsOnly = kept.every((name) =>
				name.startsWith("machine-secret"),
			);
			if (!secretsOnly)
				expect([kept, await findVault(DIR, some)]).not.toEqual([kept, "none"]);
		}
	});
});

describe("a creation", () => {
	test("that was cut short at any operation can be done again or is there", async () => {
		for (let at = 1; ; at++) {
			const fresh = new FakeDisk();
			await fresh.makeFolder("/profile");
			fresh.failAt({ at, what: "cut" });
			const done = await createJournal(DIR, VAULT, fresh, 64).then(
				() => true,
				(error: unknown) => {
					if (!(error instanceof PowerCut)) throw error;
					return false;
				},
			);
			if (done) break;
			const after = fresh.afterKill();
			const found = await findVault(DIR, after);
			if (found === "none") await createJournal(DIR, VAULT, after, 64);
			else expect(found).toEqual({ vault: VAULT });
			const { journal } = await Journal.open(DIR, VAULT, after);
			expect(
				await journal.append(new Scribe().commit([aStream("roster")])),
			).toMatchObject({ ok: true });
		}
	});

	test("never goes over a vault or what is left of one", async () => {
		const before = disk.names().map((name) => disk.bytesOf(name).slice());
		await expect(createJournal(DIR, OTHER_VAULT, disk, 64)).rejects.toThrow();
		disk.drop(`${DIR}/sentinel`);
		await expect(createJournal(DIR, OTHER_VAULT, disk, 64)).rejects.toThrow();
		expect(disk.names().length).toBe(before.length - 1);
	});
});
