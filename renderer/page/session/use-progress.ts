import { useEffect, useState } from "react";
import type { VaultEvent } from "../../../shared/vault-protocol.ts";
import { useParts } from "../parts.ts";

type Progress = Extract<VaultEvent, { readonly kind: "progress" }>;

/** How far the vault says it is with a task; null before its first word. */
export function useProgress(task: Progress["task"]): Progress | null {
	const { link } = useParts();
	const [progress, setProgress] = useState<Progress | null>(null);
	useEffect(
		() =>
			link.listen((event) => {
				if (event.kind === "progress" && event.task === task)
					setProgress(event);
			}),
		[link, task],
	);
	return progress;
}
