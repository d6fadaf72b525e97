import { useEffect } from "react";
import { useStore } from "../base/store.ts";
import { useParts } from "../parts.ts";
import { makeIdleClock } from "./idle.ts";

const EVENTS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
const TICK_MS = 1_000;
const MINUTE_MS = 60_000;
const DEFAULT_MINUTES = 5;

/** Locks an open session that nobody uses; main stands behind it with its own clock. */
export function useIdleLock(): void {
	const { main, session, status, now } = useParts();
	const app = useStore(session.app);
	const minutes = app?.settings.lockAfterMinutes ?? DEFAULT_MINUTES;
	useEffect(() => {
		let locking = false;
		const idle = makeIdleClock({
			now,
			limitMs: () => minutes * MINUTE_MS,
			warn: (seconds) =>
				seconds === null
					? status.clear()
					: status.say({ kind: "lock-warning", seconds }),
			lock: () => {
				if (!locking) void session.lock("idle");
				locking = true;
			},
			activity: () => void main.activity(),
		});
		const timer = setInterval(idle.tick, TICK_MS);
		for (const event of EVENTS)
			document.addEventListener(event, idle.active, {
				capture: true,
				passive: true,
			});
		idle.active();
		return () => {
			clearInterval(timer);
			for (const event of EVENTS)
				document.removeEventListener(event, idle.active, { capture: true });
		};
	}, [main, session, status, now, minutes]);
}
