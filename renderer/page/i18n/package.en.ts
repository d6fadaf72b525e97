import type { packageFr } from "./package.fr.ts";
import type { Translation } from "./translation.ts";

export const packageEn: Translation<typeof packageFr> = {
	title: "",
};
