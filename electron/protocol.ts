import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { protocol, type Session } from "electron";
import {
	contentSecurityPolicy,
	HOST,
	NONCE_PLACEHOLDER,
	type Room,
	SCHEMES,
} from "../shared/policy/origins.ts";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".woff2": "font/woff2",
	".wasm": "application/wasm",
};

/** Before `ready`, once: without `standard` and `secure` there is no origin, no IndexedDB and no module worker. */
export function registerSchemes(): void {
	protocol.registerSchemesAsPrivileged(
		Object.values(SCHEMES).map((scheme) => ({
			scheme,
			privileges: {
				standard: true,
				secure: true,
				supportFetchAPI: true,
				stream: true,
			},
		})),
	);
}

/**
 * Serves one room's built files to one session. `session.protocol`, not the module's: that one serves the default
 * session only. `root` is the room's folder in the package; everything outside of it is answered with 404.
 */
export function serveRoom(session: Session, room: Room, root: string): void {
	session.protocol.handle(SCHEMES[room], async (request) => {
		const file = packagedFile(request, room, root);
		if (file === null) return notFound();
		try {
			return respond(room, file, await readFile(file));
		} catch {
			return notFound();
		}
	});
}

/** The path of a packaged file that a request names, or null when it names none of this room's. */
function packagedFile(
	request: Request,
	room: Room,
	root: string,
): string | null {
	const url = new URL(request.url);
	if (url.host !== HOST || request.method !== "GET") return null;
	const name = decodePath(url.pathname);
	if (name === null) return null;
	const file = path.join(root, name === "/" ? `${room}/index.html` : name);
	const inside = file.startsWith(root + path.sep);
	return inside && path.extname(file) in TYPES ? file : null;
}

function decodePath(pathname: string): string | null {
	try {
		const name = decodeURIComponent(pathname);
		return name.includes("\0") || name.includes("\\") ? null : name;
	} catch {
		return null;
	}
}

function respond(room: Room, file: string, bytes: Buffer): Response {
	const type = TYPES[path.extname(file)] ?? "application/octet-stream";
	const nonce = randomBytes(16).toString("base64");
	const body = type.startsWith("text/html")
		? bytes.toString("utf8").replaceAll(NONCE_PLACEHOLDER, nonce)
		: new Uint8Array(bytes);
	return new Response(body, { headers: headers(room, type, nonce) });
}

function headers(
	room: Room,
	type: string,
	nonce: string,
): Record<string, string> {
	return {
		"content-type": type,
		"content-security-policy": contentSecurityPolicy(room, nonce),
		"cross-origin-opener-policy": "same-origin",
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
	};
}

function notFound(): Response {
	return new Response(null, {
		status: 404,
		headers: {
			"content-security-policy": "default-src 'none'; sandbox",
			"cache-control": "no-store",
		},
	});
}
