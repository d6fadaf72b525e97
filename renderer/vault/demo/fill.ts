import {
	addDays,
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import type { StepName } from "../../../shared/dossier/steps.ts";
import {
	luhnDigit,
	verhoeffDigit,
} from "../../../shared/file/national-number.ts";
import {
	type AgentIdentity,
	agentIdentitySchema,
} from "../../../shared/file/parts.ts";
import { MANDATORY } from "../../../shared/registers/communications.ts";
import type { Desk } from "../commands/desk.ts";
import { openNewDossier } from "../commands/open-new-dossier.ts";
import { agentLeft, recordStep } from "../commands/record-step.ts";
import { recordCommunication } from "../registers/communications.ts";
import { DEMO_RECIPIENTS, demoPerson } from "./people.ts";
import { addDemoPieces, DEMO_WITNESS } from "./pieces.ts";
import { STORIES, type Story, type StoryStep } from "./stories.ts";

/** Writes the invented dossiers through the same commands as a clerk's: nothing enters that the law would refuse. */
export async function fillWithStories(
	desk: Desk,
	progress: (done: number, total: number) => void,
): Promise<void> {
	const { today } = await desk.session.today();
	// Oldest first, so that references follow the years.
	const stories = [...STORIES].sort((a, b) => b.since - a.since);
	for (const [done, story] of stories.entries()) {
		progress(done, stories.length);
		await tell(desk, story, today);
	}
	progress(stories.length, stories.length);
}

async function tell(desk: Desk, story: Story, today: IsoDate): Promise<void> {
	const known = addDays(plainDate(today), -story.since);
	const on = (after: number) => isoDate(addDays(known, after));
	const breach =
		story.breachBefore === null ? {} : { last: on(-story.breachBefore) };
	const id = await must(
		openNewDossier(desk, {
			agent: agentOf(story),
			issuer: "college",
			facts: {
				description: story.facts,
				articles: ["art. 12", "art. 13"],
				knownBy: "Collège des bourgmestre et échevins",
			},
			known: on(0),
			breach,
			persons:
				story.agent % 3 === 0
					? [{ name: DEMO_WITNESS, part: "witness", note: "" }]
					: [],
			necessary: true,
		}),
	);
	for (const step of story.steps) {
		await record(desk, id, step, on);
		await communicate(desk, id, story, step, on);
	}
	if (story.pieces)
		await must(
			addDemoPieces(desk, id, {
				agent: agentOf(story),
				facts: story.facts,
				issued: on(dayOf(story, "order-issued")),
				replied: on(dayOf(story, "reply-received")),
			}),
		);
	if (story.left !== undefined)
		await must(
			agentLeft(desk, {
				id,
				on: on(story.left.after),
				reason: story.left.reason,
			}),
		);
}

const dayOf = ({ steps }: Story, wanted: string): number =>
	steps.find(([, step]) => step === wanted)?.[0] ?? 0;

/** One agent's communication is left for whoever tries the program. */
const LEFT_OPEN = 16;
/** Of these agents' papers copies are still out: of one whose procedure goes on, and of one whose it ended. */
const OWED: readonly number[] = [20, 26];

/** What a step makes the commune communicate (C7), entered on its day. */
async function communicate(
	desk: Desk,
	id: StreamId,
	{ agent }: Story,
	[after, step]: StoryStep,
	on: (after: number) => IsoDate,
): Promise<void> {
	const due = MANDATORY[step as StepName];
	if (due === undefined || agent === LEFT_OPEN) return;
	const communication = {
		...due,
		to: DEMO_RECIPIENTS[due.recipient] ?? "Destinataire fictif",
		what: "Copie du dossier (inventée)",
		motive: "Suite donnée à l’étape enregistrée",
		on: on(after),
		way: "registered" as const,
		mustReturn: OWED.includes(agent),
	};
	await must(recordCommunication(desk, { id, communication }));
}

async function record(
	desk: Desk,
	id: StreamId,
	[after, step, fields = {}]: StoryStep,
	on: (after: number) => IsoDate,
): Promise<void> {
	const leave =
		fields["leave"] === "two-weeks"
			? { leave: { from: on(after - 4), to: on(after + 9) } }
			: {};
	const input = { step, on: on(after), ...fields, ...leave };
	await must(recordStep(desk, { id, step: input, remark: "", pieces: [] }));
}

function agentOf({ agent }: Story): AgentIdentity {
	const { name, firstName, service, birthday, serial } = demoPerson(agent);
	const body = `${birthday}${serial}`;
	return agentIdentitySchema.parse({
		name,
		firstName,
		service,
		nationalNumber: `${body}${luhnDigit(body)}${verhoeffDigit(body)}`,
		status: "official",
		entered: `${2000 + (agent % 18)}-09-01`,
	});
}

/** A story that the law refuses is a mistake in the story. */
async function must<Value>(
	command: Promise<{ ok: true; value: Value } | { ok: false; reason: object }>,
): Promise<Value> {
	const result = await command;
	if (!result.ok)
		throw new Error(
			`an invented dossier was refused: ${JSON.stringify(result.reason)}`,
		);
	return result.value;
}
