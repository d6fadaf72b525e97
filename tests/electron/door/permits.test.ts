import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type KnownVault, Permit } from "../../../electron/door/permits.ts";
import { isSignedBy } from "../../../electron/door/signatures.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { bytesToHex } from "../../../shared/base/bytes.ts";
import {
	type AccountId,
	accountId,
	streamId,
	vaultId,
} from "../../../shared/base/ids.ts";
import {
	approvalMessage,
	orderMessage,
	type PackageApproval,
	type PackageOrder,
	type SignedApproval,
	type SignedOrder,
} from "../../../shared/package/permit.ts";
import {
	emptyRoster,
	type RosterAccount,
} from "../../../shared/roster/roster.ts";

interface Person {
	readonly id: AccountId;
	readonly secret: KeyObject;
	readonly account: RosterAccount;
}

let people = 0;
function person(
	roles: readonly Role[],
	more: Partial<RosterAccount> = {},
): Person {
	const { publicKey, privateKey } = generateKeyPairSync("ed25519");
	const der = publicKey.export({ format: "der", type: "spki" });
	const id = accountId((++people).toString(16).padStart(32, "0"));
	const account = {
		id,
		initials: "XX",
		roles,
		boxKey: "",
		signingKey: bytesToHex(der.subarray(-32)),
		keyBox: {} as never,
		expires: "2027-11-23" as never,
		since: 0,
		ended: false,
		secondFactor: null,
		...more,
	};
	return { id, secret: privateKey, account };
}

const CLERK = person(["clerk"]);
const MEMBER = person(["college"]);
const DELEGATE = person(["delegate"]);
const DPO = person(["dpo"]);
const BOTH = person(["clerk", "college"]);
const ENDED = person(["college"], { ended: true });
const EXPIRED = person(["college"], { expires: "2026-11-22" as never });
const EVERYONE = [CLERK, MEMBER, DELEGATE, DPO, BOTH, ENDED, EXPIRED];

const VAULT = vaultId("a".repeat(32));
const KNOWN: KnownVault = {
	vault: VAULT,
	roster: {
		...emptyRoster,
		accounts: new Map(EVERYONE.map(({ id, account }) => [id, account])),
	},
};
const NOW = Date.parse("2026-11-23T09:00:00Z");

const ORDER: PackageOrder = {
	vault: VAULT,
	dossier: streamId("b".repeat(32)),
	order: "c".repeat(32),
	lawyer: "Me Luc Kayser",
	reference: "DJ-2026-001",
	pieces: 2,
	stanza: "X25519",
	contents: "d".repeat(64),
};
const APPROVAL: PackageApproval = {
	copy: 1,
	size: 5_000,
	sha256: "e".repeat(64),
};
const WRITTEN = {
	size: 5_000,
	sha256: "e".repeat(64),
	stanza: "X25519",
} as const;

const signature = (message: Uint8Array, { secret }: Person): string =>
	bytesToHex(sign(null, message, secret));

const prepared = (by: Person, order = ORDER, key = by): SignedOrder => ({
	order,
	by: by.id,
	signature: signature(orderMessage(order), key),
});

const approved = (
	by: Person,
	order: SignedOrder,
	approval = APPROVAL,
	key = by,
): SignedApproval => ({
	approval,
	by: by.id,
	signature: signature(approvalMessage(order, approval), key),
});

const permit = (order: SignedOrder, known: KnownVault | null = KNOWN): Permit =>
	new Permit(
		order,
		async () => known,
		() => NOW,
	);

