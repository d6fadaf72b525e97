import {
	addDays,
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import {
	luhnDigit,
	verhoeffDigit,
} from "../../../shared/file/national-number.ts";
import {
	type AgentIdentity,
	agentIdentitySchema,
} from "../../../shared/file/parts.ts";
import type { Desk } from "../commands/desk.ts";
import { openNewDossier } from "../commands/open-new-dossier.ts";
import { agentLeft, recordStep } from "../commands/record-step.ts";
import { demoPerson } from "./people.ts";
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
					? [{ name: "Témoin fictif", part: "witness", note: "" }]
					: [],
			necessary: true,
		}),
	);
	for (const step of story.steps) await record(desk, id, step, on);
	if (story.left !== undefined)
		await must(
			agentLeft(desk, {
				id,
				on: on(story.left.after),
				reason: story.left.reason,
			}),
		);
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
