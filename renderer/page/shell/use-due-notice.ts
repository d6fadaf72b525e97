import { useEffect, useRef } from "react";
import type { Role } from "../../../shared/access/roles.ts";
import type { SessionView } from "../../../shared/vault-protocol.ts";
import { needsMe } from "../features/due/due-order.ts";
import { useParts } from "../parts.ts";
import { useSettings } from "../session/use-session.ts";
import { useDueRows } from "../vault/queries.ts";

/** Shorter than the shortest time after which a left window locks: a locked one knows of nothing due. */
const EVERY_MS = 30_000;

const WITH_DUE: readonly Role[] = ["clerk", "college", "dpo"];

/**
 * Tells main that something is due while the window is not the active one: once a day, and only for who asked for it.
 * Main has the words; the page hands over none.
 */
export function useDueNotice({ roles, today }: SessionView): void {
	const { main } = useParts();
	const { notifications, reminderDays } = useSettings();
	const hasDue = roles.some((role) => WITH_DUE.includes(role));
	const { data: rows } = useDueRows(notifications && hasDue);
	const told = useRef("");
	// The rows are there for the home screen too, whether or not anybody asked for a notification.
	const isDue =
		notifications &&
		(rows?.some((row) => needsMe(row, today, reminderDays)) ?? false);
	useEffect(() => {
		if (!isDue) return;
		const look = () => {
			if (document.hasFocus() || told.current === today) return;
			told.current = today;
			void main.notifyDue();
		};
		const looking = setInterval(look, EVERY_MS);
		return () => clearInterval(looking);
	}, [isDue, today, main]);
}
