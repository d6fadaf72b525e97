import type { StreamId } from "../../../shared/base/ids.ts";
import type { Result } from "../../../shared/base/result.ts";
import type { Command } from "../../../shared/dossier/steps.ts";
import type { Deliberation, PieceId } from "../../../shared/file/parts.ts";
import type {
	DossierView,
	RecordFault,
} from "../../../shared/vault-protocol.ts";
import { readStepInput } from "../dossiers/step-input.ts";
import type { Desk } from "./desk.ts";
import { carryOut, NEEDS_SECOND_PERSON, refusedAlone } from "./record-step.ts";

interface Decided {
	readonly id: StreamId;
	readonly steps: readonly Readonly<Record<string, unknown>>[];
	readonly deliberation: Deliberation;
	readonly pieces: readonly PieceId[];
}

/** What the college decided at its table, with its minutes: all of it or nothing (P5: a pardon goes with its filing). */
export async function recordDecision(
	desk: Desk,
	{ id, steps, deliberation, pieces }: Decided,
): Promise<Result<DossierView, RecordFault>> {
	const commands: Command[] = [];
	for (const input of steps) {
		const read = readStepInput(input);
		if (!read.ok) return read;
		if (NEEDS_SECOND_PERSON.includes(read.value.step))
			return refusedAlone(desk);
		commands.push({ do: "record-step", step: read.value });
	}
	return carryOut(desk, id, commands, { remark: "", pieces }, deliberation);
}
