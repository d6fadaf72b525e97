import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whitePng } from "../support/bombs.ts";

/** Images are drawn by the engine alone: the stamp's own code runs in Debian's Chromium. */

const LINES = [
	"Copie n° 3 · Me Luc Kayser · 23.11.2026",
	`But : ${"défense ".repeat(80)}`,
];
const NAME = "Dominique Klein";

let browser: Browser;
let page: Page;

async function bundled(): Promise<string> {
	const entry = path.resolve("renderer/vault/packages/stamp/stamp-image.ts");
	const [built] = (await build({
		configFile: false,
		logLevel: "error",
		build: {
			write: false,
			target: "chrome114",
			lib: { entry, formats: ["iife"], name: "stamp" },
		},
	})) as Rolldown.RolldownOutput[];
	return built?.output[0].code ?? "";
}

beforeAll(async () => {
	browser = await chromium.launch({
		executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
		chromiumSandbox: process.getuid?.() !== 0,
	});
	page = await browser.newPage();
	await page.addScriptTag({ content: await bundled() });
}, 60_000);
afterAll(() => browser.close());

interface Stamp {
	stampImage(
		bytes: Uint8Array<ArrayBuffer>,
		mime: string,
		lines: readonly string[],
	): Promise<Uint8Array<ArrayBuffer> | "damaged" | "too-large">;
}

/** An image of one colour, stamped: its type, its size, and the darkest point of the picture and of the strip below. */
const stamped = (made: string, said: string) =>
	page.evaluate(
		async ([type, mime, lines, name]) => {
			const { stamp } = globalThis as unknown as { stamp: Stamp };
			const canvas = new OffscreenCanvas(400, 300);
			const pen = canvas.getContext("2d");
			if (pen === null) throw new Error("no canvas");
			pen.fillStyle = "rgb(120, 160, 200)";
			pen.fillRect(0, 0, 400, 300);
			const image = await canvas.convertToBlob({ type });
			const named = new Blob([image, name]);
			const bytes = new Uint8Array(await named.arrayBuffer());
			const result = await stamp.stampImage(bytes, mime, lines);
			if (typeof result === "string") return result;
			const drawn = await createImageBitmap(new Blob([result]));
			const { width, height } = drawn;
			const seen = new OffscreenCanvas(width, height).getContext("2d");
			seen?.drawImage(drawn, 0, 0);
			const darkest = (top: number, rows: number) => {
				const { data = [] } = seen?.getImageData(0, top, width, rows) ?? {};
				return Math.min(...data.filter((_, at) => at % 4 === 0));
			};
			const text = new TextDecoder("latin1").decode(result);
			return {
				head: text.slice(0, 4),
				names: text.includes(name),
				width,
				height,
				picture: darkest(0, 300),
				strip: darkest(300, height - 300),
				edge: (() => {
					const { data = [] } =
						seen?.getImageData(width - 4, 300, 4, height - 300) ?? {};
					return Math.min(...data.filter((_, at) => at % 4 === 0));
				})(),
			};
		},
		[made, said, LINES, NAME] as const,
	);

describe("a stamped image", () => {
	test.each([
		["image/jpeg", "image/jpeg", "ÿØÿ"],
		["image/png", "image/png", "PNG"],
		["image/webp", "image/webp", "RIFF"],
		["image/png", "image/bmp", "PNG"],
	])(
		"of %s, kept as %s, bears the lines below and covers nothing",
		async (made, said, head) => {
			const result = await stamped(made, said);
			if (typeof result === "string") throw new Error(result);
			expect(result.head).toContain(head);
			expect(result.width).toBe(400);
			expect(result.height).toBeGreaterThan(320);
			expect(Math.abs(result.picture - 120)).toBeLessThan(12);
			expect(result.strip).toBeLessThan(90);
			expect(result.edge).toBeGreaterThan(200);
		},
	);

	test("has nothing of what the file said beside its pixels", async () => {
		expect(await stamped("image/jpeg", "image/jpeg")).toMatchObject({
			names: false,
		});
	});

	test("is not made of one that has more points than are drawn", async () => {
		const png = await whitePng(10_001, 10_000);
		const result = await page.evaluate(
			async ([base64, lines]) => {
				const { stamp } = globalThis as unknown as { stamp: Stamp };
				const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
				return stamp.stampImage(bytes, "image/png", lines);
			},
			[png.toString("base64"), LINES] as const,
		);
		expect(result).toBe("too-large");
	});

	test("is not made of what is no image", async () => {
		const result = await page.evaluate(async (lines) => {
			const { stamp } = globalThis as unknown as { stamp: Stamp };
			return stamp.stampImage(new Uint8Array(9), "image/png", lines);
		}, LINES);
		expect(result).toBe("damaged");
	});
});
