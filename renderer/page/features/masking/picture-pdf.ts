import { concatBytes, utf8 } from "../../../../shared/base/bytes.ts";

/** A page that is one picture. */
export interface PicturePage {
	/** In points. */
	readonly width: number;
	readonly height: number;
	/** In pixels. */
	readonly columns: number;
	readonly rows: number;
	readonly jpeg: Uint8Array;
}

/**
 * A PDF of pictures alone: no text, no properties, no history, no identifier. Nothing but these bytes is in it, so that
 * nothing can lie beneath a bar. ISO 32000-1, sections 7.5 and 8.9.
 */
export function picturePdf(
	pages: readonly PicturePage[],
): Uint8Array<ArrayBuffer> {
	const file = new PdfFile();
	const kids = pages.map((_, index) => `${pageObject(index)} 0 R`).join(" ");
	file.object("<< /Type /Catalog /Pages 2 0 R >>");
	file.object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	for (const [index, page] of pages.entries()) addPage(file, page, index);
	return file.finish();
}

const OBJECTS_PER_PAGE = 3;

/** Catalogue and list of pages come before the first one. */
const pageObject = (index: number): number => 3 + index * OBJECTS_PER_PAGE;

function addPage(
	file: PdfFile,
	{ width, height, columns, rows, jpeg }: PicturePage,
	index: number,
): void {
	const own = pageObject(index);
	const size = `${points(width)} ${points(height)}`;
	file.object(
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size}] /Resources << /XObject << /P ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`,
	);
	const drawing = utf8(
		`q ${points(width)} 0 0 ${points(height)} 0 0 cm /P Do Q`,
	);
	file.object(`<< /Length ${drawing.length} >>`, drawing);
	file.object(
		`<< /Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
		jpeg,
	);
}

const points = (value: number): string => value.toFixed(2);

class PdfFile {
	readonly #parts: Uint8Array[] = [];
	readonly #offsets: number[] = [];
	#length = 0;

	constructor() {
		this.#add(utf8("%PDF-1.4\n"));
	}

	object(dictionary: string, stream: Uint8Array | null = null): void {
		this.#offsets.push(this.#length);
		this.#add(utf8(`${this.#offsets.length} 0 obj\n${dictionary}\n`));
		if (stream !== null) {
			this.#add(utf8("stream\n"));
			this.#add(stream);
			this.#add(utf8("\nendstream\n"));
		}
		this.#add(utf8("endobj\n"));
	}

	finish(): Uint8Array<ArrayBuffer> {
		const start = this.#length;
		const size = this.#offsets.length + 1;
		const rows = this.#offsets.map(
			(at) => `${String(at).padStart(10, "0")} 00000 n \n`,
		);
		this.#add(
			utf8(
				`xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
			),
		);
		return concatBytes(this.#parts);
	}

	#add(bytes: Uint8Array): void {
		this.#parts.push(bytes);
		this.#length += bytes.length;
	}
}
