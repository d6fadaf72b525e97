import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	deskCommands,
	inConsultation,
	longCommands,
} from "../../../renderer/vault/desk-commands.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { refuse } from "../../../shared/base/result.ts";
import type { PersonId, PieceId } from "../../../shared/file/parts.ts";
import { BackupBench } from "../../support/backup-bench.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
} from "../../support/sample.ts";
import type { VaultBench } from "../../support/vault-bench.ts";

let places: BackupBench;
let bench: VaultBench;
beforeEach(() => {
	places = new BackupBench();
	bench = places.bench;
});
afterEach(() => places.dispose());

const TODAY = "2026-12-10" as IsoDate;
const RECEIVED = "2026-12-01" as IsoDate;
const WITNESS = "Dominique Klein";
const DOSSIER = {
	...SAMPLE_DOSSIER,
	facts: {
		...SAMPLE_DOSSIER.facts,
		description: `Absence relevée par ${WITNESS}.`,
	},
	persons: [
		{
			name: WITNESS,
			part: "witness" as const,
			note: "Collègue d’Anne Muller et de Jo Hoffmann.",
		},
		{ name: "Jo Hoffmann", part: "third-person" as const, note: "" },
	],
};
const asked = {
	kind: "access" as const,
	asks: "agent" as "agent" | "other",
	person: "Muller, Anne",
	received: RECEIVED,
	words: "Je souhaite lire mon dossier.",
	reference: "DJ-2026-001" as string | null,
	identified: true,
};

interface Kept {
	/** The clerk's, who opened the dossier. */
	readonly room: VaultRoom;
	readonly id: StreamId;
	readonly persons: readonly PersonId[];
}

async function founded(): Promise<Kept> {
	const room = await bench.start();
	must(await room.handlers.createVault(SAMPLE_VAULT, []));
	const id = must(await room.handlers.openNewDossier(DOSSIER, []));
	const motive = { motive: "record-step" as const, note: "" };
	const { persons } = must(await room.handlers.dossier({ id, motive }, []));
	return { room, id, persons: persons.map((each) => each.id) };
}

async function added(
	{ room, id }: Kept,
	title: string,
	persons: readonly PersonId[],
	masks?: PieceId,
): Promise<PieceId> {
	return must(
		await room.handlers.importPiece(
			{
				id,
				file: new File([title], `${title}.txt`),
				description: {
					title,
					date: null,
					author: WITNESS,
					persons: [...persons],
					special: [],
				},
				acceptContent: true,
				...(masks === undefined ? {} : { masks }),
			},
			[new MessageChannel().port2],
		),
	);
}

async function received(more: Partial<typeof asked> = {}) {
	const room = await places.as("DO");
	const { rows } = must(
		await room.handlers.receiveRequest({ ...asked, ...more }, []),
	);
	return {
		room,
		id: rows.filter(({ answer }) => answer === null).at(-1)?.id ?? "",
	};
}

const rule = (why: string) => ({ ok: false, reason: { kind: "rule", why } });
const notOpen = { ok: false, reason: { kind: "not-open-to-you" } };
const begin = (
	room: VaultRoom,
	id: string,
	pieces: readonly PieceId[] = [],
	person: PersonId | null = null,
) =>
	room.handlers.beginConsultation(
		{ id, present: "Me Dupont", person, pieces: [...pieces] },
		[],
	);
const shown = async (room: VaultRoom) =>
	must(await room.handlers.consultation({ language: "fr" }, []));
const read = (room: VaultRoom, id: StreamId, piece: PieceId) =>
	room.handlers.readPiece({ id, piece }, [new MessageChannel().port2]);
const rowOf = async (room: VaultRoom) =>
	must(await room.handlers.requests({}, [])).rows[0];

