import { useAsk } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";

/** An age recipient is that long: nothing is asked of a key that is still being typed. */
const KEY_LENGTH = 62;

export interface RecipientWords {
	/** The vault took the text for an age key. */
	readonly isKey: boolean;
	/** Six words to be read aloud; null without a key. */
	readonly words: readonly string[] | null;
	/** As long as a key, and none. */
	readonly isWrong: boolean;
}

/** What the vault says of a key: whether it is one, its checksum included, and by which words it is compared. */
export function useRecipientWords(typed: string): RecipientWords {
	const key = typed.trim().toLowerCase();
	const isLong = key.length >= KEY_LENGTH;
	const { data } = useAsk(
		queryKeys.recipient(key),
		(vault) => vault.recipientWords({ key: key.slice(0, 200) }),
		isLong,
	);
	const words = data ?? null;
	return {
		isKey: words !== null,
		words,
		isWrong: isLong && data === null,
	};
}
