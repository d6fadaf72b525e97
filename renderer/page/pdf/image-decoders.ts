type MakeDecoder = (imports: unknown) => unknown;

declare global {
	// Where `chosen-decoder.ts` finds what pdf.js asks it for.
	var scelleImageDecoders:
		| Readonly<Record<string, () => Promise<{ default: MakeDecoder }>>>
		| undefined;
}

/**
 * Scans come as CCITT fax, JBIG2 or JPEG 2000. pdf.js decodes those by WebAssembly, which the page's CSP does not
 * allow, or by these scripts, by the names under which it asks for them.
 */
globalThis.scelleImageDecoders = {
	"jbig2_nowasm_fallback.js": () =>
		import("pdfjs-dist/wasm/jbig2_nowasm_fallback.js"),
	"openjpeg_nowasm_fallback.js": () =>
		import("pdfjs-dist/wasm/openjpeg_nowasm_fallback.js"),
};

export type { MakeDecoder };
