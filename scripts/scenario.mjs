// npm run -s scenario -- FILE…: replays cases of the law (tests/cases) and prints one JSON object a file.
import path from "node:path";
import { root, run, setup, toolEnv } from "./setup.mjs";

setup();
const script = path.join(root, "scripts/scenario.ts");
// Tools run in the project's folder; the files are meant from where the caller stands.
const env = { INIT_CWD: process.cwd(), ...toolEnv() };
process.exit(run("node", [script, ...process.argv.slice(2)], env));
