/** From this many failures on an account waits; the delay doubles up to an hour and never locks another account. */
const FREE_FAILURES = 5;
const FIRST_DELAY_MS = 30_000;
const LONGEST_DELAY_MS = 3_600_000;

/** How long an account waits after its last failure, in milliseconds. */
export function delayAfter(failures: number): number {
	if (failures < FREE_FAILURES) return 0;
	return Math.min(
		FIRST_DELAY_MS * 2 ** (failures - FREE_FAILURES),
		LONGEST_DELAY_MS,
	);
}

/**
 * When the next attempt may be made, in milliseconds since 1970; null when at once. A clock that was set back makes
 * nobody wait longer than the delay itself.
 */
export function nextAttemptAt(
	{ failures, lastAt }: { failures: number; lastAt: number | null },
	now: number,
): number | null {
	const delay = delayAfter(failures);
	if (lastAt === null || delay === 0) return null;
	const next = Math.min(lastAt, now) + delay;
	return next > now ? next : null;
}
