import type { z } from "zod";
import { mayAct } from "../../../shared/access/permissions.ts";
import { hasTwoHolders } from "../../../shared/access/two-holders.ts";
import { bytesToHex } from "../../../shared/base/bytes.ts";
import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import { ID_BYTES, type StreamId, streamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import { initialState } from "../../../shared/dossier/state.ts";
import type { FactsKnown, Step } from "../../../shared/dossier/steps.ts";
import { nextReference } from "../../../shared/file/commons.ts";
import type { FileEvent } from "../../../shared/file/events.ts";
import { evolveFile } from "../../../shared/file/evolve-file.ts";
import { beginFile, type DossierFile } from "../../../shared/file/file.ts";
import type { Person } from "../../../shared/file/parts.ts";
import { openingAccounts } from "../../../shared/roster/rights.ts";
import type {
	RecordFault,
	vaultProtocol,
} from "../../../shared/vault-protocol.ts";
import { dossierHolders } from "../access/holders.ts";
import { randomBytes } from "../crypto/primitives.ts";
import { contextOf } from "../dossiers/context.ts";
import { lawRecorded } from "../dossiers/law-records.ts";
import { knownSanctions, otherDossiers } from "../dossiers/same-agent.ts";
import { makeStreamSecret } from "../keys/stream-keys.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { keyedStreamOpened } from "../streams/open-stream.ts";
import type { Desk } from "./desk.ts";

export type NewDossier = z.output<typeof vaultProtocol.openNewDossier.request>;

export const freshId = (): string => bytesToHex(randomBytes(ID_BYTES));

/** Opens a dossier: its stream, key and slot, the facts known as its first step, a reference that is never given again. */
export async function openNewDossier(
	desk: Desk,
	asked: NewDossier,
): Promise<Result<StreamId, RecordFault>> {
	const { session } = desk;
	if (!mayAct(session.account.roles, "open-dossiers"))
		return refuse({ kind: "role" });
	if (!(await hasKeepers(session))) return refuse({ kind: "two-holders" });
	const { today } = await session.today();
	const at = session.vault.outside.now();
	const year = Number(today.slice(0, 4));
	const { number, reference } = nextReference(session.commons, year);
	const decided = await firstEvents(desk, asked, { reference, today, at });
	if (!decided.ok) return decided;
	const id = streamId(freshId());
	const written = await session.commit([
		...(await dossierRecords(desk, id, decided.value)),
		session.commonsRecord({ v: "reference-taken/1", at, year, number }),
		...session.accessRecords({
			act: "recorded",
			dossier: id,
			note: "dossier-opened",
		}),
	]);
	if (!written.ok) return written;
	await desk.changed([id]);
	return ok(id);
}

/** Whether the dossier would have two holders from its first day: somebody's right may have ended. */
async function hasKeepers(session: Desk["session"]): Promise<boolean> {
	const day = await session.rightsDay();
	return hasTwoHolders(openingAccounts(session.vault.roster, day));
}

/** The dossier's first events: who and what, the agent's sanctions elsewhere, and the facts known as the law's first step. */
async function firstEvents(
	{ session, summaries }: Desk,
	asked: NewDossier,
	{ reference, today, at }: { reference: string; today: IsoDate; at: number },
): Promise<Result<readonly FileEvent[], RecordFault>> {
	const { agent, issuer, facts } = asked;
	const persons = asked.persons.map(
		(person) => ({ ...person, id: freshId() }) as Person, // a fresh id's own brand
	);
	const opened = {
		v: "dossier-opened/1" as const,
		at,
		reference,
		agent,
		issuer,
		facts,
		persons,
	};
	const others = await otherDossiers(
		session,
		summaries,
		agent.nationalNumber,
		null,
	);
	const told = knownSanctions(session, others);
	const file = told.reduce<DossierFile>(
		(so, event) => evolveFile(so, event, session.account.id),
		beginFile(opened),
	);
	const context = contextOf(file, session.readings(), today);
	const step = factsKnown(asked);
	const decided = decide(initialState, { do: "record-step", step }, context);
	if (!decided.ok) {
		await session.enterRefusal(decided.reason.rule);
		return refuse({ kind: "law", refusal: decided.reason });
	}
	const law = decided.value.map((event) =>
		lawRecorded(initialState, event, {
			context,
			today,
			at,
			remark: "",
			pieces: [],
		}),
	);
	return ok([opened, ...told, ...law]);
}

function factsKnown({ known, breach }: NewDossier): Step {
	const { first, last, continuous } = breach;
	const step: FactsKnown = {
		step: "facts-known",
		on: plainDate(known),
		breach: {
			...(first === undefined ? {} : { first: plainDate(first) }),
			...(last === undefined ? {} : { last: plainDate(last) }),
			...(continuous === undefined ? {} : { continuous }),
		},
	};
	return step;
}

async function dossierRecords(
	desk: Desk,
	id: StreamId,
	events: readonly FileEvent[],
): Promise<NewRecord[]> {
	const { session } = desk;
	const day = await session.rightsDay();
	const { record, key, slot } = await keyedStreamOpened(
		session.vault,
		id,
		"dossier",
		{
			secret: makeStreamSecret(),
			holders: dossierHolders(
				session.vault.roster,
				day,
				{ stage: "known", awaitsApproval: false },
				new Set(),
			),
			at: session.vault.outside.now(),
		},
	);
	session.keyring.keep(id, { generation: 1, slot, key });
	const keyed = (event: FileEvent): NewRecord => ({
		stream: id,
		kind: "dossier",
		generation: 1,
		protection: { suite: "keyed", key },
		event,
	});
	return [record, ...events.map(keyed)];
}
