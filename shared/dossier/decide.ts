import { isAfter, isoDate, type PlainDate } from "../base/dates.ts";
import { ok, type Result, refuse, unreachable } from "../base/result.ts";
import { advance } from "./advance.ts";
import type { Context } from "./context.ts";
import { guard } from "./guards/table.ts";
import { history } from "./history.ts";
import { type Reason, type Refusal, reason } from "./refusal.ts";
import { initialStanding } from "./standing.ts";
import type { DossierState, Entry } from "./state.ts";
import {
	type Command,
	type LawEvent,
	type Recorded,
	STEP_NAMES,
	type Step,
	type StepRectified,
	type StepRef,
} from "./steps.ts";

type Decision = Result<readonly LawEvent[], Refusal>;

/**
 * What happens when a command is carried out, or the rule that forbids it. A late step is not refused. A step may be
 * dated before others: it must be legal at its place, and every later step must stay so.
 */
export function decide(
	state: DossierState,
	command: Command,
	context: Context,
): Decision {
	switch (command.do) {
		case "record-step":
			return recordStep(state, command.step, context);
		case "rectify-step":
			return rectifyStep(state, command, context);
		default:
			return unreachable(command);
	}
}

/** Folds one event into the state; total: replay never refuses, an unknown event stops it. */
export function evolve(state: DossierState, event: LawEvent): DossierState {
	const ref = nextRef(state);
	const events = state.events + 1;
	if (event.step === "step-rectified")
		return { events, entries: rectify(state.entries, event, ref) };
	if (!STEP_NAMES.includes(event.step)) return unreachable(event as never);
	const entry = { ref, original: event, step: event, rectifiedBy: [] };
	return { events, entries: [...state.entries, entry] };
}

// The count of events so far: a brand's constructor.
const nextRef = ({ events }: DossierState): StepRef => events as StepRef;

const rectify = (
	entries: readonly Entry[],
	{ target, replacement }: StepRectified,
	by: StepRef,
): readonly Entry[] =>
	entries.map((entry) =>
		entry.ref === target
			? {
					...entry,
					step: replacement,
					rectifiedBy: [...entry.rectifiedBy, by],
				}
			: entry,
	);

function recordStep(
	state: DossierState,
	step: Step,
	context: Context,
): Decision {
	const future = futureReason(step.on, context);
	if (future !== null) return refuse(refusal(future, step, null));
	return tryEvent(state, step, context, nextRef(state));
}

type RectifyStep = Extract<Command, { readonly do: "rectify-step" }>;

function rectifyStep(
	state: DossierState,
	{ do: _, ...fields }: RectifyStep,
	context: Context,
): Decision {
	const event: LawEvent = { step: "step-rectified", ...fields };
	const entry = state.entries.find(({ ref }) => ref === fields.target);
	const step = fields.replacement ?? entry?.original;
	if (entry === undefined || step === undefined)
		return refuse({
			...reason("nothing-to-rectify", {}),
			step: event.step,
			on: isoDate(event.on),
			later: null,
		});
	const future =
		futureReason(event.on, context) ?? futureReason(step.on, context);
	if (future !== null) return refuse(refusal(future, step, null));
	return tryEvent(state, event, context, entry.ref);
}

const futureReason = (on: PlainDate, { today }: Context): Reason | null =>
	today !== undefined && isAfter(on, today)
		? reason("after-today", { today: isoDate(today) })
		: null;

/** Carries the event out in thought and looks for a step that could then not stand. */
function tryEvent(
	state: DossierState,
	event: LawEvent,
	context: Context,
	tried: StepRef,
): Decision {
	const after = history(evolve(state, event));
	// What stands before a recorded step does not depend on it; a rectification may move any step.
	const from =
		event.step === "step-rectified"
			? 0
			: after.findIndex(({ ref }) => ref === tried);
	const broken = illegalSteps(after, from, context);
	const own = broken.find(({ step }) => step.ref === tried);
	if (own !== undefined) return refuse(refusal(own.reason, own.step, null));
	if (broken.length === 0) return ok([event]);
	const known = illegalSteps(history(state), 0, context).map(
		({ step }) => step.ref,
	);
	const later = broken.find(({ step }) => !known.includes(step.ref));
	return later === undefined
		? ok([event])
		: refuse(refusal(later.reason, later.step, later.step.ref));
}

interface Broken {
	readonly step: Recorded;
	readonly reason: Reason;
}

/** The steps from a place on that the law forbids after what came before them. */
function illegalSteps(
	steps: readonly Recorded[],
	from: number,
	context: Context,
): readonly Broken[] {
	const broken: Broken[] = [];
	let standing = initialStanding;
	for (const [place, step] of steps.entries()) {
		const why = place < from ? null : guard(standing, step, context);
		if (why !== null) broken.push({ step, reason: why });
		standing = advance(standing, step);
	}
	return broken;
}

const refusal = (
	why: Reason,
	{ step, on }: Step,
	later: StepRef | null,
): Refusal => ({ ...why, step, on: isoDate(on), later });
