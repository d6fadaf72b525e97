import { mayDo } from "../../../shared/access/permissions.ts";
import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import { mentions } from "../../../shared/dossier/mentions.ts";
import { openSteps } from "../../../shared/dossier/open-steps.ts";
import { admission } from "../../../shared/dossier/silence.ts";
import type { StepName, StepRef } from "../../../shared/dossier/steps.ts";
import type {
	DossierFile,
	LawEntry,
	Proposal,
} from "../../../shared/file/file.ts";
import { lateIds, limits } from "../../../shared/limits/limits.ts";
import type { ReadingId } from "../../../shared/readings/table.ts";
import { dueCommunications } from "../../../shared/registers/communications.ts";
import {
	restrictedSince,
	stepsUnderRestriction,
} from "../../../shared/registers/restriction.ts";
import { verdict } from "../../../shared/retention/verdict.ts";
import type {
	ChronologyEntry,
	DossierView,
	MentionView,
	PieceView,
	ProposalView,
} from "../../../shared/vault-protocol.ts";
import { contextOf } from "../dossiers/context.ts";
import { limitView } from "./limit-view.ts";
import { outcomeChange } from "./outcome-change.ts";
import { packageParts } from "./package-parts.ts";
import { pathOf } from "./path.ts";
import { recordedBy, type ViewAsked } from "./view-asked.ts";

/** Everything that one dossier's page shows, as plain data. */
export function dossierView(asked: ViewAsked): DossierView {
	const { id, file, readings, today } = asked;
	const context = contextOf(file, readings, today);
	const on = plainDate(today);
	const all = limits(file.law, context, on);
	const late = lateIds(all);
	const { stage } = standingOn(file.law, on);
	const left = file.departures.at(-1);
	return {
		id,
		reference: file.reference,
		agent: { ...file.agent, left: left ?? null },
		issuer: file.issuer,
		facts: file.facts,
		persons: file.persons,
		pieces: file.pieces.map((piece) => pieceView(asked, piece)),
		stage,
		path: pathOf(file, today, late),
		mentions: mentionViews(file, context, today),
		chronology: chronology(asked),
		steps: stepsUnderRestriction(openSteps(file.law, context, on), file, today),
		limits: all.map((limit) => limitView(limit, readings, today)),
		verdict: verdict(file.law, context, on),
		late,
		outcomeChange: outcomeChange(asked, context),
		lawyers: file.lawyers,
		...packageParts(asked, context),
		proposals: file.proposals.map((each) => proposalView(asked, each)),
		declined: declinedViews(asked),
		communications: communicationViews(asked),
		dueCommunications: dueCommunications(
			file.law,
			file.communications.map(({ communication }) => communication),
		),
		withdrawn: file.withdrawn.map(({ account, recorded }) => ({
			...recordedBy(asked, recorded),
			by: asked.nameOf(account),
		})),
		may: mayOf(asked, stage),
	};
}

const communicationViews = ({
	file,
	nameOf,
}: ViewAsked): DossierView["communications"] =>
	file.communications.map(({ id, communication, recorded, returned }) => ({
		id,
		communication,
		returned,
		by: nameOf(recorded.by),
	}));

/** C9: a restricted dossier is kept; its steps say for themselves why they are closed. */
function mayOf(
	{ roles, file, today }: ViewAsked,
	stage: DossierView["stage"],
): DossierView["may"] {
	const restricted = restrictedSince(file, today) !== null;
	return (["record", "change", "package", "add-piece"] as const).filter(
		(action) =>
			mayDo(roles, action, stage) && (action === "record" || !restricted),
	);
}

function proposalView(asked: ViewAsked, each: Proposal): ProposalView {
	const { name, on, ...fields } = each.stored;
	return {
		id: each.id,
		name: name.split("/")[0] as StepName, // of the stored form
		on: on as IsoDate,
		fields,
		reasons: each.reasons,
		proposed: recordedBy(asked, each.proposed),
		mayAnswer: each.proposed.by !== asked.account,
	};
}

