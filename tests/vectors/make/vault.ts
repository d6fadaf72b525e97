import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CHECKED_BYTES } from "../../../electron/bytes/checked-secret.ts";
import { isUsed, layoutFor } from "../../../electron/bytes/slot-file.ts";
import type { VaultRoom } from "../../../renderer/vault/room.ts";
import { utf8 } from "../../../shared/base/bytes.ts";
import {
	must,
	PASSPHRASES,
	SAMPLE_DOSSIER,
	SAMPLE_VAULT,
	unlockAs,
} from "../../support/sample.ts";
import { VaultBench } from "../../support/vault-bench.ts";
import { hex } from "./damage.ts";

const NEWCOMER = "parasol-granite-hublot-sifflet-olive";
const DAY_MS = 24 * 3_600_000;
const PIECE = "Relevé des absences : quatre jours.";

type Room = VaultRoom["handlers"];

async function as(
	bench: VaultBench,
	initials: "CW" | "JM" | "DO",
): Promise<Room> {
	const room = await bench.start();
	const whose = { CW: "clerk", JM: "college", DO: "dpo" } as const;
	must(await unlockAs(room, initials, PASSPHRASES[whose[initials]]));
	return room.handlers;
}

/** A whole vault as a kill leaves it: two days, three accounts and one that left, a dossier, a piece, a kit, a receipt. */
export async function vaultVectors() {
	const bench = new VaultBench("2026-12-10");
	try {
		return await lifeOf(bench);
	} finally {
		await bench.dispose();
	}
}

async function lifeOf(bench: VaultBench) {
	const first = (await bench.start()).handlers;
	must(await first.createVault(SAMPLE_VAULT, []));
	const id = must(await first.openNewDossier(SAMPLE_DOSSIER, []));
	await comeAndGo(bench);
	const sheets = await kitOf(bench);
	bench.now += DAY_MS;
	const clerk = await as(bench, "CW");
	must(
		await clerk.dossier(
			{ id, motive: { motive: "record-step", note: "" } },
			[],
		),
	);
	for (const step of [
		{ step: "order-issued", on: "2026-11-16", channel: "workplace" },
		{ step: "order-notified", on: "2026-11-18" },
		{ step: "reply-received", on: "2026-11-20" },
	])
		must(
			await clerk.recordStep({ id, step, remark: "Fictif.", pieces: [] }, []),
		);
	must(
		await clerk.importPiece(
			{
				id,
				file: new File([PIECE], "releve.txt"),
				description: {
					title: "Relevé",
					date: null,
					author: "",
					persons: [],
					special: [],
				},
				acceptContent: false,
			},
			[new MessageChannel().port2],
		),
	);
	const dpo = await as(bench, "DO");
	const { code } = must(await dpo.takeReceipt({}, []));
	return {
		format: "vault",
		version: 1,
		id,
		code,
		sheets,
		piece: PIECE,
		...filesOf(bench.dir),
	};
}

/** Somebody is enrolled and leaves: keys are rotated. */
async function comeAndGo(bench: VaultBench): Promise<void> {
	const clerk = await as(bench, "CW");
	const newcomer = {
		name: "Nora Thill",
		initials: "NT",
		roles: ["clerk" as const],
		passphrase: utf8(NEWCOMER),
	};
	const { pending } = must(await clerk.proposeAccount(newcomer, []));
	const account = pending[0]?.account as never;
	const dpo = await as(bench, "DO");
	must(await dpo.confirmAccount({ account }, []));
	must(await dpo.reviewAccount({ account, roles: [], reason: "Départ." }, []));
}

async function kitOf(bench: VaultBench): Promise<(readonly string[])[]> {
	const clerk = await as(bench, "CW");
	must(await clerk.beginKit({}, []));
	const sheets: (readonly string[])[] = [];
	for (const sheet of [0, 1, 2]) {
		const words = must(await clerk.showSheet({ sheet }, []));
		must(await clerk.checkSheet({ sheet, words: [...words] }, []));
		sheets.push(words);
	}
	must(await clerk.sealKit({}, []));
	return sheets;
}

/** Every file but the two of the slots, of which the taken places alone are kept: the rest is chance. */
function filesOf(dir: string) {
	const files: Record<string, string> = {};
	for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
		const file = path.join(dir, name);
		if (/^slots/.test(name) || readdirSyncOrNull(file) !== null) continue;
		files[name] = hex(readFileSync(file));
	}
	const slots = readFileSync(path.join(dir, "slots"));
	const capacity = slots.readUInt16BE(6) * 8;
	const { bitmapAt, placeOf } = layoutFor(capacity);
	const bitmap = slots.subarray(bitmapAt, bitmapAt + capacity / 8);
	const taken = Array.from({ length: capacity }, (_, slot) => slot)
		.filter((slot) => isUsed(bitmap, slot))
		.map((slot) => ({
			slot,
			entry: hex(slots.subarray(placeOf(slot), placeOf(slot) + CHECKED_BYTES)),
		}));
	return { files, slots: { capacity, taken } };
}

function readdirSyncOrNull(folder: string): string[] | null {
	try {
		return readdirSync(folder);
	} catch {
		return null;
	}
}
