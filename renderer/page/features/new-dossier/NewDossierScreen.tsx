import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { CheckField, ChoiceField } from "../../components/fields.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { AgentFields, FactsFields } from "../dossier/IdentityFields.tsx";
import { OpinionHint } from "../dossier/OpinionHint.tsx";
import { FaultBox } from "../steps/FaultBox.tsx";
import { FormButtons } from "../steps/FormButtons.tsx";
import { useFirstFocus } from "../steps/use-first-focus.ts";
import { Block } from "./Block.tsx";
import { BreachDays } from "./BreachDays.tsx";
import { KnowledgeDay } from "./KnowledgeDay.tsx";
import { LastLook } from "./LastLook.tsx";
import styles from "./new-dossier.module.css";
import { PersonsBlock } from "./PersonsBlock.tsx";
import { SimilarHint } from "./SimilarHint.tsx";
import { useNewDossier } from "./use-new-dossier.ts";

/** One page, four blocks, not a wizard: a clerk is interrupted (SCREENS 4.5). */
export function NewDossierScreen(_props: ScreenProps<"new-dossier">) {
	const { t } = useTexts();
	const state = useNewDossier();
	useFirstFocus("known");
	const isReady = state.draft.state === "ready";
	return (
		<>
			<ScreenTitle screen="new-dossier" ready={isReady}>
				{t("shell.titles.new-dossier")}
			</ScreenTitle>
			{isReady && <NewDossierForm state={state} />}
			{state.looked && (
				<LastLook
					dossier={state.looked}
					busy={state.busy}
					onOpen={state.open}
					onLeave={state.unlook}
				/>
			)}
		</>
	);
}

interface FormProps {
	readonly state: ReturnType<typeof useNewDossier>;
}

function NewDossierForm({ state }: FormProps) {
	const { t } = useTexts();
	const { draft, error, organism } = state;
	const { value, set } = draft;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				state.look();
			}}
		>
			<ErrorSummary errors={state.errors} turn={state.turn} />
			{state.fault && (
				<FaultBox
					fault={state.fault}
					dossier={null}
					onClose={state.closeFault}
				/>
			)}
			<KnowledgeDay
				value={value.known}
				onChange={(known) => set((before) => ({ ...before, known }))}
				error={error("known")}
			/>
			<Block title={t("dossier.create.blocks.agent")}>
				<AgentFields
					form={value.agent}
					onChange={(agent) => set((before) => ({ ...before, agent }))}
					error={error}
				/>
				<SimilarHint nationalNumber={value.agent.nationalNumber} />
			</Block>
			<Block title={t("dossier.create.blocks.issuer")}>
				<ChoiceField
					name="issuer"
					label={t("dossier.create.issuer")}
					value={value.issuer === "" ? null : value.issuer}
					onChange={(issuer) => set((before) => ({ ...before, issuer }))}
					choices={state.issuers.map((each) => ({
						value: each,
						label:
							each === "designated-organ"
								? (organism.designatedOrgan ?? t(`dossier.issuer.${each}`))
								: t(`dossier.issuer.${each}`),
					}))}
					error={error("issuer")}
					inline
					needed
				/>
			</Block>
			<Block title={t("dossier.create.blocks.facts")}>
				<BreachDays
					days={value.days}
					onChange={(days) => set((before) => ({ ...before, days }))}
					error={error}
				/>
				<FactsFields
					form={value.facts}
					onChange={(facts) => set((before) => ({ ...before, facts }))}
					error={error}
				/>
				<OpinionHint text={value.facts.description} />
			</Block>
			<PersonsBlock
				persons={value.persons}
				onChange={(persons) => set((before) => ({ ...before, persons }))}
				error={error}
			/>
			<CheckField
				name="necessary"
				label={t("dossier.create.necessary")}
				value={value.necessary}
				onChange={(necessary) => set((before) => ({ ...before, necessary }))}
				error={error("necessary")}
			/>
			<FormButtons
				label={t("dossier.create.open")}
				busy={state.busy}
				draft={draft}
				onKeep={state.leave}
				onSubmit={state.look}
			/>
		</form>
	);
}
