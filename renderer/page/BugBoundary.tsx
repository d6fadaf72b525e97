import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import type { Main } from "./bridge.ts";
import { useTexts } from "./i18n/use-texts.ts";
import { VaultClosed } from "./vault/queries.ts";

interface BugBoundaryProps {
	readonly main: Main;
	readonly children: ReactNode;
}

interface BugBoundaryState {
	readonly broken: boolean;
}

/** A bug in a screen: the vault is locked, the screen is taken away, and the person is told in plain words. */
export class BugBoundary extends Component<BugBoundaryProps, BugBoundaryState> {
	override state: BugBoundaryState = { broken: false };

	static getDerivedStateFromError(): BugBoundaryState {
		return { broken: true };
	}

	override componentDidMount(): void {
		window.addEventListener("unhandledrejection", this.#onRejection);
	}

	override componentWillUnmount(): void {
		window.removeEventListener("unhandledrejection", this.#onRejection);
	}

	override componentDidCatch(): void {
		void this.props.main.lock();
	}

	/** What a handler left unanswered is a bug too, unless the vault was locked meanwhile. */
	readonly #onRejection = (event: PromiseRejectionEvent): void => {
		event.preventDefault();
		if (event.reason instanceof VaultClosed) return;
		this.setState({ broken: true });
		void this.props.main.lock();
	};

	override render(): ReactNode {
		if (!this.state.broken) return this.props.children;
		return <Broken onResume={() => this.setState({ broken: false })} />;
	}
}

function Broken({ onResume }: { readonly onResume: () => void }) {
	const { t } = useTexts();
	return (
		<main className="scelle-alone">
			<h1>{t("shell.broken.title")}</h1>
			<p>{t("shell.broken.text")}</p>
			<p>
				<Button variant="filled" onClick={onResume}>
					{t("shell.broken.resume")}
				</Button>
			</p>
		</main>
	);
}