describe("an order", () => {
	test("opens the dialog when a clerk of this vault signed it", async () => {
		expect(await permit(prepared(CLERK)).isPrepared()).toBe(true);
	});

	test.each([
		["by a role that may not prepare", prepared(MEMBER)],
		["by somebody who is not there", prepared(person(["clerk"]))],
		["with another's key", prepared(CLERK, ORDER, BOTH)],
		[
			"of another vault",
			prepared(CLERK, { ...ORDER, vault: vaultId("f".repeat(32)) }),
		],
		[
			"of other words than are shown",
			{ ...prepared(CLERK), order: { ...ORDER, lawyer: "Me Autre" } },
		],
		[
			"of more pieces than are shown",
			{ ...prepared(CLERK), order: { ...ORDER, pieces: 3 } },
		],
		["with no signature", { ...prepared(CLERK), signature: "0".repeat(128) }],
	])("is refused when signed %s", async (_what, order) => {
		expect(await permit(order).isPrepared()).toBe(false);
	});

	test("is refused while the roster cannot be read", async () => {
		expect(await permit(prepared(CLERK), null).isPrepared()).toBe(false);
	});
});

describe("a written file", () => {
	const order = prepared(CLERK);

	test.each([
		["a member of the college", MEMBER],
		["the organ's delegate", DELEGATE],
		["somebody who may also prepare", BOTH],
	])("is allowed when %s approved exactly it", async (_who, by) => {
		expect(await permit(order).allows(approved(by, order), WRITTEN)).toBe(true);
	});

	test("is refused without an approval", async () => {
		expect(await permit(order).allows(undefined, WRITTEN)).toBe(false);
	});

	test("is refused when the preparer approved it too, whatever the roles", async () => {
		const own = prepared(BOTH);
		expect(await permit(own).allows(approved(BOTH, own), WRITTEN)).toBe(false);
	});

	test.each([
		["a DPO", DPO],
		["a clerk", CLERK],
		["a member whose right ended", ENDED],
		["a member whose right has run out", EXPIRED],
	])("is refused when %s approved it", async (_who, by) => {
		expect(await permit(order).allows(approved(by, order), WRITTEN)).toBe(
			false,
		);
	});

	test("is refused when it is not byte by byte what was approved", async () => {
		const good = approved(MEMBER, order);
		const allows = (other: Partial<typeof WRITTEN> | { stanza: "scrypt" }) =>
			permit(order).allows(good, { ...WRITTEN, ...other } as never);
		expect(await allows({})).toBe(true);
		expect(await allows({ size: 5_001 as never })).toBe(false);
		expect(await allows({ sha256: `f${"e".repeat(63)}` as never })).toBe(false);
		expect(await allows({ stanza: "scrypt" })).toBe(false);
	});

	test("is refused when the approval was changed after it was signed", async () => {
		const good = approved(MEMBER, order);
		const changed = { ...good, approval: { ...APPROVAL, copy: 2 } };
		expect(await permit(order).allows(changed, WRITTEN)).toBe(false);
		const another = { ...good, by: DELEGATE.id };
		expect(await permit(order).allows(another, WRITTEN)).toBe(false);
		const forged = approved(MEMBER, order, APPROVAL, CLERK);
		expect(await permit(order).allows(forged, WRITTEN)).toBe(false);
	});

	test("is refused when it was approved for another order", async () => {
		const other = prepared(CLERK, { ...ORDER, order: "9".repeat(32) });
		expect(await permit(order).allows(approved(MEMBER, other), WRITTEN)).toBe(
			false,
		);
	});
});

test("every field of an order is signed", () => {
	const message = orderMessage(ORDER);
	const made = sign(null, message, CLERK.secret);
	const key = Buffer.from(CLERK.account.signingKey, "hex");
	expect(isSignedBy(made, message, key)).toBe(true);
	const others: Partial<Record<keyof PackageOrder, unknown>> = {
		vault: "1".repeat(32),
		dossier: "1".repeat(32),
		order: "1".repeat(32),
		lawyer: "Me Luc Kayser ",
		reference: "DJ-2026-002",
		pieces: 1,
		stanza: "scrypt",
		contents: "1".repeat(64),
	};
	expect(Object.keys(others).sort()).toEqual(Object.keys(ORDER).sort());
	for (const [field, value] of Object.entries(others)) {
		const changed = orderMessage({ ...ORDER, [field]: value } as PackageOrder);
		expect([field, isSignedBy(made, changed, key)]).toEqual([field, false]);
	}
});
