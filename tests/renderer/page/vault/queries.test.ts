import { QueryObserver } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import {
	makeQueryClient,
	refreshAfter,
} from "../../../../renderer/page/vault/queries.ts";
import { queryKeys } from "../../../../renderer/page/vault/query-keys.ts";
import { streamId } from "../../../../shared/base/ids.ts";
import { ok, refuse } from "../../../../shared/base/result.ts";

const WITHDRAWN = streamId("1".repeat(32));
const OTHER = streamId("2".repeat(32));

/** A dossier that is on screen, as its page asks for it. */
function shown(id: typeof OTHER) {
	const queries = makeQueryClient();
	const ask = vi.fn(async () => ok({ id }));
	const observer = new QueryObserver(queries, {
		queryKey: queryKeys.dossier(id),
		queryFn: ask,
	});
	const leave = observer.subscribe(() => undefined);
	return { queries, ask, leave };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("what was recorded is asked anew where it is on screen", async () => {
	const { queries, ask, leave } = shown(OTHER);
	await settled();
	refreshAfter(queries, { kind: "changed", dossiers: [OTHER] });
	await settled();
	expect(ask).toHaveBeenCalledTimes(2);
	leave();
});

test("a dossier from which one has withdrawn is not asked for by the page, and nothing of it stays (C2, C5)", async () => {
	const { queries, ask, leave } = shown(WITHDRAWN);
	await settled();
	const why = ["explanation", WITHDRAWN, "T1"];
	queries.setQueryData(why, ok("because"));
	refreshAfter(queries, { kind: "closed", dossier: WITHDRAWN });
	refreshAfter(queries, { kind: "changed", dossiers: [WITHDRAWN] });
	await settled();
	expect(ask).toHaveBeenCalledTimes(1);
	expect(queries.getQueryData(queryKeys.dossier(WITHDRAWN))).toEqual(
		refuse({ kind: "not-open-to-you" }),
	);
	expect(queries.getQueryData(why)).toBeUndefined();
	leave();
	// Who comes back to it asks: that is an act of a person.
	const again = new QueryObserver(queries, {
		queryKey: queryKeys.dossier(WITHDRAWN),
		queryFn: ask,
	});
	again.subscribe(() => undefined);
	await settled();
	expect(ask).toHaveBeenCalledTimes(2);
});
