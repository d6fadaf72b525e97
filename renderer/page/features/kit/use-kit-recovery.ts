import { useState } from "react";
import type { KitFault } from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useVault } from "../../vault/queries.ts";
import {
	EMPTY_RECOVERY,
	type RecoveryField,
	type RecoveryForm,
	recoveryFaults,
} from "./recovery-form.ts";

/** The form on the locked screen; the session begins when the vault accepts two sheets. */
export function useKitRecovery() {
	const vault = useVault();
	const { session } = useParts();
	const [form, setForm] = useState(EMPTY_RECOVERY);
	const [faults, setFaults] = useState<readonly RecoveryField[]>([]);
	const [turn, setTurn] = useState(0);
	const [working, setWorking] = useState(false);
	const [fault, setFault] = useState<KitFault | null>(null);
	const send = async () => {
		const missing = recoveryFaults(form);
		setFaults(missing);
		setFault(null);
		if (missing.length > 0) return setTurn(turn + 1);
		setWorking(true);
		const answer = await vault.openWithKit(requestOf(form));
		setWorking(false);
		if (answer.ok) session.opened(answer.value);
		else if (answer.reason !== "closed") setFault(answer.reason);
	};
	const change = (next: Partial<RecoveryForm>) =>
		setForm((before) => ({ ...before, ...next }));
	return { form, change, faults, turn, working, fault, send };
}

const requestOf = (form: RecoveryForm) => ({
	sheets: form.sheets.map((words) => [...words]),
	motive: form.motive.trim(),
	account: {
		name: form.name.trim(),
		initials: form.initials.trim(),
		passphrase: passphraseBytes(form.passphrase),
	},
});
