import { useEffect, useRef, useState } from "react";
import type {
	PackageFault,
	PackageOrderView,
	TaskProgress,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { passphraseBytes } from "../../session/passphrase-bytes.ts";
import { useVault } from "../../vault/queries.ts";

export interface SealedCopy {
	readonly copy: number;
	readonly code: string | null;
	readonly file: string;
}

export interface Approval {
	readonly start: (passphrase: string) => Promise<void>;
	readonly cancel: () => void;
	/** `part` null: the person has not chosen a place yet. */
	readonly progress: { readonly part: TaskProgress | null } | null;
	readonly fault: PackageFault | null;
	/** Null until the file is there. */
	readonly sealed: SealedCopy | null;
}

/** Makes the approved package and follows it; leaving the screen cancels it, and main then leaves nothing behind. */
export function useApproval(order: PackageOrderView): Approval {
	const { t } = useTexts();
	const vault = useVault();
	const { router, status } = useParts();
	const [progress, setProgress] = useState<Approval["progress"]>(null);
	const [fault, setFault] = useState<PackageFault | null>(null);
	const [sealed, setSealed] = useState<SealedCopy | null>(null);
	const port = useRef<MessagePort | null>(null);
	useEffect(() => () => port.current?.close(), []);
	const start = async (typed: string) => {
		const { port1, port2 } = new MessageChannel();
		port.current = port1;
		port1.onmessage = ({ data }: MessageEvent<TaskProgress>) =>
			setProgress({ part: data });
		setFault(null);
		setProgress({ part: null });
		const passphrase = passphraseBytes(typed);
		const asked = { id: order.dossier, order: order.order, passphrase };
		const answer = await vault.approvePackage(asked, [port2]);
		port1.close();
		port.current = null;
		if (answer.ok) {
			const { copy, file, code } = answer.value;
			status.say({
				kind: "said",
				text: t("package.seal.done", { copy, file }),
			});
			if (code === null) router.replace({ screen: "lawyers" });
			else setSealed(answer.value);
			return;
		}
		setProgress(null);
		if (answer.reason !== "closed") setFault(answer.reason);
	};
	const cancel = () => port.current?.postMessage("cancel");
	return { start, cancel, progress, fault, sealed };
}
