// What Electron's own default application does for `electron [options] <folder|file>`, no more: -r (the test
// driver's loader needs it), --version, and the application's name, version and path.
const { app } = require("electron");
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const preloads = [];
let file = null;
const args = process.argv.slice(1);
for (let i = 0; i < args.length && file === null; i++) {
	const arg = args[i];
	if (arg === "-r" || arg === "--require") preloads.push(args[++i]);
	else if (arg === "-v" || arg === "--version") {
		console.log(`v${process.versions.electron}`);
		process.exit(0);
	} else if (!arg.startsWith("-")) file = arg;
}
Module._preloadModules(preloads);

if (file === null) {
	console.error(
		"Usage: electron [options] <folder with a package.json | script.js>",
	);
	process.exit(1);
}
Object.defineProperty(process, "defaultApp", { enumerable: true, value: true });
const target = path.resolve(file);
const manifest = path.join(target, "package.json");
if (fs.existsSync(manifest)) {
	const { name, productName, version } = JSON.parse(
		fs.readFileSync(manifest, "utf8"),
	);
	if (version) app.setVersion(version);
	app.name = productName || name || app.name;
}
app.setAppPath(fs.existsSync(manifest) ? target : path.dirname(target));
Module._load(Module._resolveFilename(target, module, true), module, true);