describe("C9: a consultation", () => {
	test("shows nothing before the identity is proved, nor to anybody but the DPO", async () => {
		await founded();
		const { room, id } = await received({ identified: false });
		expect(await room.handlers.prepareConsultation({ id }, [])).toMatchObject(
			rule("identity-missing"),
		);
		expect(await begin(room, id)).toMatchObject(rule("identity-missing"));
		expect(await shown(room)).toBeNull();
		must(await room.handlers.identifyRequest({ id, on: TODAY }, []));
		const clerk = await places.as("CW");
		const role = { ok: false, reason: { kind: "role" } };
		expect(await clerk.handlers.prepareConsultation({ id }, [])).toMatchObject(
			role,
		);
		expect(await begin(clerk, id)).toMatchObject(role);
		const dpo = await places.as("DO");
		must(await dpo.handlers.prepareConsultation({ id }, []));
		must(await begin(dpo, id));
	});

	test("is of a request for access to a dossier that was not refused", async () => {
		await founded();
		const other = await received({ reference: null });
		expect(await begin(other.room, other.id)).toMatchObject(rule("no-dossier"));
		const { id: erasure } = await received({ kind: "erasure" } as never);
		const { room, id } = await received();
		expect(await begin(room, erasure)).toMatchObject(rule("not-access"));
		const answer = {
			id,
			on: TODAY,
			outcome: "refused" as const,
			ground: null,
			restriction: null,
			words: "Pas à cette personne.",
		};
		must(await room.handlers.answerRequest(answer, []));
		expect(await begin(room, id)).toMatchObject(rule("not-granted"));
	});

	test("shows the agent the matter and the chosen pieces, without the name of any other", async () => {
		const kept = await founded();
		const plain = await added(kept, `Note de ${WITNESS}`, []);
		const naming = await added(kept, "Témoignage", kept.persons.slice(0, 1));
		const copy = await added(kept, "Témoignage masqué", [], naming);
		const { room, id } = await received();
		const plan = must(await room.handlers.prepareConsultation({ id }, []));
		expect(plan).toMatchObject({
			agent: { name: "Muller", firstName: "Anne" },
			restricted: null,
		});
		// For the same motive.
		must(await read(room, kept.id, naming));
		expect(plan.pieces.map((piece) => piece.id)).toEqual([plain, naming, copy]);
		expect(await begin(room, id, [plain, naming])).toMatchObject(
			rule("not-theirs"),
		);
		must(await begin(room, id, [plain, copy]));
		const view = await shown(room);
		expect(view).toMatchObject({
			person: "Muller, Anne",
			present: "Me Dupont",
			begun: { by: "Dora Ott" },
			pieces: [
				{ number: 1, title: "Note de [témoin]", author: "[témoin]" },
				{ number: 3 },
			],
		});
		const told = JSON.stringify(view);
		expect(told).toContain("Absence relevée par [témoin].");
		expect(told).not.toContain("Klein");
		expect(told).not.toContain("Hoffmann");
	});

	test("shows another person what is entered of that person, and copies without the agent", async () => {
		const kept = await founded();
		const [witness, third] = kept.persons;
		if (witness === undefined || third === undefined) throw new Error("none");
		const naming = await added(kept, "Témoignage", [witness]);
		const copy = await added(kept, "Extrait", [witness], naming);
		const agents = await added(kept, "Réponse", []);
		const { room, id } = await received({ asks: "other", person: WITNESS });
		const { persons } = must(
			await room.handlers.prepareConsultation({ id }, []),
		);
		expect(persons).toHaveLength(2);
		expect(await begin(room, id, [])).toMatchObject(rule("not-theirs"));
		for (const piece of [naming, agents])
			expect(await begin(room, id, [piece], witness)).toMatchObject(
				rule("not-theirs"),
			);
		expect(await begin(room, id, [copy], third)).toMatchObject(
			rule("not-theirs"),
		);
		must(await begin(room, id, [copy], witness));
		const view = await shown(room);
		expect(view?.told).toEqual({
			of: "other",
			entered: {
				id: witness,
				name: WITNESS,
				part: "witness",
				note: "Collègue d’[l’agent] et de [tiers].",
			},
		});
		expect(JSON.stringify(view)).not.toContain("Absence");
	});

	test("lets nothing else be read until it ends", async () => {
		const kept = await founded();
		const first = await added(kept, "Ordre", []);
		const second = await added(kept, "Réponse", []);
		const { room, id } = await received();
		const motive = { motive: "answer-request" as const, note: "" };
		must(await room.handlers.dossier({ id: kept.id, motive }, []));
		must(await begin(room, id, [first]));
		must(await read(room, kept.id, first));
		expect(await read(room, kept.id, second)).toMatchObject(notOpen);
		expect(
			await room.handlers.dossier({ id: kept.id, motive }, []),
		).toMatchObject(notOpen);
		must(await room.handlers.endConsultation({ how: "closed" }, []));
		expect(await shown(room)).toBeNull();
		must(await read(room, kept.id, second));
	});

	test("closes every other call of the vault until it ends", async () => {
		const { id: dossier } = await founded();
		const { room, id } = await received();
		must(await begin(room, id));
		const ports = () => [new MessageChannel().port2];
		const names = [
			...Object.keys(deskCommands),
			...Object.keys(longCommands),
		].filter((name) => !inConsultation.has(name));
		const open: string[] = [];
		for (const name of names as (keyof typeof deskCommands)[]) {
			const answer: unknown = await room.handlers[name](
				{ id: dossier, text: "muller" } as never,
				ports(),
			);
			if (JSON.stringify(answer) !== JSON.stringify(refuse("closed")))
				open.push(name);
		}
		expect(names).toEqual(expect.arrayContaining(["dossiers", "verify"]));
		expect(open).toEqual([]);
		const status = must(await room.handlers.status({}, []));
		const account = status.phase === "open" ? status.session.account : null;
		const again = { account, passphrase: PASSPHRASES.dpo } as never;
		const sheets = [[], []];
		const person = { name: "X", initials: "XX", passphrase: PASSPHRASES.dpo };
		const use = { sheets, motive: "x" };
		expect([
			await room.handlers.unlock(again, []),
			await room.handlers.createVault(SAMPLE_VAULT, []),
			await room.handlers.openWithKit({ ...use, account: person }, []),
			await room.handlers.openEscrow(use, []),
			await room.handlers.rebuild({}, []),
			await room.handlers.fillDemo({}, []),
		]).toEqual(Array.from({ length: 6 }, () => refuse("closed")));
		expect(await room.handlers.dossiers({}, [])).toEqual(refuse("closed"));
		must(await room.handlers.endConsultation({ how: "closed" }, []));
		must(await room.handlers.dossiers({}, []));
		must(await room.handlers.requests({}, []));
		// No other session begins in the place of this one.
		expect(await room.handlers.unlock(again, [])).toEqual(refuse("closed"));
	});

	test("is entered with who was there, when, how it ended and what was seen", async () => {
		const kept = await founded();
		const first = await added(kept, "Ordre", []);
		const second = await added(kept, "Réponse", []);
		const { room, id } = await received();
		must(await room.handlers.prepareConsultation({ id }, []));
		const begun = bench.now;
		const { rows: under } = must(await begin(room, id, [first, second]));
		expect(under[0]?.consultations).toMatchObject([
			{ begun: { by: "Dora Ott", at: begun }, ended: null },
		]);
		must(await read(room, kept.id, second));
		bench.now += 600_000;
		must(await room.handlers.endConsultation({ how: "idle" }, []));
		expect((await rowOf(room))?.consultations).toMatchObject([
			{
				ended: { at: begun + 600_000, how: "idle", pieces: 1 },
				underWay: false,
				present: "Me Dupont",
				shown: [2],
			},
		]);
		const { rows } = must(
			await room.handlers.accessRegister(
				{ before: null, act: null, dossier: kept.id },
				[],
			),
		);
		expect(rows.slice(0, 4)).toMatchObject([
			{ act: "recorded", note: "consultation-ended" },
			{
				act: "piece-viewed",
				motive: "answer-request",
				note: `2/${RECEIVED}`,
			},
			{ act: "recorded", note: "consultation-begun" },
			{
				act: "dossier-opened",
				by: "Dora Ott",
				motive: "answer-request",
				note: `request/${RECEIVED}`,
			},
		]);
	});

	test("whose end was not entered stays without one, and another can begin", async () => {
		await founded();
		const { room, id } = await received();
		must(await begin(room, id));
		const later = await places.as("DO");
		expect(await shown(later)).toBeNull();
		expect((await rowOf(later))?.consultations).toMatchObject([
			{ ended: null, underWay: false },
		]);
		const { rows } = must(await begin(later, id));
		expect(rows[0]?.consultations).toHaveLength(2);
	});

	test("of a restricted dossier is one of the DPO's answers", async () => {
		const { id: dossier } = await founded();
		const restriction = await received({ kind: "restriction" } as never);
		must(
			await restriction.room.handlers.answerRequest(
				{
					id: restriction.id,
					on: TODAY,
					outcome: "granted",
					ground: null,
					restriction: "accuracy-contested",
					words: "",
				},
				[],
			),
		);
		const { room, id } = await received();
		expect(
			must(await room.handlers.prepareConsultation({ id }, [])),
		).toMatchObject({ dossier, restricted: TODAY });
		must(await begin(room, id));
		expect((await shown(room))?.told.of).toBe("agent");
		must(await room.handlers.endConsultation({ how: "closed" }, []));
	});
});
