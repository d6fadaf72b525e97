import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { draftKey, isReadMark } from "../../drafts/draft-place.ts";
import { useParts } from "../../parts.ts";
import { useDossiers, useDraftRows, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import {
	NO_MEMORY,
	type Point,
	pointsOf,
	type SessionMemory,
} from "./session-points.ts";

/** `sat`: who sat when it was decided. */
export type Mark = (
	id: StreamId,
	as: "read" | "decided" | "withdrawn",
	sat?: readonly string[],
) => void;

/** The points of the meeting and what became of them. « Lu » lasts until the point is decided; the rest until locking. */
export function useSessionPoints(): {
	/** Undefined until the vault has answered. */
	readonly points: readonly Point[] | undefined;
	readonly mark: Mark;
} {
	const { queries } = useParts();
	const { data: rows } = useDossiers();
	const { marked, keep } = useReadMarks();
	const { data: memory = NO_MEMORY } = useQuery({
		queryKey: queryKeys.sessionMemory,
		queryFn: () => NO_MEMORY,
		gcTime: Number.POSITIVE_INFINITY,
	});
	const points = useMemo(
		() =>
			rows && pointsOf(rows, { ...memory, read: [...marked, ...memory.read] }),
		[rows, memory, marked],
	);
	const mark = useCallback<Mark>(
		(id, as, sat) => {
			const order = points?.map((point) => point.id) ?? [];
			void keep(id, as);
			queries.setQueryData<SessionMemory>(
				queryKeys.sessionMemory,
				(before = NO_MEMORY) =>
					before[as].includes(id)
						? before
						: {
								...before,
								order,
								[as]: [...before[as], id],
								sat: sat ?? before.sat,
							},
			);
		},
		[queries, points, keep],
	);
	return { points, mark };
}

/** Kept as drafts are: sealed for who read, and dead with the dossier. */
function useReadMarks() {
	const { queries } = useParts();
	const vault = useVault();
	const { data: drafts } = useDraftRows();
	const marked = useMemo(
		() =>
			(drafts ?? []).flatMap(({ form, dossier }) =>
				isReadMark(form) && dossier !== null ? [dossier] : [],
			),
		[drafts],
	);
	const keep = useCallback(
		async (dossier: StreamId, as: "read" | "decided" | "withdrawn") => {
			const key = draftKey("session-read", dossier);
			if (as === "read") {
				if (marked.includes(dossier)) return;
				const form = "session-read";
				await vault.saveDraft({ key, dossier, form, content: "" });
			} else await vault.deleteDraft({ key });
			await queries.invalidateQueries({ queryKey: queryKeys.drafts });
		},
		[vault, queries, marked],
	);
	return { marked, keep };
}
