// npm run -s verify -- FOLDER: walks a vault's chains on the ciphertext alone. Needs no key, no passphrase, no Electron.
import { mustRun, setup } from "./setup.mjs";

setup();
mustRun("node", ["scripts/verify.ts", ...process.argv.slice(2)]);
