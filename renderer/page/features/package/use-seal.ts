import { useEffect, useRef, useState } from "react";
import type {
	DossierView,
	PackageFault,
	TaskProgress,
} from "../../../../shared/vault-protocol.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useVault } from "../../vault/queries.ts";
import {
	chosenLawyer,
	chosenPieces,
	type PackageForm,
} from "./package-form.ts";

export interface SealProgress {
	/** Null until the person has chosen a place and the first piece is on its way. */
	readonly part: TaskProgress | null;
}

/** Makes the package and follows it; leaving the screen cancels it, and main then leaves nothing behind. */
export function useSeal(
	dossier: DossierView,
	form: PackageForm,
	onSealed: (copy: number, code: string | null) => Promise<void>,
) {
	const vault = useVault();
	const [progress, setProgress] = useState<SealProgress | null>(null);
	const [fault, setFault] = useState<PackageFault | null>(null);
	const port = useRef<MessagePort | null>(null);
	useEffect(() => () => port.current?.close(), []);
	const start = async (typed: string) => {
		const lawyer = chosenLawyer(dossier, form);
		if (lawyer === null) return setFault({ kind: "law", refusal: "no-lawyer" });
		const { port1, port2 } = new MessageChannel();
		port.current = port1;
		port1.onmessage = ({ data }: MessageEvent<TaskProgress>) =>
			setProgress({ part: data });
		setFault(null);
		setProgress({ part: null });
		const request = {
			id: dossier.id,
			lawyer: lawyer.id,
			pieces: chosenPieces(dossier, form).map(({ id }) => id),
			purpose: form.purpose.trim(),
			language: form.language,
			passphrase: passphraseBytes(typed),
		};
		const answer = await vault.makePackage(request, [port2]);
		port1.close();
		port.current = null;
		if (answer.ok) return onSealed(answer.value.copy, answer.value.code);
		setProgress(null);
		if (answer.reason !== "closed") setFault(answer.reason);
	};
	const cancel = () => port.current?.postMessage("cancel");
	return { start, cancel, progress, fault };
}
