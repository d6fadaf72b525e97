export const piecesFr = {
	title: "",
} as const;
