import { useCallback } from "react";
import type { Settings } from "../../../shared/policy/settings.ts";
import { useParts } from "../parts.ts";
import { useSettings } from "./use-session.ts";

/** Saves at once what was changed; « Enregistré » is said when main has it, with a way back. */
export function useSaveSettings(): (
	change: Partial<Settings>,
) => Promise<void> {
	const { main, session, status } = useParts();
	const before = useSettings();
	return useCallback(
		async (change) => {
			const save = async (settings: Settings, undo: Settings | null) => {
				const answer = await main.saveSettings(settings);
				if (!answer.ok) {
					status.say({ kind: "setting-not-saved" });
					return;
				}
				session.settingsSaved(answer.value);
				if (undo === null) status.clear();
				else
					status.say({
						kind: "setting-saved",
						undo: () => void save(undo, null),
					});
			};
			await save({ ...before, ...change }, before);
		},
		[main, session, status, before],
	);
}
