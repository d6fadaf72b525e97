import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { outputFolder, runtimeOf } from "../../scripts/package-flavour.mjs";

const runtime = (version: string) => async () => ({
	dist: "/dist",
	exe: "/dist/electron",
	version,
	fallback: version !== PINNED,
});
const PINNED = manifest.devDependencies.electron;

describe("a package", () => {
	test("is built on the pinned runtime", async () => {
		const { forTests } = await runtimeOf({}, runtime(PINNED));
		expect(forTests).toBe(false);
		expect(outputFolder("shipped", forTests)).toBe("release/shipped");
	});

	test.each(["25.1.1", "44.0.0", "46.0.0", `${PINNED}-beta.1`, ""])(
		"is not on %j",
		async (version) => {
			await expect(runtimeOf({}, runtime(version))).rejects.toThrow(PINNED);
			for (const value of ["", "0", "true", "yes"])
				await expect(
					runtimeOf({ ALLOW_OLD_ELECTRON: value }, runtime(version)),
				).rejects.toThrow(PINNED);
		},
	);

	test("for tests says so aloud and lies elsewhere", async () => {
		const allowed = { ALLOW_OLD_ELECTRON: "1" };
		const { forTests } = await runtimeOf(allowed, runtime("25.1.1"));
		expect(forTests).toBe(true);
		expect(outputFolder("shipped", forTests)).toBe("release-tests/shipped");
	});

	test("for tests stays one on the pinned runtime", async () => {
		const allowed = { ALLOW_OLD_ELECTRON: "1" };
		expect((await runtimeOf(allowed, runtime(PINNED))).forTests).toBe(false);
	});
});
