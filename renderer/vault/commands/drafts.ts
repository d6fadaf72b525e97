import { utf8 } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import type {
	DraftRow,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { deriveKey, open, pad, seal, unpad } from "../crypto/primitives.ts";
import type { DraftRowStored } from "../store/database.ts";
import type { Desk } from "./desk.ts";

interface Draft {
	readonly key: string;
	readonly dossier: StreamId | null;
	readonly form: string;
	readonly content: string;
}
type Kept = Draft & { readonly keptAt: number };

const decoder = new TextDecoder();
const rowKey = (desk: Desk, key: string): string =>
	`${desk.session.account.id}/${key}`;
const additional = (key: string): Uint8Array => utf8(`scelle/draft/1\0${key}`);

/** Keeps a form as it stands: sealed for this account, and, when it belongs to a dossier, under that dossier's key too. */
export async function saveDraft(
	desk: Desk,
	draft: Draft,
): Promise<Result<null, StorageRefusal>> {
	const { session } = desk;
	const [secret] = await draftKeys(desk, draft.dossier);
	if (secret === undefined) return refuse({ kind: "storage-failed" });
	const key = rowKey(desk, draft.key);
	const kept: Kept = { ...draft, keptAt: session.vault.outside.now() };
	const sealed = seal(pad(utf8(JSON.stringify(kept))), secret, additional(key));
	const row: DraftRowStored = {
		key,
		account: session.account.id,
		...sealed,
		...(draft.dossier ? { dossier: draft.dossier } : {}),
	};
	return session.vault.drafts.put(row);
}

/** The content of a draft; null when there is none that can be read. */
export async function readDraft(
	desk: Desk,
	key: string,
): Promise<string | null> {
	const row = await desk.session.vault.drafts.get(rowKey(desk, key));
	const kept = row && (await openDraft(desk, row));
	return kept?.content ?? null;
}

export async function deleteDraft(desk: Desk, key: string): Promise<void> {
	await desk.session.vault.drafts.delete(rowKey(desk, key));
}

export async function listDrafts(desk: Desk): Promise<DraftRow[]> {
	const { session, summaries } = desk;
	const rows = await session.vault.drafts.ofAccount(session.account.id);
	const drafts = await Promise.all(rows.map((row) => openDraft(desk, row)));
	return drafts
		.flatMap((kept) => (kept === null ? [] : [kept]))
		.map(({ key, dossier, form, keptAt }) => ({
			key,
			dossier,
			form,
			keptAt,
			reference:
				dossier === null ? null : (summaries.get(dossier)?.reference ?? null),
		}))
		.sort((a, b) => b.keptAt - a.keptAt);
}

/** A row says under which dossier it was sealed, not under which generation of its key: there are a few, and one opens it. */
async function openDraft(
	desk: Desk,
	row: DraftRowStored,
): Promise<Kept | null> {
	for (const secret of await draftKeys(desk, row.dossier ?? null)) {
		const padded = open(row, secret, additional(row.key));
		const plaintext = padded && unpad(padded);
		if (plaintext !== null)
			return JSON.parse(decoder.decode(plaintext)) as Kept; // sealed by this program
	}
	return null;
}

/**
 * Bound to the dossier's key, so that a draft dies with its dossier. The newest generation, under which is sealed, comes
 * first; a draft from before a rotation opens with a former one. None when the account holds no such key.
 */
async function draftKeys(
	{ session }: Desk,
	dossier: StreamId | null,
): Promise<Uint8Array[]> {
	const own = deriveKey(session.keys.own, "drafts/1");
	if (dossier === null) return [own];
	const held = await session.keyring.keysOf(dossier);
	return held
		.map(({ key }) => deriveKey(own, "dossier-draft/1", key))
		.reverse();
}
