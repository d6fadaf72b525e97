import "./first-line.ts"; // before everything else
import path from "node:path";
import { app, Menu, powerMonitor } from "electron";
import { Application } from "./application.ts";
import { isStartRefused } from "./first-line.ts";
import { forbidNavigation } from "./guards/navigation.ts";
import { forbidPeers } from "./guards/peers.ts";
import { holdsProfile, isAloneOnProfile } from "./guards/single-instance.ts";
import { refusesOlderEngine } from "./older-engine.ts";
import { placeProfile } from "./profile.ts";
import { registerSchemes } from "./protocol.ts";
import { report } from "./report.ts";
import { exitAfterFirstScreen, takeSmokeProfile } from "./smoke.ts";

declare const __E2E__: boolean; // true in the test flavour alone, see vite.config.ts

const smoke = process.argv.includes("--smoke");
if (!isStartRefused) start();

/** The order is HARDENING.md section 2b's. */
function start(): void {
	if (smoke) takeSmokeProfile(app);
	else placeProfile(app);
	// As root there is no sandbox to be had, and asking for one ends every child process.
	if (process.getuid?.() !== 0) app.enableSandbox();
	let application: Application | null = null;
	if (!holdsProfile(app, () => application?.show())) {
		app.exit(0);
		return;
	}
	app.commandLine.appendSwitch(
		"disable-features",
		"SpareRendererForSitePerProcess",
	);
	// Headers are ASCII and the program's name is not; nothing leaves by network anyway.
	app.userAgentFallback = "Scelle";
	registerSchemes();
	app.on("web-contents-created", (_event, contents) => {
		forbidNavigation(contents);
		forbidPeers(contents);
	});
	app.on("window-all-closed", () => undefined); // Application ends the program when its window closed
	Menu.setApplicationMenu(null);
	if (smoke) exitAfterFirstScreen(app);
	void app.whenReady().then(async () => {
		if (!(await isAloneOnProfile(app.getPath("userData"))))
			report("the process before is still there");
		if (await refusesOlderEngine(app)) return;
		application = new Application({
			app,
			powerMonitor,
			root: path.join(__dirname, ".."),
			demo: process.argv.includes("--demo"),
			tools: __E2E__,
		});
		await application.open();
	});
}
