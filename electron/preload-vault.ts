import { contextBridge, ipcRenderer } from "electron";
import type { PortMessage, VaultBridge } from "../shared/ipc.ts";

const bridge: VaultBridge = { ready: () => ipcRenderer.send("ready") };

for (const port of ["page", "main"] as const)
	ipcRenderer.on(`${port}-port`, (event) => {
		const message: PortMessage = { port };
		window.postMessage(message, location.origin, event.ports);
	});
contextBridge.exposeInMainWorld("coffre", bridge);
