type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A case gives the reason alone; the record has room for its author. */
const withReason = (raw: Raw): Raw =>
	typeof raw["exceptional"] === "string"
		? { ...raw, exceptional: { reason: raw["exceptional"] } }
		: raw;

const GROUNDS: readonly unknown[] = [
	"restriction",
	"litigation",
	"criminal-case",
	"request",
];

/** Where the form of a case differs from the form of the record. */
const NORMAL: Readonly<Record<string, (raw: Raw) => Raw>> = {
	"facts-known": ({ breach = {}, continuous, ...rest }) => ({
		...rest,
		breach:
			isRecord(breach) && continuous !== undefined
				? { ...breach, continuous }
				: breach,
	}),
	"order-issued": (raw) => ({ channel: "workplace", ...raw }),
	"reply-received": withReason,
	"reply-missing": withReason,
	assessed: (raw) => ({ grave: false, ...raw }),
	"recourse-decided": ({ sanctions, ...rest }) =>
		rest["outcome"] === "replaced"
			? { ...rest, sanctions: sanctions ?? [] }
			: rest,
	"hold-placed": ({ ground, ...rest }) => ({
		...rest,
		ground: GROUNDS.includes(ground) ? ground : "other",
	}),
	"human-decided": ({ keepThrough, destroy, ...rest }) => ({
		...rest,
		decision: {
			...(keepThrough !== undefined && { keepThrough }),
			...(destroy !== undefined && { destroy }),
		},
	}),
};

/** A step of a case in the form of the record; what is not understood passes on, for the schema to name. */
export function normalStep(raw: unknown): unknown {
	if (!isRecord(raw) || typeof raw["step"] !== "string") return raw;
	const name = raw["step"];
	const normal = Object.hasOwn(NORMAL, name) ? NORMAL[name] : undefined;
	return normal === undefined ? raw : normal(raw);
}
