import { useState } from "react";
import type { Result } from "../../../../shared/base/result.ts";
import type {
	AccountFault,
	AccountsView,
} from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";

export interface AccountCommand {
	/** Runs one command; null: refused, and `fault` says why. */
	readonly run: (
		ask: () => Promise<Result<AccountsView, AccountFault | "closed">>,
	) => Promise<AccountsView | null>;
	readonly busy: boolean;
	readonly fault: AccountFault | null;
}

/** Commands that answer with the accounts as they then are. */
export function useAccountCommand(): AccountCommand {
	const { queries } = useParts();
	const { run, busy } = useRecording();
	const [fault, setFault] = useState<AccountFault | null>(null);
	return {
		busy,
		fault,
		run: async (ask) => {
			setFault(null);
			const answer = await run(ask);
			if (!answer.ok) {
				if (answer.reason !== "closed") setFault(answer.reason);
				return null;
			}
			queries.setQueryData(queryKeys.accounts, answer.value);
			for (const name of ["holdings", "holders"])
				void queries.invalidateQueries({ queryKey: [name] });
			return answer.value;
		},
	};
}
