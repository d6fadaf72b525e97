import { describe, expect, test } from "vitest";
import {
	EMPTY_BREACH,
	EMPTY_TOLD,
	readNewBreach,
	readTold,
} from "../../../../renderer/page/features/breaches/breach-forms.ts";
import type { IdentityFault } from "../../../../renderer/page/features/dossier/identity-form.ts";
import {
	type AnswerForm,
	EMPTY_ANSWER,
	EMPTY_REQUEST,
	readAnswer,
	readNewRequest,
} from "../../../../renderer/page/features/requests/request-forms.ts";

const TODAY = "2026-11-23";
const fields = ({ faults }: { readonly faults: readonly IdentityFault[] }) =>
	faults.map(({ field, why }) => [field, why]);

describe("the form of a request", () => {
	test("names what is missing, and needs neither reference nor words", () => {
		expect(fields(readNewRequest(EMPTY_REQUEST, TODAY))).toEqual([
			["person", "needed"],
			["kind", "choose"],
			["asks", "choose"],
			["received", "needed"],
		]);
		const { value } = readNewRequest(
			{
				...EMPTY_REQUEST,
				person: " Muller, Anne ",
				kind: "access",
				asks: "agent",
				received: "20.11.2026",
				reference: " ",
			},
			TODAY,
		);
		expect(value).toMatchObject({
			person: "Muller, Anne",
			reference: null,
			received: "2026-11-20",
		});
	});
});

describe("the form of an answer", () => {
	const answered = (more: Partial<AnswerForm>): AnswerForm => ({
		...EMPTY_ANSWER,
		on: "23.11.2026",
		...more,
	});

	test("asks for a listed ground where an erasure is refused, and for words", () => {
		const refused = answered({ outcome: "refused" });
		expect(fields(readAnswer("erasure", refused, TODAY))).toEqual([
			["ground", "choose"],
			["words", "needed"],
		]);
		expect(fields(readAnswer("access", refused, TODAY))).toEqual([
			["words", "needed"],
		]);
	});

	test("asks for a listed case where a restriction is granted", () => {
		const granted = answered({ outcome: "granted" });
		expect(fields(readAnswer("restriction", granted, TODAY))).toEqual([
			["restriction", "choose"],
		]);
		expect(fields(readAnswer("objection", granted, TODAY))).toEqual([]);
	});

	test("leaves a ground aside that was chosen before the outcome changed", () => {
		const { value } = readAnswer(
			"erasure",
			answered({ outcome: "granted", ground: "purpose" }),
			TODAY,
		);
		expect(value).toMatchObject({ ground: null, restriction: null });
	});
});

describe("the forms of a breach", () => {
	test("reads day and time in Luxembourg", () => {
		const { value } = readNewBreach(
			{
				...EMPTY_BREACH,
				known: "22.11.2026",
				knownTime: "9h30",
				what: "Un courrier",
				persons: "Une personne",
			},
			TODAY,
		);
		expect(value?.known).toBe(Date.parse("2026-11-22T08:30:00Z"));
		expect(
			fields(
				readNewBreach({ ...EMPTY_BREACH, knownTime: "midi" }, TODAY),
			).slice(0, 2),
		).toEqual([
			["known", "needed"],
			["knownTime", "not-a-time"],
		]);
	});

	test("asks why the authority was told late, and only then", () => {
		const told = {
			...EMPTY_TOLD,
			told: "23.11.2026",
			toldTime: "9:30",
			way: "registered" as const,
		};
		const at = Date.parse("2026-11-23T08:30:00Z");
		expect(fields(readTold(told, at, TODAY))).toEqual([]);
		expect(fields(readTold(told, at - 1, TODAY))).toEqual([
			["lateReason", "needed"],
		]);
	});
});
