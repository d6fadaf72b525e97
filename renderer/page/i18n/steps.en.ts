import type { stepsFr } from "./steps.fr.ts";
import type { Translation } from "./translation.ts";

export const stepsEn: Translation<typeof stepsFr> = {
	whatIf: {
		title: "Simulation: nothing is recorded",
	},
};
