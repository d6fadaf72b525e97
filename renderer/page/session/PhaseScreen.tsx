import { useStore } from "../base/store.ts";
import { MovedScreen } from "../features/backups/MovedScreen.tsx";
import { RestoreScreen } from "../features/backups/RestoreScreen.tsx";
import { DamageScreen } from "../features/damage/DamageScreen.tsx";
import { UnreadableScreen } from "../features/damage/UnreadableScreen.tsx";
import { FirstRunScreen } from "../features/first-run/FirstRunScreen.tsx";
import { UnlockScreen } from "../features/unlock/UnlockScreen.tsx";
import { useParts } from "../parts.ts";
import { Shell } from "../shell/Shell.tsx";

/** What the vault says of itself decides what is on screen. Between two vaults the window is blank. */
export function PhaseScreen() {
	const { session, restore } = useParts();
	const phase = useStore(session.phase);
	const restoring = useStore(restore.state);
	if (restoring.step !== "none") return <RestoreScreen state={restoring} />;
	switch (phase.phase) {
		case "connecting":
			return null;
		case "first-run":
			return <FirstRunScreen />;
		case "unreadable":
			return <UnreadableScreen />;
		case "damaged":
			return <DamageScreen report={phase.report} />;
		case "sealed":
			return <MovedScreen />;
		case "locked":
			return <UnlockScreen locked={phase} />;
		case "open":
			return <Shell session={phase.session} />;
	}
}
