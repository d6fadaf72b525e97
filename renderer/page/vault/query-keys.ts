import type { GenerationRef } from "../../../shared/backup/generation.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import type { Subject } from "../../../shared/law/explanation.ts";

/**
 * What is asked of the vault, by name. All of it is in memory only, is cleared when the vault is locked, and is asked
 * anew when the vault tells that something was recorded; nothing is ever shown before the vault has it.
 */
export const queryKeys = {
	dossiers: ["dossiers"],
	dueRows: ["due-rows"],
	waitingActs: ["waiting-acts"],
	sessionMemory: ["session-memory"],
	plannedSession: ["planned-session"],
	drafts: ["drafts"],
	readings: ["readings"],
	readingImpact: (choice: object) => ["reading-impact", choice],
	accounts: ["accounts"],
	holdings: ["holdings"],
	holders: (id: StreamId) => ["holders", id],
	access: (filter: object) => ["access", filter],
	communications: ["communications"],
	requests: ["requests"],
	/** Not asked anew by itself: each reading is entered in the access register. */
	consultationPlan: (request: string) => ["consultation-plan", request],
	consultation: (request: string, language: string) => [
		"consultation",
		request,
		language,
	],
	breaches: ["breaches"],
	destructions: ["destructions"],
	damagedDossiers: ["damaged-dossiers"],
	comingDestructions: ["coming-destructions"],
	recovery: ["recovery"],
	search: (text: string) => ["search", text],
	dossier: (id: StreamId) => ["dossier", id],
	explanation: (id: StreamId, subject: Subject) => ["explanation", id, subject],
	draft: (key: string) => ["draft", key],
	packageOrders: ["package-orders"],
	/** Not asked anew by itself: each reading is entered in the access register. */
	packageOrder: (order: string) => ["package-order", order],
	recipient: (key: string) => ["recipient", key],
	machine: ["machine"],
	backups: ["backups"],
	restorePlan: (generation: GenerationRef) => ["restore-plan", generation],
	backupComparison: (generation: GenerationRef) => [
		"backup-comparison",
		generation,
	],
} as const;
