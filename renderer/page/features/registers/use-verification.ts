import { useState } from "react";
import type {
	StorageRefusal,
	VerifyReport,
} from "../../../../shared/vault-protocol.ts";
import { useVault } from "../../vault/queries.ts";

export type VerificationState =
	| { readonly kind: "idle" }
	| { readonly kind: "working" }
	| { readonly kind: "cancelled" }
	| { readonly kind: "refused"; readonly refusal: StorageRefusal }
	| { readonly kind: "done"; readonly report: VerifyReport };

/** One verification at a time. */
export function useVerification() {
	const vault = useVault();
	const [state, setState] = useState<VerificationState>({ kind: "idle" });
	const start = async () => {
		setState({ kind: "working" });
		const answer = await vault.verify({});
		if (answer.ok) return setState({ kind: "done", report: answer.value });
		if (answer.reason === "closed" || answer.reason.kind === "role")
			return setState({ kind: "idle" });
		setState(
			answer.reason.kind === "cancelled"
				? { kind: "cancelled" }
				: { kind: "refused", refusal: answer.reason },
		);
	};
	return {
		state,
		start: () => void start(),
		cancel: () => void vault.cancelVerify({}),
	};
}
