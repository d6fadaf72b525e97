import { useRef, useState } from "react";
import type { AccountId } from "../../../../shared/base/ids.ts";
import { useParts } from "../../parts.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import type { VaultCalls } from "../../vault/link.ts";
import { useVault } from "../../vault/queries.ts";

type Answer = Awaited<ReturnType<VaultCalls["unlock"]>>;
export type UnlockFault = Exclude<
	Extract<Answer, { readonly ok: false }>["reason"],
	"closed"
>;

export type UnlockState =
	| { readonly kind: "idle" }
	| { readonly kind: "working" }
	| { readonly kind: "cancelled" }
	| {
			readonly kind: "fault";
			readonly fault: UnlockFault;
			/** A code was given too: either may be what does not fit. */
			readonly withCode: boolean;
	  };

/** One try at a time. Cancelling ends the vault's process, also in the middle of the work. */
export function useUnlock() {
	const vault = useVault();
	const { session, main } = useParts();
	const [state, setState] = useState<UnlockState>({ kind: "idle" });
	const current = useRef(0);
	/** Answers with the kind of the refusal; null: opened, or no longer awaited. */
	const submit = async (
		account: AccountId,
		typed: string,
		code: string,
	): Promise<UnlockFault["kind"] | null> => {
		const mine = ++current.current;
		setState({ kind: "working" });
		const passphrase = passphraseBytes(typed);
		const answer = await vault.unlock({
			account,
			passphrase,
			...(code === "" ? {} : { code }),
		});
		if (mine !== current.current) {
			if (answer.ok) void main.lock();
			return null;
		}
		if (answer.ok) session.opened(answer.value);
		if (answer.ok || answer.reason === "closed") {
			setState({ kind: "idle" });
			return null;
		}
		setState({
			kind: "fault",
			fault: answer.reason,
			withCode: code !== "",
		});
		return answer.reason.kind;
	};
	const cancel = () => {
		current.current++;
		setState({ kind: "cancelled" });
		void main.lock();
	};
	return { state, submit, cancel };
}
