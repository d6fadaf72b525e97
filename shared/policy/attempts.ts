/** From this many failures on an account waits; the delay doubles up to an hour and never locks another account. */
const FREE_FAILURES = 5;
const FIRST_DELAY_MS = 30_000;
const LONGEST_DELAY_MS = 3_600_000;

/** A code of the second factor changes every thirty seconds; those of the step before and after are taken too. */
export const CODE_STEP_MS = 30_000;
export const TOLERATED_STEPS = 1;

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

/**
 * Whether a code of this step, or of a later one, was accepted before (RFC 6238, section 5.2). An accepted step that lies
 * further ahead than is tolerated is of a clock that was wrong: it bars itself as long as it is kept, and those before it once more
 * when its time has come, so that a clock put right shuts nobody out.
 */
export function isSpent(
	accepted: readonly number[],
	step: number,
	now: number,
): boolean {
	const newest = Math.floor(now / CODE_STEP_MS) + TOLERATED_STEPS;
	return accepted.some(
		(spent) => spent === step || (step < spent && spent <= newest),
	);
}
