/** The two equal files in which main keeps what must not hang on one: the second is the way back when one is damaged. */
export const copiesOf = (file: string): readonly string[] => [
	file,
	`${file}-copy`,
];
