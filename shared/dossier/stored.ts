import { z } from "zod";
import { ok, type Result, refuse } from "../base/result.ts";
import { day, STEP_SCHEMAS } from "./schemas.ts";
import {
	type LawEvent,
	STEP_NAMES,
	type Step,
	type StepName,
	type StepRectified,
	type StepRef,
} from "./steps.ts";

/** The JSON form of one law event: its name with a version, and the fields of that version. */
export interface StoredEvent {
	/** Such as `order-issued/1`. */
	readonly name: string;
	readonly [field: string]: unknown;
}

/** Why a stored event cannot be read; nothing of its content is repeated. */
export interface StoredRefusal {
	readonly why: "unknown-event" | "newer-version" | "malformed";
	/** The name as far as it could be read. */
	readonly name: string;
}

type Fields = Readonly<Record<string, unknown>>;
/** Brings the fields of one version to the next one. */
export type Upcast = (fields: Fields) => Fields;

type EventName = LawEvent["step"];

/** Version 2 may name the ground of the hold; a version 1 that names one is none, and stays none. */
function groundUnnamed(first: Fields): Fields {
	return "ground" in first ? { ...first, ground: null } : first;
}

/**
 * The chain of each event that ever changed: the first link leads from version 1 to 2, and so on without a gap. The
 * newest version is one more than the links. A name that is not listed has version 1 only.
 */
export const UPCASTS: Readonly<Partial<Record<EventName, readonly Upcast[]>>> =
	{ "hold-lifted": [groundUnnamed] };

/** Follows the chain from `version` to the newest one; null when that version is not known yet. */
export function upcast(
	chain: readonly Upcast[],
	version: number,
	fields: Fields,
): Fields | null {
	if (version < 1 || version > chain.length + 1) return null;
	return chain
		.slice(version - 1)
		.reduce<Fields>((older, link) => link(older), fields);
}

const chainOf = (name: EventName): readonly Upcast[] => UPCASTS[name] ?? [];

const currentName = (name: EventName): string =>
	`${name}/${chainOf(name).length + 1}`;

const STORED_NAME = /^([a-z-]+)\/([1-9]\d*)$/;

const EVENT_NAMES: readonly EventName[] = [...STEP_NAMES, "step-rectified"];

const isEventName = (text: string): text is EventName =>
	EVENT_NAMES.some((each) => each === text);

const rectification = z.strictObject({
	on: day,
	target: z.int().nonnegative(),
	replacement: z.unknown(),
	reason: z.string(),
});

/** The newest stored form of an event. */
export function writeEvent(event: LawEvent): StoredEvent {
	if (event.step !== "step-rectified") return writeStep(event);
	const { step, replacement, ...fields } = event;
	return {
		name: currentName(step),
		...z.encode(rectification, {
			...fields,
			replacement: replacement === null ? null : writeStep(replacement),
		}),
	};
}

function writeStep(step: Step): StoredEvent {
	const schema: z.ZodType = STEP_SCHEMAS[step.step];
	// Every schema of the table gives an object with `step`.
	const encoded = z.encode(schema, step) as Fields;
	const { step: _, ...fields } = encoded;
	return { name: currentName(step.step), ...fields };
}

/** Reads any version that was ever written. */
export function readEvent(
	stored: StoredEvent,
): Result<LawEvent, StoredRefusal> {
	const { name, ...fields } = stored;
	const [, event = "", version = ""] = STORED_NAME.exec(name) ?? [];
	if (!isEventName(event)) return refuse({ why: "unknown-event", name });
	const newest = upcast(chainOf(event), Number(version), fields);
	if (newest === null) return refuse({ why: "newer-version", name });
	return event === "step-rectified"
		? readRectification(newest, name)
		: readStep(event, newest, name);
}

function readStep(
	event: StepName,
	fields: Fields,
	name: string,
): Result<Step, StoredRefusal> {
	const schema: z.ZodType<Step> = STEP_SCHEMAS[event];
	const { data } = schema.safeParse({ ...fields, step: event });
	return data === undefined ? refuse({ why: "malformed", name }) : ok(data);
}

function readRectification(
	fields: Fields,
	name: string,
): Result<StepRectified, StoredRefusal> {
	const { data } = rectification.safeParse(fields);
	if (data === undefined) return refuse({ why: "malformed", name });
	const replacement = readReplacement(data.replacement, name);
	if (!replacement.ok) return replacement;
	return ok({
		step: "step-rectified",
		on: data.on,
		// As written from a ref: a brand's constructor.
		target: data.target as StepRef,
		replacement: replacement.value,
		reason: data.reason,
	});
}

const storedShape = z.looseObject({ name: z.string() });

function readReplacement(
	stored: unknown,
	name: string,
): Result<Step | null, StoredRefusal> {
	if (stored === null) return ok(null);
	const { data } = storedShape.safeParse(stored);
	if (data === undefined) return refuse({ why: "malformed", name });
	const read = readEvent(data);
	if (!read.ok) return read;
	return read.value.step === "step-rectified"
		? refuse({ why: "malformed", name })
		: ok(read.value);
}
