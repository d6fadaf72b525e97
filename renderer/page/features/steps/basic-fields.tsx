import type { ReactNode } from "react";
import { DateField } from "../../components/DateField.tsx";
import { ChoiceField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import type { FieldName, WordsOf } from "./field-words.ts";
import { type FormAccess, typed } from "./form-access.ts";
import { useFieldWords } from "./use-field-words.ts";

interface FieldProps {
	readonly access: FormAccess;
	readonly name: FieldName;
	readonly hint?: ReactNode;
}

interface ChoiceProps extends FieldProps {
	readonly values: readonly string[];
	/** Where the words of the values stand. */
	readonly words: WordsOf;
}

/** Few answers, all in sight. */
export function ChoiceOf({ access, name, values, words, hint }: ChoiceProps) {
	const said = useFieldWords();
	return (
		<ChoiceField
			name={name}
			label={said.label(name)}
			value={typed(access, name) || null}
			onChange={(value) => access.put(name, value)}
			choices={values.map((value) => ({
				value,
				label: said.value(words, value),
			}))}
			error={access.error(name)}
			hint={hint}
			needed
		/>
	);
}

/** The ways of taking a step; one that the law does not allow now says why, and can be tried all the same. */
export function WayOf({ access, name, values, words }: ChoiceProps) {
	const { t } = useTexts();
	const law = useLaw();
	const said = useFieldWords();
	const refusalOf = (value: string) =>
		access.open?.choices.find(
			(each) => each.field === name && each.value === value,
		)?.refusal ?? null;
	return (
		<ChoiceField
			name={name}
			label={said.label(name)}
			value={typed(access, name) || null}
			onChange={(value) => access.put(name, value)}
			choices={values.map((value) => {
				const refusal = refusalOf(value);
				const label = said.value(words, value);
				if (refusal === null) return { value, label };
				const hint = t("steps.hint.notNow", {
					reason: law.refusal(refusal),
					rule: refusal.rule,
				});
				return { value, label, hint };
			})}
			error={access.error(name)}
			needed
		/>
	);
}

/** A question that is answered with yes or no. */
export function YesNoOf({ access, name, hint }: FieldProps) {
	const said = useFieldWords();
	return (
		<ChoiceField
			name={name}
			label={said.label(name)}
			value={typed(access, name) || null}
			onChange={(value) => access.put(name, value)}
			choices={["yes", "no"].map((value) => ({
				value,
				label: said.value("flag", value === "yes" ? "true" : "false"),
			}))}
			error={access.error(name)}
			hint={hint}
			inline
			needed
		/>
	);
}

interface DayProps extends FieldProps {
	readonly neverFuture?: boolean;
}

export function DayOf({ access, name, hint, neverFuture = false }: DayProps) {
	const said = useFieldWords();
	return (
		<DateField
			name={name}
			label={said.label(name)}
			value={typed(access, name)}
			onChange={(typed) => access.put(name, typed)}
			today={access.today}
			error={access.error(name)}
			hint={hint}
			neverFuture={neverFuture}
			needed
		/>
	);
}
