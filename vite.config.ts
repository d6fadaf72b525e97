import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

const here = import.meta.dirname;
const external = ["electron", /^electron\/.+/, ...builtinModules, /^node:/];
/** Chrome 114 is the fallback runtime's engine: syntax is lowered to it, and no newer browser API may be used. */
const ENGINE = "chrome114";
/** In kilobytes: every file lies on the machine that reads it, so that only a sudden growth is worth a warning. */
const LARGE_CHUNK = 4_000;

/** age's cipher from libsodium, 2.9 times faster than the one that it brings; the vectors of C2SP hold the exchange. */
function libsodiumForAge(): Plugin {
	return {
		name: "libsodium-for-age",
		enforce: "pre",
		// The viewer is opened by a browser of its own: it takes age as it comes.
		applyToEnvironment: ({ name }) => name !== "viewer",
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
			chunkSizeWarningLimit: LARGE_CHUNK,
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
			sourcemap: false,
			rolldownOptions: {
				input: { index: path.join(here, "renderer", name, "index.html") },
			},
		},
	};
}

const VIEWER = "scelle-viewer.html";

/** The lawyer's viewer: one file, whose own policy lets nothing run but the script inside of it. */
function viewer(out: string): EnvironmentOptions {
	return {
		consumer: "client",
		build: {
			outDir: path.join(out, "viewer"),
			emptyOutDir: true,
			target: ENGINE,
			chunkSizeWarningLimit: LARGE_CHUNK,
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
			sourcemap: false,
			rolldownOptions: {
				input: path.join(here, "resources/viewer/viewer.ts"),
				// A script that is no module has no address: nothing may ask for it.
				transform: { define: { "import.meta": "{}" } },
				output: { format: "iife", codeSplitting: false },
			},
		},
	};
}

function viewerInOneFile(): Plugin {
	return {
		name: "viewer-in-one-file",
		enforce: "post",
		applyToEnvironment: ({ name }) => name === "viewer",
		generateBundle(_options, bundle) {
			const [chunk, ...others] = Object.values(bundle);
			if (chunk?.type !== "chunk" || others.length > 0)
				throw new Error("the viewer is more than one script");
			const script = chunk.code
				.replaceAll("</script", "<\\/script")
				.replaceAll("<!--", "<\\!--");
			const hash = createHash("sha256").update(script).digest("base64");
			const policy = `default-src 'none'; script-src 'sha256-${hash}'; img-src blob: data:; media-src blob:; base-uri 'none'; form-action 'none'`;
			const page = path.join(here, "resources/viewer/viewer.html");
			const source = readFileSync(page, "utf8")
				.replace("CSP-HERE", () => policy)
				.replace("SCRIPT-HERE", () => script);
			delete bundle[chunk.fileName];
			this.emitFile({ type: "asset", fileName: VIEWER, source });
		},
	};
}

/** Main writes the viewer's bytes beside a package, and no others: it knows them by their hash. */
function viewerHash(out: string): Plugin {
	return {
		name: "viewer-hash",
		applyToEnvironment: ({ name }) => name === "main",
		renderChunk: (code) =>
			code.replaceAll(
				"__VIEWER_SHA256__",
				JSON.stringify(
					createHash("sha256")
						.update(readFileSync(path.join(out, "viewer", VIEWER)))
						.digest("hex"),
				),
			),
	};
}

/** `--mode e2e` builds the test flavour into dist-e2e; it differs by `__E2E__` alone. */
export default defineConfig(({ mode }) => {
	const out = path.join(here, mode === "e2e" ? "dist-e2e" : "dist");
	return {
		root: path.join(here, "renderer"),
		base: "/",
		publicDir: false,
		plugins: [react(), libsodiumForAge(), viewerInOneFile(), viewerHash(out)],
		html: { cspNonce: "CSP-NONCE" },
		define: { __E2E__: JSON.stringify(mode === "e2e") },
		worker: { format: "es" },
		build: { target: ENGINE },
		environments: {
			page: room("page", out),
			vault: room("vault", out),
			viewer: viewer(out),
			main: nodeBundle("electron/main.ts", out),
			preloadPage: nodeBundle("electron/preload-page.ts", out),
			preloadVault: nodeBundle("electron/preload-vault.ts", out),
		},
		builder: {
			async buildApp(builder) {
				for (const name of [
					"page",
					"vault",
					"viewer",
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
