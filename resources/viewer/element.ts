type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | null;

/** An element with its attributes and children; text is only ever text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined && value !== false)
			made.setAttribute(key, value === true ? "" : value);
	made.append(...children.filter((child) => child !== null));
	return made;
}
