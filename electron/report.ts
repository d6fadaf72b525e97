/** Tells whoever reads the program's output what went wrong: never a content, never a name. */
export const report = (incident: string): void => {
	process.stderr.write(`scelle: ${incident}\n`);
};
