import { type BoxPair, boxPublicKey, KEY_BYTES } from "../crypto/primitives.ts";
import type { HeldSecret } from "../keys/keyring.ts";
import type { Session } from "../session/session.ts";
import { segmentsOf } from "./segments.ts";

type Holder = Pick<Session, "vault" | "keyring">;

/** Key pairs of the access register, by generation. An entry says which one opens it. */
export type RegisterPairs = ReadonlyMap<number, BoxPair>;

/** The private halves of the access register that this account holds: a reader is given those before its time too. */
export async function registerSecrets({
	vault,
	keyring,
}: Holder): Promise<readonly HeldSecret[]> {
	const held: HeldSecret[] = [];
	for (const stream of segmentsOf(vault, "access"))
		held.push(...(await keyring.secretsOf(stream)));
	return held.filter(({ secret }) => secret.length === KEY_BYTES);
}

/** The same as pairs. */
export async function registerPairs(holder: Holder): Promise<RegisterPairs> {
	const held = await registerSecrets(holder);
	return new Map(
		held.map(({ generation, secret: privateKey }) => [
			generation,
			{ privateKey, publicKey: boxPublicKey(privateKey) },
		]),
	);
}
