import {
	QueryClient,
	type UseQueryResult,
	useQuery,
} from "@tanstack/react-query";
import type { StreamId } from "../../../shared/base/ids.ts";
import { type Result, refuse } from "../../../shared/base/result.ts";
import type { VaultEvent } from "../../../shared/vault-protocol.ts";
import { useStore } from "../base/store.ts";
import { useParts } from "../parts.ts";
import type { VaultCalls } from "./link.ts";
import { queryKeys } from "./query-keys.ts";

/** The vault was locked while it was asked: what asked is about to leave the screen. */
export class VaultClosed extends Error {
	constructor() {
		super("the vault was locked");
	}
}

/** No network is involved, nothing goes stale by itself, and a second try would give the same answer. */
export const makeQueryClient = (): QueryClient =>
	new QueryClient({
		defaultOptions: {
			queries: {
				networkMode: "always",
				retry: false,
				staleTime: Number.POSITIVE_INFINITY,
				refetchOnWindowFocus: false,
				refetchOnReconnect: false,
				throwOnError: (error) => !(error instanceof VaultClosed),
			},
			mutations: { networkMode: "always", retry: false },
		},
	});

/**
 * A sanction in one dossier changes another of the same agent (R3c), and a reading changes any of them: all of it is
 * asked anew, and only what is on screen is asked at once.
 */
const RECORDED = [
	"dossiers",
	"due-rows",
	"waiting-acts",
	"planned-session",
	"drafts",
	"package-orders",
	"communications",
	"requests",
	"breaches",
	"due-returns",
	"readings",
	"reading-impact",
	"dossier",
	"holdings",
	"holders",
	"explanation",
	"communications",
	"destructions",
	"coming-destructions",
	"damaged-dossiers",
];

/** What to ask anew when the vault tells that something was recorded. */
export function refreshAfter(queries: QueryClient, event: VaultEvent): void {
	if (event.kind === "closed") dropDossier(queries, event.dossier);
	if (event.kind !== "changed") return;
	for (const name of RECORDED)
		void queries.invalidateQueries({
			queryKey: [name],
			// Each question about a closed dossier is a refusal in the access register, which holds what people did.
			predicate: ({ state }) => !isClosed(state.data),
		});
}

/** What the vault says of a dossier from which this account has withdrawn; only who comes back to it asks again. */
function dropDossier(queries: QueryClient, id: StreamId): void {
	const queryKey = queryKeys.dossier(id);
	queries.setQueryData(queryKey, refuse({ kind: "not-open-to-you" }));
	void queries.invalidateQueries({ queryKey, refetchType: "none" });
	queries.removeQueries({ queryKey: ["explanation", id] });
}

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null;

const isClosed = (data: unknown): boolean =>
	isObject(data) &&
	"reason" in data &&
	isObject(data.reason) &&
	"kind" in data.reason &&
	data.reason.kind === "not-open-to-you";

/** The vault's calls. Only screens of an open vault use it; without a vault it throws. */
export function useVault(): VaultCalls {
	const calls = useStore(useParts().link.calls);
	if (calls === null) throw new VaultClosed();
	return calls;
}

/** Asks a call that cannot be refused; `enabled` false: not now. */
export function useAsk<Value>(
	queryKey: readonly unknown[],
	ask: (calls: VaultCalls) => Promise<Result<Value, "closed">>,
	enabled = true,
): UseQueryResult<Value> {
	const calls = useVault();
	return useQuery({
		queryKey,
		enabled,
		queryFn: async () => {
			const answer = await ask(calls);
			if (!answer.ok) throw new VaultClosed();
			return answer.value;
		},
	});
}

/** Asks a call that can be refused: the refusal is part of the answer; `enabled` false: not now. */
export function useAskOrRefusal<Value, Fault>(
	queryKey: readonly unknown[],
	ask: (calls: VaultCalls) => Promise<Result<Value, Fault | "closed">>,
	enabled = true,
): UseQueryResult<Result<Value, Fault>> {
	const calls = useVault();
	return useQuery({
		queryKey,
		enabled,
		queryFn: async () => unlessClosed(await ask(calls)),
	});
}

/** Takes « closed » out of an answer. */
export function unlessClosed<Value, Fault>(
	answer: Result<Value, Fault | "closed">,
): Result<Value, Fault> {
	if (answer.ok) return answer;
	const { reason } = answer;
	if (reason === "closed") throw new VaultClosed();
	return { ok: false, reason };
}

export const useDossiers = (enabled = true) =>
	useAsk(queryKeys.dossiers, (vault) => vault.dossiers({}), enabled);
export const useDueRows = (enabled = true) =>
	useAsk(queryKeys.dueRows, (vault) => vault.dueRows({}), enabled);
export const useDraftRows = () =>
	useAsk(queryKeys.drafts, (vault) => vault.drafts({}));
export const useReadings = () =>
	useAsk(queryKeys.readings, (vault) => vault.readings({}));
export const useAccounts = () =>
	useAsk(queryKeys.accounts, (vault) => vault.accounts({}));
export const useHoldings = () =>
	useAskOrRefusal(queryKeys.holdings, (vault) => vault.holdings({}));
export const useHolders = (id: StreamId) =>
	useAskOrRefusal(queryKeys.holders(id), (vault) => vault.holders({ id }));
export const useWaitingActs = () =>
	useAsk(queryKeys.waitingActs, (vault) => vault.waitingActs({}));
export const usePlannedSession = () =>
	useAsk(queryKeys.plannedSession, (vault) => vault.plannedSession({}));
export const useRecovery = () =>
	useAsk(queryKeys.recovery, (vault) => vault.recovery({}));
export const useCommunications = () =>
	useAskOrRefusal(queryKeys.communications, (vault) =>
		vault.communications({}),
	);
export const useRequests = () =>
	useAskOrRefusal(queryKeys.requests, (vault) => vault.requests({}));
export const useBreaches = () =>
	useAskOrRefusal(queryKeys.breaches, (vault) => vault.breaches({}));
export const useDestructions = () =>
	useAsk(queryKeys.destructions, (vault) => vault.destructions({}));
export const useDamagedDossiers = () =>
	useAsk(queryKeys.damagedDossiers, (vault) => vault.damagedDossiers({}));
export const useComingDestructions = () =>
	useAsk(queryKeys.comingDestructions, (vault) => vault.comingDestructions({}));
export const usePackageOrders = () =>
	useAsk(queryKeys.packageOrders, (vault) => vault.packageOrders({}));
