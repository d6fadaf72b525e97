import type { GenerationRef } from "../../../shared/backup/generation.ts";
import type { RestoreFault, RestorePlan } from "../../../shared/ipc.ts";
import { makeStore, type Store } from "../base/store.ts";
import type { Main } from "../bridge.ts";
import type { VaultLink } from "../vault/link.ts";
import type { SessionControl } from "./control.ts";

interface Part {
	readonly done: number;
	readonly total: number;
}

export type RestoreState =
	| { readonly step: "none" }
	| { readonly step: "restoring"; readonly part: Part | null }
	| { readonly step: "rebuilding" }
	| { readonly step: "done"; readonly plan: RestorePlan }
	| { readonly step: "failed"; readonly fault: RestoreFault };

export interface RestoreOutside {
	readonly main: Main;
	readonly link: VaultLink;
	readonly session: SessionControl;
}

/** A restore, over the vault that goes and the one that comes: its screen covers both. */
export class RestoreControl {
	readonly state: Store<RestoreState> = makeStore<RestoreState>({
		step: "none",
	});
	readonly #outside: RestoreOutside;

	constructor(outside: RestoreOutside) {
		this.#outside = outside;
		outside.main.onEvent((event) => {
			if (event.kind !== "progress" || event.task !== "restore") return;
			const { done, total } = event;
			if (this.state.get().step === "restoring")
				this.state.set({ step: "restoring", part: { done, total } });
		});
	}

	/** Puts a backup in the profile's place and makes its working copy anew. */
	async start(generation: GenerationRef): Promise<void> {
		const { main, session } = this.#outside;
		this.state.set({ step: "restoring", part: null });
		const restored = await main.restore(generation);
		if (!restored.ok) {
			this.state.set({ step: "failed", fault: restored.reason });
			return;
		}
		this.state.set({ step: "rebuilding" });
		await this.#connected();
		if (session.phase.get().phase === "damaged") {
			await this.#outside.link.calls.get()?.rebuild({});
			await session.refresh();
		}
		this.state.set({ step: "done", plan: restored.value });
	}

	/** The report was read: the vault's own screen follows. */
	leave(): void {
		this.state.set({ step: "none" });
	}

	/** Waits until the new vault has said how it stands. */
	#connected(): Promise<void> {
		const { phase } = this.#outside.session;
		return new Promise((resolve) => {
			const look = () => {
				if (phase.get().phase === "connecting") return;
				stop();
				resolve();
			};
			const stop = phase.subscribe(look);
			look();
		});
	}
}
