import { useState } from "react";
import type { Result } from "../../../../shared/base/result.ts";
import type { ReadingId } from "../../../../shared/readings/table.ts";
import type {
	ReadingFault,
	ReadingView,
} from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";

type Answer = Result<readonly ReadingView[], ReadingFault | "closed">;

/** Commands that answer with every reading as it then stands; the screen changes only once the vault has it. */
export function useReadingCommand(reading: ReadingId) {
	const { queries, status, now } = useParts();
	const [busy, setBusy] = useState(false);
	const [fault, setFault] = useState<ReadingFault | null>(null);
	const run = async (ask: () => Promise<Answer>): Promise<boolean> => {
		setBusy(true);
		setFault(null);
		const answer = await ask();
		setBusy(false);
		if (answer.ok) {
			queries.setQueryData(queryKeys.readings, answer.value);
			status.say({ kind: "saved", at: now() });
			focusCard(reading);
		} else if (answer.reason !== "closed") setFault(answer.reason);
		return answer.ok;
	};
	return { run, busy, fault, closeFault: () => setFault(null) };
}

/** The button that was pressed is gone: the card's heading takes the focus. */
const focusCard = (reading: ReadingId): void =>
	document
		.querySelector<HTMLElement>(`[data-reading="${reading}"] h2 button`)
		?.focus();
