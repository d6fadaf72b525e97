import { afterEach, expect, test } from "vitest";
import { must } from "../../support/sample.ts";
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
});

test("refuses to fill a real vault", async () => {
	bench = new VaultBench();
	const room = await bench.start();
	expect(await room.handlers.fillDemo({}, [])).toMatchObject({
		ok: false,
		reason: { kind: "not-a-demo" },
	});
});
