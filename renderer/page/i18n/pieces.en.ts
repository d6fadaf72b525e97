import type { piecesFr } from "./pieces.fr.ts";
import type { Translation } from "./translation.ts";

export const piecesEn: Translation<typeof piecesFr> = {
	title: "",
};
