import path from "node:path";
import { describe, expect, test, vi } from "vitest";

vi.mock("electron", () => ({ protocol: {} }));
const { packagedFile, serveRoom } = await import("../../electron/protocol.ts");

const ROOT = path.resolve("/opt/scelle/page");
const asked = (url: string, method = "GET") =>
	packagedFile({ url, method }, { room: "page", root: ROOT });

describe("a room's file", () => {
	test.each([
		["app://scelle/", "page/index.html"],
		["app://scelle", "page/index.html"],
		["app://scelle/?x#y", "page/index.html"],
		["app://scelle/assets/index-B1_x.js", "assets/index-B1_x.js"],
		["app://scelle/assets/font.woff2", "assets/font.woff2"],
		["app://scelle/a/b/c.wasm", "a/b/c.wasm"],
		["app://scelle/./a.css", "a.css"],
	])("%s is %s", (url, file) => {
		expect(asked(url)).toBe(path.join(ROOT, file));
	});
});

/** HARDENING.md 1b, item 18. */
const FORMS = [
	"app://scelle/../vault/index.html",
	"app://scelle/../../main/main.cjs",
	"app://scelle/%2e%2e/vault/index.html",
	"app://scelle/%2E%2E/%2E%2E/x.js",
	"app://scelle/.%2e/x.js",
	"app://scelle/%2e./x.js",
	"app://scelle/..%2fvault%2findex.html",
	"app://scelle/..%5cvault%5cindex.html",
	"app://scelle/..\\vault\\index.html",
	"app://scelle/%252e%252e/x.js",
	"app://scelle/%252e%252e%252fx.js",
	"app://scelle/..;/x.js",
	"app://scelle/....//x.js",
	"app://scelle/..../x.js",
	"app://scelle/a/../../x.js",
	"app://scelle/a/%2e%2e/%2e%2e/x.js",
	"app://scelle//etc/passwd.js",
	"app://scelle///x.js",
	"app://scelle/a//x.js",
	"app://scelle/%2fetc%2fpasswd.js",
	"app://scelle/%5c%5chost%5cshare%5cx.js",
	"app://scelle/\\\\host\\share\\x.js",
	"app://scelle/C:/Windows/x.js",
	"app://scelle/C:%5cWindows%5cx.js",
	"app://scelle/file:///etc/x.js",
	"app://scelle/x.js%00.html",
	"app://scelle/x%00.js",
	"app://scelle/x.js%0a",
	"app://scelle/x.js%20",
	"app://scelle/x.js.",
	"app://scelle/x.js::$DATA",
	"app://scelle/x.html:stream.js",
	"app://scelle/~/x.js",
	"app://scelle/$HOME/x.js",
	"app://scelle/%7e/x.js",
	"app://scelle/.hidden.js",
	"app://scelle/.git/config.js",
	"app://scelle/a/.env.js",
	"app://scelle/%c0%ae%c0%ae/x.js",
	"app://scelle/%c0%afx.js",
	"app://scelle/%e0%80%ae/x.js",
	"app://scelle/%uff0e%uff0e/x.js",
	"app://scelle/\uff0e\uff0e/x.js",
	"app://scelle/%ef%bc%8e%ef%bc%8e/x.js",
	"app://scelle/%",
	"app://scelle/%zz.js",
	"app://scelle/x",
	"app://scelle/package.json",
	"app://scelle/main.cjs",
	"app://scelle/x.js.map",
	"app://scelle/x.exe",
	"app://scelle/x.JS",
	"app://scelle/x.",
	"app://scelle/assets",
	"app://scelle/assets/",
	"app://scelle/..",
	"app://scelle/constructor",
	"app://scelle/x.constructor",
	"app://scelle/x.__proto__",
	"app://scelle/*.js",
	"app://scelle/?.js",
	"app://scelle/a|b.js",
	"app://scelle/<x>.js",
	'app://scelle/".js',
	"app://scelle.evil/x.js",
	"app://evil/x.js",
	"app://scelle:80/x.js",
	"app://x@scelle/x.js",
	"app://x:y@scelle/x.js",
	"app://SCELLE.evil/x.js",
	"vault://scelle/x.js",
	"http://scelle/x.js",
	"file:///x.js",
	"app:scelle/x.js",
	"app:///x.js",
	"scelle/x.js",
	"",
];

describe("what is no file of the room", () => {
	test("is tried in sixty forms and more", () => {
		expect(new Set(FORMS).size).toBeGreaterThanOrEqual(60);
	});

	test.each(FORMS)("%s is not served", (url) => {
		const file = asked(url);
		// The URL itself may lead back inside: then it is an ordinary name there.
		if (file !== null) {
			const inside = path.relative(ROOT, file);
			expect(inside.startsWith("..")).toBe(false);
			expect(inside).toMatch(/^([a-z]+\/)?(x\.js|index\.html|passwd\.js)$/);
			expect(new URL(url).pathname).not.toMatch(/%|\\|\.\./);
		}
	});

	test.each([
		"app://scelle/..%2fvault%2findex.html",
		"app://scelle/..\\vault\\index.html",
		"app://scelle/x%00.js",
		"app://scelle/C:/Windows/x.js",
		"app://scelle/x.js::$DATA",
		"app://scelle//etc/passwd.js",
		"app://scelle/.hidden.js",
		"app://x@scelle/x.js",
		"app://evil/x.js",
		"vault://scelle/x.js",
		"app://scelle/main.cjs",
		"app://scelle/assets",
		"",
	])("%s gives nothing at all", (url) => {
		expect(asked(url)).toBe(null);
	});

	test.each(["POST", "HEAD", "PUT", "OPTIONS", "get"])(
		"%s is not answered",
		(method) => {
			expect(asked("app://scelle/x.js", method)).toBe(null);
		},
	);
});

describe("a response", () => {
	type Handler = (request: {
		url: string;
		method: string;
	}) => Promise<Response>;
	const serve = (room: "page" | "vault", root: string): Handler => {
		let handler: Handler | null = null;
		const session = {
			protocol: {
				handle: (_scheme: string, given: Handler) => {
					handler = given;
				},
			},
		};
		serveRoom(session as never, room, root);
		if (handler === null) throw new Error("nothing is served");
		return handler;
	};
	const root = path.resolve("renderer");

	test("carries the room's policy, whatever it is", async () => {
		const handler = serve("vault", root);
		for (const [url, status] of [
			["vault://scelle/", 200],
			["vault://scelle/vault/index.html", 200],
			["vault://scelle/missing.js", 404],
			["vault://scelle/../x.js", 404],
		] as const) {
			const response = await handler({ url, method: "GET" });
			expect(response.status).toBe(status);
			const policy = response.headers.get("content-security-policy") ?? "";
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("sandbox");
			expect(policy).not.toContain("unsafe-inline");
			expect(policy).not.toContain("'unsafe-eval'");
			expect(response.headers.get("cache-control")).toBe("no-store");
		}
	});

	test("has a nonce of its own each time, in the policy and in the document", async () => {
		const handler = serve("page", root);
		const nonces = new Set<string>();
		for (let i = 0; i < 20; i++) {
			const response = await handler({ url: "app://scelle/", method: "GET" });
			const policy = response.headers.get("content-security-policy") ?? "";
			const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
			expect(nonce.length).toBeGreaterThanOrEqual(22);
			nonces.add(nonce);
			expect(await response.text()).not.toContain("CSP-NONCE");
		}
		expect(nonces.size).toBe(20);
	});
});
