import { describe, expect, test } from "vitest";
import { pieceFileName } from "../../../shared/package/file-names.ts";

const hidden = {
	names: ["Müller", "Anne-Sophie", "Dominique Klein", "Ott"],
	nationalNumber: "1980022912345",
};
const named = (title: string, mime = "application/pdf", number = 3) =>
	pieceFileName({ number, title, mime }, hidden);

describe("the name of a piece in a package", () => {
	test.each([
		["Relevé d’absence « été »", "releve-d-absence-ete"],
		["../../etc/passwd", "etc-passwd"],
		["a\\b:c*d?e|f<g>h", "a-b-c-d-e-f-g-h"],
		["Übermaß & Œuvre", "ubermass-oeuvre"],
		["журнал", "piece"],
		["", "piece"],
		["con", "con"],
	])("writes « %s » in plain ASCII", (title, expected) => {
		expect(named(title)).toBe(`pieces/03-${expected}.pdf`);
	});

	test("never names the agent or another person, whatever the spelling", () => {
		expect(named("Lettre de Mme MULLER")).toBe("pieces/03-lettre-de-mme.pdf");
		expect(named("réponse_muller2_annesophie_anne")).toBe(
			"pieces/03-reponse-2.pdf",
		);
		expect(named("Déposition Klein, Dominique; Ott")).toBe(
			"pieces/03-deposition.pdf",
		);
		expect(named("Anne Sophie Müller")).toBe("pieces/03-piece.pdf");
	});

	test("never shows the national number or the birthday in it", () => {
		expect(named("fiche 1980022912345")).toBe("pieces/03-fiche.pdf");
		expect(named("fiche 19800229 12345, annexe 12")).toBe(
			"pieces/03-fiche-12345-annexe-12.pdf",
		);
	});

	test("cuts a title of 300 characters", () => {
		const name = named("mot ".repeat(75));
		expect(name).toMatch(/^pieces\/03-(mot-)+mo?t?\.pdf$/);
		expect(name.length).toBeLessThanOrEqual("pieces/03-.pdf".length + 60);
	});

	test("keeps two pieces of one title apart by their numbers", () => {
		expect(named("Note", "text/plain", 4)).toBe("pieces/04-note.txt");
		expect(named("Note", "text/plain", 14)).toBe("pieces/14-note.txt");
		expect(named("Note", "text/plain", 114)).toBe("pieces/114-note.txt");
	});

	test("gives the extension of the content", () => {
		expect(named("photo.exe", "image/jpeg")).toBe("pieces/03-photo-exe.jpg");
		expect(named("x", "application/octet-stream")).toBe("pieces/03-x.bin");
	});
});
