import { useState } from "react";
import type {
	PassphraseFault,
	PassphraseJudgement,
} from "../../../../shared/vault-protocol.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useVault } from "../../vault/queries.ts";
import { useRecording } from "../../vault/use-recording.ts";

export type PassphraseField = "current" | "next";

export interface PassphraseForm {
	readonly current: string;
	readonly passphrase: string;
	readonly judgement: PassphraseJudgement | null;
	readonly proposed: boolean;
}

const EMPTY: PassphraseForm = {
	current: "",
	passphrase: "",
	judgement: null,
	proposed: false,
};

/** What is said beside the form, and not at one of its fields. */
type Shown = Exclude<
	PassphraseFault,
	{ readonly kind: "wrong" | "passphrase" }
>;

/** The two passphrases as they are typed, and what the vault says of them. */
export function usePassphraseChange(onDone: () => void) {
	const vault = useVault();
	const { run, busy } = useRecording();
	const [form, setForm] = useState(EMPTY);
	const [faults, setFaults] = useState<readonly PassphraseField[]>([]);
	const [turn, setTurn] = useState(0);
	const [refusal, setRefusal] = useState<Shown | null>(null);
	const wrong = (field: PassphraseField) => {
		setFaults([field]);
		setTurn((before) => before + 1);
	};
	const send = async () => {
		const { current, passphrase, judgement } = form;
		if (busy) return;
		if (current === "") return wrong("current");
		if (judgement !== "good" && judgement !== "strong") return wrong("next");
		setFaults([]);
		setRefusal(null);
		const answer = await run(() =>
			vault.changePassphrase({
				current: passphraseBytes(current),
				next: passphraseBytes(passphrase),
			}),
		);
		if (answer.ok) return onDone();
		if (answer.reason === "closed") return;
		if (answer.reason.kind === "wrong") wrong("current");
		else if (answer.reason.kind === "passphrase") wrong("next");
		else setRefusal(answer.reason);
	};
	const change = (next: Partial<PassphraseForm>) =>
		setForm((before) => ({ ...before, ...next }));
	return { form, change, faults, turn, refusal, busy, send };
}
