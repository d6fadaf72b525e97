import { createRoot } from "react-dom/client";
import type { PageBridge } from "../../shared/ipc.ts";

declare global {
	interface Window {
		readonly scelle: PageBridge;
	}
}
const root = document.getElementById("root");
if (root) createRoot(root).render(<h1>Scellé</h1>);
window.scelle.ready();
window.scelle.firstScreen();
