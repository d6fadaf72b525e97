import { mayDo, mayReadFor } from "../../../shared/access/permissions.ts";
import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import { whatIf } from "../../../shared/dossier/what-if.ts";
import type { Explanation } from "../../../shared/law/explanation.ts";
import { explainLimit } from "../../../shared/limits/limits.ts";
import { LIMIT_IDS, type LimitId } from "../../../shared/limits/table.ts";
import {
	requestRefusal,
	restrictedSince,
} from "../../../shared/registers/restriction.ts";
import {
	explainBlocker,
	explainVerdict,
} from "../../../shared/retention/explain.ts";
import type { Blocker } from "../../../shared/retention/verdict-types.ts";
import type {
	DossierView,
	Motive,
	Preview,
	StorageRefusal,
} from "../../../shared/vault-protocol.ts";
import { contextOf, stageOf } from "../dossiers/context.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { lateBy } from "../dossiers/law-records.ts";
import { readStepInput } from "../dossiers/step-input.ts";
import type { Session } from "../session/session.ts";
import { dossierView } from "../views/dossier-view.ts";
import type { Desk } from "./desk.ts";

type NotOpen = { readonly kind: "not-open-to-you" };
type MotiveNeeded = { readonly kind: "motive-needed" };
const NOT_OPEN: NotOpen = { kind: "not-open-to-you" };

/** C9: the dossier may be kept and nothing else. */
interface Restricted {
	readonly kind: "restricted";
	readonly since: IsoDate;
}

/**
 * A dossier that this account holds a key to and may read at its stage; the same refusal whether or not it exists. While
 * its processing is restricted the DPO alone reads it (C9, decision 0015).
 */
export async function readable(
	desk: Desk,
	id: StreamId,
): Promise<Result<LoadedFile, NotOpen>> {
	const loaded = await readableOrWhy(desk, id);
	return loaded.ok ? loaded : refuse(NOT_OPEN);
}

/** As {@link readable}, once the motive was given in this session: nothing of a dossier is shown before that (C5). */
export async function readOpened(
	desk: Desk,
	id: StreamId,
): Promise<Result<LoadedFile, NotOpen | MotiveNeeded>> {
	const loaded = await readable(desk, id);
	if (!loaded.ok || desk.motives.has(id)) return loaded;
	return refuse({ kind: "motive-needed" });
}

/** As {@link readable}; who may read it otherwise learns that it is restricted. */
export async function readableOrWhy(
	desk: Desk,
	id: StreamId,
	given: Motive | null = desk.motives.get(id) ?? null,
): Promise<Result<LoadedFile, NotOpen | Restricted>> {
	const { session, consultation } = desk;
	// Somebody who is no account sits at the screen.
	if (consultation !== null) return refuse(NOT_OPEN);
	const loaded = await session.files.load(id);
	if (!loaded.ok) return refuse(NOT_OPEN);
	if (readsAsDpo(desk, given)) return loaded;
	const { file } = loaded.value;
	const { today } = await session.today();
	if (!mayDo(session.account.roles, "read", stageOf(file, today)))
		return refuse(NOT_OPEN);
	const since = restrictedSince(file, today);
	return since === null ? loaded : refuse({ kind: "restricted", since });
}

/** A DPO reads for a request or a control, once the motive was given, and never by default. */
const readsAsDpo = ({ session }: Desk, given: Motive | null): boolean =>
	mayReadFor(session.account.roles, given?.motive);

/** Shows a dossier; the first time in a session its motive is asked, entered in the register, and only then kept (C5). */
export async function viewDossier(
	desk: Desk,
	{ id, motive }: { id: StreamId; motive: Motive | null },
): Promise<
	Result<
		DossierView,
		| NotOpen
		| Restricted
		| MotiveNeeded
		| { readonly kind: "damaged" }
		| StorageRefusal
	>
> {
	const { session, motives } = desk;
	if (await isDamaged(session, id)) {
		desk.summaries.noteDamaged(id);
		await desk.changed([id]);
		return refuse({ kind: "damaged" });
	}
	const before = motives.get(id);
	const loaded = await readableOrWhy(desk, id, before ?? motive);
	if (!loaded.ok) return loaded;
	if (before === undefined) {
		if (motive === null) return refuse({ kind: "motive-needed" });
		const entered = await session.enter({
			act: "dossier-opened",
			dossier: id,
			...motive,
		});
		if (!entered.ok) return entered;
		motives.set(id, motive);
	}
	return ok(await viewOf(desk, loaded.value));
}

/** Whether this account holds the dossier and neither copy has it whole. */
async function isDamaged(session: Session, id: StreamId): Promise<boolean> {
	if (!(await session.keyring.holds(id))) return false;
	const loaded = await session.files.load(id);
	return !loaded.ok && loaded.reason === "damaged";
}

export async function viewOf(
	{ session, summaries }: Desk,
	{ id, file }: LoadedFile,
): Promise<DossierView> {
	const { today } = await session.today();
	return dossierView({
		id,
		file,
		today,
		readings: session.readings(),
		readingsAt: (instant) => session.readingsAt(instant),
		account: session.account.id,
		roles: session.account.roles,
		nameOf: (account) => session.nameOf(account),
		referenceOf: (other) => summaries.get(other)?.reference ?? null,
	});
}

type Subject =
	| { readonly kind: "limit"; readonly id: string }
	| { readonly kind: "verdict" }
	| { readonly kind: "blocker"; readonly id: Blocker };

/** « Pourquoi ? » */
export async function explain(
	desk: Desk,
	{ id, subject }: { id: StreamId; subject: Subject },
): Promise<Result<Explanation, NotOpen | MotiveNeeded>> {
	const loaded = await readOpened(desk, id);
	if (!loaded.ok) return loaded;
	const { file } = loaded.value;
	const { today } = await desk.session.today();
	const context = contextOf(file, desk.session.readings(), today);
	const on = plainDate(today);
	if (subject.kind === "verdict")
		return ok(explainVerdict(file.law, context, on));
	const found =
		subject.kind === "blocker"
			? explainBlocker(file.law, context, on, subject.id)
			: explainNamedLimit(subject.id, (limit) =>
					explainLimit(file.law, context, on, limit),
				);
	return found === null ? refuse(NOT_OPEN) : ok(found);
}

function explainNamedLimit(
	name: string,
	explainIt: (id: LimitId) => Explanation | null,
): Explanation | null {
	const id = LIMIT_IDS.find((each) => each === name);
	return id === undefined ? null : explainIt(id);
}

/** What a step would change, while its form is being filled in. Nothing is recorded. */
export async function previewStep(
	desk: Desk,
	{ id, step }: { id: StreamId; step: Readonly<Record<string, unknown>> },
): Promise<
	Result<Preview, { kind: "form"; field: string } | NotOpen | MotiveNeeded>
> {
	const loaded = await readOpened(desk, id);
	if (!loaded.ok) return loaded;
	const read = readStepInput(step);
	if (!read.ok) return read;
	const { file } = loaded.value;
	const { today } = await desk.session.today();
	const context = contextOf(file, desk.session.readings(), today);
	const command = { do: "record-step", step: read.value } as const;
	const closed = requestRefusal(file, read.value, today);
	if (closed !== null) return ok({ refusal: closed, whatIf: null, late: [] });
	const decided = decide(file.law, command, context);
	const tried = whatIf(file.law, command, context, plainDate(today));
	const late = decided.ok
		? decided.value.flatMap((event) => lateBy(file.law, event, context, today))
		: [];
	return ok({
		refusal: decided.ok ? null : decided.reason,
		whatIf: tried.ok ? tried.value : null,
		late,
	});
}
