import { useEffect } from "react";
import { useParts } from "../../parts.ts";
import { useVault } from "../../vault/queries.ts";

/**
 * However the screen is left, the consultation is over and nothing of it stays in the page. Before a lock its end is
 * entered as a draft is handed over, with whether anybody was still there.
 */
export function useConsultationEnd(request: string): void {
	const vault = useVault();
	const { drafts, queries, session } = useParts();
	useEffect(() => {
		const leave = drafts.enter({
			flush: async () => {
				const how = session.lockingFor === "idle" ? "idle" : "locked";
				await vault.endConsultation({ how });
			},
			isKept: () => false,
		});
		return () => {
			leave();
			// Nothing happens where it has ended already.
			void vault.endConsultation({ how: "closed" });
			queries.removeQueries({ queryKey: ["consultation", request] });
		};
	}, [vault, drafts, queries, session, request]);
}
