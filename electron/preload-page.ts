import { contextBridge, ipcRenderer } from "electron";
import type { MainEvent, PageBridge, PortMessage } from "../shared/ipc.ts";

/** The page's whole view of main: one method a call of `shared/ipc.ts`, and what main tells unasked. */
const bridge: PageBridge = {
	appInfo: () => ipcRenderer.invoke("appInfo", {}),
	saveSettings: (settings) => ipcRenderer.invoke("saveSettings", settings),
	machineState: () => ipcRenderer.invoke("machineState", {}),
	activity: () => ipcRenderer.invoke("activity", {}),
	lock: () => ipcRenderer.invoke("lock", {}),
	notifyDue: () => ipcRenderer.invoke("notifyDue", {}),
	setDemo: (demo) => ipcRenderer.invoke("setDemo", { demo }),
	backups: () => ipcRenderer.invoke("backups", {}),
	backUp: () => ipcRenderer.invoke("backUp", {}),
	planRestore: (generation) => ipcRenderer.invoke("planRestore", generation),
	restore: (generation) => ipcRenderer.invoke("restore", generation),
	ready: () => ipcRenderer.send("ready"),
	firstScreen: () => ipcRenderer.send("first-screen"),
	onEvent: (listener) => {
		ipcRenderer.on("event", (_event, event: MainEvent) => listener(event));
	},
};

// A port cannot cross the bridge; a message to this window can carry it into the page's own world.
ipcRenderer.on("vault-port", (event) => {
	const message: PortMessage = { port: "vault" };
	window.postMessage(message, location.origin, event.ports);
});
contextBridge.exposeInMainWorld("scelle", bridge);
