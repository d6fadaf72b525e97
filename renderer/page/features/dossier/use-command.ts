import { useState } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok, type Result } from "../../../../shared/base/result.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";

/** Beyond this the footer says that something is being recorded (SCREENS 4.8: no spinner under 300 ms). */
const NOTICEABLE_MS = 300;

type Answer<Fault> = Result<DossierView, Fault | "closed">;

export interface Command {
	/** Runs one command: the footer says « Enregistré » and the page shows the new state only once the vault has it. */
	readonly run: <Fault>(
		ask: () => Promise<Answer<Fault>>,
	) => Promise<Answer<Fault>>;
	readonly busy: boolean;
}

/** Commands that answer with the dossier as it then is. A second one waits for the first. */
export function useCommand(id: StreamId): Command {
	const { status, queries, now } = useParts();
	const [busy, setBusy] = useState(false);
	return {
		busy,
		run: async (ask) => {
			setBusy(true);
			const saving = setTimeout(
				() => status.say({ kind: "saving" }),
				NOTICEABLE_MS,
			);
			const answer = await ask();
			clearTimeout(saving);
			setBusy(false);
			if (answer.ok) {
				queries.setQueryData(queryKeys.dossier(id), ok(answer.value));
				status.say({ kind: "saved", at: now() });
			} else status.clear();
			return answer;
		},
	};
}
