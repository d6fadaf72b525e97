import type { ReactNode } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import type { Draft } from "../../drafts/use-draft.ts";
import type { Screen } from "../../router/routes.ts";
import { FaultBox } from "../steps/FaultBox.tsx";
import { FormButtons } from "../steps/FormButtons.tsx";
import styles from "../steps/steps.module.css";
import { useFirstFocus } from "../steps/use-first-focus.ts";
import { Crumbs } from "./Crumbs.tsx";
import type { AmendState } from "./use-amend-form.ts";

interface AmendFrameProps {
	readonly screen: Screen;
	readonly dossier: DossierView;
	readonly title: string;
	readonly label: string;
	/** The field that takes the focus. */
	readonly first: string;
	readonly state: Omit<AmendState, "draft"> & {
		readonly draft: Pick<Draft<unknown>, "state" | "restored" | "discard">;
	};
	readonly children: ReactNode;
}

/** Title, faults, fields and buttons of a form beside the steps. */
export function AmendFrame(props: AmendFrameProps) {
	const { screen, dossier, title, label, first, state, children } = props;
	useFirstFocus(first);
	const isReady = state.draft.state === "ready";
	return (
		<>
			<ScreenTitle
				screen={screen}
				ready={isReady}
				crumbs={<Crumbs dossier={dossier} here={title} />}
			>
				{title}
			</ScreenTitle>
			{isReady && (
				<form
					noValidate
					className={styles["form"]}
					onSubmit={(event) => {
						event.preventDefault();
						void state.submit();
					}}
				>
					<ErrorSummary errors={state.errors} turn={state.turn} />
					{state.fault && (
						<FaultBox
							fault={state.fault}
							dossier={dossier.id}
							onClose={state.closeFault}
							onRetry={() => void state.submit()}
						/>
					)}
					{children}
					<FormButtons
						label={label}
						busy={state.busy}
						draft={state.draft}
						onKeep={state.leave}
						onSubmit={() => void state.submit()}
					/>
				</form>
			)}
		</>
	);
}
