import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { DoorFault } from "../../../shared/bytes-protocol.ts";
import type { SignedOrder } from "../../../shared/package/permit.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import type { Session } from "../session/session.ts";

export interface DoorPort {
	readonly port: MessagePort;
	/** Of the file, when it will be there. */
	readonly name: string;
}

/** Main looks at the order's signature and asks the person in dialogs of its own; then the port takes the sealed bytes. */
export async function openDoor(
	{ vault }: Session,
	order: SignedOrder,
): Promise<Result<DoorPort, PackageFault>> {
	const { port1, port2 } = new MessageChannel();
	const opened = await vault.outside.main.openDoor(order, [port2]);
	if (opened.ok) return ok({ port: port1, name: opened.value.name });
	port1.close();
	return refuse({ kind: faultOf(opened.reason) });
}

type FaultKind = "cancelled" | "disk-full" | "no-permit" | "target-failed";

function faultOf(fault: DoorFault | "closed"): FaultKind {
	switch (fault) {
		case "cancelled":
		case "disk-full":
		case "no-permit":
			return fault;
		default:
			return "target-failed";
	}
}
