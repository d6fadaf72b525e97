import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import type { Agent, Context } from "../../../shared/dossier/context.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import type { Stage } from "../../../shared/dossier/standing.ts";
import type { DossierFile } from "../../../shared/file/file.ts";
import type { Readings } from "../../../shared/readings/readings.ts";

/** What the law needs to know of an agent, as this dossier has it. */
export const agentOf = ({ agent, departures }: DossierFile): Agent => ({
	status: agent.status,
	entered: plainDate(agent.entered),
	departures: departures.map(({ on, reason }) => ({
		on: plainDate(on),
		reason,
	})),
});

/** The domain's context for one dossier on the day used for counting. */
export const contextOf = (
	file: DossierFile,
	readings: Readings,
	today: IsoDate,
): Context => ({
	today: plainDate(today),
	readings,
	agent: agentOf(file),
	others: [...file.elsewhere.values()],
});

export const stageOf = (file: DossierFile, today: IsoDate): Stage =>
	standingOn(file.law, plainDate(today)).stage;
