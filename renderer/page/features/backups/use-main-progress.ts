import { useEffect, useState } from "react";
import type { MainEvent } from "../../../../shared/ipc.ts";
import { useParts } from "../../parts.ts";

type Progress = Extract<MainEvent, { readonly kind: "progress" }>;

/** How far main says it is with a task; null before its first word. */
export function useMainProgress(task: Progress["task"]): Progress | null {
	const { main } = useParts();
	const [progress, setProgress] = useState<Progress | null>(null);
	useEffect(
		() =>
			main.onEvent((event) => {
				if (event.kind === "progress" && event.task === task)
					setProgress(event);
			}),
		[main, task],
	);
	return progress;
}
