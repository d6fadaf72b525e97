import type { Translation } from "../../../shared/texts/translation.ts";
import type { keysFr } from "./keys.fr.ts";

export const keysEn: Translation<typeof keysFr> = {
	names: {
		ctrl: "Ctrl",
		alt: "Alt",
		shift: "Shift",
		enter: "Enter",
		escape: "Esc",
		left: "←",
	},
	actions: {
		"go-to": "Go to a screen or a file",
		find: "Find on the screen",
		"new-dossier": "New file",
		"record-step": "Record a step",
		"add-pieces": "Add pieces",
		"main-button": "Main button of the screen",
		"keep-draft": "Keep the draft now",
		why: "“Why?” of the main date",
		help: "Help for the screen",
		"next-zone": "Next zone: header, menu, content, panel",
		"menu-1": "Menu, first entry",
		"menu-2": "Menu, second entry",
		"menu-3": "Menu, third entry",
		"menu-4": "Menu, fourth entry",
		"menu-5": "Menu, fifth entry",
		"menu-6": "Menu, sixth entry",
		"menu-7": "Menu, seventh entry",
		"menu-8": "Menu, eighth entry",
		"menu-9": "Menu, ninth entry",
		back: "Back to the screen before",
		close: "Close the panel or the open dialog",
		lock: "Lock",
		mask: "Hide the screen",
		print: "Printing is closed (rule C1)",
	},
};
