import { z } from "zod";
import { isoDateSchema, line, prose } from "../file/parts.ts";

/** What a person may ask (C9); `restriction` is « limitation du traitement », never prescription. */
export const requestKinds = [
	"access",
	"rectification",
	"erasure",
	"restriction",
	"objection",
	"complaint",
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Whose data it is: the agent's of the dossier, or another person's that it names. */
export const askers = ["agent", "other"] as const;
export type Asker = (typeof askers)[number];

/** C9: the only grounds on which an erasure is refused (N, « Droit à l’effacement »): processing that stays necessary for … */
export const erasureGrounds = [
	/** … the purpose that justifies it. */
	"purpose",
	/** … a legal obligation of the controller. */
	"legal-obligation",
	/** … archives, historical research or statistics. */
	"archives",
	/** … establishing, exercising or defending rights in court. */
	"legal-claims",
] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

/** C9: the cases in which a restriction can be claimed (N, « Droit de limitation », 1 to 4). */
export const restrictionCases = [
	"accuracy-contested",
	"unlawful",
	"needed-for-claims",
	"objection-pending",
] as const;
export type RestrictionCase = (typeof restrictionCases)[number];

/** C9: what restricted data may be used for besides being kept (N, « Droit de limitation »). */
export const restrictedUses = [
	"consent",
	"legal-claims",
	"rights-of-others",
	"public-interest",
] as const;
export type RestrictedUse = (typeof restrictedUses)[number];

export const requestOutcomes = [
	"granted",
	"refused",
	/** The person took the request back. */
	"withdrawn",
	/** No proof of identity came (N: a request comes with one). */
	"unidentified",
] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** How a consultation ended: by hand, because the vault was locked, or because nobody did anything any more. */
export const consultationEnds = ["closed", "locked", "idle"] as const;
export type ConsultationEnd = (typeof consultationEnds)[number];

const id = z.string().regex(/^[0-9a-f]{32}$/);
const entry = <Name extends string, Shape extends z.ZodRawShape>(
	v: Name,
	shape: Shape,
) =>
	z.strictObject({
		v: z.literal(v),
		/** Milliseconds since 1970. */
		at: z.number().int().nonnegative(),
		id,
		...shape,
	});

/**
 * The register's own entries. Where the request concerns a dossier they bear no name: name and words are in the
 * dossier's event of the same id, and go with it. docs/formats/registers.md, 4.
 */
export const requestEntrySchema = z.discriminatedUnion("v", [
	entry("request-received/1", {
		kind: z.enum(requestKinds),
		asks: z.enum(askers),
		received: isoDateSchema,
		/** Null: in the dossier. */
		person: line().nullable(),
		words: prose(5_000),
	}),
	entry("request-identified/1", { on: isoDateSchema }),
	entry("request-answered/1", {
		on: isoDateSchema,
		outcome: z.enum(requestOutcomes),
		/** Of a refused erasure. */
		ground: z.enum(erasureGrounds).nullable(),
		/** Of a granted restriction. */
		restriction: z.enum(restrictionCases).nullable(),
		words: prose(5_000),
	}),
	entry("restricted-use-allowed/1", {
		on: isoDateSchema,
		use: z.enum(restrictedUses),
	}),
	entry("restriction-lifted/1", {
		on: isoDateSchema,
		/** When the person was told that it would be lifted: before it is (N). */
		told: isoDateSchema,
	}),
	/** The dossier is shown to the person, beside the account that is the author. Who else is there, the dossier keeps. */
	entry("consultation-begun/1", { consultation: id }),
	entry("consultation-ended/1", {
		consultation: id,
		how: z.enum(consultationEnds),
		/** How many pieces were shown; which, the dossier keeps. */
		pieces: z.number().int().nonnegative(),
	}),
]);
export type RequestEntry = z.infer<typeof requestEntrySchema>;
export type RequestEntryOf<Name extends RequestEntry["v"]> = Extract<
	RequestEntry,
	{ v: Name }
>;
