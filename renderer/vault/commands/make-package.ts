import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import { makeCode } from "../keys/words.ts";
import { carryPackage } from "../packages/carrier.ts";
import { factsOf, jobOf } from "../packages/compose.ts";
import { confirmPassphrase } from "../packages/confirm-passphrase.ts";
import {
	judgePackage,
	type PackageAsked,
	type Permitted,
} from "../packages/judge.ts";
import { openDoor } from "../packages/open-door.ts";
import { enterBegun, enterFailure, recordIssue } from "../packages/register.ts";
import { packageWords } from "../packages/words.ts";
import type { PackageRecipient } from "../packages/work-protocol.ts";
import { workerCalls } from "../packages/worker-calls.ts";
import { Upload } from "../pieces/seal-file.ts";
import type { Desk } from "./desk.ts";

export interface IssuedCopy {
	readonly copy: number;
	/** Shown once, when the lawyer has no key. */
	readonly code: string | null;
}

type Made<Value> = Result<Value, PackageFault>;

/** One package after the other: a copy's number stands inside of it, so the one before must be recorded first. */
const underWay = new WeakMap<Desk, Promise<unknown>>();

/**
 * C1: makes the lawyer's package, the one thing that leaves. It counts as issued when main has it on the disk and not
 * before; what was tried and did not come to that is entered in the access register (C5).
 */
export function makePackage(
	desk: Desk,
	asked: PackageAsked,
	page: MessagePort | undefined,
): Promise<Made<IssuedCopy>> {
	const before = underWay.get(desk) ?? Promise.resolve();
	const mine = before.then(() => attempt(desk, asked, page));
	underWay.set(
		desk,
		mine.catch(() => undefined),
	);
	return mine;
}

async function attempt(
	desk: Desk,
	asked: PackageAsked,
	page: MessagePort | undefined,
): Promise<Made<IssuedCopy>> {
	const cancelled = cancelling(page);
	const made = await make(desk, asked, page, cancelled);
	if (!made.ok) await enterFailure(desk, asked.id, made.reason);
	return made;
}

/** The page cancels by any message or by closing its port. */
function cancelling(page: MessagePort | undefined): AbortSignal {
	const controller = new AbortController();
	const cancel = () => controller.abort();
	page?.addEventListener("message", cancel);
	page?.addEventListener("close", cancel);
	page?.start();
	return controller.signal;
}

async function make(
	desk: Desk,
	asked: PackageAsked,
	page: MessagePort | undefined,
	cancelled: AbortSignal,
): Promise<Made<IssuedCopy>> {
	const judged = await judgePackage(desk, asked);
	if (!judged.ok) return judged;
	const confirmed = await confirmPassphrase(desk.session, asked.passphrase);
	if (!confirmed.ok) return confirmed;
	const begun = await enterBegun(desk, asked.id);
	if (!begun.ok) return begun;
	const door = await openDoor(desk.session, judged.value);
	if (!door.ok) return door;
	// The dialog may have stood open for long: what is packed is the dossier as it is now.
	const permitted = await judgePackage(desk, asked);
	if (!permitted.ok || cancelled.aborted) {
		await new Upload(door.value).abort();
		return permitted.ok ? refuse({ kind: "cancelled" }) : permitted;
	}
	return pack(desk, asked, permitted.value, {
		page,
		door: door.value,
		cancelled,
	});
}

interface Carriage {
	readonly page: MessagePort | undefined;
	readonly door: MessagePort;
	readonly cancelled: AbortSignal;
}

async function pack(
	desk: Desk,
	asked: PackageAsked,
	permitted: Permitted,
	{ page, door, cancelled }: Carriage,
): Promise<Made<IssuedCopy>> {
	const { session } = desk;
	const { today } = await session.today();
	const words = await packageWords(asked.language);
	const facts = factsOf(session, permitted, asked, today);
	const recipient = recipientOf(permitted);
	const result = await carryPackage({
		job: jobOf(facts, words, recipient, session.vault.outside.now()),
		door,
		handlers: workerCalls(session, facts, words, page),
		cancelled,
	});
	if (typeof result === "string") return refuse({ kind: result });
	const recorded = await recordIssue(desk, asked, facts, result.sha256);
	if (!recorded.ok) return recorded;
	const code = recipient.by === "code" ? recipient.code : null;
	return ok({ copy: facts.copy, code });
}

const recipientOf = ({ lawyer }: Permitted): PackageRecipient =>
	lawyer.recipient === null
		? { by: "code", code: makeCode() }
		: { by: "key", key: lawyer.recipient };
