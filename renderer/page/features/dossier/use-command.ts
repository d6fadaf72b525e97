import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok, type Result } from "../../../../shared/base/result.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";

type Shown = Result<DossierView, unknown>;
type Answer<Fault> = Result<DossierView, Fault | "closed">;

export interface Command {
	/** Runs one command; the page shows the new state only once the vault has it. */
	readonly run: <Fault>(
		ask: () => Promise<Answer<Fault>>,
	) => Promise<Answer<Fault>>;
	readonly busy: boolean;
}

/** Commands that answer with the dossier as it then is; one that was not opened yet still asks for its motive (C5). */
export function useCommand(id: StreamId): Command {
	const { queries } = useParts();
	const { run, busy } = useRecording();
	return {
		busy,
		run: async (ask) => {
			const answer = await run(ask);
			if (answer.ok)
				queries.setQueryData<Shown>(queryKeys.dossier(id), (before) =>
					before?.ok ? ok(answer.value) : before,
				);
			return answer;
		},
	};
}
