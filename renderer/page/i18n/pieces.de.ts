import type { piecesFr } from "./pieces.fr.ts";
import type { Translation } from "./translation.ts";

export const piecesDe: Translation<typeof piecesFr> = {
	title: "",
};
