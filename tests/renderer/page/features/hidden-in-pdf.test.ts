import { expect, test } from "vitest";
import { hiddenInPdf } from "../../../../renderer/page/features/package/hidden-in-pdf.ts";

type Given = Parameters<typeof hiddenInPdf>[0];

const pdf = (attachments: Record<string, unknown> | null) =>
	({
		numPages: 1,
		getPage: async () => ({
			getAnnotations: async () => [
				{ contentsObj: { str: "vu par Klein" }, titleObj: { str: "L. Weis" } },
				{ fieldValue: ["Dominique", ""], alternativeText: "signature" },
			],
		}),
		getMetadata: async () => ({
			info: { Author: "M. Hoffmann", Custom: { Témoin: "Schmit" }, Pages: 1 },
		}),
		getAttachments: async () => attachments,
	}) as unknown as Given;

const { signal } = new AbortController();

test("what a PDF says beside its pages is searched too", async () => {
	expect(await hiddenInPdf(pdf(null), signal)).toEqual({
		texts: [
			"M. Hoffmann",
			"Schmit",
			"vu par Klein",
			"L. Weis",
			"Dominique",
			"signature",
		],
		unread: false,
	});
});

test("a file that is attached to it is left to who looks", async () => {
	const { unread } = await hiddenInPdf(pdf({ "a.txt": {} }), signal);
	expect(unread).toBe(true);
});
