import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Documents that other programs made: what a commune really keeps. */

const run = (command: string, args: readonly string[]): void => {
	execFileSync(command, args, { stdio: "ignore", timeout: 120_000 });
};

const LETTER = `Fictiville, le 16 novembre 2026

Ordre de justification

Vous êtes prié de vous expliquer sur l'absence du 6 novembre 2026.
Le témoin Dominique Klein a déclaré ne pas vous avoir vue.
Été, forêt, ça, œuvre : les accents passent.
`;

/** A text file, and LibreOffice's Word and PDF of it, in `folder`. */
export function letters(folder: string): {
	readonly text: string;
	readonly word: string;
	readonly pdf: string;
} {
	const text = path.join(folder, "ordre de justification.txt");
	fs.writeFileSync(text, LETTER);
	const home = `-env:UserInstallation=file://${path.join(folder, "office")}`;
	for (const form of ["docx:MS Word 2007 XML", "pdf:writer_pdf_Export"])
		run("soffice", [
			home,
			"--headless",
			"--infilter=Text (encoded):UTF8",
			"--convert-to",
			form,
			"--outdir",
			folder,
			text,
		]);
	const made = (ending: string) =>
		path.join(folder, `ordre de justification.${ending}`);
	return { text, word: made("docx"), pdf: made("pdf") };
}

/** A PDF without text: pages of another one as slightly turned pictures, as a scanner makes them. */
export function scan(folder: string, pdf: string): string {
	const picture = path.join(folder, "scan");
	run("pdftoppm", ["-r", "100", "-jpeg", "-singlefile", pdf, picture]);
	const turned = path.join(folder, "scan-turned.jpg");
	run("ffmpeg", [
		"-y",
		"-i",
		`${picture}.jpg`,
		"-vf",
		"scale=827:1170,rotate=0.01:fillcolor=white,noise=alls=12:allf=t",
		turned,
	]);
	const scanned = path.join(folder, "réponse de l’agent.pdf");
	fs.writeFileSync(scanned, pictureAsPdf(fs.readFileSync(turned)));
	return scanned;
}

/** What a scanner writes: one A4 page that is one JPEG of 827 by 1170 pixels, and no text. */
function pictureAsPdf(jpeg: Buffer): Buffer {
	const drawing = "q 595 0 0 842 0 0 cm /P Do Q";
	const objects: readonly (readonly [string, Buffer | null])[] = [
		["<< /Type /Catalog /Pages 2 0 R >>", null],
		["<< /Type /Pages /Kids [3 0 R] /Count 1 >>", null],
		[
			"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R >>",
			null,
		],
		[
			`<< /Type /XObject /Subtype /Image /Width 827 /Height 1170 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
			jpeg,
		],
		[`<< /Length ${drawing.length} >>`, Buffer.from(drawing)],
	];
	const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
	const offsets: number[] = [];
	for (const [at, [head, stream]] of objects.entries()) {
		offsets.push(Buffer.concat(parts).length);
		parts.push(Buffer.from(`${at + 1} 0 obj\n${head}\n`));
		if (stream !== null)
			parts.push(Buffer.from("stream\n"), stream, Buffer.from("\nendstream\n"));
		parts.push(Buffer.from("endobj\n"));
	}
	const start = Buffer.concat(parts).length;
	const rows = offsets.map(
		(at) => `${String(at).padStart(10, "0")} 00000 n \n`,
	);
	parts.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
}

/** A photograph's worth of detail, as JPEG. */
export function photograph(folder: string): string {
	const file = path.join(folder, "IMG_20261106_101500.jpg");
	run("ffmpeg", [
		"-y",
		"-f",
		"lavfi",
		"-i",
		"mandelbrot=size=1600x1200",
		"-frames:v",
		"1",
		"-q:v",
		"3",
		file,
	]);
	return file;
}

/** An MP4 that plays, of about so many megabytes. */
export function video(folder: string, megabytes: number): string {
	const file = path.join(folder, "caméra du dépôt.mp4");
	const seconds = 8;
	const rate = `${Math.ceil((megabytes * 8) / seconds)}M`;
	run("ffmpeg", [
		"-y",
		"-f",
		"lavfi",
		"-i",
		`nullsrc=size=1280x720:rate=25:duration=${seconds},geq=random(1)*255:128:128`,
		"-f",
		"lavfi",
		"-i",
		`sine=frequency=440:duration=${seconds}`,
		"-c:v",
		"libx264",
		"-preset",
		"ultrafast",
		"-b:v",
		rate,
		"-minrate",
		rate,
		"-maxrate",
		rate,
		"-bufsize",
		"50M",
		"-x264-params",
		"nal-hrd=cbr",
		"-pix_fmt",
		"yuv420p",
		"-c:a",
		"aac",
		"-shortest",
		file,
	]);
	return file;
}
