import { useState } from "react";
import type { Result } from "../../../../shared/base/result.ts";
import type {
	DestructionFault,
	DestructionsView,
} from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";

/** Commands that answer with what is due as it then is. `run` gives whether it was done; else `fault` says why not. */
export function useDestructionCommand() {
	const { queries } = useParts();
	const { run, busy } = useRecording();
	const [fault, setFault] = useState<DestructionFault | null>(null);
	return {
		busy,
		fault,
		run: async (
			ask: () => Promise<Result<DestructionsView, DestructionFault | "closed">>,
		): Promise<boolean> => {
			setFault(null);
			const answer = await run(ask);
			if (answer.ok) queries.setQueryData(queryKeys.destructions, answer.value);
			else if (answer.reason !== "closed") setFault(answer.reason);
			return answer.ok;
		},
	};
}
