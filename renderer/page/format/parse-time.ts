/** An hour and a minute of the day. */
export interface TimeOfDay {
	readonly hour: number;
	readonly minute: number;
}

const TYPED = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?|(\d{2}))?$/i;

/** Reads « 9:30 », « 09h30 », « 0930 », « 9 h »; null when it is no time of day. */
export function parseTime(typed: string): TimeOfDay | null {
	const found = TYPED.exec(typed.trim());
	if (found === null) return null;
	const hour = Number(found[1]);
	const minute = Number(found[2] ?? found[3] ?? 0);
	return hour < 24 && minute < 60 ? { hour, minute } : null;
}
