import { type KeyboardEvent, useCallback } from "react";

const ROW = "[data-row]";
const PAGE = 10;

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
	ArrowDown: (at) => at + 1,
	ArrowUp: (at) => at - 1,
	Home: () => 0,
	End: (_at, count) => count - 1,
	PageDown: (at) => at + PAGE,
	PageUp: (at) => at - PAGE,
};

/** Moves the focus among the elements marked `data-row` by ↑ ↓ Début Fin PgPréc PgSuiv. */
export function useRows(): (event: KeyboardEvent<HTMLElement>) => void {
	return useCallback((event) => {
		const move = MOVES[event.key];
		const modified = event.ctrlKey || event.altKey || event.shiftKey;
		if (move === undefined || modified) return;
		const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)];
		const focused = document.activeElement;
		const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
		if (at === -1) return;
		event.preventDefault();
		const next = Math.max(0, Math.min(rows.length - 1, move(at, rows.length)));
		rows[next]?.focus();
	}, []);
}
