import { spawnSync } from "node:child_process";
import {
	degrees,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFString,
	StandardFonts,
} from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { stampPdf } from "../../../../renderer/vault/packages/stamp/stamp-pdf.ts";

/** Judged by what poppler draws: where a text stands says nothing of whether it is seen. */

const LINES = [
	"Copie n° 3 · Me Luc Kayser · 23.11.2026",
	`But : ${"défense ".repeat(60)}fin`,
];
const [WIDTH, HEIGHT] = [595, 842];
const DARK = 100;

/** What is written as a dictionary. */
interface Described {
	[name: string]:
		| Parameters<PDFDict["set"]>[1]
		| number
		| string
		| Described
		| readonly (number | readonly number[])[];
}

type Made = (pdf: PDFDocument) => unknown;

const pageOf = (pdf: PDFDocument) => pdf.getPage(0).node;

/** One page with this content after a line of text, and what `made` does to it. */
async function hostile(
	content: string,
	made: Made = () => undefined,
	turn = 0,
) {
	const pdf = await PDFDocument.create();
	const page = pdf.addPage([WIDTH, HEIGHT]);
	page.setRotation(degrees(turn));
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	const { context } = pdf;
	const { node } = page;
	node.set(
		PDFName.of("Resources"),
		context.obj({ Font: { F: font.ref }, XObject: {}, ColorSpace: {} }),
	);
	const drawing = `BT /F 12 Tf 40 40 Td (rapport) Tj ET\n${content}`;
	node.set(PDFName.of("Contents"), context.register(context.stream(drawing)));
	await made(pdf);
	return pdf.save();
}

const annotated =
	(...annotations: readonly Described[]): Made =>
	(pdf) => {
		const { context } = pdf;
		pageOf(pdf).set(
			PDFName.of("Annots"),
			context.obj(annotations.map((each) => context.obj(each))),
		);
	};

/** An annotation that its own drawing fills with white. */
const whiteOver =
	(rect: readonly number[], more: Record<string, number> = {}): Made =>
	(pdf) => {
		const { context } = pdf;
		const drawing = context.register(
			context.stream("1 1 1 rg 0 0 9 9 re f", {
				Type: "XObject",
				Subtype: "Form",
				BBox: [0, 0, 9, 9],
			}),
		);
		annotated({
			Type: "Annot",
			Subtype: "Square",
			Rect: [...rect],
			F: 4,
			...more,
			AP: { N: drawing },
		})(pdf);
	};

interface Picture {
	readonly width: number;
	readonly height: number;
	readonly points: Uint8Array;
}

/** One point of the picture for one of the page. */
function drawn(bytes: Uint8Array): Picture {
	const { stdout, status } = spawnSync("pdftoppm", ["-r", "72", "-gray", "-"], {
		input: bytes,
		maxBuffer: 64 * 1024 ** 2,
	});
	expect(status).toBe(0);
	const [head = "", width, height] =
		/^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
			stdout.subarray(0, 40).toString("latin1"),
		) ?? [];
	return {
		width: Number(width),
		height: Number(height),
		points: new Uint8Array(stdout.subarray(head.length)),
	};
}

const rows = ({ width, points }: Picture, from: number, to?: number) =>
	points.subarray(width * from, to === undefined ? undefined : width * to);

const ink = (points: Uint8Array): number =>
	points.filter((point) => point < DARK).length;

async function stamped(bytes: Uint8Array): Promise<Picture> {
	const result = await stampPdf(bytes, LINES);
	if (typeof result === "string") throw new Error(result);
	return drawn(result.bytes);
}

/** The strip below the page, point by point as under a page that means no harm. */
async function expectStrip(bytes: Uint8Array): Promise<void> {
	const plain = await stamped(await hostile(""));
	const seen = await stamped(bytes);
	expect([seen.width, seen.height]).toEqual([plain.width, plain.height]);
	expect(ink(rows(plain, HEIGHT))).toBeGreaterThan(500);
	expect(ink(rows(seen, HEIGHT))).toBe(ink(rows(plain, HEIGHT)));
}

const WHITE = "1 1 1 rg -9999 -9999 19999 19999 re f";

