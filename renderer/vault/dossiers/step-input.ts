import type { z } from "zod";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { STEP_SCHEMAS } from "../../../shared/dossier/schemas.ts";
import {
	STEP_NAMES,
	type Step,
	type StepName,
} from "../../../shared/dossier/steps.ts";

/** A step as a form made it: the field that does not fit is named, its content is not repeated. */
export function readStepInput(
	input: Readonly<Record<string, unknown>>,
): Result<Step, { kind: "form"; field: string }> {
	const name = STEP_NAMES.find((each) => each === input["step"]);
	if (name === undefined) return refuse({ kind: "form", field: "step" });
	const parsed = schemaOf(name).safeParse(input);
	if (parsed.success) return ok(parsed.data);
	const [issue] = parsed.error.issues;
	return refuse({ kind: "form", field: String(issue?.path[0] ?? "step") });
}

const schemaOf = (name: StepName): z.ZodType<Step> => STEP_SCHEMAS[name];
