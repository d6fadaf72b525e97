/** One way of pressing: a named key (`F9`, `Enter`, `k`) or a place on the keyboard (`Digit1`), whatever the layout says. */
export interface KeyStroke {
	readonly key?: string;
	readonly code?: string;
	readonly ctrl?: true;
	readonly alt?: true;
	readonly shift?: true;
}

export interface KeyEntry {
	readonly stroke: KeyStroke;
	/** Also while a dialog is open; the others wait until it is closed. */
	readonly inDialog?: true;
}

const ctrl = (key: string): KeyEntry => ({ stroke: { key, ctrl: true } });
const plain = (key: string): KeyEntry => ({ stroke: { key } });
const menu = (place: number): KeyEntry => ({
	stroke: { code: `Digit${place}`, alt: true },
});

/**
 * Every shortcut (SCREENS section 2, Keys): all with a modifier or a function key, none on a punctuation key. This
 * table feeds the handlers and the help; a shortcut's words stand under `keys.<action>`.
 */
export const KEYS = {
	"go-to": ctrl("k"),
	find: ctrl("f"),
	"new-dossier": ctrl("n"),
	"record-step": ctrl("e"),
	"add-pieces": ctrl("o"),
	"main-button": {
		stroke: { key: "Enter", ctrl: true },
		inDialog: true,
	},
	"keep-draft": ctrl("s"),
	why: plain("F9"),
	help: plain("F1"),
	"next-zone": plain("F6"),
	"menu-1": menu(1),
	"menu-2": menu(2),
	"menu-3": menu(3),
	"menu-4": menu(4),
	"menu-5": menu(5),
	"menu-6": menu(6),
	"menu-7": menu(7),
	"menu-8": menu(8),
	"menu-9": menu(9),
	"point-before": ctrl("PageUp"),
	"point-after": ctrl("PageDown"),
	back: { stroke: { key: "ArrowLeft", alt: true } },
	close: plain("Escape"),
	lock: { stroke: { key: "l", ctrl: true }, inDialog: true },
	mask: { stroke: { key: "m", ctrl: true, shift: true }, inDialog: true },
	print: { stroke: { key: "p", ctrl: true }, inDialog: true },
} as const satisfies Readonly<Record<string, KeyEntry>>;

export type KeyAction = keyof typeof KEYS;

export const KEY_ACTIONS = Object.keys(KEYS) as readonly KeyAction[]; // the keys of a literal

type Pressed = Pick<
	KeyboardEvent,
	"key" | "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey"
>;

/** The action that a key press means; null: none of ours. AltGr presses Ctrl and Alt at once and so never matches. */
export function actionOf(pressed: Pressed): KeyAction | null {
	return (
		KEY_ACTIONS.find((action) => matches(KEYS[action].stroke, pressed)) ?? null
	);
}

function matches(stroke: KeyStroke, pressed: Pressed): boolean {
	const {
		key,
		code,
		ctrl: control = false,
		alt = false,
		shift = false,
	} = stroke;
	return (
		!pressed.metaKey &&
		pressed.ctrlKey === control &&
		pressed.altKey === alt &&
		pressed.shiftKey === shift &&
		(key === undefined
			? pressed.code === code
			: pressed.key.toLowerCase() === key.toLowerCase())
	);
}
