// npm run mutants [-- --mutate "shared/limits/**/*.ts"]: changes the law's code piece by piece and asks whether a test notices.
import { run, setup } from "./setup.mjs";

setup();
process.exit(run("stryker", ["run", ...process.argv.slice(2)]));
