declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
declare module "pdfjs-dist/wasm/*.js" {
	const make: (imports: unknown) => unknown;
	// biome-ignore lint/style/noDefaultExport: as pdf.js has it
	export default make;
}
