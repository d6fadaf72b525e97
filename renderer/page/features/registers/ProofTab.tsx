import { mayAct } from "../../../../shared/access/permissions.ts";
import { useSession } from "../../session/use-session.ts";
import { Receipts } from "./Receipts.tsx";
import { Verification } from "./Verification.tsx";

/** That nothing was changed: every record verified, and a receipt that shows a vault set back. */
export function ProofTab() {
	const { roles } = useSession();
	return (
		<>
			{mayAct(roles, "verify") && <Verification />}
			{mayAct(roles, "take-receipt") && <Receipts />}
		</>
	);
}
