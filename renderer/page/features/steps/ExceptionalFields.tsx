import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { YesNoOf } from "./basic-fields.tsx";
import { type FormAccess, typed } from "./form-access.ts";
import styles from "./steps.module.css";
import { useFieldWords } from "./use-field-words.ts";

interface FieldsProps {
	readonly access: FormAccess;
}

/** P4: circumstances that keep a silence from being an admission, with reasons and author. */
export function ExceptionalFields({ access }: FieldsProps) {
	const { t } = useTexts();
	return (
		<>
			<YesNoOf
				access={access}
				name="exceptional"
				hint={t("steps.hint.exceptional")}
			/>
			<Reasons access={access} />
		</>
	);
}

/** L18: only for a reply after its last day, and only while the reading leaves it to be asked. */
export function LateReplyFields({ access }: FieldsProps) {
	const { t } = useTexts();
	if (!access.asked.lateReply) return null;
	return (
		<>
			<YesNoOf
				access={access}
				name="exceptional"
				hint={t("steps.hint.lateReply")}
			/>
			<Reasons access={access} />
		</>
	);
}

function Reasons({ access }: FieldsProps) {
	const said = useFieldWords();
	if (typed(access, "exceptional") !== "yes") return null;
	return (
		<div className={styles["within"]}>
			<TextField
				name="exceptionalReason"
				label={said.label("exceptionalReason")}
				value={typed(access, "exceptionalReason")}
				onChange={(value) => access.put("exceptionalReason", value)}
				lines={2}
				needed
				error={access.error("exceptionalReason")}
			/>
			<TextField
				name="exceptionalAuthor"
				label={said.label("exceptionalAuthor")}
				value={typed(access, "exceptionalAuthor")}
				onChange={(value) => access.put("exceptionalAuthor", value)}
				needed
				error={access.error("exceptionalAuthor")}
			/>
		</div>
	);
}
