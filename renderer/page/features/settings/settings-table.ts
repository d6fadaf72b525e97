import type { Settings } from "../../../../shared/policy/settings.ts";

export const SETTING_GROUPS = ["display", "due", "safety"] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** Every setting that has an effect, and where it stands; its words are `settings.<setting>`. */
export const SETTINGS: readonly {
	readonly setting: keyof Settings;
	readonly group: SettingGroup;
}[] = [
	{ setting: "language", group: "display" },
	{ setting: "theme", group: "display" },
	{ setting: "density", group: "display" },
	{ setting: "maskNames", group: "display" },
	{ setting: "reminderDays", group: "due" },
	{ setting: "notifications", group: "due" },
	{ setting: "lockAfterMinutes", group: "safety" },
	{ setting: "hideWhenInactive", group: "safety" },
];

export const REMINDER_DAYS = [3, 7, 14, 21, 30, 45, 60];
export const LOCK_MINUTES = [1, 2, 3, 5, 10, 15, 30];
