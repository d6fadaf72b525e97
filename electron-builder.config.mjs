// electron-builder.yml with what depends on this machine and on the flavour; run by scripts/package.mjs.
import fs from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { outputFolder, runtimeOf } from "./scripts/package-flavour.mjs";

const text = fs.readFileSync(
	path.join(import.meta.dirname, "electron-builder.yml"),
	"utf8",
);
const config = load(text);
const flavour = process.env.SCELLE_FLAVOUR ?? "shipped";

// Windows gets its own Electron, which electron-builder fetches; Linux takes the one that is here.
if (process.argv.includes("--linux")) {
	const { dist, version, forTests } = await runtimeOf();
	config.electronDist = dist;
	config.directories = { output: outputFolder(flavour, forTests) };
	if (forTests) {
		config.electronVersion = version;
		config.extraMetadata = {
			notForDistribution: `Electron ${version} is for tests`,
		};
		if (Number.parseInt(version, 10) < 29)
			delete config.electronFuses.grantFileProtocolExtraPrivileges; // a fuse since then
	}
}
if (flavour === "e2e") {
	config.files[0].from = "dist-e2e";
	config.electronFuses.enableNodeCliInspectArguments = true; // the test driver attaches by it
}
// The runtime's own application, which an unpackaged start runs.
config.afterPack = ({ appOutDir }) =>
	fs.rmSync(path.join(appOutDir, "resources/default_app.asar"), {
		force: true,
	});

export default config;
