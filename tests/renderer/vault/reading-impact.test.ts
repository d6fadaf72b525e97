import { afterEach, beforeEach, expect, test } from "vitest";
import { must, SAMPLE_DOSSIER, SAMPLE_VAULT } from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

const CHOICE = {
	reading: "L1",
	option: "does-not-count",
	from: "2026-12-10" as never,
	reachesBack: true,
} as const;

test("what a reading would change is found beside the queue, with its progress: who asks meanwhile is answered", async () => {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	for (let count = 0; count < 51; count++)
		must(await room.handlers.openNewDossier(SAMPLE_DOSSIER, []));
	const order: string[] = [];
	const [changed] = await Promise.all([
		room.handlers.readingImpact(CHOICE, []).then((answer) => {
			order.push("impact");
			return must(answer);
		}),
		room.handlers.plannedSession({}, []).then(() => order.push("planned")),
	]);
	expect(order).toEqual(["planned", "impact"]);
	expect(changed).toHaveLength(51);
	expect(bench.events).toContainEqual({
		kind: "progress",
		task: "readings",
		done: 50,
		total: 51,
	});
});
