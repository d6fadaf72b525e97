import { ActionIcon, Button, Checkbox, Popover, Stack } from "@mantine/core";
import { useState } from "react";
import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { FilteredColumn } from "./dossier-table.ts";

export interface FilterChoice {
	readonly value: string;
	readonly label: string;
}

interface ColumnFilterProps {
	readonly column: FilteredColumn;
	readonly choices: readonly FilterChoice[];
	/** Empty: no filter. */
	readonly chosen: readonly string[];
	readonly onChange: (chosen: readonly string[]) => void;
}

/** A column's filter, in its heading, where people look for it. */
export function ColumnFilter(props: ColumnFilterProps) {
	const { column, choices, chosen, onChange } = props;
	const { t } = useTexts();
	const [open, setOpen] = useState(false);
	const name = t(`dossiers.columns.${column}`);
	const active = chosen.length > 0;
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
					variant={active ? "filled" : "subtle"}
					size={28}
					aria-label={t(
						active ? "dossiers.filterActive" : "dossiers.filterBy",
						{ column: name },
					)}
					onClick={() => setOpen(!open)}
				>
					<Icon name="filter" size={14} filled={active} />
				</ActionIcon>
			</Popover.Target>
			<Popover.Dropdown aria-label={t("dossiers.filterBy", { column: name })}>
				<Stack gap="xs">
					<Checkbox.Group
						value={[...chosen]}
						onChange={onChange}
						aria-label={name}
					>
						<Stack gap={6}>
							{choices.map(({ value, label }) => (
								<Checkbox key={value} value={value} label={label} />
							))}
						</Stack>
					</Checkbox.Group>
					<Button
						onClick={() => {
							onChange([]);
							setOpen(false);
						}}
					>
						{t("dossiers.clearFilters")}
					</Button>
				</Stack>
			</Popover.Dropdown>
		</Popover>
	);
}
