import type { Translation } from "../../../shared/texts/translation.ts";
import type { packageFr } from "./package.fr.ts";

export const packageEn: Translation<typeof packageFr> = {
	title: "",
};
