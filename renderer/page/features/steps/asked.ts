import type { ReadingId } from "../../../../shared/readings/table.ts";
import type {
	Preview,
	ReadingView,
} from "../../../../shared/vault-protocol.ts";
import type { Asked } from "./read-form.ts";

const isAsk = (id: ReadingId, readings: readonly ReadingView[]): boolean =>
	readings.find((each) => each.id === id)?.option === "ask";

/** Which questions of the law this step brings up: the preview relies on a reading that is `ask` (LAW.md section 5). */
export function askedBy(
	preview: Preview | null,
	readings: readonly ReadingView[],
): Asked {
	const reply = preview?.whatIf?.after.limits.find(({ id }) => id === "reply");
	return {
		leave:
			reply?.relied.some(
				({ id, option }) => (id === "L4" || id === "L5") && option === "ask",
			) ?? false,
		lateReply:
			(preview?.late.includes("T2") ?? false) && isAsk("L18", readings),
	};
}
