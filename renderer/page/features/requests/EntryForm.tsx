import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { useKey } from "../../keys/use-key.ts";
import type { EntryState } from "../dossier/use-entry-form.ts";
import styles from "../steps/steps.module.css";

interface EntryFormProps {
	readonly state: EntryState;
	/** A verb and its object. */
	readonly save: string;
	/** The one that Ctrl+Enter submits, where a screen has several. */
	readonly main?: boolean;
	/** Why the vault did not take it. */
	readonly refusal: ReactNode;
	readonly children: ReactNode;
	/** Beside the button: the way back. */
	readonly beside?: ReactNode;
}

/** Faults, fields and button of a form of the registers. */
export function EntryForm(props: EntryFormProps) {
	const { state, save, main = false, refusal, children, beside } = props;
	const submit = () => void state.submit();
	useKey("main-button", submit, main && !state.busy);
	if (state.draft.state !== "ready") return null;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			<ErrorSummary errors={state.errors} turn={state.turn} />
			{refusal}
			{children}
			<div className={styles["buttons"]}>
				<Button
					type="submit"
					loading={state.busy}
					{...(main ? { variant: "filled" } : {})}
				>
					{save}
				</Button>
				{beside}
			</div>
		</form>
	);
}
