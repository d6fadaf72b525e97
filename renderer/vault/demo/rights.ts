import { utf8 } from "../../../shared/base/bytes.ts";
import { addDays, isoDate, plainDate } from "../../../shared/base/dates.ts";
import { luxembourgInstant } from "../../../shared/base/luxembourg-day.ts";
import type { Result } from "../../../shared/base/result.ts";
import { Desk } from "../commands/desk.ts";
import { recordBreach } from "../registers/breaches.ts";
import { receiveRequest } from "../registers/requests.ts";
import { Session } from "../session/session.ts";
import { unlockAccount } from "../session/unlock.ts";
import { DEMO_ACCOUNTS, DEMO_PASSPHRASE } from "./people.ts";

/** Days since the request came in: its last day is not far. */
const ASKED_BEFORE = 24;

/** One request and one breach, entered by the invented DPO; the clerk's lists follow. */
export async function fillRegistersOfRights(clerk: Desk): Promise<void> {
	const desk = await deskOfDpo(clerk);
	const asked = desk.summaries.all().find(({ stage }) => stage === "inquiry");
	if (asked === undefined) throw new Error("no invented dossier in inquiry");
	const { today } = await desk.session.today();
	const daysAgo = (days: number) => isoDate(addDays(plainDate(today), -days));
	must(
		await receiveRequest(desk, {
			kind: "access",
			asks: "agent",
			person: asked.agent,
			received: daysAgo(ASKED_BEFORE),
			words: "Je souhaite lire ce que mon dossier contient (inventé).",
			reference: asked.reference,
			identified: true,
		}),
	);
	must(
		await recordBreach(desk, {
			known: luxembourgInstant(daysAgo(1), 9, 30),
			what: "Sac de courrier oublié dans le bus (inventé)",
			persons: "Noms et adresses, une vingtaine de personnes",
			measures: "Le sac est revenu le soir même",
			risk: "open",
		}),
	);
	await clerk.changed([asked.id]);
}

async function deskOfDpo({ session: { vault } }: Desk): Promise<Desk> {
	const dpo = DEMO_ACCOUNTS.find(({ role }) => role === "dpo");
	const account = [...vault.roster.accounts.values()].find(
		({ initials }) => initials === dpo?.initials,
	);
	if (account === undefined) throw new Error("no invented DPO");
	const passphrase = utf8(DEMO_PASSPHRASE);
	const keys = must(await unlockAccount(vault, account.id, { passphrase }));
	return Desk.open(must(await Session.open(vault, account.id, keys)));
}

/** What is invented and refused is a mistake in the invention. */
function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok)
		throw new Error(`invented and refused: ${JSON.stringify(result.reason)}`);
	return result.value;
}
