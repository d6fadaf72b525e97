import { ed25519 } from "@noble/curves/ed25519.js";
import { Decrypter } from "age-encryption";
import { bytesToHex, hexToBytes } from "../../shared/base/bytes.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import { readAgeStanza } from "../../shared/package/age-header.ts";
import { MANIFEST, SIGNATURE } from "../../shared/package/file-names.ts";
import {
	manifestMessage,
	type ReadManifest,
	readManifest,
} from "../../shared/package/manifest.ts";
import { readZip } from "../../shared/package/read-zip.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** With what a sealed file opens; null: it is no sealed package. */
export type Lock = "key" | "code" | null;

export function lockOf(sealed: Uint8Array): Lock {
	switch (readAgeStanza(sealed)) {
		case "X25519":
			return "key";
		case "scrypt":
			return "code";
		default:
			return null;
	}
}

export type OpenFault =
	| { readonly kind: "not-a-package" }
	| { readonly kind: "not-a-key" }
	| { readonly kind: "wrong-key" }
	| { readonly kind: "wrong-code" }
	/** Cut, or changed since it was sealed. */
	| { readonly kind: "damaged" }
	/** Sealed, but what is inside was not made by Scellé as it stands. */
	| { readonly kind: "not-readable" }
	| { readonly kind: "signature" }
	/** Files that differ from the manifest, are missing or are listed nowhere. */
	| { readonly kind: "altered"; readonly files: readonly string[] };

export interface OpenedPackage {
	readonly manifest: ReadManifest;
	/** In the order of their names; each one is what the manifest says. */
	readonly files: readonly { readonly name: string; readonly bytes: Bytes }[];
}

/**
 * Opens a sealed package and proves it: the seal, the signature over the manifest, and every file by its hash. Nothing
 * of a package that is not whole is given back.
 */
export async function openPackage(
	sealed: Bytes,
	secret: string,
): Promise<Result<OpenedPackage, OpenFault>> {
	const lock = lockOf(sealed);
	if (lock === null) return refuse({ kind: "not-a-package" });
	const opened = await unseal(sealed, lock, secret);
	if (!opened.ok) return opened;
	const zipped = readZip(opened.value);
	if (zipped === null) return refuse({ kind: "not-readable" });
	const files = new Map(zipped.map(({ name, bytes }) => [name, bytes]));
	const written = files.get(MANIFEST);
	const signature = files.get(SIGNATURE);
	const manifest = written && readManifest(new TextDecoder().decode(written));
	if (!written || !signature || !manifest)
		return refuse({ kind: "not-readable" });
	if (!isSigned(written, signature, manifest))
		return refuse({ kind: "signature" });
	files.delete(MANIFEST);
	files.delete(SIGNATURE);
	const altered = await alteredFiles(files, manifest);
	if (altered.length > 0) return refuse({ kind: "altered", files: altered });
	return ok({
		manifest,
		files: [...files]
			.map(([name, bytes]) => ({ name, bytes }))
			.sort((a, b) => (a.name < b.name ? -1 : 1)),
	});
}

/** A key as age-keygen writes it, alone or with its comments. */
const IDENTITY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]+/i;

async function unseal(
	sealed: Bytes,
	lock: "key" | "code",
	secret: string,
): Promise<Result<Bytes, OpenFault>> {
	const decrypter = new Decrypter();
	try {
		if (lock === "code") decrypter.addPassphrase(codeOf(secret));
		else decrypter.addIdentity(IDENTITY.exec(secret)?.[0].toUpperCase() ?? "");
	} catch {
		return refuse({ kind: "not-a-key" });
	}
	try {
		// A copy of its own buffer, so that every part of it is a view of the same bytes.
		return ok(new Uint8Array(await decrypter.decrypt(sealed)));
	} catch (error) {
		const isWrong = error instanceof Error && /no identity/.test(error.message);
		if (!isWrong) return refuse({ kind: "damaged" });
		return refuse({ kind: lock === "code" ? "wrong-code" : "wrong-key" });
	}
}

/** The words as they were shown, whatever stands between them and however large they are written. */
const codeOf = (typed: string): string =>
	typed
		.normalize("NFC")
		.toLowerCase()
		.trim()
		.split(/[\s-]+/)
		.join("-");

function isSigned(
	written: Bytes,
	signature: Bytes,
	{ signer }: ReadManifest,
): boolean {
	try {
		const key = hexToBytes(signer.key);
		return ed25519.verify(signature, manifestMessage(written), key);
	} catch {
		return false;
	}
}

async function alteredFiles(
	files: ReadonlyMap<string, Bytes>,
	manifest: ReadManifest,
): Promise<readonly string[]> {
	const listed = new Set(manifest.files.map(({ name }) => name));
	const altered = [...files.keys()].filter((name) => !listed.has(name));
	for (const { name, size, sha256 } of manifest.files) {
		const bytes = files.get(name);
		const isWhole = bytes?.length === size && (await hashOf(bytes)) === sha256;
		if (!isWhole) altered.push(name);
	}
	return altered;
}

const hashOf = async (bytes: Bytes): Promise<string> =>
	bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
