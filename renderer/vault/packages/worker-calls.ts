import type { Handlers } from "../../../shared/base/port-calls.ts";
import { ok, refuse } from "../../../shared/base/result.ts";
import type {
	PackageFacts,
	PackageWords,
} from "../../../shared/package/facts.ts";
import type { TaskProgress } from "../../../shared/vault-protocol.ts";
import { SEALED_CHUNK } from "../pieces/chunk-cipher.ts";
import type { Session } from "../session/session.ts";
import { inventoryEntry, settled, signManifest } from "./compose.ts";
import type { packageWork } from "./work-protocol.ts";

const READ_AHEAD = 4;

/** What the worker may ask for: the chosen pieces' blobs, one manifest, and to tell how far it is. */
export function workerCalls(
	session: Session,
	facts: PackageFacts,
	words: PackageWords,
	page: MessagePort | undefined,
): Handlers<typeof packageWork, MessagePort> {
	const { main } = session.vault.outside;
	return {
		openPiece: async ({ index }, ports) => {
			const blob = facts.pieces[index]?.piece.blob;
			if (blob === undefined) return refuse("no-such-blob");
			const begun = await main.readBlob(
				{ blob, from: 0, chunkBytes: SEALED_CHUNK, window: READ_AHEAD },
				ports,
			);
			return begun.ok ? begun : refuse("no-such-blob");
		},
		inventory: async ({ pieces }) =>
			ok(inventoryEntry(settled(facts, pieces), words)),
		signManifest: async ({ files, pieces }) =>
			ok(signManifest(session, settled(facts, pieces), words, files)),
		progress: async (progress) => {
			page?.postMessage(progress satisfies TaskProgress);
			return ok(null);
		},
	};
}
