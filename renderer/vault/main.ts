import type { VaultBridge } from "../../shared/ipc.ts";

declare global {
	interface Window {
		readonly coffre: VaultBridge;
	}
}
window.coffre.ready();
