// npm run pictures: builds the test flavour and takes the guide's pictures from the demonstration (docs/guide/pictures).
import { mustRun, setup } from "./setup.mjs";

setup();
mustRun("vite", ["build", "--logLevel", "warn", "--mode", "e2e"]);
const { runOnDesktop } = await import("./desktop.mjs");
process.exit(
	await runOnDesktop("playwright", ["test", "--config", "pictures.config.ts"]),
);
