import path from "node:path";
import { app, Menu, powerMonitor } from "electron";
import { Application } from "./application.ts";
import { forbidNavigation } from "./guards/navigation.ts";
import { holdsProfile } from "./guards/single-instance.ts";
import { refusedStart } from "./guards/start-arguments.ts";
import { registerSchemes } from "./protocol.ts";
import { exitAfterFirstScreen, takeSmokeProfile } from "./smoke.ts";

declare const __E2E__: boolean; // true in the test flavour alone, see vite.config.ts

const { argv, env } = process;
const smoke = argv.includes("--smoke");
const refused = refusedStart({
	argv,
	env,
	packaged: app.isPackaged,
	testFlavour: __E2E__,
});
if (refused === null) start();
else {
	process.stderr.write(`scelle: refused to start (${refused})\n`);
	app.exit(2);
}

/** The order is HARDENING.md section 2b's. */
function start(): void {
	if (smoke) takeSmokeProfile(app);
	// As root there is no sandbox to be had, and asking for one ends every child process.
	if (process.getuid?.() !== 0) app.enableSandbox();
	app.commandLine.appendSwitch(
		"disable-features",
		"SpareRendererForSitePerProcess",
	);
	// Headers are ASCII and the program's name is not; nothing leaves by network anyway.
	app.userAgentFallback = "Scelle";
	registerSchemes();
	app.on("web-contents-created", (_event, contents) =>
		forbidNavigation(contents),
	);
	app.on("window-all-closed", () => undefined); // Application ends the program when its window closed
	Menu.setApplicationMenu(null);
	if (smoke) exitAfterFirstScreen(app);
	let application: Application | null = null;
	if (!holdsProfile(app, () => application?.show())) {
		app.exit(0);
		return;
	}
	void app.whenReady().then(() => {
		application = new Application({
			app,
			powerMonitor,
			root: path.join(__dirname, ".."),
			demo: argv.includes("--demo"),
			tools: __E2E__,
		});
		return application.open();
	});
}
