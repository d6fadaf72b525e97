import type { RequestView } from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useRequests } from "../../vault/queries.ts";
import { ConsultationSection } from "../consultation/ConsultationSection.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { IdentityForm } from "./IdentityForm.tsx";
import { RequestFacts } from "./RequestFacts.tsx";
import { RestrictionForms } from "./RestrictionForms.tsx";
import { useRequestName } from "./use-request-name.ts";

/** One request: what is asked, until when and why, and what comes next: identity, answer, restriction (C9). */
export function RequestScreen({ route }: ScreenProps<"request">) {
	const { t } = useTexts();
	const { router } = useParts();
	const { data: answer } = useRequests();
	const nameOf = useRequestName();
	if (answer === undefined) return null;
	const request = answer.ok
		? answer.value.rows.find(({ id }) => id === route.id)
		: undefined;
	return (
		<>
			<ScreenTitle
				screen="request"
				crumbs={
					<button
						type="button"
						className={links["link"]}
						onClick={() => router.go({ screen: "requests" })}
					>
						{t("shell.titles.requests")}
					</button>
				}
			>
				{request === undefined ? t("shell.titles.request") : nameOf(request)}
			</ScreenTitle>
			{request === undefined ? (
				<EmptyState
					text={t("requests.gone")}
					action={{
						label: t("requests.back"),
						act: () => router.replace({ screen: "requests" }),
					}}
				/>
			) : (
				<Request request={request} />
			)}
		</>
	);
}

function Request({ request }: { readonly request: RequestView }) {
	return (
		<>
			<RequestFacts request={request} />
			{request.answer === null && request.identified === null && (
				<IdentityForm request={request} />
			)}
			<ConsultationSection request={request} />
			{request.answer === null && <AnswerForm request={request} />}
			{request.restricting && <RestrictionForms request={request} />}
		</>
	);
}
