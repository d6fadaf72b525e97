import { dossierHolders } from "../../renderer/vault/access/holders.ts";
import { Desk } from "../../renderer/vault/commands/desk.ts";
import { freshId } from "../../renderer/vault/commands/open-new-dossier.ts";
import { passphraseKey } from "../../renderer/vault/crypto/passphrase-key.ts";
import { demoPerson } from "../../renderer/vault/demo/people.ts";
import { makeStreamSecret } from "../../renderer/vault/keys/stream-keys.ts";
import { OpenedVault } from "../../renderer/vault/opened-vault.ts";
import { Session } from "../../renderer/vault/session/session.ts";
import { unlockAccount } from "../../renderer/vault/session/unlock.ts";
import { eventsIn } from "../../renderer/vault/streams/keyed-events.ts";
import type { NewRecord } from "../../renderer/vault/streams/ledger.ts";
import { keyedStreamOpened } from "../../renderer/vault/streams/open-stream.ts";
import { type StreamId, streamId } from "../../shared/base/ids.ts";
import { type FileEvent, fileEventSchema } from "../../shared/file/events.ts";
import type { AgentIdentity } from "../../shared/file/parts.ts";
import {
	must,
	nationalNumber,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
} from "../support/sample.ts";
import { VaultBench } from "../support/vault-bench.ts";

/** Records that each dossier has, its first clear one among them. */
export const RECORDS_EACH = 20;
const PER_COMMIT = 25;
const YEAR = 2026;

/** A dossier's life until it is before the commissioner, as steps on their days. */
const STEPS = [
	{ step: "order-issued", on: "2026-01-12", channel: "workplace" },
	{ step: "order-notified", on: "2026-01-14", privacyNotice: true },
	{ step: "reply-received", on: "2026-01-16" },
	{
		step: "assessed",
		on: "2026-01-20",
		reply: "unsatisfactory",
		grave: false,
	},
	{ step: "forwarded", on: "2026-01-22" },
	{ step: "referred-to-commissioner", on: "2026-01-26" },
] as const;

/** Founds a vault in `root` (the app's profile) and writes so many dossiers into it with the program's own code. */
export async function fillLargeVault(
	root: string,
	count: number,
	day: string,
	progress: (done: number) => void,
): Promise<void> {
	const bench = new VaultBench(day, false, [], root);
	bench.derivePassphraseKey = async (passphrase, parameters) =>
		passphraseKey(passphrase, parameters);
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const template = must(
		await room.handlers.openNewDossier(
			{
				...SAMPLE_DOSSIER,
				known: "2026-01-08" as never,
				breach: { last: "2026-01-07" as never },
			},
			[],
		),
	);
	for (const step of STEPS)
		must(
			await room.handlers.recordStep(
				{ id: template, step, remark: "Fictif.", pieces: [] },
				[],
			),
		);
	const desk = await deskOf(bench);
	const events = await eventsOf(desk, template);
	for (let done = 0; done < count; done += PER_COMMIT) {
		const records: NewRecord[] = [];
		for (let each = done; each < Math.min(count, done + PER_COMMIT); each++)
			records.push(...(await dossier(desk, events, each)));
		must(await desk.session.commit(records));
		progress(Math.min(count, done + PER_COMMIT));
	}
	await bench.dispose();
}

async function deskOf(bench: VaultBench): Promise<Desk> {
	const outside = await bench.outside();
	const hello = must(await outside.main.hello({}));
	if (hello.disk.kind !== "there") throw new Error("no vault was founded");
	const vault = await OpenedVault.open(outside, hello, hello.disk);
	const clerk = [...vault.roster.accounts.values()].find(
		({ initials }) => initials === "CW",
	);
	if (clerk === undefined) throw new Error("no clerk");
	const secrets = { passphrase: PASSPHRASES.clerk };
	const keys = must(await unlockAccount(vault, clerk.id, secrets));
	return Desk.open(must(await Session.open(vault, clerk.id, keys)));
}

async function eventsOf({ session }: Desk, id: StreamId): Promise<FileEvent[]> {
	const keys = await session.keyring.keysOf(id);
	const records = must(await session.vault.reader.read(id));
	return (eventsIn(records, keys, fileEventSchema) ?? []).map(
		({ event }) => event,
	);
}

/** The template's events for another agent under another reference, and notes on the facts up to the number of records. */
async function dossier(
	{ session }: Desk,
	template: readonly FileEvent[],
	place: number,
): Promise<NewRecord[]> {
	const id = streamId(freshId());
	const at = session.vault.outside.now();
	const { roster } = session.vault;
	const { today } = await session.today();
	const stage = { stage: "forwarded", awaitsApproval: false } as const;
	const { record, key } = await keyedStreamOpened(
		session.vault,
		id,
		"dossier",
		{
			secret: makeStreamSecret(),
			holders: dossierHolders(roster, today, stage, new Set()),
			at,
		},
	);
	const events = template.map((event) =>
		event.v === "dossier-opened/1"
			? { ...event, agent: agent(place), reference: reference(place) }
			: event,
	);
	while (events.length < RECORDS_EACH - 1)
		events.push({
			v: "facts-amended/1",
			at,
			facts: { ...SAMPLE_DOSSIER.facts, articles: ["art. 12", "art. 13"] },
			reason: `Précision ${events.length}`,
		});
	return [
		record,
		...events.map(
			(event): NewRecord => ({
				stream: id,
				kind: "dossier",
				generation: 1,
				protection: { suite: "keyed", key },
				event,
			}),
		),
	];
}

/** After the template's own. */
const reference = (place: number): string =>
	`DJ-${YEAR}-${String(place + 2).padStart(3, "0")}`;

/** No two are the same person: the serial goes with the place. */
function agent(place: number): AgentIdentity {
	const { name, firstName, service, birthday } = demoPerson(place);
	const serial = String(place % 1000).padStart(3, "0");
	return {
		...SAMPLE_DOSSIER.agent,
		name: `${name}-${Math.floor(place / 9)}`,
		firstName,
		service,
		nationalNumber: nationalNumber(birthday, serial),
	} as AgentIdentity;
}
