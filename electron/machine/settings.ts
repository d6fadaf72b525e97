import Store from "electron-store";
import {
	DEFAULT_SETTINGS,
	type Settings,
	settingsSchema,
} from "../../shared/policy/settings.ts";

/** A person's settings in one small file; anything unreadable in it counts as the defaults, never as something weaker. */
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
		read: () => {
			const parsed = settingsSchema.safeParse(store.get("settings"));
			return parsed.success ? parsed.data : DEFAULT_SETTINGS;
		},
		write: (settings) => store.set("settings", settings),
	};
}
