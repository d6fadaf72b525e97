import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { imageSizeOf } from "../../shared/file/image-size.ts";
import { chanceOf } from "../hardening/support/scale.ts";
import { malformedFiles } from "../support/malformed-files.ts";

/** What the engine takes an image for, in Debian's Chromium: no image is larger to it than to the guard. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await chromium.launch({
		executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
		chromiumSandbox: process.getuid?.() !== 0,
	});
	page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

/** By the engine, without decoding it; null: it is no image to it. */
const engineSize = (base64: string) =>
	page.evaluate(async (encoded) => {
		const bytes = Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0));
		const image = new Image();
		image.src = URL.createObjectURL(new Blob([bytes]));
		const size = await new Promise<{ width: number; height: number } | null>(
			(resolve) => {
				image.onload = () =>
					resolve({ width: image.naturalWidth, height: image.naturalHeight });
				image.onerror = () => resolve(null);
			},
		);
		URL.revokeObjectURL(image.src);
		return size;
	}, base64);

test.each(["image/png", "image/jpeg", "image/webp"])(
	"a whole image of %s is as large as the engine takes it for",
	async (type) => {
		const base64 = await page.evaluate(async (asked) => {
			const canvas = new OffscreenCanvas(417, 313);
			canvas.getContext("2d")?.fillRect(0, 0, 20, 20);
			const blob = await canvas.convertToBlob({ type: asked });
			const bytes = new Uint8Array(await blob.arrayBuffer());
			return btoa(String.fromCharCode(...bytes));
		}, type);
		const size = { width: 417, height: 313 };
		expect(await engineSize(base64)).toEqual(size);
		expect(imageSizeOf(Buffer.from(base64, "base64"))).toEqual(size);
	},
);

test("no malformed image is larger to the engine than to the guard", async () => {
	const files = await malformedFiles(600, 1, chanceOf("image sizes").next);
	const images = files.filter(({ name }) => /(png|gif|bmp)$/.test(name));
	let seen = 0;
	for (const { name, bytes } of images) {
		const engine = await engineSize(bytes.toString("base64"));
		if (engine === null) continue;
		seen++;
		const { width, height } = imageSizeOf(bytes) ?? { width: 0, height: 0 };
		expect(width * height, name).toBeGreaterThanOrEqual(
			engine.width * engine.height,
		);
	}
	expect(seen).toBeGreaterThan(100);
});
