import type { Result } from "../../../../shared/base/result.ts";
import type {
	ConsultationPlan,
	RequestFault,
	RequestView,
} from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useAskOrRefusal, useRequests } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { RequestRefus } from "../requests/RequestRefus.tsx";
import { ConsultationForm } from "./ConsultationForm.tsx";

/** What is asked before the person reads: that the person is there, who else is, and what is shown (SCREENS 4.14). */
export function ConsultationScreen({ route }: ScreenProps<"consultation">) {
	const { t } = useTexts();
	const { router } = useParts();
	const { id } = route;
	const back = () => router.replace({ screen: "request", id });
	const { data: requests } = useRequests();
	const { data: plan } = useAskOrRefusal(
		queryKeys.consultationPlan(id),
		(vault) => vault.prepareConsultation({ id }),
	);
	if (requests === undefined || plan === undefined) return null;
	const request = requests.ok
		? requests.value.rows.find((each) => each.id === id)
		: undefined;
	return (
		<>
			<ScreenTitle
				screen="consultation"
				crumbs={
					<button type="button" className={links["link"]} onClick={back}>
						{t("shell.titles.request")}
					</button>
				}
			>
				{t("shell.titles.consultation")}
			</ScreenTitle>
			<Body request={request} plan={plan} back={back} />
		</>
	);
}

interface BodyProps {
	readonly request: RequestView | undefined;
	readonly plan: Result<ConsultationPlan, RequestFault>;
	readonly back: () => void;
}

function Body({ request, plan, back }: BodyProps) {
	const { t } = useTexts();
	if (request === undefined)
		return (
			<EmptyState
				text={t("requests.gone")}
				action={{ label: t("requests.back"), act: back }}
			/>
		);
	return plan.ok ? (
		<ConsultationForm request={request} plan={plan.value} />
	) : (
		<RequestRefus fault={plan.reason} onClose={back} />
	);
}
