import { beforeAll, describe, expect, test } from "vitest";
import { cryptoReady, sha256 } from "../../renderer/vault/crypto/primitives.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import {
	firstBad,
	makeScribes,
	releases,
	type Scribes,
	writeChain,
} from "./support/chains.ts";
import { LOG_CHANGES, mutate, with1 } from "./support/log-mutants.ts";
import { below, chanceOf, scale, timeLimit, told } from "./support/scale.ts";

let scribes: Scribes;
beforeAll(async () => {
	await cryptoReady;
	scribes = makeScribes();
});

test(
	"every flipped bit of one dossier's records is noticed and named, and releases nothing",
	() => {
		const { stream, records } = writeChain(scribes, 24);
		const known = new WeakMap<Uint8Array, boolean>();
		expect(firstBad(scribes, stream, records, 24, known)).toBeNull();
		const step = scale(53, 1);
		let [flips, missed, misnamed, released] = [0, 0, 0, 0];
		for (const [i, record] of records.entries())
			for (let bit = i % step; bit < record.length * 8; bit += step) {
				const flipped = new Uint8Array(record);
				flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
				flips++;
				const bad = firstBad(
					scribes,
					stream,
					with1(records, i, flipped),
					24,
					known,
				);
				if (bad === null) missed++;
				else if (bad !== i) misnamed++;
				const decoded = decodeRecord(flipped);
				const isBody =
					decoded.ok && bit >= 96 * 8 && bit < (record.length - 64) * 8;
				if (isBody && releases(decoded.value, scribes.key)) released++;
			}
		told("bits of one dossier flipped", { flips, missed, misnamed, released });
		expect({ missed, misnamed, released }).toEqual({
			missed: 0,
			misnamed: 0,
			released: 0,
		});
		expect(flips).toBeGreaterThanOrEqual(scale(2_000, 100_000));
	},
	timeLimit(60, 30),
);

describe("a log", () => {
	test(
		"that was edited, thinned, padded, reordered or cut short is refused at its first bad record",
		() => {
			const events = scale(100, 1_000);
			const { stream, records } = writeChain(scribes, events);
			const known = new WeakMap<Uint8Array, boolean>();
			firstBad(scribes, stream, records, events, known);
			const foreign = writeChain(scribes, events).records;
			const { seed, next } = chanceOf("log");
			let wrong = 0;
			for (let at = 0; at < events; at++)
				for (const kind of LOG_CHANGES) {
					const mutant = mutate(records, foreign, kind, at, next);
					const bad = firstBad(scribes, stream, mutant.records, events, known);
					if (bad !== mutant.bad) wrong++;
				}
			told("log mutants", {
				seed,
				mutants: events * LOG_CHANGES.length,
				wrong,
			});
			expect(wrong).toBe(0);
		},
		timeLimit(60, 60),
	);
});

test("a record that was swapped, replayed, cross-signed or rolled back is refused", () => {
	const rounds = scale(50, 500);
	const { stream, records } = writeChain(scribes, 20);
	const elsewhere = writeChain(scribes, 20);
	const { seed, next } = chanceOf("swapped");
	const [first, second] = scribes.scribes;
	if (first === undefined || second === undefined) throw new Error("nobody");
	let accepted = 0;
	for (let round = 0; round < rounds; round++) {
		const at = 1 + below(next, 18);
		const previous = sha256(records[at - 1] ?? new Uint8Array());
		// In the first one's name, by the second one's key, in its right place.
		const forged = scribes.seal(
			{ stream, seq: at, previous },
			{ account: second.account, as: first.account, signer: 1 },
			"forged",
		);
		const mutants: readonly Uint8Array[][] = [
			with1(records, at, elsewhere.records[at] ?? new Uint8Array()),
			with1(records, at, records[at - 1] ?? new Uint8Array()),
			with1(records, at, forged),
			[...records.slice(0, at), forged],
			records.slice(0, at),
		];
		for (const mutant of mutants)
			if (firstBad(scribes, stream, mutant, records.length) !== at) accepted++;
	}
	told("records swapped, replayed, cross-signed, rolled back", {
		seed,
		tried: rounds * 5,
		accepted,
	});
	expect(accepted).toBe(0);
});
