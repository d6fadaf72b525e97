import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import type { WellKnownKind } from "../../../shared/formats/well-known.ts";
import type { OpenedVault } from "../opened-vault.ts";
import { segmentsOf } from "./segments.ts";

export interface RegisterRecords {
	readonly records: readonly StoredRecord[];
	/** Records that the register is known to have had and neither copy has any more. */
	readonly lost: number;
}

/**
 * Every record of a register, or of one of its days, that can be read: where both copies lost some, those before and
 * behind the gap, each signed, and how many are missing. A register is never shown as whole when it is not.
 */
export async function readRegister(
	vault: OpenedVault,
	name: WellKnownKind,
): Promise<RegisterRecords> {
	const records: StoredRecord[] = [];
	let lost = 0;
	for (const stream of segmentsOf(vault, name)) {
		const whole = vault.incomplete.has(stream)
			? null
			: await vault.reader.read(stream);
		if (whole?.ok) {
			records.push(...whole.value);
			continue;
		}
		const left = await vault.reader.readLeft(stream);
		const { count, hash } = left.end;
		await vault.losses.add(stream, { count, hash: bytesToHex(hash) });
		records.push(...left.records);
		lost += missing(left.records, vault.losses.knownEnd(stream)?.count ?? 0);
	}
	return { records, lost };
}

/** How many of the first `count` numbers no record bears. */
function missing(records: readonly StoredRecord[], count: number): number {
	const there = new Set(records.map(({ seq }) => seq));
	return Array.from({ length: count }, (_, seq) => seq).filter(
		(seq) => !there.has(seq),
	).length;
}
