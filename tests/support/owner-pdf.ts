import { createHash } from "node:crypto";

/** ISO 32000-1, algorithm 2: what a password is filled up with; an empty one is nothing else. */
const FILLING = Buffer.from(
	"28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a",
	"hex",
);
/** Printing and copying forbidden. */
const RIGHTS = -44;
const FILE = Buffer.from("5363656c6c6520747920706f7572203a", "hex");

const md5 = (...parts: readonly Buffer[]): Buffer =>
	createHash("md5").update(Buffer.concat(parts)).digest();

function rc4(key: Buffer, bytes: Buffer): Buffer {
	const state = Array.from({ length: 256 }, (_, at) => at);
	const at = (index: number) => state[index & 255] ?? 0;
	const swap = (a: number, b: number) => {
		[state[a], state[b]] = [at(b), at(a)];
	};
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
		swap(i, j);
	}
	let [i, j] = [0, 0];
	return bytes.map((byte) => {
		i = (i + 1) & 255;
		j = (j + at(i)) & 255;
		swap(i, j);
		return byte ^ at(at(i) + at(j));
	}) as Buffer;
}

/**
 * A PDF that forbids copying by its owner's password and opens without any (security handler of revision 2, RC4 of 40
 * bits), as office programs made them; its title is written as a literal string.
 */
export function ownerPdf(line: string, title: string): Uint8Array {
	const owner = rc4(md5(FILLING).subarray(0, 5), FILLING);
	const rights = Buffer.alloc(4);
	rights.writeInt32LE(RIGHTS);
	const key = md5(FILLING, owner, rights, FILE).subarray(0, 5);
	const user = rc4(key, FILLING);
	const sealed = (number: number, text: string) => {
		const of = md5(key, Buffer.from([number, 0, 0, 0, 0])).subarray(0, 10);
		return rc4(of, Buffer.from(text, "latin1"));
	};
	const drawing = sealed(5, `BT /F 10 Tf 40 800 Td (${line}) Tj ET`);
	const literal = sealed(6, title)
		.toString("latin1")
		.replace(/[()\\]/g, "\\$&")
		.replace(/\r/g, "\\r");
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
		`<< /Length ${drawing.length} >>\nstream\n${drawing.toString("latin1")}\nendstream`,
		`<< /Title (${literal}) >>`,
		`<< /Filter /Standard /V 1 /R 2 /O <${owner.toString("hex")}> /U <${user.toString("hex")}> /P ${RIGHTS} >>`,
	];
	const id = FILE.toString("hex");
	return new Uint8Array(
		whole(
			objects,
			`/Root 1 0 R /Info 6 0 R /Encrypt 7 0 R /ID [<${id}> <${id}>]`,
		),
	);
}

function whole(objects: readonly string[], trailer: string): Buffer {
	let text = "%PDF-1.4\n";
	const rows = objects.map((object, at) => {
		const offset = String(text.length).padStart(10, "0");
		text += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${offset} 00000 n \n`;
	});
	const size = objects.length + 1;
	const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer << /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
	return Buffer.from(text + end, "latin1");
}
