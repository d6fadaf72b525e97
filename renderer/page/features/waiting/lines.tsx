import type { ReadingId } from "../../../../shared/readings/table.ts";
import type {
	DestructionRow,
	PendingAccountRow,
	WaitingAct,
} from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import type { Route } from "../../router/routes.ts";
import { useSettings } from "../../session/use-session.ts";

export function ActLine({ act }: { readonly act: WaitingAct }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const law = useLaw();
	const { maskNames } = useSettings();
	const { dossier, reference, agent, proposed, mayAnswer } = act;
	const name = maskNames ? reference : `${reference} · ${agent}`;
	return (
		<li>
			<Words
				text={t(mayAnswer ? "due.waiting.act" : "due.waiting.ownAct", {
					step: law.step(act.name, "name"),
					dossier: slot("dossier"),
					name: proposed.by,
					day: dayOf(proposed.at),
				})}
				slots={{
					dossier: (
						<Leading to={{ screen: "dossier", id: dossier }}>{name}</Leading>
					),
				}}
			/>
		</li>
	);
}

export function ReadingLine({ reading }: { readonly reading: ReadingId }) {
	const { t } = useTexts();
	const law = useLaw();
	return (
		<li>
			<Words
				text={t("due.waiting.reading", {
					reading: slot("reading"),
					question: law.question(reading),
				})}
				slots={{
					reading: (
						<Leading to={{ screen: "readings", reading }}>{reading}</Leading>
					),
				}}
			/>
		</li>
	);
}

export function DestructionLine({ row }: { readonly row: DestructionRow }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const { reference, proposed } = row;
	return (
		<li>
			<Words
				text={t("due.waiting.destruction", {
					dossier: slot("dossier"),
					name: proposed?.by ?? "",
					day: proposed === null ? "" : dayOf(proposed.at),
				})}
				slots={{
					dossier: (
						<Leading to={{ screen: "destruction" }}>{reference}</Leading>
					),
				}}
			/>
		</li>
	);
}

export function AccountLine({ row }: { readonly row: PendingAccountRow }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const { name, proposedBy, at, renewsKeys } = row;
	return (
		<li>
			<Words
				text={t(renewsKeys ? "due.waiting.keys" : "due.waiting.account", {
					account: slot("account"),
					name: proposedBy,
					day: dayOf(at),
				})}
				slots={{
					account: <Leading to={{ screen: "accounts" }}>{name}</Leading>,
				}}
			/>
		</li>
	);
}

interface LeadingProps {
	readonly to: Route;
	readonly children: string;
}

function Leading({ to, children }: LeadingProps) {
	const { router } = useParts();
	return (
		<button
			type="button"
			className={links["link"]}
			onClick={() => router.go(to)}
		>
			{children}
		</button>
	);
}
