/** What the file picker offers first; the vault judges by the content, whatever is chosen. */
export const ACCEPTED = [
	".pdf",
	"image/*",
	".doc",
	".docx",
	".odt",
	".rtf",
	".txt",
	".csv",
	".eml",
	"audio/*",
	"video/*",
].join(",");
