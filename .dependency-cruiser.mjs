/** The arrows between the rooms: `electron → shared ← renderer`; page and vault never import each other. */
const from = (path, to, name, comment) => ({
	name,
	comment,
	severity: "error",
	from: { path },
	to: { path: to },
});

export default {
	forbidden: [
		from(
			"^shared/",
			"^(electron|renderer|tests|scripts)/",
			"shared-is-pure",
			"shared imports nothing of a room",
		),
		from(
			"^electron/",
			"^(renderer|tests|scripts)/",
			"main-has-no-screen",
			"main imports only shared",
		),
		from(
			"^renderer/page/",
			"^(electron|renderer/vault|tests|scripts)/",
			"page-has-no-keys",
			"the page reaches the vault by its port only",
		),
		from(
			"^renderer/vault/",
			"^(electron|renderer/page|tests|scripts)/",
			"vault-has-no-files",
			"the vault reaches main by its port only",
		),
		{
			name: "shared-is-pure-of-node",
			comment: "no Node, no Electron in shared or in a renderer",
			severity: "error",
			from: { path: "^(shared|renderer)/" },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "electron-only-in-main",
			severity: "error",
			from: { path: "^(shared|renderer)/" },
			to: { path: "node_modules/electron" },
		},
		{
			name: "one-door",
			comment: "dialogs and files outside the profile belong to electron/door",
			severity: "error",
			from: { path: "^electron/(?!door/|application\\.ts)" },
			to: { path: "^electron/door/" },
		},
		{
			name: "keys-stay-in-the-vault",
			comment: "libsodium is the vault's; main has no keys",
			severity: "error",
			from: { path: "^(shared|electron|renderer/page)/" },
			to: { path: "node_modules/libsodium" },
		},
		{
			name: "no-circles",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "no-orphan-import",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "\\?(worker|url|inline|raw)" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^(dist|dist-e2e|release)" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.base.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default", "types"],
		},
	},
};
