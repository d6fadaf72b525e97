import type { IsoDate } from "../../../shared/base/dates.ts";
import { blobId } from "../../../shared/base/ids.ts";
import {
	STEP_NAMES,
	type StepName,
	type StepRef,
} from "../../../shared/dossier/steps.ts";
import type { PersonId, PieceId } from "../../../shared/file/parts.ts";
import type { Explanation } from "../../../shared/law/explanation.ts";
import type {
	ChronologyEntry,
	DossierRow,
	DossierView,
} from "../../../shared/vault-protocol.ts";
import { fakeLimit } from "./rows.ts";

const day = (iso: string) => iso as IsoDate;
const hex = (number: number) => number.toString(16).padStart(32, "f");
const CLAIRE = { by: "Claire Weber", at: Date.parse("2026-11-18T14:05:00") };

function entry(
	ref: number,
	name: StepName,
	on: string,
	fields: Readonly<Record<string, unknown>>,
): ChronologyEntry {
	return {
		ref: ref as StepRef,
		on: day(on),
		name,
		fields,
		remark: "",
		deliberation: null,
		pieces: [],
		recorded: CLAIRE,
		late: [],
		silence: null,
		rectified: null,
		proposed: null,
	};
}

/** One dossier in full, whose reply is awaited; identity and verdict are the row's. */
export function fakeDossier(row: DossierRow): DossierView {
	const [name = "", firstName = ""] = row.agent.split(", ");
	return {
		id: row.id,
		reference: row.reference,
		agent: {
			name,
			firstName,
			nationalNumber: "1985031212345",
			status: "official",
			service: "Service technique",
			entered: day("2004-09-01"),
			left: null,
		},
		issuer: "college",
		facts: {
			description:
				"Le véhicule de service n° 12 (inventé) a été utilisé hors service les 24 et 25 octobre 2026.",
			articles: ["art. 9", "art. 10"],
			knownBy: "Pit Wagner, bourgmestre",
		},
		persons: [
			{
				id: hex(1) as PersonId,
				name: "Denise Klein",
				part: "witness",
				note: "",
			},
			{
				id: hex(2) as PersonId,
				name: "Marco Schmitz",
				part: "complainant",
				note: "",
			},
		],
		pieces: [
			{
				id: hex(3) as PieceId,
				number: 1,
				title: "Ordre de justification signé",
				date: day("2026-11-16"),
				author: "Collège",
				persons: [],
				special: [],
				kind: "pdf",
				mime: "application/pdf",
				size: 245_812,
				sha256: "0".repeat(64),
				blob: blobId(hex(4)),
				unreadable: false,
				masks: null,
				added: CLAIRE,
			},
		],
		stage: row.stage,
		path: [
			{ station: "facts-known", state: "done", on: day("2026-11-09") },
			{ station: "order-issued", state: "done", on: day("2026-11-16") },
			{ station: "order-notified", state: "done", on: day("2026-11-18") },
			{ station: "reply", state: "current", on: null },
			{ station: "decision", state: "to-come", on: null },
			{ station: "follow-up", state: "to-come", on: null },
			{ station: "conservation", state: "to-come", on: null },
		],
		mentions: [{ id: "nullity-risk", rule: "P1", since: day("2026-11-16") }],
		chronology: [
			entry(2, "order-notified", "2026-11-18", {}),
			entry(1, "order-issued", "2026-11-16", { channel: "workplace" }),
			entry(0, "facts-known", "2026-11-09", { breach: {} }),
		],
		steps: STEP_NAMES.map((step) => ({
			step,
			allowed: step === "reply-received" || step === "offence",
			refusal:
				step === "reply-received" || step === "offence"
					? null
					: {
							rule: "P5",
							why: "reply-outstanding",
							inputs: {},
							step,
							on: day("2026-11-23"),
							later: null,
						},
			choices: [],
		})),
		limits: [
			fakeLimit(
				"dispatch",
				"2026-11-17",
				{ count: 0, unit: "working-days" },
				{
					status: "met",
					metOn: day("2026-11-16"),
				},
			),
			fakeLimit("reply", "2026-11-30", { count: 7, unit: "days" }),
		],
		verdict: row.verdict,
		late: [],
		outcomeChange: null,
		lawyers: [],
		packages: [],
		waitingPackages: [],
		procedure: { is: "under-way" },
		proposals: [],
		declined: [],
		communications: [],
		dueCommunications: [],
		withdrawn: [],
		may: ["record", "change", "add-piece", "package"],
	};
}

/** The ten days of a reply: two days at the end roll over to a Monday. */
export const FAKE_EXPLANATION: Explanation = {
	subject: { kind: "limit", id: "reply" },
	answer: { key: "reply-by", params: { day: day("2026-11-30") } },
	rule: "T2",
	alsoRules: ["P3"],
	sources: [{ act: "OJ", article: "2" }],
	lawVersion: { since: day("2006-09-11"), change: "order-of-justification" },
	inputs: [
		{
			label: "order-notified-on",
			value: day("2026-11-18"),
			ref: 2 as StepRef,
		},
	],
	days: [
		{ day: day("2026-11-18"), mark: "start" },
		...Array.from({ length: 9 }, (_, place) => ({
			day: day(`2026-11-${19 + place}`),
			mark: "counted" as const,
			ordinal: place + 1,
		})),
		{
			day: day("2026-11-28"),
			mark: "rolled",
			ordinal: 10,
			reason: { kind: "saturday" },
		},
		{ day: day("2026-11-29"), mark: "rolled", reason: { kind: "sunday" } },
		{ day: day("2026-11-30"), mark: "last" },
	],
	calculation: [
		{ key: "first-day-excluded", params: { day: day("2026-11-18") } },
		{
			key: "days-added",
			params: { from: day("2026-11-18"), count: 10, to: day("2026-11-28") },
		},
		{
			key: "rolled-over",
			params: { from: day("2026-11-28"), to: day("2026-11-30") },
		},
	],
	readings: [{ id: "L5", option: "ask", confirmed: false, provisional: false }],
	wouldChange: [
		{ key: "would-change-notification-day", params: {} },
		{ key: "would-change-leave", params: {} },
	],
	unknown: [],
};
