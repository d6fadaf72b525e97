/** Character maps and standard fonts as script modules: the page has no way to fetch (`connect-src 'none'`). */
const cMaps = import.meta.glob<string>(
	"../../../node_modules/pdfjs-dist/cmaps/*.bcmap",
	{ query: "?url&inline", import: "default" },
);
const fonts = import.meta.glob<string>(
	"../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}",
	{ query: "?url&inline", import: "default" },
);
const FILES = { cMapUrl: cMaps, standardFontDataUrl: fonts } as const;

interface Wanted {
	readonly kind: string;
	readonly filename: string;
}

const isKept = (kind: string): kind is keyof typeof FILES => kind in FILES;

/** pdf.js's `BinaryDataFactory`: answers from the package, refuses everything else. */
export class PackagedData {
	async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
		const files = isKept(kind) ? Object.entries(FILES[kind]) : [];
		const load = files.find(([path]) => path.endsWith(`/${filename}`))?.[1];
		if (load === undefined) throw new Error("not packaged");
		const url = await load();
		const bytes = atob(url.slice(url.indexOf(",") + 1));
		return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
	}
}
