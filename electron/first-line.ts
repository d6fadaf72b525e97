import { app } from "electron";
import { refusedStart } from "./guards/start-arguments.ts";
import { report } from "./report.ts";

declare const __E2E__: boolean; // true in the test flavour alone, see vite.config.ts

const { argv, env } = process;
const why = refusedStart({
	argv,
	env,
	packaged: app.isPackaged,
	testFlavour: __E2E__,
	root: process.getuid?.() === 0,
});

/** Imported before the rest of main: a start that is refused has opened no file, no port and no window (HARDENING 2b.1). */
export const isStartRefused = why !== null;

if (isStartRefused) {
	report(`refused to start (${why})`);
	app.exit(2);
}
