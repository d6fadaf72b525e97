import {
	randomBytes,
	sha256,
} from "../../../renderer/vault/crypto/primitives.ts";
import {
	draftName,
	encodeDraft,
} from "../../../renderer/vault/store/draft-file.ts";
import { concatBytes, utf8 } from "../../../shared/base/bytes.ts";
import { accountId, streamId } from "../../../shared/base/ids.ts";
import { type Damaged, flips, hex, lengths } from "./damage.ts";

const HASH_BYTES = 32;

export function draftVectors() {
	const account = accountId(hex(randomBytes(16)));
	const dossier = streamId(hex(randomBytes(16)));
	const row = (key: string, of?: typeof dossier) => ({
		key: `${account}/${key}`,
		account,
		...(of === undefined ? {} : { dossier: of }),
		nonce: randomBytes(24),
		commitment: randomBytes(32),
		body: randomBytes(512),
	});
	const rows = [row(`step/${dossier}`, dossier), row("new-dossier")];
	const files = rows.map((each) => ({
		name: draftName(each.key),
		key: each.key,
		account,
		dossier: each.dossier ?? null,
		nonce: hex(each.nonce),
		commitment: hex(each.commitment),
		body: hex(each.body),
		hex: hex(encodeDraft(each)),
	}));
	const [first] = rows;
	if (first === undefined) throw new Error("a row");
	const good = encodeDraft(first);
	const json = new TextDecoder().decode(good.subarray(HASH_BYTES));
	const hashed = (text: string) =>
		hex(concatBytes([sha256(utf8(text)), utf8(text)]));
	const damaged: readonly Omit<Damaged, "refused">[] = [
		...flips(
			good,
			[
				["hash", 0, HASH_BYTES],
				["contents", HASH_BYTES, good.length - HASH_BYTES],
			],
			() => "",
		),
		...lengths(good, ""),
		{ name: "a later version", hex: hashed(json.replace("draft/1", "draft/2")) },
		{ name: "a field more", hex: hashed(json.replace("{", '{"more":1,')) },
		{ name: "an account that is none", hex: hashed(json.replace(`"account":"${account}"`, `"account":"x"`)) },
		{ name: "no JSON", hex: hashed("draft") },
	];
	return {
		format: "draft",
		version: 1,
		files,
		damaged: damaged.map(({ name, hex: bytes }) => ({ name, hex: bytes })),
	};
}
