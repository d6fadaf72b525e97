import { randomBytes } from "node:crypto";
import {
	CHECKED_BYTES,
	withCheck,
} from "../../../electron/bytes/checked-secret.ts";
import {
	freshSlotFile,
	layoutFor,
	slotLabel,
} from "../../../electron/bytes/slot-file.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { flips, hex, overwritten } from "./damage.ts";

const CAPACITY = 16;
const TAKEN = [3, 11];

export function slotVectors() {
	const { placeOf, bitmapAt } = layoutFor(CAPACITY);
	const secrets = TAKEN.map((slot) => ({
		slot,
		secret: Uint8Array.from(randomBytes(32)),
	}));
	const good = Uint8Array.from(freshSlotFile(CAPACITY));
	for (const { slot, secret } of secrets) {
		good.set(withCheck(secret, slotLabel(slot)), placeOf(slot));
		good[bitmapAt + (slot >> 3)] =
			(good[bitmapAt + (slot >> 3)] ?? 0) | (1 << (slot & 7));
	}
	const at = placeOf(TAKEN[0] ?? 0);
	const entry = good.subarray(at, at + CHECKED_BYTES);
	const machine = Uint8Array.from(randomBytes(32));
	const stored = withCheck(machine, "machine-secret/1");
	return {
		format: "slots",
		version: 1,
		capacity: CAPACITY,
		taken: secrets.map(({ slot, secret }) => ({ slot, secret: hex(secret) })),
		hex: hex(good),
		/** `refused`: the whole file is none, is of a newer version, or the slot named holds nothing. */
		damaged: [
			...flips(good, [["magic", 0, 4]], () => "no file"),
			{
				name: "a newer version",
				hex: hex(overwritten(good, 4, [0, 2])),
				refused: "newer",
			},
			{
				name: "version 0",
				hex: hex(overwritten(good, 4, [0, 0])),
				refused: "no file",
			},
			{
				name: "another bitmap length",
				hex: hex(overwritten(good, 6, [0, 3])),
				refused: "no file",
			},
			{ name: "cut short", hex: hex(good.subarray(0, -1)), refused: "no file" },
			{
				name: "one byte longer",
				hex: hex(Uint8Array.from([...good, 0])),
				refused: "no file",
			},
			{
				name: "the header alone",
				hex: hex(good.subarray(0, 7)),
				refused: "no file",
			},
			...flips(
				good,
				[
					["a secret", at, 32],
					["its check", at + 32, 8],
				],
				() => "slot 3",
			),
			{
				name: "slot 3 moved to slot 11",
				hex: hex(overwritten(good, placeOf(11), [...entry])),
				refused: "slot 11",
			},
			{
				name: "the machine's secret in slot 3",
				hex: hex(overwritten(good, at, [...stored])),
				refused: "slot 3",
			},
		],
		machine: {
			secret: hex(machine),
			hex: hex(stored),
			damaged: [
				...flips(
					stored,
					[
						["the secret", 0, 32],
						["the check", 32, 8],
					],
					() => "no secret",
				),
				{
					name: "cut short",
					hex: hex(stored.subarray(0, -1)),
					refused: "no secret",
				},
				{
					name: "one byte longer",
					hex: hex(concatBytes([stored, new Uint8Array(1)])),
					refused: "no secret",
				},
				{ name: "a slot's entry", hex: hex(entry), refused: "no secret" },
			],
		},
	};
}
