import {
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { destructionConditions } from "../../../shared/destruction/conditions.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import {
	type AtOnceId,
	isAtOnce,
	mentions,
} from "../../../shared/dossier/mentions.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import type { StepName } from "../../../shared/dossier/steps.ts";
import type {
	DossierFile,
	Piece,
	Recording,
} from "../../../shared/file/file.ts";
import type { FileRequest } from "../../../shared/file/requests.ts";
import { limits } from "../../../shared/limits/limits.ts";
import type { Limit } from "../../../shared/limits/table.ts";
import { procedureOn } from "../../../shared/package/procedure.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import { restrictedSince } from "../../../shared/registers/restriction.ts";
import { nextChange } from "../../../shared/retention/next-change.ts";
import { verdict } from "../../../shared/retention/verdict.ts";
import type { Verdict } from "../../../shared/retention/verdict-types.ts";
import { contextOf } from "../dossiers/context.ts";
import { type ReturnDueSince, returnsDue } from "./returns-due.ts";

/** What the lists know of a dossier, so that they open none: sealed by account, rebuilt whenever it is out of date. */
export interface Summary {
	readonly id: StreamId;
	/** Records of the stream that it was made from. */
	readonly count: number;
	readonly seenOn: IsoDate;
	/** The day from which the law sees it otherwise by the mere passing of time; null: never. */
	readonly changesOn: IsoDate | null;
	/** Events of the readings when it was made. */
	readonly readings: number;
	readonly reference: string;
	readonly agent: string;
	readonly nationalNumber: string;
	readonly stage: Stage;
	readonly limits: readonly Limit[];
	readonly verdict: Verdict;
	readonly silent: boolean;
	/** Acts that wait for a second person. */
	readonly proposals: readonly {
		readonly id: string;
		readonly name: StepName;
		readonly on: IsoDate;
		readonly proposed: Recording;
	}[];
	/** A package waits for a second person. */
	readonly awaitsApproval: boolean;
	/** A destruction that two persons decided: from when, and whether a condition bars it meanwhile; null: none. */
	readonly destruction: {
		readonly dueOn: IsoDate;
		readonly barred: boolean;
	} | null;
	/** C9: it may be kept and nothing else. */
	readonly restricted: boolean;
	/** C9: what persons asked about it, answered or not. */
	readonly requests: readonly RequestSummary[];
	/** P4, P12: what the law asks without delay, and since when. */
	readonly atOnce: readonly {
		readonly mention: AtOnceId;
		readonly since: IsoDate;
	}[];
	/** C3: what should have come back, and since when. */
	readonly returnsDue: readonly ReturnDueSince[];
	/** The file that each piece must have in the profile. */
	readonly pieces: readonly Pick<Piece, "number" | "blob">[];
}

export type RequestSummary = Pick<FileRequest, "id" | "kind" | "received"> & {
	readonly open: boolean;
};

export const agentName = ({ agent }: DossierFile): string =>
	`${agent.name}, ${agent.firstName}`;

export function summarize(
	id: StreamId,
	file: DossierFile,
	{
		count,
		today,
		readings,
		readingEvents,
	}: {
		count: number;
		today: IsoDate;
		readings: Readings;
		readingEvents: number;
	},
): Summary {
	const context = contextOf(file, readings, today);
	const on = plainDate(today);
	const changes = nextChange(file.law, context, on);
	const standing = standingOn(file.law, on);
	const procedure = procedureOn(file.law, context, on);
	return {
		id,
		count,
		seenOn: today,
		changesOn: changes === null ? null : isoDate(changes),
		readings: readingEvents,
		reference: file.reference,
		agent: agentName(file),
		nationalNumber: file.agent.nationalNumber,
		stage: standing.stage,
		limits: limits(file.law, context, on),
		verdict: verdict(file.law, context, on),
		silent: standing.silence !== null,
		proposals: file.proposals.map(({ id: proposal, stored, proposed }) => ({
			id: proposal,
			name: stored.name.split("/")[0] as StepName, // of the stored form
			on: stored["on"] as IsoDate, // of the stored form
			proposed,
		})),
		awaitsApproval: file.waitingPackages.length > 0,
		destruction: comingDestruction(file, context, today),
		restricted: restrictedSince(file, today) !== null,
		requests: file.requests.map(({ id: request, kind, received, closed }) => ({
			id: request,
			kind,
			received,
			open: closed === null,
		})),
		atOnce: mentions(file.law, context, on).flatMap(({ id: mention, since }) =>
			isAtOnce(mention) && since !== null ? [{ mention, since }] : [],
		),
		returnsDue: returnsDue(file, procedure),
		pieces: file.pieces.map(({ number, blob }) => ({ number, blob })),
	};
}

function comingDestruction(
	{ law, destruction }: DossierFile,
	context: Context,
	today: IsoDate,
): Summary["destruction"] {
	if (!destruction?.approved) return null;
	const { revisionRead, approved } = destruction;
	const { unmet } = destructionConditions(law, context, today, revisionRead);
	return { dueOn: approved.dueOn, barred: unmet.length > 0 };
}
