import { mayAct } from "../../../shared/access/permissions.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	type BreachEntry,
	breachEntrySchema,
} from "../../../shared/registers/breach-events.ts";
import {
	type Breach,
	type BreachCommand,
	type Breaches,
	breachDuties,
	decideBreach,
	evolveBreaches,
	hoursLeft,
	initialBreaches,
	isToldLate,
	tellAuthorityBy,
} from "../../../shared/registers/breaches.ts";
import type {
	Asked,
	BreachFault,
	BreachView,
	RegisterFault,
	RegisterView,
} from "../../../shared/vault-protocol.ts";
import { rightsHolders } from "../access/holders.ts";
import type { Desk } from "../commands/desk.ts";
import { freshId } from "../commands/open-new-dossier.ts";
import type { Session } from "../session/session.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { communicationEntry } from "./communications.ts";
import { entryRecords, holdsRegister, readEntries } from "./keyed-register.ts";

type Answered = Promise<Result<RegisterView<BreachView>, BreachFault>>;

/** C10: the register of breaches, for the DPO. */
export async function listBreaches(
	desk: Desk,
): Promise<Result<RegisterView<BreachView>, RegisterFault>> {
	const { session } = desk;
	const read = await readBreaches(session);
	return read.ok ? ok(viewsOf(session, read.value)) : read;
}

interface Read {
	readonly breaches: Breaches;
	readonly lost: number;
}

async function readBreaches(
	session: Session,
): Promise<Result<Read, RegisterFault>> {
	if (!mayAct(session.account.roles, "handle-breaches"))
		return refuse({ kind: "role" });
	if (!(await holdsRegister(session, "breaches")))
		return refuse({ kind: "no-key" });
	const { entries, lost } = await readEntries<BreachEntry>(
		session,
		"breaches",
		breachEntrySchema,
	);
	const breaches = entries.reduce<Breaches>(
		(all, { event, author }) => evolveBreaches(all, event, author),
		initialBreaches,
	);
	return ok({ breaches, lost });
}

function viewsOf(
	session: Session,
	{ breaches, lost }: Read,
): RegisterView<BreachView> {
	const now = session.vault.outside.now();
	const rows = [...breaches.values()].map((each) => viewOf(session, each, now));
	return { rows: rows.sort((a, b) => b.known - a.known), lost };
}

const viewOf = (session: Session, breach: Breach, now: number): BreachView => ({
	...breach,
	recorded: {
		by: session.nameOf(breach.recorded.by),
		at: breach.recorded.at,
	},
	until: tellAuthorityBy(breach.known),
	hoursLeft: hoursLeft(breach.known, now),
	duties: breachDuties(breach),
	late: isToldLate(breach),
});

export const recordBreach = (
	desk: Desk,
	asked: Asked<"recordBreach">,
): Answered =>
	handle(desk, "breach-recorded", {
		v: "breach-recorded/1",
		id: freshId(),
		...asked,
	});

export const assessBreach = (
	desk: Desk,
	asked: Asked<"assessBreach">,
): Answered =>
	handle(desk, "breach-assessed", { v: "breach-assessed/1", ...asked });

export const addBreachMeasures = (
	desk: Desk,
	asked: Asked<"addBreachMeasures">,
): Answered =>
	handle(desk, "breach-measures", { v: "breach-measures-taken/1", ...asked });

export const tellPersons = (
	desk: Desk,
	asked: Asked<"tellPersons">,
): Answered => handle(desk, "persons-told", { v: "persons-told/1", ...asked });

/** The notification to the authority is a communication like any other (C7): entered there in the same commit. */
export async function tellAuthority(
	desk: Desk,
	asked: Asked<"tellAuthority">,
): Answered {
	const { told, way } = asked;
	const communication = freshId();
	const entry = await communicationEntry(desk, {
		v: "communicated/1",
		at: desk.session.vault.outside.now(),
		id: communication,
		recipient: "other-authority",
		basis: "C10",
		way,
		on: luxembourgDay(told),
	});
	const command = { v: "authority-told/1", ...asked, communication } as const;
	return handle(desk, "authority-told", command, entry);
}

/** Decides on the register as it stands, and writes the entry with what goes beside it in one commit. */
async function handle(
	desk: Desk,
	note: string,
	command: BreachCommand,
	beside: readonly NewRecord[] = [],
): Answered {
	const { session } = desk;
	const read = await readBreaches(session);
	if (!read.ok) return refuse({ kind: "role" });
	const { roster, outside } = session.vault;
	const at = outside.now();
	const decided = decideBreach(read.value.breaches, command, at);
	if (!decided.ok) {
		await session.enterRefusal("C10");
		return refuse({ kind: "rule", why: decided.reason });
	}
	const day = await session.rightsDay();
	const written = await session.commit([
		...(await entryRecords(session, "breaches", {
			events: [{ ...decided.value, at }],
			holders: rightsHolders(roster, day),
		})),
		...beside,
		...session.accessRecords({ act: "recorded", note }),
	]);
	if (!written.ok) return written;
	await desk.changed([]);
	const after = await readBreaches(session);
	return after.ok
		? ok(viewsOf(session, after.value))
		: refuse({ kind: "role" });
}
