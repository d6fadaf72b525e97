import {
	defaultRangeExtractor,
	type Range,
	useVirtualizer,
	type VirtualItem,
	type Virtualizer,
} from "@tanstack/react-virtual";
import {
	type KeyboardEvent,
	type RefObject,
	useCallback,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";

export interface VirtualRows {
	/** The rows in sight, a few around them, and always the active one: the focus never falls off the page. */
	readonly items: readonly VirtualItem[];
	readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
	/** The row that Tab reaches. */
	readonly active: number;
	readonly setActive: (index: number) => void;
	/** ↑ ↓ Début Fin PgPréc PgSuiv. */
	readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface VirtualRowsOptions {
	readonly count: number;
	readonly scroller: RefObject<HTMLDivElement | null>;
	/** Height of a row in rem, before it is measured. */
	readonly rowRem: number;
	readonly rowKey: (index: number) => string;
}

const OVERSCAN = 8;
const DEFAULT_REM = 16;

const heightOf = (row: Element): number =>
	row instanceof HTMLElement ? row.offsetHeight : 0;

const remInPixels = (): number =>
	Number.parseFloat(getComputedStyle(document.documentElement).fontSize) ||
	DEFAULT_REM;

/** Ten thousand rows of which only those in sight stand in the document. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
	const { count, scroller, rowRem, rowKey } = options;
	const [chosen, setActive] = useState(0);
	const active = Math.min(chosen, Math.max(0, count - 1));
	const rowPixels = useMemo(() => rowRem * remInPixels(), [rowRem]);
	const withActive = useCallback(
		(range: Range) => {
			const inSight = defaultRangeExtractor(range);
			return count === 0 || inSight.includes(active)
				? inSight
				: [...inSight, active].sort((a, b) => a - b);
		},
		[active, count],
	);
	const virtualizer = useVirtualizer({
		count,
		getScrollElement: () => scroller.current,
		estimateSize: () => rowPixels,
		// Behind an open panel nothing has a height; taken at its word, every row would fit in sight.
		measureElement: (row) => heightOf(row) || rowPixels,
		getItemKey: rowKey,
		rangeExtractor: withActive,
		overscan: OVERSCAN,
		initialRect: { width: 1000, height: 600 },
	});
	const onKeyDown = useMoves({
		count,
		active,
		setActive,
		virtualizer,
		scroller,
	});
	return {
		items: virtualizer.getVirtualItems(),
		virtualizer,
		active,
		setActive,
		onKeyDown,
	};
}

interface Moving {
	readonly count: number;
	readonly active: number;
	readonly setActive: (index: number) => void;
	readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
	readonly scroller: RefObject<HTMLDivElement | null>;
}

const PAGE = 12;
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
	ArrowDown: (at) => at + 1,
	ArrowUp: (at) => at - 1,
	Home: () => 0,
	End: (_at, count) => count - 1,
	PageDown: (at) => at + PAGE,
	PageUp: (at) => at - PAGE,
};

function useMoves({ count, active, setActive, virtualizer, scroller }: Moving) {
	const moved = useRef(false);
	useEffect(() => {
		if (!moved.current) return;
		moved.current = false;
		scroller.current
			?.querySelector<HTMLElement>(`[data-row="${active}"]`)
			?.focus();
	}, [active, scroller]);
	return useCallback(
		(event: KeyboardEvent) => {
			const move = MOVES[event.key];
			const onRow =
				event.target instanceof HTMLElement &&
				event.target.dataset["row"] !== undefined;
			if (!move || !onRow || event.ctrlKey || event.altKey) return;
			event.preventDefault();
			const next = Math.max(0, Math.min(count - 1, move(active, count)));
			moved.current = next !== active;
			setActive(next);
			virtualizer.scrollToIndex(next);
		},
		[active, count, setActive, virtualizer],
	);
}
