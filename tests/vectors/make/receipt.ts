import { streamId } from "../../../shared/base/ids.ts";
import { randomBytes } from "../../../renderer/vault/crypto/primitives.ts";
import { receiptCode } from "../../../renderer/vault/proof/receipt.ts";
import { hex } from "./damage.ts";

export function receiptVectors() {
	const points = [1, 2, 3]
		.map((count) => ({
			stream: streamId(hex(randomBytes(16))),
			count: count * 300,
			hash: randomBytes(32),
		}))
		.sort((a, b) => a.stream.localeCompare(b.stream));
	const code = receiptCode(points);
	const stored = points.map(
		({ stream, count, hash }) =>
			[stream, count, hex(hash)] as [string, number, string],
	);
	const [first, ...rest] = stored;
	if (first === undefined) throw new Error("a point");
	const [stream, count, hash] = first;
	const turned = (text: string) =>
		`${text.slice(0, -1)}${text.endsWith("0") ? "1" : "0"}`;
	return {
		format: "receipt",
		version: 1,
		points: stored,
		code,
		typed: [
			code.toLowerCase(),
			code.replaceAll("-", ""),
			` ${code.replaceAll("0", "O").replaceAll("1", "l")} `,
		],
		/** Points that another code stands for. */
		damaged: [
			{
				name: "another stream",
				points: [[turned(stream), count, hash], ...rest],
			},
			{ name: "one record less", points: [[stream, count - 1, hash], ...rest] },
			{ name: "another end", points: [[stream, count, turned(hash)], ...rest] },
			{ name: "a stream missing", points: rest },
			{ name: "a stream twice", points: [first, ...stored] },
			{ name: "another order", points: [...rest, first] },
		],
	};
}
