import { expect, test } from "vitest";
import { nextHolders } from "../../../../renderer/vault/access/wraps.ts";
import type { AccountId, StreamId } from "../../../../shared/base/ids.ts";
import { RECOVERY } from "../../../../shared/roster/roster.ts";

test("no next key goes to the kit alone, and to nobody who lost the former one", () => {
	const holder = (id: AccountId) => ({ id, publicKey: new Uint8Array(32) });
	const anna = holder("a".repeat(32) as AccountId);
	const sheets = holder(RECOVERY);
	const judged = { holders: [sheets], kept: [sheets, anna] };
	const row = {
		stream: "c".repeat(32) as StreamId,
		account: anna.id,
		generation: 1,
		slot: 0,
		to: "",
		wrap: new Uint8Array(),
	};
	expect(nextHolders(judged, [row])).toEqual([sheets, anna]);
	expect(nextHolders(judged, [])).toBeNull();
});