const declinedViews = (asked: ViewAsked): DossierView["declined"] =>
	[...asked.file.declined]
		.reverse()
		.map(({ reason, answered, ...proposal }) => {
			const { id: _, mayAnswer: __, ...shown } = proposalView(asked, proposal);
			return { ...shown, reason, answered: recordedBy(asked, answered) };
		});

/** What the page may know of a piece: everything but its key. */
function pieceView(
	asked: ViewAsked,
	piece: DossierFile["pieces"][number],
): PieceView {
	const { key: _, added, ...shown } = piece;
	return { ...shown, added: recordedBy(asked, added) };
}

function mentionViews(
	file: DossierFile,
	context: Context,
	today: IsoDate,
): MentionView[] {
	const on = plainDate(today);
	const { holds } = standingOn(file.law, on);
	const restriction = holds.find(({ ground }) => ground === "restriction");
	const left = file.departures.at(-1);
	return [
		...mentions(file.law, context, on),
		...(restriction
			? [
					{
						id: "restriction" as const,
						rule: "C9" as const,
						since: restriction.on.toString() as IsoDate,
					},
				]
			: []),
		...(left
			? [{ id: "former-agent" as const, rule: "P14" as const, since: left.on }]
			: []),
	];
}

interface Rectification {
	readonly entry: LawEntry;
	readonly reason: string;
	readonly void: boolean;
}

/** Newest first; a rectified step stays where it was, struck through, with its replacement beside it. */
function chronology(asked: ViewAsked): ChronologyEntry[] {
	const { entries } = asked.file;
	const rectified = rectifications(entries);
	const silence = lateReply(asked);
	const lines = entries
		.flatMap((entry) => lineOf(asked, entry, rectified.get(entry.ref)))
		.map((line) =>
			line.name === "reply-received" && line.rectified === null
				? { ...line, silence }
				: line,
		);
	return lines.sort((a, b) => b.on.localeCompare(a.on) || b.ref - a.ref);
}

/** P4: whether the reply that stands came too late to be one. */
function lateReply({
	file,
	readings,
	today,
}: ViewAsked): ChronologyEntry["silence"] {
	const on = plainDate(today);
	const provisional: ReadingId[] = [];
	const admitted = admission(standingOn(file.law, on), readings, on, (relied) =>
		provisional.push(
			...relied.filter((each) => each.provisional).map(({ id }) => id),
		),
	);
	return admitted?.why === "late-reply-is-silence" ? { provisional } : null;
}

function rectifications(
	entries: readonly LawEntry[],
): ReadonlyMap<StepRef, Rectification> {
	const found = new Map<StepRef, Rectification>();
	for (const entry of entries) {
		if (!entry.stored.name.startsWith("step-rectified/")) continue;
		const { target, reason, replacement } = entry.stored as unknown as {
			target: StepRef;
			reason: string;
			replacement: object | null;
		}; // read and folded before by the domain's own schema
		found.set(target, { entry, reason, void: replacement === null });
	}
	return found;
}

function lineOf(
	asked: ViewAsked,
	entry: LawEntry,
	rectification: Rectification | undefined,
): ChronologyEntry[] {
	const replacement = entry.stored["replacement"];
	const isRectification = entry.stored.name.startsWith("step-rectified/");
	const stored = isRectification
		? (replacement as LawEntry["stored"] | null)
		: entry.stored;
	if (stored === null) return [];
	const { name, on, ...fields } = stored;
	return [
		{
			// The step in force is addressed by the step it stands for.
			ref: isRectification ? (entry.stored["target"] as StepRef) : entry.ref,
			on: on as IsoDate, // of the stored form
			name: name.split("/")[0] as StepName,
			fields,
			remark: entry.remark,
			deliberation: entry.deliberation,
			pieces: entry.pieces,
			recorded: recordedBy(asked, entry.recorded),
			proposed: entry.proposed && recordedBy(asked, entry.proposed),
			late: entry.late,
			silence: null,
			rectified: rectification
				? {
						reason: rectification.reason,
						recorded: recordedBy(asked, rectification.entry.recorded),
						void: rectification.void,
					}
				: null,
		},
	];
}
