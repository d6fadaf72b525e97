import { afterEach, beforeEach, expect, test } from "vitest";
import { utf8 } from "../../shared/base/bytes.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_VAULT,
	unlockAs,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";
import { scale, timeLimit, told } from "./support/scale.ts";

let bench: VaultBench;
beforeEach(() => {
	bench = new VaultBench("2026-12-10");
});
afterEach(() => bench.dispose());

test(
	"wrong passphrases meet a rising delay that a restart does not shorten, are all recorded, and lock nobody else out",
	async () => {
		const guesses = scale(60, 1_000);
		let room = await bench.start();
		must(await room.handlers.createVault(SAMPLE_VAULT, []));
		room = await bench.start();
		const begun = bench.now;
		let [waits, longest, refusedEarly, refusedBehind] = [0, 0, 0, 0];
		for (let guess = 0; guess < guesses; guess++) {
			const answer = await unlockAs(
				room,
				"CW",
				utf8(`une phrase fausse ${guess}`),
			);
			if (answer.ok || answer.reason.kind !== "wrong")
				throw new Error("a wrong passphrase was not called wrong");
			const { nextAt } = answer.reason;
			if (nextAt === null) continue;
			waits++;
			longest = Math.max(longest, nextAt - bench.now);
			if (guess % 10 === 9) {
				room = await bench.restart();
				const status = must(await room.handlers.status({}, []));
				if (status.phase === "damaged")
					must(await room.handlers.rebuild({}, []));
			}
			const early = await unlockAs(room, "CW", PASSPHRASES.clerk);
			if (!early.ok && early.reason.kind === "wait") refusedEarly++;
			// A clock set back lets nobody try earlier.
			bench.now -= 365 * 86_400_000;
			const behind = await unlockAs(room, "CW", PASSPHRASES.clerk);
			if (!behind.ok && behind.reason.kind === "wait") refusedBehind++;
			bench.now = nextAt;
		}
		const took = bench.now - begun;
		must(await unlockAs(await bench.start(), "JM", PASSPHRASES.college));
		const dpo = await bench.start();
		must(await unlockAs(dpo, "DO", PASSPHRASES.dpo));
		const recorded = await failuresIn(dpo);
		must(await unlockAs(await bench.start(), "CW", PASSPHRASES.clerk));
		told("wrong passphrases", {
			guesses,
			recorded,
			waits,
			"longest wait (min)": Math.round(longest / 60_000),
			"all of them take (h)": Math.round(took / 3_600_000),
		});
		expect(recorded).toBe(guesses);
		expect(refusedEarly).toBe(waits);
		expect(refusedBehind).toBe(waits);
		expect(waits).toBeGreaterThanOrEqual(guesses - 5);
		expect(took).toBeGreaterThan(5 * 60_000);
	},
	timeLimit(120, 60),
);

async function failuresIn(room: Awaited<ReturnType<VaultBench["start"]>>) {
	let count = 0;
	let before: string | null = null;
	do {
		const page: { rows: readonly unknown[]; next: string | null } = must(
			await room.handlers.accessRegister(
				{ before: before as never, act: "unlock-failed", dossier: null },
				[],
			),
		);
		count += page.rows.length;
		before = page.next;
	} while (before !== null);
	return count;
}
