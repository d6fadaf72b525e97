import { beforeAll, describe, expect, test } from "vitest";
import { fingerprint } from "../../renderer/vault/accounts/fingerprint.ts";
import {
	areAcceptable,
	passphraseKey,
} from "../../renderer/vault/crypto/passphrase-key.ts";
import { cryptoReady } from "../../renderer/vault/crypto/primitives.ts";
import {
	keysFromSeeds,
	openKeyBox,
} from "../../renderer/vault/keys/account-keys.ts";
import { loadKeyBox } from "../../renderer/vault/keys/stored-key-box.ts";
import {
	keyMark,
	streamKey,
	unwrapStreamSecret,
} from "../../renderer/vault/keys/stream-keys.ts";
import {
	publicRecovery,
	recoveryKeys,
} from "../../renderer/vault/recovery/recovery-keys.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import { accountId, streamId, vaultId } from "../../shared/base/ids.ts";
import { storedKeyBoxSchema } from "../../shared/roster/events.ts";
import type { keyVectors } from "../vectors/make/keys.ts";
import { bytes, hex, vectors } from "./vectors.ts";

const { keyBox, wrap, recovery } =
	vectors<ReturnType<typeof keyVectors>>("keys");
const OTHER = "0123456789abcdef0123456789abcdef";

beforeAll(() => cryptoReady);

const owner = { vault: keyBox.vault, account: keyBox.account };
const halves = () => ({
	slot: bytes(keyBox.slot),
	machine: bytes(keyBox.machine),
});
/** Opened with the right passphrase key, which opening wipes. */
const opened = (
	box: typeof keyBox.box,
	{ of = owner, with: secrets = halves() } = {},
) => openKeyBox(loadKeyBox(box), bytes(keyBox.derived), secrets, of);

describe("a frozen key box", () => {
	test("opens with its passphrase to the account's keys", () => {
		const { parameters } = loadKeyBox(storedKeyBoxSchema.parse(keyBox.box));
		const derived = passphraseKey(utf8(keyBox.passphrase), parameters);
		expect(hex(derived)).toBe(keyBox.derived);
		const keys = openKeyBox(loadKeyBox(keyBox.box), derived, halves(), owner);
		expect(keys).toEqual(keysFromSeeds(bytes(keyBox.seeds)));
		expect(hex(keys?.box.publicKey ?? new Uint8Array())).toBe(
			keyBox.publicKeys.boxKey,
		);
		expect(hex(keys?.signing.publicKey ?? new Uint8Array())).toBe(
			keyBox.publicKeys.signingKey,
		);
	});

	test("has the words that two persons compare", () => {
		expect(fingerprint(keyBox.publicKeys)).toEqual(keyBox.fingerprint);
	});

	test.each(keyBox.damaged)("with $name stays shut", ({ box }) => {
		expect(opened(keyBox.box)).not.toBeNull();
		expect(opened(box)).toBeNull();
	});

	test("stays shut for another vault, account, slot, machine or passphrase", () => {
		const { slot, machine } = halves();
		const vault = vaultId(OTHER);
		const account = accountId(OTHER);
		expect(opened(keyBox.box, { of: { ...owner, vault } })).toBeNull();
		expect(opened(keyBox.box, { of: { ...owner, account } })).toBeNull();
		const swapped = { slot: machine, machine: slot };
		expect(opened(keyBox.box, { with: swapped })).toBeNull();
		const noSlot = { slot: new Uint8Array(32), machine };
		expect(opened(keyBox.box, { with: noSlot })).toBeNull();
		const noMachine = { slot, machine: new Uint8Array(32) };
		expect(opened(keyBox.box, { with: noMachine })).toBeNull();
		const wrong = bytes(keyBox.derived).reverse();
		expect(
			openKeyBox(loadKeyBox(keyBox.box), wrong, halves(), owner),
		).toBeNull();
	});

	test.each(keyBox.unacceptable)(
		"with parameters %j is not even tried",
		(bad) => {
			const { parameters } = loadKeyBox(keyBox.box);
			expect(areAcceptable(parameters)).toBe(true);
			expect(areAcceptable({ ...parameters, ...bad })).toBe(false);
			expect(() =>
				passphraseKey(utf8("x"), { ...parameters, ...bad }),
			).toThrow();
		},
	);
});

describe("a frozen wrap", () => {
	const at = {
		vault: wrap.vault,
		stream: wrap.stream,
		generation: wrap.generation,
	};
	const unwrapped = (content: string, place = at, account = wrap.account) =>
		unwrapStreamSecret(bytes(content), place, account, pair());
	const pair = () => keysFromSeeds(bytes(keyBox.seeds)).box;

	test("opens for its holder and leads to the stream's key", () => {
		expect(hex(unwrapped(wrap.hex) ?? new Uint8Array())).toBe(wrap.secret);
		const key = streamKey(bytes(wrap.secret), bytes(keyBox.slot), at);
		expect(hex(key)).toBe(wrap.key);
		expect(keyMark(pair().publicKey)).toBe(wrap.mark);
	});

	test.each(wrap.damaged)("with $name stays shut", (each) => {
		expect(unwrapped(each.hex)).toBeNull();
	});

	test("stays shut for another stream, generation, vault or account", () => {
		const stream = streamId(OTHER);
		const vault = vaultId(OTHER);
		expect(unwrapped(wrap.hex, { ...at, stream })).toBeNull();
		expect(unwrapped(wrap.hex, { ...at, vault })).toBeNull();
		expect(unwrapped(wrap.hex, { ...at, generation: 1 })).toBeNull();
		expect(unwrapped(wrap.hex, at, accountId(OTHER))).toBeNull();
	});
});

test("a frozen recovery secret leads to its two public keys", () => {
	const { boxKey, signingKey } = publicRecovery(
		recoveryKeys(bytes(recovery.secret)),
	);
	expect({ boxKey, signingKey }).toEqual({
		boxKey: recovery.boxKey,
		signingKey: recovery.signingKey,
	});
});
