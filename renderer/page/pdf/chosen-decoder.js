// Packaged as it stands: pdf.js imports it as `<this file's URL>?decoder=/<name>` and takes the default export.
const name = (new URL(import.meta.url).searchParams.get("decoder") ?? "").slice(
	1,
);
const decoder = await globalThis.scelleImageDecoders?.[name]?.();

// biome-ignore lint/style/noDefaultExport: the form that pdf.js asks for
export default decoder?.default;
