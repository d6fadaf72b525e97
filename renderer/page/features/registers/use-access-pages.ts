import { useInfiniteQuery } from "@tanstack/react-query";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type {
	AccessRow,
	StorageRefusal,
} from "../../../../shared/vault-protocol.ts";
import { unlessClosed, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { type AccessFilter, accessRequest } from "./access-filter.ts";

type Fault = { readonly kind: "role" } | StorageRefusal;

interface AccessPages {
	/** Undefined until the first page is there. */
	readonly rows: readonly AccessRow[] | undefined;
	readonly unreadable: readonly IsoDate[];
	/** Asks for the days before; null when there are none. */
	readonly more: (() => void) | null;
	readonly loading: boolean;
	/** Why a page was not shown; null: none was refused. */
	readonly refused: Fault | null;
	/** Asks for the refused pages again. */
	readonly again: () => void;
}

/** The access register, whole days at a time. It is asked anew at each visit, and never kept. */
export function useAccessPages(filter: AccessFilter): AccessPages {
	const vault = useVault();
	const query = useInfiniteQuery({
		queryKey: queryKeys.access(filter),
		initialPageParam: null as IsoDate | null,
		gcTime: 0,
		queryFn: async ({ pageParam }) =>
			unlessClosed(
				await vault.accessRegister(accessRequest(filter, pageParam)),
			),
		getNextPageParam: (page) => (page.ok ? page.value.next : null),
	});
	const pages = query.data?.pages;
	return {
		rows: pages?.flatMap((page) => (page.ok ? page.value.rows : [])),
		unreadable:
			pages?.flatMap((page) => (page.ok ? page.value.unreadable : [])) ?? [],
		more: query.hasNextPage ? () => void query.fetchNextPage() : null,
		loading: query.isFetchingNextPage,
		refused:
			pages?.flatMap((page) => (page.ok ? [] : [page.reason]))[0] ?? null,
		again: () => void query.refetch(),
	};
}
