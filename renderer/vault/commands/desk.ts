import type { StreamId } from "../../../shared/base/ids.ts";
import type { WayOut } from "../../../shared/registers/access-events.ts";
import type { Motive } from "../../../shared/vault-protocol.ts";
import { Summaries } from "../dossiers/summaries.ts";
import type { PendingKit } from "../recovery/kit.ts";
import type { OpenConsultation } from "../registers/consultations.ts";
import type { Session } from "../session/session.ts";

/** An unlocked session at work: its lists, and the motives given since it was unlocked. */
export class Desk {
	readonly session: Session;
	readonly summaries: Summaries;
	readonly motives = new Map<StreamId, Motive>();
	/** Dossiers that a command showed before anybody had opened them: entered once a session. */
	readonly shownByCommand = new Set<StreamId>();

	/** A dossier is being shown to who asked for access (C9): nothing else is read meanwhile. */
	consultation: OpenConsultation | null = null;

	/** The access register was read in this session: pages after its first are no reading of their own. */
	hasReadRegister = false;
	/** The register of communications, entered once a session: it shows the dossiers' own words. */
	hasReadCommunications = false;

	/** When a way out was last tried, in milliseconds since 1970. */
	readonly waysOut = new Map<WayOut, number>();

	/** Long commands under way that end with a record in a dossier: nothing is destroyed meanwhile. */
	#writing = 0;

	/** A second factor that was begun and not proved yet. */
	pendingFactor: Uint8Array | null = null;

	/** A recovery kit that is being written down. */
	pendingKit: PendingKit | null = null;

	/** Set to stop a verification under way. */
	verifyCancelled = false;

	private constructor(session: Session, summaries: Summaries) {
		this.session = session;
		this.summaries = summaries;
	}

	static async open(session: Session): Promise<Desk> {
		return new Desk(session, await Summaries.open(session));
	}

	/** Runs a long command that ends with a record in a dossier. */
	async writing<Answer>(task: () => Promise<Answer>): Promise<Answer> {
		this.#writing++;
		try {
			return await task();
		} finally {
			this.#writing--;
		}
	}

	get isWriting(): boolean {
		return this.#writing > 0;
	}

	/** Brings the lists up to date after something was recorded, in these dossiers or in no matter which, and tells the page. */
	async changed(dossiers: readonly StreamId[]): Promise<void> {
		if (dossiers.length > 0) await this.summaries.update(dossiers);
		else await this.summaries.refresh();
		this.session.vault.outside.tell({ kind: "changed", dossiers });
	}
}
