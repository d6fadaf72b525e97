import { Notification } from "electron";
import type { Settings } from "../shared/policy/settings.ts";

/** The whole of what a notification of the system ever says: no name, no reference, no day (SCREENS section 2). */
const TEXTS: Readonly<Record<Settings["language"], string>> = {
	fr: "Scellé : une échéance demande votre attention.",
	de: "Scellé: Eine Frist braucht Ihre Aufmerksamkeit.",
	en: "Scellé: a time limit needs your attention.",
};

const HOUR_MS = 3_600_000;

export interface NoticeOutside {
	readonly settings: () => Pick<Settings, "notifications" | "language">;
	readonly now: () => number;
	/** Brings the window to the front, when somebody follows the notification. */
	readonly show: () => void;
}

/** Shows the one notification there is, where the person asked for it, at most once an hour. */
export function makeNotice({
	settings,
	now,
	show,
}: NoticeOutside): () => boolean {
	let last = Number.NEGATIVE_INFINITY;
	return () => {
		const { notifications, language } = settings();
		const isSoonAfter = now() - last < HOUR_MS;
		if (!notifications || isSoonAfter || !Notification.isSupported())
			return false;
		last = now();
		const notice = new Notification({ title: TEXTS[language], silent: true });
		notice.on("click", show);
		notice.show();
		return true;
	};
}
