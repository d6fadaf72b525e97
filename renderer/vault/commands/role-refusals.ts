import type { StreamId } from "../../../shared/base/ids.ts";
import type { Result } from "../../../shared/base/result.ts";
import { streamIdSchema } from "../../../shared/file/parts.ts";
import type { RuleId } from "../../../shared/law/rules.ts";
import type { Desk } from "./desk.ts";
import { readableOrWhy } from "./view-dossier.ts";

/** How commands say that a role does not allow what was asked; `not-open-to-you` hides whether the dossier exists, or why. */
const BY_ROLE: ReadonlySet<unknown> = new Set([
	"role",
	"needs-keeper",
	"not-open-to-you",
	"restricted",
]);

/** What no role may do, in the commands that leave it to this place to enter; a reading's refusal names its own rule. */
const BY_RULE: ReadonlyMap<unknown, RuleId> = new Map([
	["more-roles", "C6"],
	["not-allowed", "C6"],
	["two-holders", "C6"],
]);

/**
 * Runs a command, and enters in the access register when it was refused to a role (C5): the one place for every command.
 * The rule is C2, and no dossier is named, since who asks may not know of it; of one that would be open to them but for
 * its restriction it is C9, and it is named. What a rule refuses to everybody is entered with that rule, here or by the
 * command that knows it.
 */
export async function enteringRefusals<Answer extends Result<unknown, unknown>>(
	desk: Desk,
	request: unknown,
	command: (desk: Desk) => Promise<Answer>,
): Promise<Answer> {
	const answer = await command(desk);
	if (answer.ok) return answer;
	const kind = partOf(answer.reason, "kind");
	const rule = BY_RULE.get(kind) ?? ruleOfReading(answer.reason);
	if (rule !== null) await desk.session.enterRefusal(rule);
	if (!BY_ROLE.has(kind)) return answer;
	const restricted = await restrictedDossier(desk, request);
	await (restricted === null
		? desk.session.enterRefusal("C2")
		: desk.session.enterRefusal("C9", restricted));
	return answer;
}

/** The dossier that was asked for, when nothing but its restriction closes it to this account. */
async function restrictedDossier(
	desk: Desk,
	request: unknown,
): Promise<StreamId | null> {
	const id = streamIdSchema.safeParse(partOf(request, "id"));
	if (!id.success) return null;
	const loaded = await readableOrWhy(desk, id.data);
	return !loaded.ok && loaded.reason.kind === "restricted" ? id.data : null;
}

function ruleOfReading(reason: unknown): string | null {
	if (partOf(reason, "kind") !== "reading") return null;
	const rule = partOf(partOf(reason, "refusal"), "rule");
	return typeof rule === "string" ? rule : null;
}

const partOf = (value: unknown, name: string): unknown =>
	typeof value === "object" && value !== null
		? Object.getOwnPropertyDescriptor(value, name)?.value
		: undefined;
