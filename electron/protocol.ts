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
		const file = packagedFile(request, { room, root });
		if (file === null) return notFound();
		try {
			return respond(room, file, await readFile(file));
		} catch {
			return notFound();
		}
	});
}

/** What the build names its files: nothing that any system takes for a folder above, a device or another stream. */
const FILE_PATH = /^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/;

/** The path of a packaged file that a request names, or null when it names none of this room's. */
export function packagedFile(
	request: { readonly url: string; readonly method: string },
	{ room, root }: { readonly room: Room; readonly root: string },
): string | null {
	const url = parsed(request.url);
	const isOurs =
		request.method === "GET" &&
		url?.protocol === `${SCHEMES[room]}:` &&
		url.host === HOST &&
		url.username + url.password === "";
	if (url === null || !isOurs) return null;
	const name = /^\/?$/.test(url.pathname)
		? `/${room}/index.html`
		: url.pathname;
	if (!FILE_PATH.test(name) || name.includes("..")) return null;
	return Object.hasOwn(TYPES, path.extname(name))
		? path.join(root, ...name.split("/"))
		: null;
}

function parsed(url: string): URL | null {
	try {
		return new URL(url);
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
