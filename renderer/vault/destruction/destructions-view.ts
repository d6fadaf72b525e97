import { mayDo } from "../../../shared/access/permissions.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { plainDate } from "../../../shared/base/dates.ts";
import { destructionConditions } from "../../../shared/destruction/conditions.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import { openCopies } from "../../../shared/file/packages.ts";
import type {
	ComingDestruction,
	DestructionRow,
	DestructionsView,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { contextOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { readDestructions } from "./register.ts";

/** What is due, what waits, what is kept from it and why, and the register of what is gone. */
export async function destructionsView(desk: Desk): Promise<DestructionsView> {
	const { session, summaries } = desk;
	const { today } = await session.today();
	const due = summaries
		.all()
		.filter(({ verdict }) => verdict.outcome === "due");
	const rows: DestructionRow[] = [];
	for (const summary of due) {
		const loaded = await session.files.load(summary.id);
		if (loaded.ok) rows.push(rowOf(desk, loaded.value, today));
	}
	const ahead = summaries
		.all()
		.flatMap(({ verdict }) =>
			verdict.outcome === "until" ? [verdict.keepThrough] : [],
		);
	const { entries, lost } = await readDestructions(session.vault);
	return {
		rows: rows.sort((a, b) => a.reference.localeCompare(b.reference)),
		nextAfter: ahead.sort()[0] ?? null,
		register: entries.map(({ number, on, proposedBy, approvedBy }) => ({
			number,
			on,
			proposedBy: session.nameOf(proposedBy),
			approvedBy: session.nameOf(approvedBy),
		})),
		lost,
		cleaning: session.vault.mustRenew,
	};
}

/** What cools off or waits to be carried out, from the lists alone: the homes show it at each visit. */
export const comingDestructions = ({
	summaries,
}: Desk): readonly ComingDestruction[] =>
	summaries
		.all()
		.flatMap(({ id, reference, destruction }) =>
			destruction === null ? [] : [{ id, reference, ...destruction }],
		)
		.sort((a, b) => a.dueOn.localeCompare(b.dueOn));

function rowOf(
	{ session }: Desk,
	{ id, file }: LoadedFile,
	today: IsoDate,
): DestructionRow {
	const context = contextOf(file, session.readings(), today);
	const { destruction } = file;
	const { verdict, unmet } = destructionConditions(
		file.law,
		context,
		today,
		destruction?.revisionRead ?? true,
	);
	const { stage, holds } = standingOn(file.law, plainDate(today));
	const [hold] = holds;
	return {
		id,
		reference: file.reference,
		verdict,
		unmet,
		hold:
			hold === undefined
				? null
				: { since: hold.on.toString() as IsoDate, ground: hold.ground },
		pieces: file.pieces.length,
		steps: file.entries.length,
		openCopies: openCopies(file),
		state:
			destruction === null
				? "to-propose"
				: destruction.approved === null
					? "to-approve"
					: "cooling-off",
		proposed: destruction && {
			by: session.nameOf(destruction.proposed.by),
			at: destruction.proposed.at,
		},
		dueOn: destruction?.approved?.dueOn ?? null,
		mayPropose:
			destruction === null &&
			unmet.length === 0 &&
			mayDo(session.account.roles, "destroy", stage),
		mayApprove:
			destruction?.approved === null &&
			destruction.proposed.by !== session.account.id &&
			mayDo(session.account.roles, "approve-destruction", stage),
	};
}
