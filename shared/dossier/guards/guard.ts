import type { Context } from "../context.ts";
import type { Reason } from "../refusal.ts";
import type { Standing } from "../standing.ts";
import type { Step } from "../steps.ts";

/** Why the law forbids this step after what came before; null when it may be taken. */
export type Guard<S extends Step> = (
	standing: Standing,
	step: S,
	context: Context,
) => Reason | null;