describe("the strip is drawn under a page", () => {
	test.each([
		["that leaves an empty clip behind", "q 0 0 1 1 re W n q"],
		["that restores what it never saved", "Q 0.05 0 0 0.05 0 0 cm"],
		["that does so often", `${"Q ".repeat(40)} 0 0 0 0 0 0 cm q q q`],
		["that paints over all there is", WHITE],
		["that paints over it out of every clip", `${"Q ".repeat(40)} ${WHITE}`],
		["that ends within a text", "BT /F 1 Tf 3 Tr 0 Ts ("],
		["that draws everything white", "1 g 1 G 1 1 1 rg 0 w"],
		["of which one drawing is never ended", "BX /Hidden << /MCID 0 >> BDC BI"],
	])("%s", async (_what, content) => {
		await expectStrip(await hostile(content));
	});

	test("whose content is hidden with its layer, which it never leaves", async () => {
		const hidden = await hostile("/OC /Layer BDC", (pdf) => {
			const { context, catalog } = pdf;
			const layer = context.register(
				context.obj({ Type: "OCG", Name: PDFString.of("x") }),
			);
			catalog.set(
				PDFName.of("OCProperties"),
				context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }),
			);
			pageOf(pdf)
				.Resources()
				?.set(PDFName.of("Properties"), context.obj({ Layer: layer }));
		});
		await expectStrip(hidden);
	});

	test("that gives its own meaning to black", async () => {
		const white = await hostile("", (pdf) => {
			const { context } = pdf;
			// Every shade is white.
			const map = (parts: number) =>
				context.obj({
					FunctionType: 2,
					Domain: Array(parts).fill([0, 1]).flat(),
					C0: [1],
					C1: [1],
					N: 1,
				});
			const spaces = pageOf(pdf)
				.Resources()
				?.lookup(PDFName.of("ColorSpace"), PDFDict);
			const gray = context.obj(["Separation", "All", "DeviceGray", map(1)]);
			spaces?.set(PDFName.of("DefaultGray"), gray);
			const white = context.obj([
				"CalRGB",
				{
					WhitePoint: [0.9505, 1, 1.089],
					Matrix: [0, 0, 0, 0, 0, 0, 0, 0, 0],
				},
			]);
			spaces?.set(PDFName.of("DefaultRGB"), white);
		});
		await expectStrip(white);
	});

	test.each([
		["a white one below the page", whiteOver([0, -200, WIDTH, 0])],
		["a white one across its edge", whiteOver([0, -200, WIDTH, 20])],
		["one with its corners exchanged", whiteOver([WIDTH, 20, 0, -200])],
		[
			"a link with a border as wide as the page",
			annotated({
				Type: "Annot",
				Subtype: "Link",
				Rect: [0, 5, WIDTH, 15],
				Border: [0, 0, 600],
				C: [1, 1, 1],
			}),
		],
		[
			"a note at the lower edge",
			annotated({
				Type: "Annot",
				Subtype: "Text",
				Rect: [20, 0, 21, 1],
				F: 28,
				Contents: PDFString.of("note"),
			}),
		],
	] as const)("with %s over it", async (_what, made) => {
		await expectStrip(await hostile("", made));
	});

	test("that says it is shown larger than it is", async () => {
		const wide = await hostile("", (pdf) =>
			pdf.getPage(0).setCropBox(-3_000, -3_000, 9_000, 9_000),
		);
		await expectStrip(wide);
	});

	test.each([90, 180, 270])(
		"turned by %i degrees, whatever lies over it",
		async (turn) => {
			const plain = await stamped(await hostile("", undefined, turn));
			const seen = await stamped(
				await hostile(
					`${WHITE} 0 0 1 1 re W n q`,
					whiteOver([-900, -900, 1900, 1900]),
					turn,
				),
			);
			const top = turn === 180 ? HEIGHT : WIDTH;
			expect(ink(rows(plain, top))).toBeGreaterThan(500);
			expect(ink(rows(seen, top))).toBe(ink(rows(plain, top)));
		},
	);
});

