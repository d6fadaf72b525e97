import type { ComponentType } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { BreachFields } from "./BreachFields.tsx";
import { ChoiceOf, DayOf, WayOf, YesNoOf } from "./basic-fields.tsx";
import { ExceptionalFields, LateReplyFields } from "./ExceptionalFields.tsx";
import { type FormAccess, typed } from "./form-access.ts";
import { LeaveFields } from "./LeaveFields.tsx";
import { SanctionFields } from "./SanctionFields.tsx";

interface FieldsProps {
	readonly access: FormAccess;
}

/** The fields of each step besides its day, remark and pieces. */
export const STEP_FIELDS: {
	readonly [Name in StepName]: ComponentType<FieldsProps> | null;
} = {
	"facts-known": BreachFields,
	"order-issued": ({ access }) => (
		<ChoiceOf
			access={access}
			name="channel"
			values={["workplace", "registered"]}
			words="channel"
		/>
	),
	"order-notified": NotificationFields,
	"reply-received": LateReplyFields,
	"reply-missing": SilenceFields,
	assessed: AssessmentFields,
	pardoned: ({ access }) => (
		<WayOf
			access={access}
			name="by"
			values={["college", "subordinate"]}
			words="pardoner"
		/>
	),
	filed: null,
	"put-aside": null,
	forwarded: null,
	closed: ({ access }) => (
		<WayOf
			access={access}
			name="by"
			values={["college", "commissioner"]}
			words="body"
		/>
	),
	"referred-to-commissioner": null,
	"commissioner-decided": ({ access }) => (
		<ChoiceOf
			access={access}
			name="outcome"
			values={["closure", "minor", "council"]}
			words="inquiry"
		/>
	),
	sanctioned: ({ access }) => (
		<>
			<WayOf
				access={access}
				name="by"
				values={["college", "council"]}
				words="body"
			/>
			<SanctionFields access={access} />
		</>
	),
	acquitted: ({ access }) => (
		<WayOf
			access={access}
			name="by"
			values={["college", "council", "tribunal", "court"]}
			words="body"
		/>
	),
	"decision-notified": ({ access }) => (
		<ChoiceOf
			access={access}
			name="how"
			values={["hand", "registered"]}
			words="delivery"
		/>
	),
	recourse: ({ access }) => (
		<>
			<WayOf
				access={access}
				name="to"
				values={["council", "tribunal", "court"]}
				words="body"
			/>
			<ChoiceOf
				access={access}
				name="by"
				values={["agent", "college"]}
				words="party"
			/>
		</>
	),
	"recourse-decided": RecourseDecisionFields,
	"contract-ended": null,
	suspended: ({ access }) => (
		<WayOf
			access={access}
			name="by"
			values={["college", "commissioner"]}
			words="body"
		/>
	),
	"suspension-confirmed": null,
	"suspension-ended": null,
	offence: OffenceFields,
	"prosecutor-informed": null,
	"prosecutor-said": ({ access }) => (
		<DayOf access={access} name="limitationThrough" />
	),
	"hold-placed": GroundField,
	"hold-lifted": GroundField,
	"human-decided": DurationFields,
	"archives-notified": null,
	"archives-answered": ({ access }) => (
		<ChoiceOf
			access={access}
			name="answer"
			values={["agreed", "opposed"]}
			words="archives"
		/>
	),
};

function NotificationFields({ access }: FieldsProps) {
	const { t } = useTexts();
	return (
		<>
			<LeaveFields access={access} />
			<YesNoOf
				access={access}
				name="privacyNotice"
				hint={t("steps.hint.privacyNotice")}
			/>
		</>
	);
}

function SilenceFields({ access }: FieldsProps) {
	return (
		<>
			<ChoiceOf
				access={access}
				name="silence"
				values={["silence", "refusal"]}
				words="silence"
			/>
			<ExceptionalFields access={access} />
		</>
	);
}

function AssessmentFields({ access }: FieldsProps) {
	const { t } = useTexts();
	return (
		<>
			<ChoiceOf
				access={access}
				name="reply"
				values={["satisfactory", "unsatisfactory"]}
				words="answer"
			/>
			<YesNoOf access={access} name="grave" hint={t("steps.hint.grave")} />
		</>
	);
}

function RecourseDecisionFields({ access }: FieldsProps) {
	return (
		<>
			<ChoiceOf
				access={access}
				name="outcome"
				values={["confirmed", "replaced", "acquitted"]}
				words="recourseOutcome"
			/>
			{typed(access, "outcome") === "replaced" && (
				<SanctionFields access={access} />
			)}
		</>
	);
}

function OffenceFields({ access }: FieldsProps) {
	const { t } = useTexts();
	const kind = typed(access, "kind");
	const isCriminal = kind === "delit" || kind === "crime";
	return (
		<>
			<ChoiceOf
				access={access}
				name="kind"
				values={["none", "contravention", "delit", "crime"]}
				words="offence"
			/>
			{isCriminal && (
				<>
					<p role="note">{t("steps.hint.prosecutor")}</p>
					<YesNoOf access={access} name="minorVictim" />
				</>
			)}
		</>
	);
}

function DurationFields({ access }: FieldsProps) {
	return (
		<>
			<ChoiceOf
				access={access}
				name="decision"
				values={["keep", "destroy"]}
				words="duration"
			/>
			{typed(access, "decision") === "keep" && (
				<DayOf access={access} name="keepThrough" />
			)}
		</>
	);
}

/** K14: on what ground the dossier is held, and which of the holds is lifted. */
function GroundField({ access }: { readonly access: FormAccess }) {
	return (
		<ChoiceOf
			access={access}
			name="ground"
			values={[
				"restriction",
				"litigation",
				"criminal-case",
				"request",
				"other",
			]}
			words="ground"
		/>
	);
}
