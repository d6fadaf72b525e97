// npm run deb: packs what `npm run package` built into a .deb that installs to a folder which root alone can write.
import fs from "node:fs";
import path from "node:path";
import { mustRun, root, setup } from "./setup.mjs";

setup();
const { outputFolder, runtimeOf } = await import("./package-flavour.mjs");
const { forTests } = await runtimeOf();
const built = path.join(root, outputFolder("shipped", forTests));
const program = path.join(built, "linux-unpacked");
if (!fs.existsSync(program)) {
	process.stderr.write("deb: nothing is packaged: npm run package first\n");
	process.exit(1);
}
const { version, description, author } = JSON.parse(
	fs.readFileSync(path.join(root, "package.json"), "utf8"),
);

const CONTROL = `Package: scelle
Version: ${version}
Architecture: amd64
Maintainer: ${author}
Section: utils
Priority: optional
Depends: libgtk-3-0 | libgtk-3-0t64, libnss3, libasound2 | libasound2t64, libgbm1
Description: ${description}
`;
const DESKTOP = `[Desktop Entry]
Type=Application
Name=Scellé
Exec=/opt/scelle/scelle
Terminal=false
Categories=Office;
`;

const tree = fs.mkdtempSync(path.join(built, "deb-"));
const put = (name, text) => {
	fs.mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
	fs.writeFileSync(path.join(tree, name), text, { mode: 0o644 });
};
try {
	put("DEBIAN/control", CONTROL);
	put("usr/share/applications/scelle.desktop", DESKTOP);
	mustRun("cp", ["-a", program, path.join(tree, "placed")]);
	fs.mkdirSync(path.join(tree, "opt"));
	fs.renameSync(path.join(tree, "placed"), path.join(tree, "opt/scelle"));
	mustRun("chmod", ["-R", "u=rwX,go=rX", tree]);
	fs.chmodSync(path.join(tree, "opt/scelle/chrome-sandbox"), 0o4755); // the engine's own, where the kernel gives users no namespaces
	const file = path.join(built, `scelle_${version}_amd64.deb`);
	mustRun("dpkg-deb", [
		"--root-owner-group",
		"-Zxz",
		"-z1",
		"--build",
		tree,
		file,
	]);
	process.stdout.write(`deb: ${path.relative(root, file)}\n`);
} finally {
	fs.rmSync(tree, { recursive: true, force: true });
}
