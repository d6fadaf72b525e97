import { useState } from "react";
import { mayReadDossiers } from "../../../../shared/access/permissions.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok, type Result } from "../../../../shared/base/result.ts";
import type {
	DossierHolders,
	HolderFault,
	HolderRow,
} from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";

export interface HolderCommand {
	/** Withdraws one holder, or this account itself; whether it was done. */
	readonly withdraw: (holder: HolderRow, reason: string) => Promise<boolean>;
	readonly busy: boolean;
	readonly fault: HolderFault | null;
}

/** The two denials: another one's, and one's own, after which nothing of the dossier is on screen any more (C2). */
export function useHolderCommand(id: StreamId): HolderCommand {
	const vault = useVault();
	const { queries, router } = useParts();
	const { run, busy } = useRecording();
	const { roles } = useSession();
	const reads = mayReadDossiers(roles);
	const [fault, setFault] = useState<HolderFault | null>(null);
	const settle = <Value>(
		answer: Result<Value, HolderFault | "closed">,
		then: (value: Value) => void,
	): boolean => {
		if (answer.ok) then(answer.value);
		else if (answer.reason !== "closed") setFault(answer.reason);
		return answer.ok;
	};
	const show = (after: DossierHolders) =>
		queries.setQueryData(queryKeys.holders(id), ok(after));
	return {
		busy,
		fault,
		withdraw: async ({ account, self }, reason) => {
			setFault(null);
			if (account === null) return false;
			return self
				? settle(
						await run(() => vault.withdrawFromDossier({ id, reason })),
						() => router.replace({ screen: reads ? "dossiers" : "holders" }),
					)
				: settle(
						await run(() => vault.withdrawHolder({ id, account, reason })),
						show,
					);
		},
	};
}
