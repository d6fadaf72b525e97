/** The keys of a French text table with another language's words: a missing or misspelt key does not compile. */
export type Translation<Texts> = {
	readonly [Key in keyof Texts]: Texts[Key] extends string
		? string
		: Translation<Texts[Key]>;
};
