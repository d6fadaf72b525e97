import { describe, expect, test } from "vitest";
import { explainVerdict } from "../../../shared/retention/explain.ts";
import { day, dossier } from "../dossier/given.ts";
import { ROWS } from "./explain-rows.ts";

const words = (keys: readonly string[], prefix = ""): string =>
	keys.map((key) => key.replace(prefix, "")).join(" ");

describe("what a verdict's explanation is made of", () => {
	test.each(ROWS)("%s", (_name, steps, on, within, explained) => {
		const found = explainVerdict(dossier(steps, within), within, day(on));
		expect([
			found.answer.key,
			words(found.alsoRules),
			words(
				found.inputs.map(
					({ label, value, ref }) => `${label}=${value}#${ref ?? "-"}`,
				),
			),
			words(found.calculation.map(({ key }) => key)),
			words(
				found.wouldChange.map(({ key }) => key),
				"would-change-",
			),
			words(
				found.unknown.map(({ key }) => key),
				"unknown-",
			),
		]).toEqual(explained);
	});
});
