import { z } from "zod";
import type { Brand } from "../base/brand.ts";
import { type IsoDate, readEnteredDay } from "../base/dates.ts";
import {
	type AccountId,
	type BlobId,
	ID_PATTERN,
	type StreamId,
} from "../base/ids.ts";
import {
	compactNationalNumber,
	nationalNumberFault,
} from "./national-number.ts";

export type PersonId = Brand<string, "PersonId">;
export type PieceId = Brand<string, "PieceId">;
export type LawyerId = Brand<string, "LawyerId">;

/** Ids inside a dossier and of streams, accounts, blobs: 32 hexadecimal digits. */
const branded = <Id extends string>() =>
	z.string().regex(ID_PATTERN) as unknown as z.ZodType<Id>; // the pattern is the brand's own
export const personIdSchema = branded<PersonId>();
export const pieceIdSchema = branded<PieceId>();
export const lawyerIdSchema = branded<LawyerId>();
export const blobIdSchema = branded<BlobId>();
export const streamIdSchema = branded<StreamId>();
export const accountIdSchema = branded<AccountId>();

export const isoDateSchema = z
	.string()
	.refine(
		(text) => readEnteredDay(text) !== null,
	) as unknown as z.ZodType<IsoDate>; // checked by the calendar

/** A line of text that somebody must have written. */
export const line = (max = 200) => z.string().trim().min(1).max(max);
/** Free text, possibly long, possibly empty. */
export const prose = (max = 20_000) => z.string().max(max);

/** What the minutes of the college say of a decision: who sat, who withdrew (C2), why. Votes never. */
export const deliberationSchema = z.strictObject({
	present: z.array(line()).max(30),
	withdrew: z.array(line()).max(30),
	reasons: line(5_000),
});
export type Deliberation = z.infer<typeof deliberationSchema>;

export const nationalNumberSchema = z
	.string()
	.transform(compactNationalNumber)
	.refine((digits) => nationalNumberFault(digits) === null);

/** Who issues the order (N, "Identité des responsables"): fixed by the kind of body at set-up. */
export const issuers = {
	commune: ["college", "college-delegate"],
	syndicate: ["bureau"],
	establishment: ["president", "designated-organ"],
} as const;
export const organismKindSchema = z.enum([
	"commune",
	"syndicate",
	"establishment",
]);
export type OrganismKind = z.infer<typeof organismKindSchema>;
export const issuerSchema = z.enum([
	"college",
	"college-delegate",
	"bureau",
	"president",
	"designated-organ",
]);
export type Issuer = z.infer<typeof issuerSchema>;

export const organismSchema = z.strictObject({
	kind: organismKindSchema,
	name: line(),
	/** Of an establishment whose own law names another organ than its president. */
	designatedOrgan: line().optional(),
});
export type Organism = z.infer<typeof organismSchema>;

export const agentIdentitySchema = z.strictObject({
	name: line(),
	firstName: line(),
	nationalNumber: nationalNumberSchema,
	status: z.enum(["official", "employee"]),
	service: line(),
	entered: isoDateSchema,
});
export type AgentIdentity = z.infer<typeof agentIdentitySchema>;

export const factsSchema = z.strictObject({
	description: prose().min(1),
	/** Articles of the communal statute, as the form names them. */
	articles: z.array(line(40)).max(40),
	knownBy: line(),
});
export type Facts = z.infer<typeof factsSchema>;

export const personParts = [
	"complainant",
	"victim",
	"witness",
	"third-person",
] as const;
export const personSchema = z.strictObject({
	id: personIdSchema,
	name: line(),
	part: z.enum(personParts),
	note: prose(2_000),
});
export type Person = z.infer<typeof personSchema>;
export type PersonPart = (typeof personParts)[number];

/** Special categories of GDPR articles 9 and 10 that the notice names. */
export const specialCategories = [
	"ethnic-origin",
	"union-membership",
	"genetic",
	"biometric",
	"health",
	"sexual-life",
	"convictions",
] as const;
export type SpecialCategory = (typeof specialCategories)[number];

/** What a piece is by its content, never by its name. */
export const pieceKinds = [
	"pdf",
	"image",
	"word",
	"text",
	"sound",
	"video",
] as const;
export type PieceKind = (typeof pieceKinds)[number];

export const pieceDescriptionSchema = z.strictObject({
	title: line(),
	date: isoDateSchema.nullable(),
	author: prose(200),
	/** Whose data it holds besides the agent's. */
	persons: z.array(personIdSchema).max(200),
	special: z.array(z.enum(specialCategories)),
});
export type PieceDescription = z.infer<typeof pieceDescriptionSchema>;

export const pieceContentSchema = z.strictObject({
	kind: z.enum(pieceKinds),
	/** Media type by content, such as `application/pdf`. */
	mime: line(100),
	/** Bytes of the plaintext. */
	size: z.number().int().positive(),
	/** SHA-256 of the plaintext, hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	blob: blobIdSchema,
	/** Damaged beyond showing: kept, neither shown nor masked. */
	unreadable: z.boolean(),
});
export type PieceContent = z.infer<typeof pieceContentSchema>;

/** C4: the piece from which a masked copy was made, as it was kept then: the copy may outlive it. */
export const maskedOriginalSchema = z.strictObject({
	piece: pieceIdSchema,
	number: z.number().int().positive(),
	size: pieceContentSchema.shape.size,
	sha256: pieceContentSchema.shape.sha256,
});
export type MaskedOriginal = z.infer<typeof maskedOriginalSchema>;

export const lawyerSchema = z.strictObject({
	id: lawyerIdSchema,
	name: line(),
	bar: line(),
	address: prose(500),
	/** The mandate, as a piece of this dossier. */
	mandate: pieceIdSchema,
	/** An age X25519 recipient, or null when packages are sealed to a generated code. */
	recipient: z
		.string()
		.regex(/^age1[02-9ac-hj-np-z]{58}$/)
		.nullable(),
});
export type Lawyer = z.infer<typeof lawyerSchema>;
