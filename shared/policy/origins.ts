/** The two rooms that have an origin of their own. */
export type Room = "page" | "vault";

export const HOST = "scelle";
export const SCHEMES: Readonly<Record<Room, string>> = {
	page: "app",
	vault: "vault",
};
export const ORIGINS: Readonly<Record<Room, string>> = {
	page: `${SCHEMES.page}://${HOST}`,
	vault: `${SCHEMES.vault}://${HOST}`,
};

/** Stands in the built HTML for the nonce that main puts there anew at each load. */
export const NONCE_PLACEHOLDER = "CSP-NONCE";

const COMMON = [
	"default-src 'none'",
	"connect-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"object-src 'none'",
	"worker-src 'self'",
];

/**
 * A header-only directive: without `allow-modals`, `allow-popups` and `allow-downloads` the engine itself refuses
 * print, dialogs, new windows and downloads (HARDENING.md section 0, finding 4).
 */
const SANDBOX = "sandbox allow-scripts allow-same-origin";

/** The Content-Security-Policy of every response of a room; a worker obeys the header of its own script. */
export function contentSecurityPolicy(room: Room, nonce: string): string {
	const own =
		room === "page"
			? [
					"script-src 'self'",
					`style-src 'self' 'nonce-${nonce}'`,
					"img-src 'self' blob:",
					"media-src blob:",
					"font-src 'self'",
				]
			: ["script-src 'self' 'wasm-unsafe-eval'"];
	return [...COMMON, ...own, SANDBOX].join("; ");
}
