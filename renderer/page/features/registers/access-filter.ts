import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../../shared/base/ids.ts";
import type { AccessAct } from "../../../../shared/registers/access-events.ts";

export interface AccessFilter {
	readonly act: AccessAct | null;
	readonly account: AccountId | null;
	readonly dossier: StreamId | null;
	readonly day: IsoDate | null;
}

export const EVERYTHING: AccessFilter = {
	act: null,
	account: null,
	dossier: null,
	day: null,
};

/** What is asked of the vault, from the newest day or from before a day on. */
export const accessRequest = (
	{ act, account, dossier, day }: AccessFilter,
	before: IsoDate | null,
) => ({
	before,
	act,
	dossier,
	...(account === null ? {} : { account }),
	...(day === null ? {} : { day }),
});
