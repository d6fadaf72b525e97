import type { packageFr } from "./package.fr.ts";
import type { Translation } from "./translation.ts";

export const packageDe: Translation<typeof packageFr> = {
	title: "",
};
