import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import { makeCode } from "../keys/words.ts";
import { carryPackage } from "../packages/carrier.ts";
import { factsOf, jobOf } from "../packages/compose.ts";
import {
	type Approvable,
	judgeApproval,
	type Permitted,
} from "../packages/judge.ts";
import { type DoorPort, openDoor } from "../packages/open-door.ts";
import { enterBegun, enterFailure, recordIssue } from "../packages/register.ts";
import { packageWords } from "../packages/words.ts";
import type { PackageRecipient } from "../packages/work-protocol.ts";
import { workerCalls } from "../packages/worker-calls.ts";
import { Upload } from "../pieces/seal-file.ts";
import { confirmPassphrase } from "../session/confirm-passphrase.ts";
import type { Desk } from "./desk.ts";

export interface ApprovalAsked {
	readonly id: StreamId;
	readonly order: string;
	readonly passphrase: Uint8Array;
}

export interface IssuedCopy {
	readonly copy: number;
	/** Shown once, when the lawyer has no key. */
	readonly code: string | null;
	/** The file's name, of chance. */
	readonly file: string;
}

type Made<Value> = Result<Value, PackageFault>;

/** One package after the other: a copy's number stands inside of it, so the one before must be recorded first. */
const underWay = new WeakMap<Desk, Promise<unknown>>();

/**
 * C1: approves what another account prepared and makes it, the one thing that leaves. It counts as issued when main has
 * it on the disk and not before; what was tried and did not come to that is entered in the access register (C5).
 */
export function approvePackage(
	desk: Desk,
	asked: ApprovalAsked,
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
	asked: ApprovalAsked,
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
	asked: ApprovalAsked,
	page: MessagePort | undefined,
	cancelled: AbortSignal,
): Promise<Made<IssuedCopy>> {
	const judged = await judgeApproval(desk, asked);
	if (!judged.ok) return judged;
	const confirmed = await confirmPassphrase(desk.session, asked.passphrase);
	if (!confirmed.ok)
		return confirmed.reason.kind === "expired"
			? refuse({ kind: "role" })
			: refuse(confirmed.reason);
	const begun = await enterBegun(desk, asked.id);
	if (!begun.ok) return begun;
	const door = await openDoor(desk.session, judged.value.order);
	if (!door.ok) return door;
	// The dialog may have stood open for long: what is packed is the dossier as it is now.
	const approvable = await judgeApproval(desk, asked);
	if (!approvable.ok || cancelled.aborted) {
		await new Upload(door.value.port).abort();
		return approvable.ok ? refuse({ kind: "cancelled" }) : approvable;
	}
	return pack(desk, approvable.value, { page, door: door.value, cancelled });
}

interface Carriage {
	readonly page: MessagePort | undefined;
	readonly door: DoorPort;
	readonly cancelled: AbortSignal;
}

async function pack(
	desk: Desk,
	approvable: Approvable,
	{ page, door, cancelled }: Carriage,
): Promise<Made<IssuedCopy>> {
	const { session } = desk;
	const { prepared, order } = approvable;
	const { today } = await session.today();
	const words = await packageWords(prepared.language);
	const facts = factsOf(session, approvable, prepared, today);
	const recipient = recipientOf(approvable);
	const result = await carryPackage({
		job: jobOf(facts, words, recipient, session.vault.outside.now()),
		door: door.port,
		handlers: workerCalls(session, { facts, words, order, page }),
		cancelled,
	});
	if (typeof result === "string") return refuse({ kind: result });
	const issue = { facts, words, prepared, sha256: result.sha256 };
	const recorded = await recordIssue(desk, approvable.loaded.id, issue);
	if (!recorded.ok) return recorded;
	const code = recipient.by === "code" ? recipient.code : null;
	return ok({ copy: facts.copy, code, file: door.name });
}

const recipientOf = ({ lawyer }: Permitted): PackageRecipient =>
	lawyer.recipient === null
		? { by: "code", code: makeCode() }
		: { by: "key", key: lawyer.recipient };
