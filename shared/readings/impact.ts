import type { PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { standingOn } from "../dossier/history.ts";
import type { DossierState } from "../dossier/state.ts";
import { standingLimits } from "../limits/limits.ts";
import type { Limit } from "../limits/table.ts";
import { standingVerdict } from "../retention/verdict.ts";
import type { Verdict } from "../retention/verdict-types.ts";
import type { Readings } from "./readings.ts";

/** A dossier to be judged under two sets of readings; `key` is the caller's and comes back untouched. */
export interface Judged<Key> {
	readonly key: Key;
	readonly state: DossierState;
	readonly context: Omit<Context, "readings">;
}

export interface Judgement {
	readonly verdict: Verdict;
	readonly limits: readonly Limit[];
}

export interface Impact<Key> {
	readonly key: Key;
	readonly before: Judgement;
	readonly after: Judgement;
}

/** The dossiers that a change of readings would change on `on`, with what they were and what they become. */
export const impact = <Key>(
	dossiers: readonly Judged<Key>[],
	before: Readings,
	after: Readings,
	on: PlainDate,
): readonly Impact<Key>[] =>
	dossiers.flatMap((dossier) => {
		const found = {
			key: dossier.key,
			before: judge(dossier, before, on),
			after: judge(dossier, after, on),
		};
		return isSame(found.before, found.after) ? [] : [found];
	});

function judge(
	{ state, context }: Judged<unknown>,
	readings: Readings,
	on: PlainDate,
): Judgement {
	const standing = standingOn(state, on);
	const asked = { ...context, readings };
	return {
		verdict: standingVerdict(standing, asked, on),
		limits: standingLimits(standing, { context: asked, on }),
	};
}

const isSame = (a: Judgement, b: Judgement): boolean =>
	essence(a) === essence(b);

/** What a person would notice: that a limit long met rested on an open reading is no change worth a line. */
const essence = ({ verdict, limits }: Judgement): string => {
	const { relied: _, ...seen } = verdict;
	const days = limits.map(({ id, lastDay, status }) => [id, lastDay, status]);
	return JSON.stringify([seen, days]);
};
