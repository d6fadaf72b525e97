import { expect, test } from "vitest";
import type { DossierFile } from "../../../shared/file/file.ts";
import { openCopies } from "../../../shared/file/packages.ts";

test("counts the copies that are out, and not those that came back or were destroyed (C3)", () => {
	const copy = (communication: string | undefined) => ({ communication });
	const followed = (id: string, how: "returned" | "destroyed" | null) => ({
		id,
		returned: how && { on: "2026-12-01", how },
	});
	const file = {
		packages: [copy("a"), copy("b"), copy("c"), copy(undefined)],
		communications: [
			followed("a", null),
			followed("b", "returned"),
			followed("c", "destroyed"),
		],
	} as unknown as DossierFile; // only what is read
	expect(openCopies(file)).toBe(2);
	expect(openCopies({ packages: [], communications: [] })).toBe(0);
});
