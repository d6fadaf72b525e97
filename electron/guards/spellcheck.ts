import type { Session } from "electron";

/** Off in the session itself: the web preference alone still fetched a dictionary (HARDENING.md section 0, finding 5). */
export function disableSpellcheck(session: Session): void {
	session.setSpellCheckerEnabled(false);
	session.setSpellCheckerLanguages([]);
}
