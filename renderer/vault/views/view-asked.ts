import type { Role } from "../../../shared/access/roles.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import type { DossierFile, Recording } from "../../../shared/file/file.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import type { RecordedBy } from "../../../shared/vault-protocol.ts";

export interface ViewAsked {
	readonly id: StreamId;
	readonly file: DossierFile;
	readonly readings: Readings;
	/** The readings as they stood at an instant. */
	readonly readingsAt: (instant: number) => Readings;
	readonly today: IsoDate;
	readonly account: AccountId;
	readonly roles: readonly Role[];
	readonly nameOf: (account: AccountId) => string;
	/** The reference of another dossier, for who may see it. */
	readonly referenceOf: (dossier: StreamId) => string | null;
}

export const recordedBy = (
	{ nameOf }: ViewAsked,
	{ by, at }: Recording,
): RecordedBy => ({ by: nameOf(by), at });
