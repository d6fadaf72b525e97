import { TagsInput } from "@mantine/core";
import type { FieldProps } from "../../components/fields.tsx";

interface NamesFieldProps extends FieldProps {
	readonly value: readonly string[];
	readonly onChange: (names: readonly string[]) => void;
}

/** Names, each ended by Entrée, a comma or leaving the field. */
export function NamesField({
	name,
	label,
	hint,
	value,
	onChange,
	needed = false,
	error,
}: NamesFieldProps) {
	return (
		<TagsInput
			name={name}
			label={label}
			description={hint}
			value={[...value]}
			onChange={(names) => onChange(namesIn(names))}
			size="md"
			maxTags={30}
			acceptValueOnBlur
			clearable={false}
			withAsterisk={needed}
			aria-required={needed}
			error={error}
			inputWrapperOrder={["label", "description", "input", "error"]}
		/>
	);
}

/** « Marc Schmit, Paul Reding » typed at once are two names. */
export const namesIn = (typed: readonly string[]): readonly string[] => [
	...new Set(
		typed
			.flatMap((each) => each.split(/[,;\n]/))
			.map((name) => name.trim())
			.filter((name) => name !== ""),
	),
];