describe("what was on the page", () => {
	test("is drawn as before, and what it hid stays hidden", async () => {
		const original = await hostile(
			"0 0 0 rg 100 -50 40 100 re f 300 300 90 90 re f",
			annotated({
				Type: "Annot",
				Subtype: "Square",
				Rect: [400, 400, 450, 450],
				C: [0, 0, 0],
			}),
		);
		const before = drawn(original);
		const after = await stamped(original);
		expect(rows(after, 0, HEIGHT)).toEqual(before.points);
		await expectStrip(original);
	});

	test("does not move the lines off one that is narrower than they are", async () => {
		const narrow = await hostile("", (pdf) => pdf.getPage(0).setSize(60, 80));
		const result = await stampPdf(narrow, LINES);
		if (typeof result === "string") throw new Error(result);
		const seen = drawn(result.bytes);
		expect(seen.width).toBe(240);
		const all = ink(rows(await stamped(await hostile("")), HEIGHT));
		expect(Math.abs(ink(rows(seen, 80)) - all)).toBeLessThan(all / 5);
		// Nothing reaches the edge.
		const edge = seen.points.filter((_, at) => at % seen.width >= 230);
		expect(ink(edge)).toBe(0);
	});
});

/** Some readers draw these from point to point, wherever their frame is; poppler keeps to the frame. */
test.each([
	["line", "Line", "L", [0, -30, WIDTH, -30]],
	["stroke", "Ink", "InkList", [[300, 300, 300, -30]]],
	["coloured text", "Highlight", "QuadPoints", [0, 0, 9, 0, 0, -90, 9, -90]],
])(
	"a %s that has no drawing of its own goes when it reaches beyond the page",
	async (_what, kind, key, points) => {
		const drawn = (at: typeof points) =>
			annotated({
				Type: "Annot",
				Subtype: kind,
				Rect: [100, 100, 200, 200],
				[key]: at,
			});
		const kept = async (made: Made) => {
			const result = await stampPdf(await hostile("", made), LINES);
			if (typeof result === "string") throw new Error(result);
			return pageOf(await PDFDocument.load(result.bytes))
				.Annots()
				?.size();
		};
		expect(await kept(drawn(points))).toBe(0);
		expect(await kept(drawn([120, 120, 130, 130]))).toBe(1);
	},
);

describe("a PDF that holds more than its pages is not stamped", () => {
	const attachment: Made = (pdf) =>
		pdf.attach(new TextEncoder().encode("secret"), "note.txt");
	test.each([
		["an attached file", attachment],
		[
			"a file in a note",
			(pdf: PDFDocument) => {
				const { context } = pdf;
				const file = context.register(
					context.stream("secret", { Type: "EmbeddedFile" }),
				);
				annotated({
					Type: "Annot",
					Subtype: "FileAttachment",
					Rect: [0, 0, 9, 9],
					FS: { Type: "Filespec", F: PDFString.of("x"), EF: { F: file } },
				})(pdf);
			},
		],
		[
			"a form drawn in place of its pages",
			({ catalog, context }: PDFDocument) => {
				const xfa = context.register(context.stream("<xdp/>"));
				catalog.set(
					PDFName.of("AcroForm"),
					context.obj({ Fields: [], XFA: xfa }),
				);
			},
		],
		[
			"a film",
			annotated({ Type: "Annot", Subtype: "RichMedia", Rect: [0, 0, 9, 9] }),
		],
	] as const)("%s", async (_what, made) => {
		expect(await stampPdf(await hostile("", made), LINES)).toBe(
			"more-than-pages",
		);
	});
});

test("a stamped PDF runs no script", async () => {
	const scripted = await hostile("", (pdf) => {
		pdf.addJavaScript("main", "this.hidden = true");
		const action = { S: "JavaScript", JS: PDFString.of("this.hidden = true") };
		pdf.catalog.set(PDFName.of("OpenAction"), pdf.context.obj(action));
		annotated({
			Type: "Annot",
			Subtype: "Link",
			Rect: [0, 0, 9, 9],
			A: action,
		})(pdf);
	});
	const result = await stampPdf(scripted, LINES);
	if (typeof result === "string") throw new Error(result);
	const pdf = await PDFDocument.load(result.bytes);
	const text = Buffer.from(
		await pdf.save({ useObjectStreams: false }),
	).toString("latin1");
	expect(text).not.toContain("OpenAction");
	expect(text).not.toContain("/JS (this.hidden");
});
