import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import type { Session } from "../session/session.ts";
import type { Permitted } from "./judge.ts";

/** Main asks the person in dialogs of its own; then the port takes the sealed bytes. */
export async function openDoor(
	{ vault }: Session,
	{ loaded, lawyer, pieces }: Permitted,
): Promise<Result<MessagePort, PackageFault>> {
	const { port1, port2 } = new MessageChannel();
	const request = {
		lawyer: lawyer.name,
		reference: loaded.file.reference,
		pieces: pieces.length,
	};
	const opened = await vault.outside.main.openDoor(request, [port2]);
	if (opened.ok) return ok(port1);
	port1.close();
	const { reason } = opened;
	return refuse({
		kind:
			reason === "cancelled" || reason === "disk-full"
				? reason
				: "target-failed",
	});
}
