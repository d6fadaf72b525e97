import type { FileEventOf } from "./events.ts";
import type { DossierFile, Proposal, Recording } from "./file.ts";

/** R4: a step that waits for a second person. */
export const proposal = (
	event: FileEventOf<"step-proposed/1">,
	proposed: Recording,
): Proposal => ({
	id: event.proposal,
	stored: event.law,
	reasons: event.reasons,
	proposed,
});

/** Agreed, the step itself follows in the same commit; declined, it stays readable with its reason. */
export function answerProposal(
	file: DossierFile,
	{ proposal: id, agreed, reason }: FileEventOf<"proposal-answered/1">,
	answered: Recording,
): Partial<DossierFile> {
	const proposals = file.proposals.filter((each) => each.id !== id);
	const found = file.proposals.find((each) => each.id === id);
	if (found === undefined) return { proposals };
	return agreed
		? { proposals, agreed: found }
		: {
				proposals,
				declined: [...file.declined, { ...found, reason, answered }],
			};
}
