import Store from "electron-store";
import { z } from "zod";
import { type Settings, settingsSchema } from "../../shared/policy/settings.ts";

/** A person's settings in one small file; what is unreadable in it counts as its default. */
export interface SettingsFile {
	read(): Settings;
	write(settings: Settings): void;
}

export function openSettings(folder: string): SettingsFile {
	const store = new Store({
		name: "settings",
		cwd: folder,
		clearInvalidConfig: true,
	});
	return {
		read: () => readSettings(store.get("settings")),
		write: (settings) => store.set("settings", settings),
	};
}

/** Each setting by itself: one wrong value, or one that another version wrote, does not undo the others. */
export function readSettings(raw: unknown): Settings {
	const given = z.record(z.string(), z.unknown()).safeParse(raw);
	const good = Object.entries(given.success ? given.data : {}).filter(
		([key, value]) => settingsSchema.safeParse({ [key]: value }).success,
	);
	return settingsSchema.parse(Object.fromEntries(good));
}
