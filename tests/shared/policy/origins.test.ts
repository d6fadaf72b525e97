import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../shared/policy/origins.ts";

/** Golden: a change here is a change of what the rooms may do, and belongs in SECURITY.md. */
describe("the policy header", () => {
	test("of the page is this and nothing else", () => {
		expect(contentSecurityPolicy("page", "n0nce").split("; ")).toEqual([
			"default-src 'none'",
			"connect-src 'none'",
			"base-uri 'none'",
			"form-action 'none'",
			"frame-ancestors 'none'",
			"object-src 'none'",
			"worker-src 'self'",
			"script-src 'self'",
			"style-src 'self' 'nonce-n0nce'",
			"img-src 'self' blob:",
			"media-src blob:",
			"font-src 'self'",
			"sandbox allow-scripts allow-same-origin",
		]);
	});

	test("of the vault is this and nothing else", () => {
		expect(contentSecurityPolicy("vault", "n0nce").split("; ")).toEqual([
			"default-src 'none'",
			"connect-src 'none'",
			"base-uri 'none'",
			"form-action 'none'",
			"frame-ancestors 'none'",
			"object-src 'none'",
			"worker-src 'self'",
			"script-src 'self' 'wasm-unsafe-eval'",
			"sandbox allow-scripts allow-same-origin",
		]);
	});
});
