import type { Handlers } from "../../../shared/base/port-calls.ts";
import { ok, refuse } from "../../../shared/base/result.ts";
import type {
	PackageFacts,
	PackageWords,
} from "../../../shared/package/facts.ts";
import type { SignedOrder } from "../../../shared/package/permit.ts";
import type { TaskProgress } from "../../../shared/vault-protocol.ts";
import { SEALED_CHUNK } from "../pieces/chunk-cipher.ts";
import type { Session } from "../session/session.ts";
import { inventoryEntry, settled, signManifest } from "./compose.ts";
import { signApproval } from "./order.ts";
import type { packageWork } from "./work-protocol.ts";

const READ_AHEAD = 4;

export interface WorkerContext {
	readonly facts: PackageFacts;
	readonly words: PackageWords;
	readonly order: SignedOrder;
	readonly page: MessagePort | undefined;
}

/** What the worker may ask for: the chosen pieces' blobs, one manifest, one approval, and to tell how far it is. */
export function workerCalls(
	session: Session,
	{ facts, words, order, page }: WorkerContext,
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
		approve: async (bytes) =>
			ok(signApproval(session, order, { copy: facts.copy, ...bytes })),
		progress: async (progress) => {
			page?.postMessage(progress satisfies TaskProgress);
			return ok(null);
		},
	};
}
