import { useLayoutEffect } from "react";
import { useParts } from "../../parts.ts";

/** A form begins at its first field (SCREENS section 4), unless an unlocked screen comes back to another one. */
export function useFirstFocus(field: string): void {
	const { session } = useParts();
	useLayoutEffect(() => {
		if (session.fieldToResume.get() === null) session.fieldToResume.set(field);
	}, [session, field]);
}
