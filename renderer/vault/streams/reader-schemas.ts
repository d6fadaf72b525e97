import { z } from "zod";
import { commonsEventSchema } from "../../../shared/file/commons.ts";
import { fileEventSchema } from "../../../shared/file/events.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import {
	accessDaySchema,
	accessEventSchema,
} from "../../../shared/registers/access-events.ts";
import { breachEntrySchema } from "../../../shared/registers/breach-events.ts";
import { communicationEntrySchema } from "../../../shared/registers/communications.ts";
import { requestEntrySchema } from "../../../shared/registers/request-events.ts";
import {
	destructionEventSchema,
	rosterEventSchema,
	streamEventSchema,
} from "../../../shared/roster/events.ts";
import { parseEvent } from "./clear-events.ts";

type Schemas = Readonly<Record<StreamKind, z.ZodType>>;

/** With what the clear records of each kind of stream are read. */
const CLEAR: Schemas = {
	roster: rosterEventSchema,
	commons: streamEventSchema,
	dossier: streamEventSchema,
	/** The days; and, in a stream of its own, the wraps of the register's key. */
	access: z.union([accessDaySchema, streamEventSchema]),
	communications: streamEventSchema,
	requests: streamEventSchema,
	breaches: streamEventSchema,
	destructions: destructionEventSchema,
};

/** With what the keyed and the sealed ones are read. */
const SECRET: Schemas = {
	...CLEAR,
	commons: commonsEventSchema,
	dossier: fileEventSchema,
	access: accessEventSchema,
	communications: communicationEntrySchema,
	requests: requestEntrySchema,
	breaches: breachEntrySchema,
};

/** Whether a record with this plaintext will be read again: one that is not would make its whole stream unreadable. */
export const isReadable = (
	kind: StreamKind,
	isClear: boolean,
	plaintext: Uint8Array,
): boolean => parseEvent(plaintext, (isClear ? CLEAR : SECRET)[kind]) !== null;
