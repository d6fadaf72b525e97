import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { endlessPdf, pdfBomb, whitePng, wordBomb } from "./bombs.ts";
import { plainPdf, plainWord } from "./made-files.ts";

export interface Malformed {
	readonly name: string;
	readonly bytes: Buffer;
	/** What was done to a whole file. */
	readonly how: string;
}

/** A number from 0 to 1, the same for the same seed. */
type Chance = () => number;
const upTo = (chance: Chance, end: number): number =>
	Math.floor(chance() * end);

/** Changed in places of chance; what they hold is no longer what they say. */
const DAMAGES: Readonly<
	Record<string, (bytes: Buffer, chance: Chance) => Buffer>
> = {
	"bits flipped": (bytes, chance) => {
		for (let flips = 1 + upTo(chance, 20); flips > 0; flips--) {
			const at = upTo(chance, bytes.length);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(chance, 8));
		}
		return bytes;
	},
	"cut short": (bytes, chance) =>
		bytes.subarray(0, 1 + upTo(chance, bytes.length)),
	"a block of zeros": (bytes, chance) => {
		const at = upTo(chance, bytes.length);
		return bytes.fill(0, at, Math.min(at + 400, bytes.length));
	},
	"a block of noise": (bytes, chance) => {
		const at = upTo(chance, bytes.length);
		for (let place = at; place < Math.min(at + 200, bytes.length); place++)
			bytes[place] = upTo(chance, 256);
		return bytes;
	},
	"a block twice": (bytes, chance) => {
		const at = upTo(chance, bytes.length);
		const end = at + upTo(chance, bytes.length - at);
		return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
	},
	"numbers made enormous": (bytes, chance) =>
		Buffer.from(
			bytes
				.toString("latin1")
				.replace(/\d+/g, (number) =>
					chance() < 0.2 ? "9".repeat(number.length + 4) : number,
				),
			"latin1",
		),
	"sizes of 4 GiB": (bytes, chance) => {
		const at = upTo(chance, bytes.length);
		return bytes.fill(0xff, at, Math.min(at + 4, bytes.length));
	},
	"head and tail exchanged": (bytes, chance) => {
		const at = 8 + upTo(chance, bytes.length - 8);
		return Buffer.concat([
			bytes.subarray(0, 8),
			bytes.subarray(at),
			bytes.subarray(8, at),
		]);
	},
};

/** So many files that are none, by turns of each kind and each damage; the bombs among them unpack to so many mebibytes. */
export async function malformedFiles(
	count: number,
	mebibytes: number,
	chance: Chance,
): Promise<readonly Malformed[]> {
	const whole = await wholeFiles();
	const damages = Object.entries(DAMAGES);
	const files = (await bombs(mebibytes)).slice(0, count);
	for (let turn = 0; files.length < count; turn++) {
		const [name, bytes] = whole[turn % whole.length] ?? ["", Buffer.alloc(0)];
		const [how, damage] = damages[
			Math.floor(turn / whole.length) % damages.length
		] ?? ["", (same: Buffer) => same];
		const changed = damage(Buffer.from(bytes), chance);
		files.push({ name: `${turn}-${name}`, bytes: changed, how });
	}
	return files;
}

async function wholeFiles(): Promise<readonly (readonly [string, Buffer])[]> {
	return [
		["papier.pdf", await packedPdf()],
		["papier.docx", await plainWord(["un", "deux"], ["https://x.invalid/"])],
		["image.png", await whitePng(64, 64)],
		["simple.pdf", plainPdf(["un", "deux"])],
		["image.gif", GIF],
		["image.bmp", bmp(16)],
	];
}

async function packedPdf(): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	for (let page = 0; page < 3; page++)
		pdf.addPage([595, 842]).drawText("pièce", { x: 40, y: 40, font });
	return Buffer.from(await pdf.save());
}

/** Small files that ask for much, and pages that are their own parents. */
async function bombs(mebibytes: number): Promise<Malformed[]> {
	const side = 1_000 * Math.ceil(Math.sqrt(mebibytes));
	return [
		{
			name: "bombe-texte.docx",
			bytes: await wordBomb(mebibytes),
			how: "unpacks for ever",
		},
		{
			name: "bombe-image.png",
			bytes: await whitePng(side, side),
			how: "pixels without end",
		},
		{
			name: "bombe-dessin.pdf",
			bytes: await pdfBomb(mebibytes),
			how: "tables and drawing unpack for ever",
		},
		{ name: "tourne.pdf", bytes: endlessPdf(), how: "pages without end" },
	];
}

/** One white pixel. */
const GIF = Buffer.from(
	"R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=",
	"base64",
);

function bmp(side: number): Buffer {
	const pixels = Buffer.alloc(side * side * 4, 0xff);
	const head = Buffer.alloc(54);
	head.write("BM");
	head.writeUInt32LE(54 + pixels.length, 2);
	head.writeUInt32LE(54, 10);
	head.writeUInt32LE(40, 14);
	head.writeInt32LE(side, 18);
	head.writeInt32LE(side, 22);
	head.writeUInt16LE(1, 26);
	head.writeUInt16LE(32, 28);
	return Buffer.concat([head, pixels]);
}
