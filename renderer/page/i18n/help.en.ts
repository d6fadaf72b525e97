import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { helpFr } from "./help.fr.ts";

export const helpEn: Translation<typeof helpFr> = {
	topics: {
		start: "To begin with",
		procedure: "The procedure on one page",
		shortcuts: "Shortcuts",
		words: "The words in three languages",
		accessibility: "Accessibility",
	},
	contents: "Contents of the help",
	search: "Search the help",
	openPage: "Open the whole help",
	start: {
		intro:
			"Scellé keeps disciplinary files, counts the time limits and says, at each date, why.",
		points: {
			due: "“Time limits” shows what is due, in the order of urgency. A time limit is not ticked off: it ends with a recorded step.",
			why: "“Why?” (F9) shows, beside each date, the rule, the article, the data and the calculation.",
			provisional:
				"“provisional (L1)”: the result rests on a reading of the law that the college and the DPO have not confirmed yet.",
			draft:
				"What you type is kept, sealed, after two seconds of rest and when the vault is locked. A recorded step is never deleted: it is rectified.",
			lock: "The vault locks after some minutes without activity, with the machine’s session, or by Ctrl+L. Ctrl+Shift+M hides the screen.",
			out: "Nothing is printed or copied. The only thing that can be sent is the sealed package for the agent’s lawyer (rule C1).",
		},
	},
	procedure: {
		intro:
			"From the knowledge of the facts to conservation, in the order of the law: the steps, the limits that run from them and what each ending makes of the file. Each rule opens with its text and source.",
		caption:
			"The steps, the rules and the limits; beneath, each ending and the rule that fixes conservation. The list that follows says the same.",
		inWords: "The same as a list",
		steps: "Steps",
		limit: "Time limit",
		limits: "The time limits",
		readings: "The readings of the law",
		confidentiality: "Confidentiality and rights",
		application: "How the rules are applied",
	},
	shortcuts: {
		intro:
			"Every shortcut has a function key or Ctrl, Alt, Shift. They hold while you type, too.",
		key: "Keys",
		action: "Effect",
	},
	words: {
		intro: `The terms of the law stay French on the screen, such as ${term("ordre de justification")}. A word marked “proposed” was found on no official page: a Luxembourg jurist reads it before release.`,
		fr: "French",
		de: "German",
		en: "English",
		proposed: "proposed",
		press: "press",
	},
	accessibility: {
		intro: "Scellé aims at WCAG 2.2, level AA.",
		can: "What is there",
		points: {
			keyboard:
				"Everything works by keyboard; F6 goes from one zone to the next.",
			speech:
				"Each change of screen, refusal and saving is announced to screen readers.",
			colour:
				"A state is always a word and a shape, never a colour alone; the contrast of text is above 4.5 to 1.",
			size: "The window bears a zoom of 400 %; “Comfort” (Settings) sets the rows of lists further apart.",
			motion:
				"The system’s settings are followed: dark theme, forced colours, reduced motion.",
			time: "Locking is announced a minute ahead; one key is enough to stay.",
		},
		limits: "What is still missing",
		limit:
			"Trials with NVDA and JAWS on Windows have yet to be made by a person. A scanned page without text cannot be read aloud.",
	},
};
