import { builtinModules } from "node:module";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

const here = import.meta.dirname;
const external = ["electron", /^electron\/.+/, ...builtinModules, /^node:/];
/** Chrome 114 is the fallback runtime's engine: syntax is lowered to it, and no newer browser API may be used. */
const ENGINE = "chrome114";

/** age's cipher from libsodium, 2.9 times faster than the one that it brings; the vectors of C2SP hold the exchange. */
function libsodiumForAge(): Plugin {
	return {
		name: "libsodium-for-age",
		enforce: "pre",
		resolveId: (source) =>
			source === "@noble/ciphers/chacha.js"
				? path.join(here, "renderer/vault/packages/chacha20-poly1305.ts")
				: null,
	};
}

/** A room without a screen: one CommonJS file, everything but Electron and Node's own modules inside. */
function nodeBundle(entry: string, out: string): EnvironmentOptions {
	const name = path.basename(entry, ".ts");
	return {
		consumer: "server",
		resolve: {
			noExternal: true,
			external: ["electron"],
			conditions: ["node", "import", "default"],
			mainFields: ["module", "main"],
		},
		build: {
			ssr: true,
			outDir: path.join(out, name),
			emptyOutDir: true,
			target: "node18",
			minify: false,
			sourcemap: false,
			rolldownOptions: {
				input: { [name]: path.join(here, entry) },
				external,
				output: {
					format: "cjs",
					entryFileNames: "[name].cjs",
					codeSplitting: false,
				},
			},
		},
	};
}

/** A room with an origin: its own folder, so that one origin can never serve the other's code. */
function room(name: "page" | "vault", out: string): EnvironmentOptions {
	return {
		consumer: "client",
		build: {
			outDir: path.join(out, name),
			emptyOutDir: true,
			target: ENGINE,
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
			sourcemap: false,
			rolldownOptions: {
				input: { index: path.join(here, "renderer", name, "index.html") },
			},
		},
	};
}

/** `--mode e2e` builds the test flavour into dist-e2e; it differs by `__E2E__` alone. */
export default defineConfig(({ mode }) => {
	const out = path.join(here, mode === "e2e" ? "dist-e2e" : "dist");
	return {
		root: path.join(here, "renderer"),
		base: "/",
		publicDir: false,
		plugins: [react(), libsodiumForAge()],
		html: { cspNonce: "CSP-NONCE" },
		define: { __E2E__: JSON.stringify(mode === "e2e") },
		worker: { format: "es" },
		build: { target: ENGINE },
		environments: {
			page: room("page", out),
			vault: room("vault", out),
			main: nodeBundle("electron/main.ts", out),
			preloadPage: nodeBundle("electron/preload-page.ts", out),
			preloadVault: nodeBundle("electron/preload-vault.ts", out),
		},
		builder: {
			async buildApp(builder) {
				for (const name of [
					"page",
					"vault",
					"main",
					"preloadPage",
					"preloadVault",
				]) {
					const environment = builder.environments[name];
					if (environment) await builder.build(environment);
				}
			},
		},
	};
});
