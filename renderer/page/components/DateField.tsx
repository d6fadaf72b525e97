import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { useRef, useState } from "react";
import { parseDay } from "../format/parse-day.ts";
import { useFormat } from "../format/use-format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { FieldProps } from "./fields.tsx";
import styles from "./forms.module.css";
import { Icon } from "./icons.tsx";

interface DateFieldProps extends FieldProps {
	/** As typed: it stays as it is, in the form and in its draft. `parseDay` reads it. */
	readonly value: string;
	readonly onChange: (typed: string) => void;
	/** The day used for counting. */
	readonly today: string;
	/** Days after today make no sense here: they cannot be picked. */
	readonly neverFuture?: boolean;
}

/** A day typed as people type it or picked from the calendar, and written out beneath at once (SCREENS section 2, Formats). */
export function DateField(props: DateFieldProps) {
	const {
		name,
		label,
		value,
		onChange,
		today,
		error,
		needed = false,
		hint,
	} = props;
	const { t } = useTexts();
	const { longDay, day: written } = useFormat();
	const [open, setOpen] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	const day = parseDay(value, today);
	const pick = (picked: string | null) => {
		if (picked === null) return;
		onChange(written(picked));
		setOpen(false);
		input.current?.focus();
	};
	return (
		<div className={styles["day"]}>
			<TextInput
				ref={input}
				name={name}
				label={label}
				value={value}
				onChange={(event) => onChange(event.currentTarget.value)}
				error={error}
				description={hint}
				withAsterisk={needed}
				aria-required={needed}
				placeholder=""
				autoComplete="off"
				spellCheck={false}
				rightSectionWidth={36}
				rightSection={
					<CalendarPopover
						label={t("common.day.pick", { label })}
						open={open}
						setOpen={setOpen}
						day={day}
						today={today}
						neverFuture={props.neverFuture ?? false}
						onPick={pick}
					/>
				}
			/>
			<div aria-live="polite" className={styles["echo"]}>
				{day === null ? "" : longDay(day)}
			</div>
		</div>
	);
}

interface CalendarPopoverProps {
	readonly label: string;
	readonly open: boolean;
	readonly setOpen: (open: boolean) => void;
	readonly day: string | null;
	readonly today: string;
	readonly neverFuture: boolean;
	readonly onPick: (day: string | null) => void;
}

function CalendarPopover(props: CalendarPopoverProps) {
	const { label, open, setOpen, day, today, neverFuture, onPick } = props;
	const { t } = useTexts();
	return (
		<Popover
			opened={open}
			onChange={setOpen}
			position="bottom-end"
			trapFocus
			returnFocus
			withinPortal
		>
			<Popover.Target>
				<ActionIcon
					aria-label={label}
					aria-expanded={open}
					onClick={() => setOpen(!open)}
				>
					<Icon name="calendar" />
				</ActionIcon>
			</Popover.Target>
			<Popover.Dropdown
				className={styles["calendar"] ?? ""}
				aria-label={t("common.day.calendar")}
			>
				<DatePicker
					value={day}
					onChange={onPick}
					defaultDate={day ?? today}
					ariaLabels={{
						previousMonth: t("common.day.previousMonth"),
						nextMonth: t("common.day.nextMonth"),
						monthLevelControl: t("common.day.months"),
						yearLevelControl: t("common.day.years"),
					}}
					{...(neverFuture ? { maxDate: today } : {})}
				/>
			</Popover.Dropdown>
		</Popover>
	);
}
