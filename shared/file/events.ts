import { z } from "zod";
import { readEvent } from "../dossier/stored.ts";
import { orderIdSchema } from "../package/permit.ts";
import { communicationSchema } from "../registers/communications.ts";
import {
	askers,
	requestKinds,
	requestOutcomes,
	restrictedUses,
} from "../registers/request-events.ts";
import {
	accountIdSchema,
	agentIdentitySchema,
	deliberationSchema,
	factsSchema,
	isoDateSchema,
	issuerSchema,
	lawyerIdSchema,
	lawyerSchema,
	line,
	maskedOriginalSchema,
	personIdSchema,
	personSchema,
	pieceContentSchema,
	pieceDescriptionSchema,
	pieceIdSchema,
	prose,
	streamIdSchema,
} from "./parts.ts";

const departureReasons = [
	"resignation",
	"retirement",
	"death",
	"contract-end",
	"dismissal",
	"other",
] as const;

/** Beside every event: when it was recorded, and under which version of the law. */
const envelope = {
	/** Milliseconds since 1970. */
	at: z.number().int().nonnegative(),
};

/** A step or its rectification, in the stored form of shared/dossier/stored.ts, with what the clerk added to it. */
const lawEvent = z
	.looseObject({ name: z.string() })
	.refine((stored) => readEvent(stored).ok);

const event = <Name extends string, Shape extends z.ZodRawShape>(
	v: Name,
	shape: Shape,
) => z.strictObject({ v: z.literal(v), ...envelope, ...shape });

