import type { Translation } from "../../../shared/texts/translation.ts";
import type { piecesFr } from "./pieces.fr.ts";

export const piecesEn: Translation<typeof piecesFr> = {
	table: "Pieces of the file",
	empty:
		"No piece. Drop the signed order, the agent’s reply or a supporting piece here.",
	gone: "This piece is no longer in the file.",
	backToPieces: "Back to the pieces",
	describe: "Describe…",
	describeOne: "Describe {{title}}",
	removeShort: "Remove…",
	removeOne: "Remove {{title}}",
	column: {
		number: "No.",
		title: "Title",
		date: "Date",
		author: "Author",
		persons: "Concerns",
		special: "Sensitive data",
		size: "Size",
		actions: "Actions",
	},
	kind: {
		pdf: "PDF",
		image: "image",
		word: "Word",
		text: "text",
		sound: "sound",
		video: "video",
	},
	kindIs: {
		pdf: "a PDF",
		image: "an image",
		word: "a text document",
		text: "a plain text",
		sound: "a sound recording",
		video: "a video",
	},
	special: {
		"ethnic-origin": "ethnic origin",
		"union-membership": "trade-union membership",
		genetic: "genetic data",
		biometric: "biometric data",
		health: "health",
		"sexual-life": "sexual life",
		convictions: "convictions, offences",
	},
	zone: {
		text: "Drop files here: PDF, image, Word, text, sound, video, 2 GB each at most.",
		small: "Drop a file here, or",
		choose: "Choose files (Ctrl+O)",
		over: "Drop to add to the file",
	},
	import: {
		list: "Files being added",
		running: "{{name}} · {{size}} · {{percent}}%",
		progress: "Adding {{name}}",
		cancelOne: "Cancel adding {{name}}",
		added: "“{{name}}” is added to the file.",
		cancelled: "Adding “{{name}}” is cancelled. Nothing of it was kept.",
		lying: "“{{name}}” is not what its name says: it is {{content}}.",
		addAs: "Add it as {{content}}",
		doNotAdd: "Do not add it",
		refused: {
			"unknown-type":
				"“{{name}}” was not added: this type is not accepted. Accepted: PDF, image, Word, text, sound, video, 2 GB at most.",
			empty: "“{{name}}” was not added: the file is empty.",
			"too-large": "“{{name}}” was not added: it is larger than 2 GB.",
			role: "“{{name}}” was not added: your role does not allow adding a piece here.",
			"disk-full":
				"“{{name}}” was not added: there is not enough room left on this workstation. Nothing was lost.",
			"storage-failed":
				"“{{name}}” was not added: the file or the disk could not be read to the end. Try again.",
		},
		originals_one:
			"{{count}} piece added. The original file is still on this workstation: delete it if nothing requires keeping it.",
		originals_other:
			"{{count}} pieces added. The original files are still on this workstation: delete them if nothing requires keeping them.",
		clear: "Clear these lines",
	},
	remove: {
		title: "Remove a piece added by mistake",
		sentence:
			"“{{title}}” will no longer be among the pieces. The removal stays in the file with its reason.",
		now: "Remove this piece",
	},
	description: {
		title: "Describe piece {{number}}",
		save: "Record the description",
	},
	field: {
		title: "Title",
		date: "Date of the piece",
		dateHint: "Leave empty if it is not known.",
		author: "Author",
		persons: "Also holds data of",
		noPersons: "No other person is entered in the file.",
		special: "Sensitive data that it holds (C14)",
	},
	viewer: {
		title: "Piece {{number}}: {{title}}",
		tools: "Reading tools",
		loading: "Opening the piece… {{percent}}%",
		progress: "Opening the piece",
		cancel: "Cancel",
		close: "Close the piece",
		page: "Page {{page}} of {{pages}}",
		goToPage: "Go to page",
		next: "Next page",
		previous: "Previous page",
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		zoom: "{{percent}}%",
		zoomIs: "Zoom: {{percent}}%",
		fit: "Fit to width",
		rotate: "Rotate",
		text: "Text of the piece",
		pageText: "Text of page {{page}}",
		noText: "This page is an image without readable text.",
		pageImage: "Image of page {{page}}",
		image: "Image: {{title}}",
		wordDocument: "Document: {{title}}",
		sound: "Recording: {{title}}",
		video: "Video: {{title}}",
		encoding: "Text read as {{encoding}}",
		cut: "Only the beginning of this text is shown ({{size}}).",
		details: "{{kind}} · {{size}} · added by {{name}} on {{day}} at {{time}}",
		keys: "Page Up and Page Down turn the pages, Ctrl+plus and Ctrl+minus change the zoom, Esc goes back to the pieces.",
		unreadable: "This format can be kept, not shown.",
		unreadableWhy:
			"Scellé keeps the piece as it is; it can be part of a package for the lawyer.",
		damagedPage:
			"This file is damaged from page {{page}} on. It can be kept, not shown or masked.",
		damagedFile: "This file is damaged. It can be kept, not shown.",
		protected:
			"This PDF is protected by a password. It can be kept, not shown.",
		tooMuch:
			"A page of this PDF asks for a drawing beyond measure: it is no longer shown. The piece is kept as it is.",
		tooLarge:
			"This image has more than 100 million points: it can be kept, not shown.",
		notRead: "The piece could not be read to the end.",
		notReadWhy:
			"Nothing was changed. Try again; if it happens again, tell SIGI and keep this workstation on.",
		cancelled: "Opening is cancelled.",
		retry: "Open again",
	},
};
