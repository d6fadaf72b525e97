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
	): Promise<Uint8Array<ArrayBuffer> | "damaged" | "too-large" | "moving">;
}

/** An image of one colour, stamped: its type, its size, and the darkest point of the picture and of the strip below. */
const stamped = (made: string, said: string, wide = 400, lines = LINES) =>
	page.evaluate(
		async ([type, mime, lines, name, wide]) => {
			const { stamp } = globalThis as unknown as { stamp: Stamp };
			const canvas = new OffscreenCanvas(wide, 300);
			const pen = canvas.getContext("2d");
			if (pen === null) throw new Error("no canvas");
			pen.fillStyle = "rgb(120, 160, 200)";
			pen.fillRect(0, 0, wide, 300);
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
				const { data = [] } = seen?.getImageData(0, top, wide, rows) ?? {};
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
				// So much ink is in the strip as so many points that are dark.
				ink: (
					seen?.getImageData(0, 300, width, height - 300).data ?? []
				).filter((value, at) => at % 4 === 0 && value < 128).length,
				edge: (() => {
					const { data = [] } =
						seen?.getImageData(width - 4, 300, 4, height - 300) ?? {};
					return Math.min(...data.filter((_, at) => at % 4 === 0));
				})(),
			};
		},
		[made, said, lines, NAME, wide] as const,
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

	test("bears every word, on as many lines as it takes, however narrow it is", async () => {
		const words = "défense ".repeat(40).trimEnd();
		const ink = async (wide: number, lines: readonly string[]) => {
			const result = await stamped("image/png", "image/png", wide, [...lines]);
			if (typeof result === "string") throw new Error(result);
			return result;
		};
		const one = await ink(400, ["défense"]);
		const many = await ink(400, [words]);
		expect(many.ink / one.ink).toBeCloseTo(40, -1);
		const narrow = await ink(9, [words]);
		expect(narrow.width).toBe(240);
		expect(narrow.ink / one.ink).toBeCloseTo(40, -1);
		expect(narrow.edge).toBeGreaterThan(200);
	});

	test("is not made of one of several pictures", async () => {
		const result = await page.evaluate(async (lines) => {
			const { stamp } = globalThis as unknown as { stamp: Stamp };
			const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
			const head = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0];
			const colours = [0x80, 0, 0, 0, 0, 0, 255, 255, 255];
			const of = (count: number) =>
				stamp.stampImage(
					Uint8Array.from([
						...[...head, ...colours],
						...Array(count).fill(picture).flat(),
						0x3b,
					]),
					"image/gif",
					lines,
				);
			return [typeof (await of(1)), await of(2)];
		}, LINES);
		expect(result).toEqual(["object", "moving"]);
	});

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
