import type { VaultRoom } from "../../renderer/vault/room.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import { luhnDigit, verhoeffDigit } from "../../shared/file/national-number.ts";

export const PASSPHRASES = {
	clerk: utf8("tapis-lanterne-cuivre-rivage-moulin"),
	college: utf8("fenouil-brouette-quartier-signal-nacre"),
	dpo: utf8("glacier-pupitre-violon-semence-abri"),
};

/** A national number of the official form that belongs to nobody in particular. */
export const nationalNumber = (
	birthday = "19800229",
	serial = "123",
): string => {
	const body = `${birthday}${serial}`;
	return `${body}${luhnDigit(body)}${verhoeffDigit(body)}`;
};

export const SAMPLE_VAULT = {
	organism: { kind: "commune" as const, name: "Commune de Fictiville" },
	accounts: [
		{
			name: "Claire Weber",
			initials: "CW",
			role: "clerk" as const,
			passphrase: PASSPHRASES.clerk,
		},
		{
			name: "Jean Meyer",
			initials: "JM",
			role: "college" as const,
			passphrase: PASSPHRASES.college,
		},
		{
			name: "Dora Ott",
			initials: "DO",
			role: "dpo" as const,
			passphrase: PASSPHRASES.dpo,
		},
	],
};

export const SAMPLE_DOSSIER = {
	agent: {
		name: "Muller",
		firstName: "Anne",
		nationalNumber: nationalNumber(),
		status: "official" as const,
		service: "Service technique",
		entered: "2004-09-01" as never,
	},
	issuer: "college" as const,
	facts: {
		description: "Absence sans motif.",
		articles: ["art. 12"],
		knownBy: "Collège",
	},
	known: "2026-11-09" as never,
	breach: { last: "2026-11-06" as never },
	persons: [{ name: "Dominique Klein", part: "witness" as const, note: "" }],
	necessary: true as const,
};

/** From the order's notification, the day after it was issued, to a pardon by the college. */
export const TO_PARDON = [
	{ step: "order-notified", on: "2026-11-17" },
	{ step: "reply-received", on: "2026-11-18" },
	{
		step: "assessed",
		on: "2026-11-19",
		reply: "satisfactory",
		grave: false,
	},
	{ step: "pardoned", on: "2026-11-20", by: "college" },
] as const;

/** The value of a result that must be good. */
export function must<Value>(
	result: { ok: true; value: Value } | { ok: false; reason: unknown },
): Value {
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
	return result.value;
}

/** What is said of a piece, of which nothing but its title is known. */
export const describedAs = (title: string) => ({
	title,
	date: null,
	author: "",
	persons: [],
	special: [],
});

/** Unlocks the account with these initials. */
export async function unlockAs(
	room: VaultRoom,
	initials: string,
	passphrase: Uint8Array,
) {
	const status = must(await room.handlers.status({}, []));
	if (status.phase !== "locked") throw new Error(`phase ${status.phase}`);
	const account = status.accounts.find((each) => each.initials === initials);
	if (!account) throw new Error("no such account");
	return room.handlers.unlock({ account: account.id, passphrase }, []);
}
