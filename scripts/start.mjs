// npm start [-- --smoke | --demo]: installs what is missing, builds, opens the app.
import { mustRun, setup } from "./setup.mjs";

setup();
mustRun("vite", ["build", "--logLevel", "warn"]);
const { runOnDesktop } = await import("./desktop.mjs");
process.exit(await runOnDesktop("electron", [".", ...process.argv.slice(2)]));
