import { describe, expect, test } from "vitest";
import {
	emptyCommunication,
	readCommunication,
} from "../../../../renderer/page/features/communications/communication-form.ts";
import { noteText } from "../../../../renderer/page/features/registers/note-text.ts";
import { makeTexts } from "../../../../renderer/page/i18n/texts.ts";

const TODAY = "2026-11-23";

describe("a communication (C7)", () => {
	test("asks to whom, what, on what basis, why, when and by what way", () => {
		const { value, faults } = readCommunication(
			emptyCommunication(null),
			TODAY,
		);
		expect(value).toBeNull();
		expect(faults.map(({ field }) => field)).toEqual([
			"recipient",
			"to",
			"what",
			"basis",
			"motive",
			"on",
			"way",
		]);
	});

	test("knows to whom and on what basis when a step asks for it (P12)", () => {
		expect(emptyCommunication("prosecutor-informed")).toMatchObject({
			recipient: "prosecutor",
			basis: "P12",
			to: "",
		});
	});

	test("is never in the future", () => {
		const form = {
			...emptyCommunication("prosecutor-informed"),
			to: "Parquet",
			what: "Ordre",
			motive: "Délit possible",
			way: "hand" as const,
		};
		expect(
			readCommunication({ ...form, on: "24.11.2026" }, TODAY).faults,
		).toEqual([{ field: "on", why: "after-today" }]);
		expect(
			readCommunication({ ...form, on: "hier" }, TODAY).value,
		).toMatchObject({ on: "2026-11-22", mustReturn: false });
	});
});

describe("an entry of the access register", () => {
	const { t } = makeTexts("fr");

	const day = (iso: string) => iso;

	test("is told in words, and a person's own words stay as they are", () => {
		expect(noteText("recorded", "account-ended", t, day)).toBe("droit retiré");
		expect(noteText("refused", "P7", t, day)).toBe("Règle P7");
		expect(noteText("piece-viewed", "4", t, day)).toBe("pièce 4");
		expect(noteText("piece-viewed", "4/2026-12-01", t, day)).toBe(
			"pièce 4, montrée pour la demande reçue le 2026-12-01",
		);
		expect(noteText("dossier-opened", "request/2026-12-01", t, day)).toBe(
			"demande reçue le 2026-12-01",
		);
		expect(noteText("dossier-opened", "et/ou", t, day)).toBe("et/ou");
		expect(noteText("searched", "muller", t, day)).toBe("muller");
		expect(noteText("searched", "restore", t, day)).toBe("restore");
		expect(noteText("searched", "national-number", t, day)).toBe(
			"numéro d’identification",
		);
		expect(noteText("unlocked", "", t, day)).toBe("");
		const before = noteText("unlock-failed", "sheets-refused-before/5", t, day);
		expect(before).toContain("refusées 5 fois sur ce poste");
		expect(noteText("searched", "sheets-refused-before/5", t, day)).toBe(
			"sheets-refused-before/5",
		);
	});
});
