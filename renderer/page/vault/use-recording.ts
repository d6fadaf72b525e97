import { useState } from "react";
import type { Result } from "../../../shared/base/result.ts";
import { useParts } from "../parts.ts";

/** Beyond this the footer says that something is being recorded (SCREENS 4.8: no spinner under 300 ms). */
const NOTICEABLE_MS = 300;

export interface Recording {
	/** Runs one command; the footer says « Enregistré » only once the vault has it. */
	readonly run: <Value, Fault>(
		ask: () => Promise<Result<Value, Fault>>,
	) => Promise<Result<Value, Fault>>;
	readonly busy: boolean;
}

/** Commands that record something. A second one waits for the first. */
export function useRecording(): Recording {
	const { status, now } = useParts();
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
			if (answer.ok) status.say({ kind: "saved", at: now() });
			else status.clear();
			return answer;
		},
	};
}