/** What can happen in a dossier's stream, as past-tense facts in their stored form. docs/formats/dossier-events.md */
export const fileEventSchema = z.discriminatedUnion("v", [
	event("dossier-opened/1", {
		reference: line(40),
		agent: agentIdentitySchema,
		issuer: issuerSchema,
		facts: factsSchema,
		persons: z.array(personSchema),
	}),
	event("law-recorded/1", {
		law: lawEvent,
		lawVersion: isoDateSchema,
		remark: prose(5_000),
		pieces: z.array(pieceIdSchema),
		/** Limits that the step met too late: marked for ever. */
		late: z.array(z.enum(["T1", "T2", "T3", "T4"])),
	}),
	/** The minutes of what the college decided: follows its steps, in the same commit. */
	event("college-deliberated/1", {
		/** Places of these law events in the dossier, from 0: a pardon and what it goes with are two. */
		steps: z.array(z.number().int().nonnegative()).min(1).max(2),
		...deliberationSchema.shape,
	}),
	/** A step that needs a second person (R4): nothing is decided yet. */
	event("step-proposed/1", {
		proposal: z.string().regex(/^[0-9a-f]{32}$/),
		law: lawEvent,
		reasons: line(5_000),
	}),
	/** Agreed: the step itself follows in the same commit. */
	event("proposal-answered/1", {
		proposal: z.string().regex(/^[0-9a-f]{32}$/),
		agreed: z.boolean(),
		reason: prose(2_000),
	}),
	event("agent-amended/1", { agent: agentIdentitySchema, reason: line(500) }),
	event("facts-amended/1", { facts: factsSchema, reason: line(500) }),
	event("person-added/1", { person: personSchema }),
	event("person-amended/1", { person: personSchema }),
	event("person-removed/1", { person: personIdSchema, reason: line(500) }),
	event("piece-added/1", {
		piece: pieceIdSchema,
		description: pieceDescriptionSchema,
		content: pieceContentSchema,
		/** Of the blob, hexadecimal: it dies with the dossier's key. */
		key: z.string().regex(/^[0-9a-f]{64}$/),
	}),
	/** C4: the piece was made from another one, without what concerns others; that one stays as it is. */
	event("piece-masked/1", {
		piece: pieceIdSchema,
		original: maskedOriginalSchema,
	}),
	event("piece-described/1", {
		piece: pieceIdSchema,
		description: pieceDescriptionSchema,
	}),
	event("piece-removed/1", { piece: pieceIdSchema, reason: line(500) }),
	event("lawyer-designated/1", { lawyer: lawyerSchema }),
	event("designation-ended/1", {
		lawyer: lawyerIdSchema,
		on: isoDateSchema,
		reason: line(500),
	}),
	/** By one account: what shall leave, for whom and why; nothing is written before another account agrees (C1). */
	event("package-prepared/1", {
		order: orderIdSchema,
		lawyer: lawyerIdSchema,
		pieces: z.array(pieceIdSchema),
		purpose: line(500),
		language: z.enum(["fr", "de", "en"]),
		/** C4: why a piece that names others goes as it is; empty when none does. */
		unmasked: prose(1_000),
		/** So that the hash that main sees tells nothing of what was chosen. */
		salt: z.string().regex(/^[0-9a-f]{32}$/),
		/** Over the order as main is shown it: `shared/package/permit.ts`. */
		signature: z.string().regex(/^[0-9a-f]{128}$/),
	}),
	/** By another account, or taken back by anybody who prepares; agreed, the copy follows in the same commit. */
	event("package-answered/1", {
		order: orderIdSchema,
		agreed: z.boolean(),
		reason: prose(2_000),
	}),
	event("package-issued/1", {
		copy: z.number().int().positive(),
		lawyer: lawyerIdSchema,
		pieces: z.array(pieceIdSchema),
		purpose: line(500),
		/** SHA-256 of the sealed file, hexadecimal. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		/** The preparation that was approved. */
		order: orderIdSchema.optional(),
		/** C7: its entry among the communications, by which its return is followed. */
		communication: z
			.string()
			.regex(/^[0-9a-f]{32}$/)
			.optional(),
	}),
	event("agent-left/1", {
		on: isoDateSchema,
		reason: z.enum(departureReasons),
	}),
	/** What another dossier of the agent says of its sanction (R3c): written there and here in one commit. */
	event("sanction-elsewhere/1", {
		dossier: streamIdSchema,
		facts: z.looseObject({ decisions: z.array(z.unknown()) }),
	}),
	event("communicated/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		communication: communicationSchema,
	}),
	event("communication-returned/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		on: isoDateSchema,
		how: z.enum(["returned", "destroyed"]),
	}),
	/** C9: a person's request about this dossier: who asks what, in whose words. The hold that it places follows. */
	event("request-noted/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		kind: z.enum(requestKinds),
		asks: z.enum(askers),
		received: isoDateSchema,
		person: line(),
		words: prose(5_000),
	}),
	event("request-closed/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		on: isoDateSchema,
		outcome: z.enum(requestOutcomes),
		words: prose(5_000),
	}),
	/** What a restricted dossier may be used for besides being kept, and why. */
	event("restricted-use-allowed/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		on: isoDateSchema,
		use: z.enum(restrictedUses),
		reason: line(2_000),
	}),
	event("restriction-ended/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		on: isoDateSchema,
	}),
	/** C9: the dossier is shown to who asked for access. `id` is the request's. */
	event("consultation-noted/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		consultation: z.string().regex(/^[0-9a-f]{32}$/),
		/** Who is there besides who asks and who accompanies; perhaps nobody. */
		present: prose(1_000),
		/** Whom of the dossier's persons it is, where it is not the agent. */
		person: personIdSchema.nullable(),
		/** What may be shown. */
		pieces: z.array(pieceIdSchema).max(500),
	}),
	event("consultation-closed/1", {
		id: z.string().regex(/^[0-9a-f]{32}$/),
		consultation: z.string().regex(/^[0-9a-f]{32}$/),
		/** Numbers of the pieces that were shown. */
		pieces: z.array(z.number().int().positive()).max(500),
	}),
	/** By one account, with the reference typed; the conditions were read. */
	event("destruction-proposed/1", { revisionRead: z.boolean() }),
	/** By another account: it is carried out once the cooling-off has passed. */
	event("destruction-approved/1", { dueOn: isoDateSchema }),
	event("destruction-declined/1", { reason: line(500) }),
	/** By anybody who may record here, until it is carried out. */
	event("destruction-cancelled/1", { reason: line(500) }),
	event("member-withdrew/1", {
		account: accountIdSchema,
		reason: prose(500),
	}),
	event("outcome-change-read/1", { by: accountIdSchema }),
]);
export type FileEvent = z.infer<typeof fileEventSchema>;
export type FileEventName = FileEvent["v"];
export type FileEventOf<Name extends FileEventName> = Extract<
	FileEvent,
	{ v: Name }
>;
