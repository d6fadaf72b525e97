import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Blocker } from "../../../../shared/retention/verdict-types.ts";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";

interface WhyBlockedProps {
	readonly dossier: StreamId;
	readonly blocker: Blocker;
}

/** « Pourquoi la destruction attend-elle les Archives ? »: opens the explanation of what blocks it. */
export function WhyBlocked({ dossier, blocker }: WhyBlockedProps) {
	const { t } = useTexts();
	const { panel } = useParts();
	const title = t(`dossier.whyBlocked.${blocker}`);
	return (
		<button
			type="button"
			className={links["link"]}
			onClick={() =>
				panel.open({
					kind: "why",
					dossier,
					subject: { kind: "blocker", id: blocker },
					title,
				})
			}
		>
			{title}
		</button>
	);
}
