/** A label and what stands behind it. */
export interface Field {
	readonly label: string;
	readonly value: string;
}

export interface Column {
	readonly title: string;
	/** Share of the page's width, in hundredths; the columns of a table make a hundred. */
	readonly width: number;
	/** Set in letters of one width, for what is compared character by character. */
	readonly mono?: boolean;
}

export type Block =
	| { readonly is: "heading"; readonly level: 1 | 2; readonly text: string }
	| { readonly is: "paragraph"; readonly text: string }
	| { readonly is: "numbered"; readonly items: readonly string[] }
	| { readonly is: "fields"; readonly fields: readonly Field[] }
	| {
			readonly is: "table";
			readonly columns: readonly Column[];
			readonly rows: readonly (readonly string[])[];
	  };

/** One of the lawyer's documents as plain data, before anything makes a file of it. */
export interface PackageDocument {
	readonly title: string;
	readonly language: "fr" | "de" | "en";
	/** On every page, before the page's own number. */
	readonly footer: string;
	readonly page: { readonly before: string; readonly between: string };
	readonly blocks: readonly Block[];
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({
	is: "heading",
	level,
	text,
});
export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const fields = (
	...given: readonly (readonly [label: string, value: string | null])[]
): Block => ({
	is: "fields",
	fields: given.flatMap(([label, value]) =>
		value === null || value === "" ? [] : [{ label, value }],
	),
});
