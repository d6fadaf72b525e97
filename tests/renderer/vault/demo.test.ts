import { afterEach, expect, test } from "vitest";
import { utf8 } from "../../../shared/base/bytes.ts";
import { must, unlockAs } from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
afterEach(() => bench.dispose());

test("fills a throw-away vault with dossiers in every stage and outcome", async () => {
	bench = new VaultBench("2026-11-23", true);
	const room = await bench.start();
	must(await room.handlers.fillDemo({}, []));
	const rows = must(await room.handlers.dossiers({}, []));
	expect(rows.length).toBeGreaterThanOrEqual(40);
	const outcomes = new Set(rows.map(({ verdict }) => verdict.rule));
	expect([...outcomes].sort()).toEqual([
		"R0",
		"R1",
		"R2",
		"R3a",
		"R3b",
		"R3c",
		"R4",
	]);
	expect(new Set(rows.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(
		12,
	);
	expect(must(await room.handlers.dueRows({}, [])).length).toBeGreaterThan(10);
	const { rows: sent } = must(await room.handlers.communications({}, []));
	expect(new Set(sent.map(({ recipient }) => recipient)).size).toBe(3);
	const motive = { motive: "control" as const, note: "" };
	const heard = rows.find(({ reference }) => reference === "DJ-2026-033");
	if (heard === undefined) throw new Error("no dossier with pieces");
	const view = must(await room.handlers.dossier({ id: heard.id, motive }, []));
	expect(view.pieces).toMatchObject([
		{ title: "Ordre de justification", kind: "pdf", unreadable: false },
		{ title: "Réponse de l’agent", kind: "pdf", unreadable: false },
	]);
});

test("has a request and a breach for whoever tries it as the DPO", async () => {
	bench = new VaultBench("2026-11-23", true);
	const filled = await bench.start();
	must(await filled.handlers.fillDemo({}, []));
	const ofClerk = must(await filled.handlers.dueRows({}, []));
	expect(ofClerk.filter(({ rule }) => rule === "C9")).toMatchObject([
		{ kind: "request", day: "2026-11-30", mine: false },
	]);
	const room = await bench.start();
	must(await unlockAs(room, "DO", utf8("ceci est une démonstration")));
	const { rows: requests } = must(await room.handlers.requests({}, []));
	expect(requests).toMatchObject([{ kind: "access", answer: null }]);
	const { rows: breaches } = must(await room.handlers.breaches({}, []));
	expect(breaches).toMatchObject([{ hoursLeft: 47, authority: null }]);
});

test("refuses to fill a real vault", async () => {
	bench = new VaultBench();
	const room = await bench.start();
	expect(await room.handlers.fillDemo({}, [])).toMatchObject({
		ok: false,
		reason: { kind: "not-a-demo" },
	});
});
