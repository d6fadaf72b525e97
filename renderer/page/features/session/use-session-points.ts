import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { useParts } from "../../parts.ts";
import { useDossiers } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import {
	NO_MEMORY,
	type Point,
	pointsOf,
	type SessionMemory,
} from "./session-points.ts";

type Mark = "read" | "decided" | "withdrawn";

/** The points of the meeting and what became of them: forgotten when the vault is locked, like every answer of it. */
export function useSessionPoints(): {
	/** Undefined until the vault has answered. */
	readonly points: readonly Point[] | undefined;
	readonly mark: (id: StreamId, as: Mark) => void;
} {
	const { queries } = useParts();
	const { data: rows } = useDossiers();
	const { data: memory = NO_MEMORY } = useQuery({
		queryKey: queryKeys.sessionMemory,
		queryFn: () => NO_MEMORY,
		gcTime: Number.POSITIVE_INFINITY,
	});
	const points = useMemo(() => rows && pointsOf(rows, memory), [rows, memory]);
	const mark = useCallback(
		(id: StreamId, as: Mark) => {
			const order = points?.map((point) => point.id) ?? [];
			queries.setQueryData<SessionMemory>(
				queryKeys.sessionMemory,
				(before = NO_MEMORY) =>
					before[as].includes(id)
						? before
						: { ...before, order, [as]: [...before[as], id] },
			);
		},
		[queries, points],
	);
	return { points, mark };
}
