export const packageFr = {
	title: "",
} as const;
