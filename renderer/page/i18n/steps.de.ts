import type { stepsFr } from "./steps.fr.ts";
import type { Translation } from "./translation.ts";

export const stepsDe: Translation<typeof stepsFr> = {
	whatIf: {
		title: "Simulation: nichts wird eingetragen",
	},
};
