import { generateIdentity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPackage } from "../../resources/viewer/open-package.ts";
import { PackageBench } from "../renderer/vault/packages/package-bench.ts";
import { must } from "../support/sample.ts";
import { chanceOf, isFull, scale, timeLimit, told } from "./support/scale.ts";

let bench: PackageBench;
let sealed: Uint8Array<ArrayBuffer>;
let identity: string;
beforeAll(async () => {
	bench = new PackageBench();
	const id = await bench.begin();
	identity = await generateIdentity();
	const lawyer = await bench.designate(id, await identityToRecipient(identity));
	const piece = await bench.add(id, "Relevé", "absences : 4 jours");
	const { file } = must(await bench.make(id, lawyer, [piece]));
	sealed = new Uint8Array(bench.bytes(file));
});
afterAll(() => bench.dispose());

const isAccepted = async (bytes: Uint8Array<ArrayBuffer>): Promise<boolean> =>
	(await openPackage(bytes, identity)).ok;

/** Every place of a package in the full form; otherwise so many by chance, and its first and last bytes. */
function placesOf(name: string, count: number): readonly number[] {
	const all = [...sealed.keys()];
	if (isFull) return all;
	const { next } = chanceOf(name);
	const share = count / all.length;
	return all.filter(
		(at) => at < 200 || at >= all.length - 40 || next() < share,
	);
}

test(
	"every package with one bit flipped is refused",
	async () => {
		expect(await isAccepted(sealed)).toBe(true);
		const { next } = chanceOf("package flips");
		const places = placesOf("package flips", 160);
		let [flips, accepted] = [0, 0];
		for (const at of places) {
			const bits = isFull ? [0, 1, 2, 3, 4, 5, 6, 7] : [Math.floor(next() * 8)];
			for (const bit of bits) {
				const other = sealed.slice();
				other[at] = (other[at] ?? 0) ^ (1 << bit);
				flips++;
				if (await isAccepted(other)) accepted++;
			}
		}
		told("bits of a package flipped", { size: sealed.length, flips, accepted });
		expect(accepted).toBe(0);
		expect(flips).toBeGreaterThanOrEqual(scale(300, sealed.length * 8));
	},
	timeLimit(60, 60),
);

test(
	"every package that is cut short, or longer by a byte, is refused",
	async () => {
		const lengths = placesOf("package lengths", 160);
		let accepted = 0;
		for (const length of lengths)
			if (await isAccepted(sealed.slice(0, length))) accepted++;
		const longer = new Uint8Array(sealed.length + 1);
		longer.set(sealed);
		if (await isAccepted(longer)) accepted++;
		told("packages cut short", { lengths: lengths.length, accepted });
		expect(accepted).toBe(0);
		expect(lengths.length).toBeGreaterThanOrEqual(scale(300, sealed.length));
	},
	timeLimit(60, 60),
);
