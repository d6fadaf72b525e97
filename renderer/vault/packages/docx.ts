import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	type IPropertiesOptions,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type {
	Block,
	Column,
	Field,
	PackageDocument,
} from "../../../shared/package/document.ts";

/** Stands as creator and last editor: no account, no machine. */
const CREATOR = "Scellé";

/** A4 with two centimetres around, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
const LABEL_WIDTH = 30;
const NUMBERED = "numbered";

const LOCALES = { fr: "fr-FR", de: "de-DE", en: "en-GB" } as const;

/** The Office Open XML file of a document, readable by Word and LibreOffice. */
export async function documentFile(
	document: PackageDocument,
): Promise<Uint8Array> {
	const title = new Paragraph({
		heading: HeadingLevel.TITLE,
		children: runs(document.title),
	});
	const file = new Document({
		title: document.title,
		creator: CREATOR,
		lastModifiedBy: CREATOR,
		styles: styles(LOCALES[document.language]),
		numbering: { config: [{ reference: NUMBERED, levels: [DECIMAL] }] },
		sections: [
			{
				properties: { page: { size: PAGE, margin: margins() } },
				footers: { default: footer(document) },
				children: [title, ...document.blocks.flatMap(blockParts)],
			},
		],
	});
	return new Uint8Array(await Packer.toArrayBuffer(file));
}

const margins = () => ({
	top: MARGIN,
	right: MARGIN,
	bottom: MARGIN,
	left: MARGIN,
});

const DECIMAL = {
	level: 0,
	format: LevelFormat.DECIMAL,
	text: "%1.",
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { left: 425, hanging: 425 } } },
};

const styles = (locale: string): NonNullable<IPropertiesOptions["styles"]> => ({
	default: {
		document: {
			run: { font: "Arial", size: 20, language: { value: locale } },
			paragraph: { spacing: { after: 100 } },
		},
		title: {
			run: { size: 32, bold: true },
			paragraph: { spacing: { after: 240 } },
		},
		heading1: {
			run: { size: 24, bold: true },
			paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
		},
		heading2: {
			run: { size: 20, bold: true },
			paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
		},
	},
});

const footer = ({ footer: text, page }: PackageDocument): Footer =>
	new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun({
						size: 16,
						children: [
							`${clean(text)} · ${page.before}\u00a0`,
							PageNumber.CURRENT,
							` ${page.between}\u00a0`,
							PageNumber.TOTAL_PAGES,
						],
					}),
				],
			}),
		],
	});

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 };

function blockParts(block: Block): readonly (Paragraph | Table)[] {
	switch (block.is) {
		case "heading":
			return [
				new Paragraph({
					heading: HEADINGS[block.level],
					children: runs(block.text),
				}),
			];
		case "paragraph":
			return lines(block.text).map(
				(line) => new Paragraph({ children: runs(line) }),
			);
		case "numbered":
			return block.items.map(
				(item) =>
					new Paragraph({
						numbering: { reference: NUMBERED, level: 0 },
						children: runs(item),
					}),
			);
		case "fields":
			return [fieldTable(block.fields), gap()];
		case "table":
			return [ruledTable(block.columns, block.rows), gap()];
	}
}

/** Word joins two tables that nothing parts. */
const gap = (): Paragraph =>
	new Paragraph({ spacing: { after: 0 }, run: { size: 12 } });

function fieldTable(fields: readonly Field[]): Table {
	const columns = [
		{ title: "", width: LABEL_WIDTH },
		{ title: "", width: 100 - LABEL_WIDTH },
	];
	const rows = fields.map(({ label, value }) => [label, value]);
	return new Table({
		...layout(columns),
		borders: NO_BORDERS,
		rows: rows.map((row) => tableRow(row, columns, { boldFirst: true })),
	});
}

const NO_BORDER = { style: "none", size: 0, color: "auto" } as const;
const NO_BORDERS = {
	top: NO_BORDER,
	bottom: NO_BORDER,
	left: NO_BORDER,
	right: NO_BORDER,
	insideHorizontal: NO_BORDER,
	insideVertical: NO_BORDER,
};

const ruledTable = (
	columns: readonly Column[],
	rows: readonly (readonly string[])[],
): Table =>
	new Table({
		...layout(columns),
		rows: [
			tableRow(
				columns.map(({ title }) => title),
				columns.map((column) => ({ ...column, mono: false })),
				{ isHeader: true },
			),
			...rows.map((row) => tableRow(row, columns, {})),
		],
	});

const layout = (columns: readonly Column[]) => ({
	layout: TableLayoutType.FIXED,
	width: { size: TEXT_WIDTH, type: WidthType.DXA },
	columnWidths: columns.map(({ width }) => twips(width)),
	margins: { top: 40, bottom: 40, left: 80, right: 80 },
});

const twips = (hundredths: number): number =>
	Math.floor((TEXT_WIDTH * hundredths) / 100);

function tableRow(
	cells: readonly string[],
	columns: readonly Column[],
	{
		isHeader = false,
		boldFirst = false,
	}: { isHeader?: boolean; boldFirst?: boolean },
): TableRow {
	return new TableRow({
		tableHeader: isHeader,
		cantSplit: isHeader,
		children: cells.map((text, i) => {
			const { width = 0, mono = false } = columns[i] ?? {};
			const bold = isHeader || (boldFirst && i === 0);
			return new TableCell({
				width: { size: twips(width), type: WidthType.DXA },
				children: lines(text).map(
					(line) =>
						new Paragraph({
							spacing: { after: 20 },
							children: runs(line, { bold, mono }),
						}),
				),
			});
		}),
	});
}

const lines = (text: string): readonly string[] => text.split(/\r\n|[\r\n]/);

const runs = (
	text: string,
	{ bold = false, mono = false }: { bold?: boolean; mono?: boolean } = {},
): TextRun[] => [
	new TextRun({
		text: clean(text),
		...(bold ? { bold } : {}),
		...(mono ? { font: "Courier New", size: 17 } : {}),
	}),
];

/** Without what XML 1.0 cannot hold (control characters, halves of pairs) and without marks of writing direction. */
const clean = (text: string): string =>
	text.replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
		"",
	);
