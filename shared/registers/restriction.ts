import { type IsoDate, isoDate, plainDate } from "../base/dates.ts";
import { standingOn } from "../dossier/history.ts";
import type { OpenStep } from "../dossier/open-steps.ts";
import { type Refusal, reason } from "../dossier/refusal.ts";
import type { Standing } from "../dossier/standing.ts";
import type { HoldGround, Step } from "../dossier/steps.ts";
import type { DossierFile } from "../file/file.ts";
import { openRequests } from "../file/requests.ts";

type Restricted = Pick<DossierFile, "law" | "requests">;

/**
 * C9: since when the dossier may be kept and nothing else: a restriction that the DPO granted stands, and no listed use
 * was allowed for it. Null: it may be worked on. A hold on that ground that was placed by hand keeps from destroying and
 * no more: who placed it lifts it again.
 */
export function restrictedSince(
	file: Restricted,
	today: IsoDate,
): IsoDate | null {
	const standing = holdsOn(file, "restriction", today);
	const closing = file.requests.some(
		(each) => each.restricting && each.allowed === null,
	);
	const [first] = standing;
	return first === undefined || !closing ? null : isoDate(first.on);
}

/** C9: why nothing but keeping is done with the dossier; null: it may be worked on. */
export function restrictionRefusal(
	file: Restricted,
	step: Refusal["step"],
	today: IsoDate,
): Refusal | null {
	const since = restrictedSince(file, today);
	if (since === null) return null;
	const why = reason("processing-restricted", { since });
	return { ...why, step, on: today, later: null };
}

/** C9: why a step is not taken in a restricted dossier, or a hold that a request placed is not lifted by hand; null: it may. */
export function requestRefusal(
	file: Restricted,
	step: Step,
	today: IsoDate,
): Refusal | null {
	const restricted = restrictionRefusal(file, step.step, today);
	if (restricted !== null) return restricted;
	if (step.step !== "hold-lifted" || !isOfRequest(file, step.ground, today))
		return null;
	const why = reason("hold-of-a-request", {});
	return { ...why, step: step.step, on: today, later: null };
}

/** Whether as many holds of the ground stand as requests keep there: none of them is anybody else's. */
function isOfRequest(
	file: Restricted,
	ground: HoldGround | undefined,
	today: IsoDate,
): boolean {
	const oldest = standingOn(file.law, plainDate(today)).holds[0]?.ground;
	const lifted = ground ?? oldest;
	if (lifted !== "request" && lifted !== "restriction") return false;
	const kept =
		lifted === "request"
			? openRequests(file)
			: file.requests.filter(({ restricting }) => restricting);
	return holdsOn(file, lifted, today).length <= kept.length && kept.length > 0;
}

const holdsOn = (
	{ law }: Restricted,
	ground: HoldGround,
	today: IsoDate,
): Standing["holds"] =>
	standingOn(law, plainDate(today)).holds.filter(
		(hold) => hold.ground === ground,
	);

/** The steps as the dossier's page lists them: in a restricted dossier each is refused with C9. */
export function stepsUnderRestriction(
	steps: readonly OpenStep[],
	file: Restricted,
	today: IsoDate,
): readonly OpenStep[] {
	return steps.map((each) => {
		const refusal = restrictionRefusal(file, each.step, today);
		return refusal === null || !each.allowed
			? each
			: { ...each, allowed: false, refusal };
	});
}
