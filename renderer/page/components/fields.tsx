import {
	Checkbox,
	PasswordInput,
	Radio,
	Select,
	Stack,
	Textarea,
	TextInput,
} from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../i18n/use-texts.ts";

export interface FieldProps {
	/** Names the field in drafts, in the error summary and when a locked screen comes back. */
	readonly name: string;
	readonly label: string;
	/** What to write, when what was written cannot be taken; shown beside the field, which keeps it. */
	readonly error?: string | undefined;
	readonly needed?: boolean;
	readonly hint?: ReactNode;
}

/** What every field has in common: no autofill, no spelling aid, errors that are read with the field. */
const common = ({ name, label, error, needed = false, hint }: FieldProps) => ({
	name,
	label,
	error,
	withAsterisk: needed,
	"aria-required": needed,
	description: hint,
	autoComplete: "off",
	spellCheck: false,
	inputWrapperOrder: ["label", "description", "input", "error"] as (
		| "label"
		| "description"
		| "input"
		| "error"
	)[],
});

interface TextFieldProps extends FieldProps {
	readonly value: string;
	readonly onChange: (value: string) => void;
	/** Lines of a long text; absent: one line. */
	readonly lines?: number;
	readonly mono?: boolean;
	readonly width?: string | number;
	/** Of the input alone: its hint and its error take the room that they need. */
	readonly inputWidth?: string;
}

export function TextField({
	value,
	onChange,
	lines,
	mono = false,
	width,
	inputWidth,
	...field
}: TextFieldProps) {
	const props = {
		...common(field),
		value,
		onChange: (event: { currentTarget: { value: string } }) =>
			onChange(event.currentTarget.value),
		...(width === undefined ? {} : { maw: width }),
		...(inputWidth === undefined
			? {}
			: { styles: { wrapper: { maxWidth: inputWidth } } }),
		...(mono
			? {
					classNames: { input: "scelle-mono" },
				}
			: {}),
	};
	return lines === undefined ? (
		<TextInput {...props} />
	) : (
		<Textarea {...props} minRows={lines} autosize maxRows={16} />
	);
}

interface SecretFieldProps extends FieldProps {
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly shown?: boolean;
	readonly onShownChange?: (shown: boolean) => void;
}

/** A passphrase: shown on demand, pasted freely, never kept in a draft. */
export function SecretField({
	value,
	onChange,
	shown,
	onShownChange,
	...field
}: SecretFieldProps) {
	const { t } = useTexts();
	return (
		<PasswordInput
			{...common(field)}
			value={value}
			onChange={(event) => onChange(event.currentTarget.value)}
			{...(shown === undefined ? {} : { visible: shown })}
			{...(onShownChange ? { onVisibilityChange: onShownChange } : {})}
			visibilityToggleButtonProps={{
				"aria-label": `${shown ? t("common.hide") : t("common.show")}`,
				tabIndex: 0,
			}}
		/>
	);
}

export interface Choice<Value extends string> {
	readonly value: Value;
	readonly label: string;
	readonly hint?: string;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
	readonly value: Value | null;
	readonly onChange: (value: Value) => void;
	readonly choices: readonly Choice<Value>[];
	readonly inline?: boolean;
}

/** Radios: few choices, all of them in sight. */
export function ChoiceField<Value extends string>({
	value,
	onChange,
	choices,
	inline = false,
	...field
}: ChoiceFieldProps<Value>) {
	const { name, label, error, needed = false, hint } = field;
	return (
		<Radio.Group
			name={name}
			label={label}
			error={error}
			withAsterisk={needed}
			description={hint}
			value={value}
			onChange={(chosen) => onChange(chosen as Value)} // one of the choices below
		>
			<Stack
				gap={6}
				mt={4}
				style={
					inline
						? { flexDirection: "row", flexWrap: "wrap", columnGap: 20 }
						: {}
				}
			>
				{choices.map((choice) => (
					<Radio
						key={choice.value}
						name={name}
						value={choice.value}
						label={choice.label}
						description={choice.hint}
					/>
				))}
			</Stack>
		</Radio.Group>
	);
}

/** A list that opens: more choices than should stand in sight. */
export function SelectField<Value extends string>({
	value,
	onChange,
	choices,
	...field
}: ChoiceFieldProps<Value>) {
	return (
		<Select
			{...common(field)}
			value={value}
			onChange={(chosen) => {
				if (chosen !== null) onChange(chosen as Value); // one of the choices below
			}}
			data={choices.map(({ value: each, label }) => ({ value: each, label }))}
		/>
	);
}

interface CheckFieldProps extends FieldProps {
	/** The machine's policy fixes it; the reason stands beside it. */
	readonly disabled?: boolean;
	readonly value: boolean;
	readonly onChange: (value: boolean) => void;
}

export function CheckField({
	value,
	onChange,
	disabled = false,
	...field
}: CheckFieldProps) {
	const { name, label, error, hint } = field;
	return (
		<Checkbox
			name={name}
			label={label}
			error={error}
			description={hint}
			checked={value}
			disabled={disabled}
			onChange={(event) => onChange(event.currentTarget.checked)}
		/>
	);
}
