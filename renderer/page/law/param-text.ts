import type {
	ParamKind,
	ParamSpec,
	ParamTypes,
} from "../../../shared/law/params.ts";
import type { ReadingId } from "../../../shared/readings/table.ts";

/** Looks a text of the law up: `say("body.college")`. */
export type Say = (
	key: string,
	params?: Readonly<Record<string, unknown>>,
) => string;

export interface ParamFormats {
	readonly say: Say;
	readonly date: (iso: string) => string;
	/** The reading whose option is named, where no parameter names one. */
	readonly reading: ReadingId;
}

type Formats = {
	readonly [Kind in ParamKind]: (value: ParamTypes[Kind]) => string | number;
};

const formatsOf = ({ say, date, reading }: ParamFormats): Formats => ({
	date,
	count: (value) => value,
	text: (value) => value,
	flag: (value) => say(`flag.${value}`),
	rule: (value) => value,
	reading: (value) => value,
	option: (value) => say(`reading.${reading}.option.${value}`),
	step: (value) => say(`step.${value}.name`),
	body: (value) => say(`body.${value}`),
	sanction: (value) => say(`sanction.${value}`),
	holiday: (value) => say(`holiday.${value}`),
	channel: (value) => say(`channel.${value}`),
	leave: (value) => say(`leave.${value}`),
	inquiry: (value) => say(`inquiry.${value}`),
	offence: (value) => say(`offence.${value}`),
	ground: (value) => say(`ground.${value}`),
	archives: (value) => say(`archives.${value}`),
	departure: (value) => say(`departure.${value}`),
});

/** A value of the domain in the screen's language. A count stays a number, because plurals depend on it. */
export function paramText<Kind extends ParamKind>(
	kind: Kind,
	value: ParamTypes[Kind],
	formats: ParamFormats,
): string | number {
	const format: (value: ParamTypes[Kind]) => string | number =
		formatsOf(formats)[kind];
	return format(value);
}

/** The parameters of a sentence, each as its kind is written. */
export function paramTexts(
	spec: ParamSpec,
	params: Readonly<Record<string, unknown>>,
	formats: ParamFormats,
): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(spec).map(([name, kind]) => [
			name,
			// `spec` tells the kind of each of its own parameters.
			paramText(kind, params[name] as ParamTypes[typeof kind], formats),
		]),
	);
}
