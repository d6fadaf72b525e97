import {
	isFineRatio,
	SANCTIONS,
	type Sanction,
	weightOf,
} from "../../law/sanctions.ts";
import { type Reason, reason } from "../refusal.ts";

/** P8: which sanctions there are, and within which bounds. */
export function sanctionsReason(sanctions: readonly Sanction[]): Reason | null {
	if (sanctions.length === 0) return reason("no-sanction-named", {});
	const kinds = sanctions.map((each) => each.kind);
	const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
	if (twice !== undefined)
		return reason("sanction-named-twice", { sanction: twice });
	return firstReason(
		sanctions,
		(each) => ratioReason(each) ?? durationReason(each),
	);
}

function firstReason(
	sanctions: readonly Sanction[],
	reasonFor: (sanction: Sanction) => Reason | null,
): Reason | null {
	for (const each of sanctions) {
		const found = reasonFor(each);
		if (found !== null) return found;
	}
	return null;
}

function ratioReason({ kind, fineRatio }: Sanction): Reason | null {
	if (kind !== "fine")
		return fineRatio === undefined
			? null
			: reason("ratio-without-fine", { sanction: kind });
	if (fineRatio === undefined) return reason("fine-without-ratio", {});
	return isFineRatio(fineRatio)
		? null
		: reason("fine-out-of-range", { ratio: fineRatio });
}

/** A duration may be left out; one that is named lies within the statute's bounds. */
function durationReason({ kind, years, months }: Sanction): Reason | null {
	const { duration } = SANCTIONS[kind];
	const named = { years, months };
	for (const unit of ["years", "months"] as const) {
		const count = named[unit];
		if (count === undefined) continue;
		const isWithin =
			duration !== null &&
			duration.unit === unit &&
			count >= duration.from &&
			count <= duration.to;
		if (!isWithin)
			return reason("duration-out-of-range", { sanction: kind, count });
	}
	return null;
}

/** The first sanction that is not minor (P9); null when all are. */
export const graverAmong = (sanctions: readonly Sanction[]): Sanction | null =>
	sanctions.find((each) => weightOf(each) === "graver") ?? null;
