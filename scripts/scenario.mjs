// npm run -s scenario -- FILE…: replays cases of the law (tests/cases) and prints one JSON object a file.
import path from "node:path";
import { root, run, setup } from "./setup.mjs";

setup();
process.exit(
	run("node", [
		path.join(root, "scripts/scenario.ts"),
		...process.argv.slice(2),
	]),
);
