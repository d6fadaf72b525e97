import { useCallback } from "react";
import type { StreamId } from "../../../shared/base/ids.ts";
import type { WayOut } from "../../../shared/registers/access-events.ts";
import { useParts } from "../parts.ts";
import type { Route } from "../router/routes.ts";

/** Says that a way out is closed, and enters the try (C5); the dossier on the screen goes with it. */
export function useWayClosed(): (way: WayOut) => void {
	const { link, router, session, status } = useParts();
	return useCallback(
		(way) => {
			status.say({ kind: "way-closed" });
			const dossier = dossierOn(router.get().route);
			// Before a vault is open there is nothing that could go out, and nobody whose try it was.
			if (session.phase.get().phase === "open")
				link.calls
					.get()
					?.noteWayOut({ way, dossier })
					.catch(() => undefined);
		},
		[link, router, session, status],
	);
}

/** The dossier that a screen shows; entries of registers have ids of their own. */
function dossierOn(route: Route): StreamId | null {
	switch (route.screen) {
		case "request":
		case "consultation":
		case "consulting":
		case "breach":
			return null;
		default:
			return "id" in route ? route.id : null;
	}
}
