import type { Verdict } from "../../../../shared/retention/verdict-types.ts";
import type { LimitView } from "../../../../shared/vault-protocol.ts";
import { LimitDate } from "./LimitDate.tsx";
import { VerdictDate } from "./VerdictDate.tsx";
import type { Why } from "./WhyButton.tsx";

type Dated =
	| { readonly limit: LimitView }
	| { readonly verdict: Verdict; readonly today: string };

export type DateLegaleProps = Dated & {
	/** In lists: without its words. */
	readonly compact?: boolean;
	/** Where « Pourquoi ? » leads; absent where the row leads to the dossier. */
	readonly why?: Why;
};

/**
 * Every legal date on screen (SCREENS section 3): never a date alone, never a distance without its date. Words, day
 * with its weekday, distance in the limit's own unit, rule, provisional mark, « Pourquoi ? ».
 */
export function DateLegale(props: DateLegaleProps) {
	return "limit" in props ? (
		<LimitDate {...props} />
	) : (
		<VerdictDate {...props} />
	);
}
