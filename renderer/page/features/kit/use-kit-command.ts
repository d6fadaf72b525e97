import { useState } from "react";
import type { Result } from "../../../../shared/base/result.ts";
import type {
	KitFault,
	RecoveryView,
} from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";

/** Commands that answer with the kit as it then is. `run` gives whether it was done; else `fault` says why not. */
export function useKitCommand() {
	const { queries } = useParts();
	const { run, busy } = useRecording();
	const [fault, setFault] = useState<KitFault | null>(null);
	return {
		busy,
		fault,
		run: async (
			ask: () => Promise<Result<RecoveryView, KitFault | "closed">>,
		): Promise<boolean> => {
			setFault(null);
			const answer = await run(ask);
			if (answer.ok) queries.setQueryData(queryKeys.recovery, answer.value);
			else if (answer.reason !== "closed") setFault(answer.reason);
			return answer.ok;
		},
	};
}
