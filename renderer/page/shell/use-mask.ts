import { useCallback, useEffect, useState } from "react";
import { useStore } from "../base/store.ts";
import { useKey } from "../keys/use-key.ts";
import { useParts } from "../parts.ts";

/** Whether the sheet lies over the screen: by its shortcut, or when the window loses the focus if that is set. */
export function useMask(): { masked: boolean; show: () => void } {
	const [masked, setMasked] = useState(false);
	const app = useStore(useParts().session.app);
	const whenInactive = app?.settings.hideWhenInactive === true;
	const show = useCallback(() => setMasked(false), []);
	useKey("mask", () => setMasked((before) => !before), true, "shell");
	useEffect(() => {
		if (!whenInactive) return;
		const hide = () => setMasked(true);
		window.addEventListener("blur", hide);
		return () => window.removeEventListener("blur", hide);
	}, [whenInactive]);
	return { masked, show };
}
