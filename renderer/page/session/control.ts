import type { QueryClient } from "@tanstack/react-query";
import type { AppInfo, LockReason, MainEvent } from "../../../shared/ipc.ts";
import type { Settings } from "../../../shared/policy/settings.ts";
import type {
	SessionView,
	VaultStatus,
} from "../../../shared/vault-protocol.ts";
import { makeStore, type Store } from "../base/store.ts";
import type { Main } from "../bridge.ts";
import type { OpenDrafts } from "../drafts/drafts.ts";
import type { Router } from "../router/router.ts";
import { homeOf } from "../router/routes.ts";
import type { PanelStore } from "../shell/panel.ts";
import type { StatusLine } from "../shell/status.ts";
import type { VaultLink } from "../vault/link.ts";
import { refreshAfter } from "../vault/queries.ts";

export type Phase = { readonly phase: "connecting" } | VaultStatus;

/** Why and when the vault was last locked, for the line on the unlock screen. */
export interface LockNote {
	readonly why: LockReason;
	readonly at: number;
	/** A form was open, and what was typed in it is kept. */
	readonly draftKept: boolean;
}

export interface SessionOutside {
	readonly main: Main;
	readonly link: VaultLink;
	readonly queries: QueryClient;
	readonly router: Router;
	readonly panel: PanelStore;
	readonly status: StatusLine;
	readonly drafts: OpenDrafts;
	readonly now: () => number;
	/** The name of the field that has the focus, or null. */
	readonly focusedField: () => string | null;
}

/** How long a lock waits for the drafts to be kept. */
const DRAFTS_MS = 1_000;

/** Which screens there are: what the vault says of itself, the settings that hold, locking and coming back. */
export class SessionControl {
	readonly phase: Store<Phase> = makeStore<Phase>({ phase: "connecting" });
	readonly app: Store<AppInfo | null> = makeStore<AppInfo | null>(null);
	readonly lockNote: Store<LockNote | null> = makeStore<LockNote | null>(null);
	/** The field that had the focus when the vault was locked; the screen that comes back takes it up once. */
	readonly fieldToResume: Store<string | null> = makeStore<string | null>(null);
	readonly #outside: SessionOutside;
	#lastAccount: string | null = null;
	#asked: "asked" | "idle" | null = null;
	#locking: LockReason | null = null;

	constructor(outside: SessionOutside) {
		this.#outside = outside;
	}

	/** Starts to listen to main and to ask every new vault how it stands. */
	start(): void {
		const { main, link, queries } = this.#outside;
		main.onEvent((event) => this.#hear(event));
		link.listen((event) => refreshAfter(queries, event));
		link.calls.subscribe(() => void this.refresh());
		main.ready();
	}

	/** Asks main for the settings and the vault how it stands. */
	async refresh(): Promise<void> {
		const { main, link } = this.#outside;
		const calls = link.calls.get();
		if (calls === null) return;
		const [info, answer] = await Promise.all([
			main.appInfo(),
			calls.status({}),
		]);
		if (link.calls.get() !== calls || !answer.ok) return;
		this.app.set(info);
		if (answer.value.phase === "open") this.opened(answer.value.session);
		else this.phase.set(answer.value);
	}

	/** A vault opened. The same account comes back to its place, another one begins at its home. */
	opened(session: SessionView): void {
		if (session.account !== this.#lastAccount) {
			this.fieldToResume.set(null);
			this.#outside.router.restart(homeOf(session.roles));
		}
		this.#lastAccount = session.account;
		this.lockNote.set(null);
		this.phase.set({ phase: "open", session });
	}

	/** Why the vault is about to be locked, while what is open is handed over; null: it is not. */
	get lockingFor(): LockReason | null {
		return this.#locking;
	}

	/** Hands the drafts over, then ends the vault's process. */
	async lock(why: "asked" | "idle"): Promise<void> {
		this.#asked = why;
		this.#locking = why;
		await this.#outside.drafts.flushAll(DRAFTS_MS);
		await this.#outside.main.lock();
	}

	settingsSaved(settings: Settings): void {
		const info = this.app.get();
		if (info !== null) this.app.set({ ...info, settings });
	}

	#hear(event: MainEvent): void {
		if (event.kind === "vault-gone") this.#parted(event.why);
		if (event.kind !== "lock-soon") return;
		this.#locking = event.why;
		void this.#outside.drafts.flushAll(DRAFTS_MS);
	}

	#parted(why: LockReason): void {
		const { now, focusedField } = this.#outside;
		if (this.phase.get().phase === "open" || why === "page-crashed") {
			this.lockNote.set({
				// Who did not ask here was a screen with a bug, which had the vault locked.
				why: this.#asked ?? (why === "asked" ? "crashed" : why),
				at: now(),
				draftKept: this.#outside.drafts.anyKept(),
			});
			this.fieldToResume.set(focusedField());
		}
		if (why === "demo") this.#lastAccount = null;
		this.#asked = null;
		this.#locking = null;
		this.phase.set({ phase: "connecting" });
		this.#clear();
	}

	/** Nothing of a dossier stays in the page: no answer, no panel, no line; the places hold opaque ids only. */
	#clear(): void {
		const { link, queries, panel, status } = this.#outside;
		link.part();
		queries.clear();
		panel.close("forget");
		status.clear();
	}
}
