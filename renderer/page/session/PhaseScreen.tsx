import { useStore } from "../base/store.ts";
import { DamageScreen } from "../features/damage/DamageScreen.tsx";
import { UnreadableScreen } from "../features/damage/UnreadableScreen.tsx";
import { FirstRunScreen } from "../features/first-run/FirstRunScreen.tsx";
import { UnlockScreen } from "../features/unlock/UnlockScreen.tsx";
import { useParts } from "../parts.ts";
import { Shell } from "../shell/Shell.tsx";

/** What the vault says of itself decides what is on screen. Between two vaults the window is blank. */
export function PhaseScreen() {
	const phase = useStore(useParts().session.phase);
	switch (phase.phase) {
		case "connecting":
			return null;
		case "first-run":
			return <FirstRunScreen />;
		case "unreadable":
			return <UnreadableScreen />;
		case "damaged":
			return <DamageScreen report={phase.report} />;
		case "locked":
			return <UnlockScreen locked={phase} />;
		case "open":
			return <Shell session={phase.session} />;
	}
}
