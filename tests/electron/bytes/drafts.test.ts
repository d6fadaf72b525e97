import { beforeEach, expect, test } from "vitest";
import { Drafts } from "../../../electron/bytes/drafts.ts";
import { accountId, streamId } from "../../../shared/base/ids.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import { noise } from "../../support/plain-records.ts";

const DOSSIER = streamId("d".repeat(32));
const OTHER = streamId("e".repeat(32));
const ACCOUNT = accountId("a".repeat(32));
const STEP = "1".repeat(32);
const FORM = "2".repeat(32);

let disk: FakeDisk;
let drafts: Drafts;
beforeEach(() => {
	disk = new FakeDisk();
	drafts = new Drafts("/v/drafts", disk);
});

const draft = (owner: typeof DOSSIER | typeof ACCOUNT, name: string) => ({
	owner,
	name,
	sealed: noise(`${owner}${name}`, 700),
});

test("comes back whole, the newest of its name, whatever a power cut forgets", async () => {
	await drafts.keep({ ...draft(DOSSIER, STEP), sealed: noise("old", 90) });
	await drafts.keep(draft(DOSSIER, STEP));
	await drafts.keep(draft(ACCOUNT, FORM));
	const after = new Drafts(
		"/v/drafts",
		disk.afterPowerCut(() => 0),
	);
	const kept = [...(await after.readAll())];
	expect(kept.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
		draft(DOSSIER, STEP),
		draft(ACCOUNT, FORM),
	]);
});

test("goes alone when it is dropped, and with its dossier's others when that is destroyed", async () => {
	for (const owner of [DOSSIER, OTHER, ACCOUNT])
		for (const name of [STEP, FORM]) await drafts.keep(draft(owner, name));
	disk.put(`/v/drafts/${DOSSIER}-${STEP}.new`, noise("half written", 40));
	await drafts.drop(ACCOUNT, FORM);
	await drafts.drop(ACCOUNT, FORM);
	await drafts.destroyOf(DOSSIER);
	const after = disk.afterPowerCut(() => 0);
	expect([...(await after.list("/v/drafts"))].sort()).toEqual([
		`${ACCOUNT}-${STEP}`,
		`${OTHER}-${STEP}`,
		`${OTHER}-${FORM}`,
	]);
});

test("is refused below the reserve, and the former one stays", async () => {
	await drafts.keep(draft(DOSSIER, STEP));
	disk.free = 1_000;
	await expect(
		drafts.keep({ ...draft(DOSSIER, STEP), sealed: noise("new", 90) }),
	).rejects.toMatchObject({ code: "ENOSPC" });
	expect(await drafts.readAll()).toEqual([draft(DOSSIER, STEP)]);
});

test("has no name that leaves its folder", async () => {
	for (const name of ["../sentinel", "x", ""])
		await expect(drafts.keep(draft(DOSSIER, name))).rejects.toThrow("an id");
});

test("has nothing before the first", async () => {
	expect(await drafts.readAll()).toEqual([]);
	await drafts.destroyOf(DOSSIER);
	await drafts.drop(ACCOUNT, FORM);
});
