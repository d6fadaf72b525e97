import { crc32, createDeflate, createDeflateRaw } from "node:zlib";
import { MAIN_PART, plainPdf, wordParts } from "./made-files.ts";

/** Small files that unpack to far more than a machine should spend on them; made without spending it. */

const MEBIBYTE = 1024 ** 2;

interface Packed {
	readonly bytes: Buffer;
	readonly size: number;
	readonly crc: number;
}

async function pack(
	chunks: Iterable<Buffer>,
	form: "zlib" | "raw",
): Promise<Packed> {
	const packer =
		form === "raw"
			? createDeflateRaw({ level: 9 })
			: createDeflate({ level: 9 });
	const parts: Buffer[] = [];
	packer.on("data", (part: Buffer) => parts.push(part));
	let [size, crc] = [0, 0];
	for (const chunk of chunks) {
		size += chunk.length;
		crc = crc32(chunk, crc);
		await new Promise<void>((resolve) => {
			packer.write(chunk, () => resolve());
		});
	}
	await new Promise<void>((resolve) => {
		packer.once("end", resolve);
		packer.end();
	});
	return { bytes: Buffer.concat(parts), size, crc };
}

function* spaces(mebibytes: number): Generator<Buffer> {
	const chunk = Buffer.alloc(MEBIBYTE, 0x20);
	for (let done = 0; done < mebibytes; done++) yield chunk;
}

/** A Word document of one empty line whose main part unpacks to so much. */
export async function wordBomb(mebibytes: number): Promise<Buffer> {
	const { [MAIN_PART]: text = "", ...small } = wordParts([" "]);
	const middle = text.indexOf("> <") + 1;
	function* big(): Generator<Buffer> {
		yield Buffer.from(text.slice(0, middle));
		yield* spaces(mebibytes);
		yield Buffer.from(text.slice(middle));
	}
	const parts: [string, Packed][] = [];
	for (const [name, part] of Object.entries(small))
		parts.push([name, await pack([Buffer.from(part)], "raw")]);
	parts.push([MAIN_PART, await pack(big(), "raw")]);
	return zip(parts);
}

/** ZIP with deflated members (APPNOTE 6.3.4, sections 4.3.7 and 4.3.12). */
function zip(parts: readonly (readonly [string, Packed])[]): Buffer {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, { bytes, size, crc }] of parts) {
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc, 10);
		common.writeUInt32LE(bytes.length, 14);
		common.writeUInt32LE(size, 18);
		common.writeUInt16LE(name.length, 22);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		const named = Buffer.from(name);
		locals.push(Buffer.from("PK\x03\x04"), common, named, bytes);
		const made = Buffer.from("PK\x01\x02\x14\0", "latin1");
		central.push(made, common, rest, named);
		offset += 4 + common.length + named.length + bytes.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06");
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, directory, end]);
}

/** A page whose drawing, and a table of objects that, unpack to so much. */
export async function pdfBomb(mebibytes: number): Promise<Buffer> {
	const { bytes } = await pack(spaces(mebibytes), "zlib");
	const packed = bytes.toString("latin1");
	const bomb = (more: string) =>
		`<< ${more} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
	const text = plainPdf([" "])
		.toString("latin1")
		.replace(
			"4 0 obj",
			`6 0 obj\n${bomb("")}\nendobj\n7 0 obj\n${bomb("/Type /ObjStm /N 1 /First 4")}\nendobj\n4 0 obj`,
		)
		.replace("/Contents 5 0 R", "/Contents 6 0 R");
	return Buffer.from(text, "latin1");
}

/** A page with one picture of a bit a point. */
export async function picturePdf(side: number): Promise<Buffer> {
	const row = Buffer.alloc(Math.ceil(side / 8), 0xff);
	const { bytes } = await pack(
		Array.from({ length: side }, () => row),
		"zlib",
	);
	const packed = bytes.toString("latin1");
	const picture = `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
	const drawn = "595 0 0 842 0 0 cm /X Do";
	const stream = `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
	const text = plainPdf([" "])
		.toString("latin1")
		.replace("/Resources <<", "/Resources << /XObject << /X 6 0 R >>")
		.replace(/(\b5 0 obj\n)[\s\S]*?(\nendobj)/, `$1${stream}$2`)
		.replace("4 0 obj", () => `6 0 obj\n${picture}\nendobj\n4 0 obj`);
	return Buffer.from(text, "latin1");
}

/** A page of forms that draw forms: each level has ten times the parts of the one below, far more than there is memory. */
export function nestedPdf(levels = 12): Buffer {
	const form = (content: string, inner: string): string =>
		`<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 4 0 R >> /XObject << ${inner} >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
	const first = 6;
	const ten = "/X Do ".repeat(10);
	const forms = Array.from({ length: levels }, (_, level) =>
		level === levels - 1
			? form("BT /F 1 Tf (x) Tj ET 0 0 1 1 re f ".repeat(10), "")
			: form(ten, `/X ${first + level + 1} 0 R`),
	);
	const objects = forms
		.map((each, at) => `${first + at} 0 obj\n${each}\nendobj\n`)
		.join("");
	const stream = `<< /Length ${ten.length} >>\nstream\n${ten}\nendstream`;
	const text = plainPdf([" "])
		.toString("latin1")
		.replace("4 0 obj", `${objects}4 0 obj`)
		.replace("/Resources <<", `/Resources << /XObject << /X ${first} 0 R >>`)
		.replace(/(\b5 0 obj\n)[\s\S]*?(\nendobj)/, `$1${stream}$2`);
	return Buffer.from(text, "latin1");
}

/** A page of 200,000 points a side: no canvas is that large. */
export const boundlessPdf = (): Buffer =>
	Buffer.from(
		plainPdf(["x"])
			.toString("latin1")
			.replace("[0 0 595 842]", "[0 0 200000 200000]"),
		"latin1",
	);

/** A page tree that is its own child. */
export const endlessPdf = (): Buffer =>
	Buffer.from(
		plainPdf([" "])
			.toString("latin1")
			.replace("/Kids [3 0 R]", "/Kids [2 0 R]"),
		"latin1",
	);

/** A white PNG of one bit a pixel. */
export async function whitePng(width: number, height: number): Promise<Buffer> {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head[8] = 1;
	const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
	row[0] = 0;
	const rows = Array.from({ length: height }, () => row);
	const { bytes } = await pack(rows, "zlib");
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		pngPart("IHDR", head),
		pngPart("IDAT", bytes),
		pngPart("IEND", Buffer.alloc(0)),
	]);
}

function pngPart(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name), content]);
	const part = Buffer.alloc(named.length + 8);
	part.writeUInt32BE(content.length, 0);
	named.copy(part, 4);
	part.writeUInt32BE(crc32(named), named.length + 4);
	return part;
}
