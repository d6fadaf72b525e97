import type { VaultId } from "../../shared/base/ids.ts";
import { luxembourgDay } from "../../shared/base/luxembourg-day.ts";
import type { AgeStanza } from "../../shared/package/age-header.ts";
import {
	isApproved,
	isPrepared,
	type PermitContext,
	type SignedApproval,
	type SignedOrder,
} from "../../shared/package/permit.ts";
import type { Roster } from "../../shared/roster/roster.ts";
import { isSignedBy } from "./signatures.ts";

/** The vault that is open and who there is in it, as its journal says. */
export interface KnownVault {
	readonly vault: VaultId;
	readonly roster: Roster;
}

/** What the file that was written turned out to be. */
export interface WrittenFile {
	readonly size: number;
	/** SHA-256, hexadecimal. */
	readonly sha256: string;
	readonly stanza: AgeStanza;
}

/** One package's permit: the order is signed before anything is asked or written, the approval names the bytes at last. */
export class Permit {
	readonly #order: SignedOrder;
	readonly #known: () => Promise<KnownVault | null>;
	readonly #now: () => number;

	constructor(
		order: SignedOrder,
		known: () => Promise<KnownVault | null>,
		now: () => number,
	) {
		this.#order = order;
		this.#known = known;
		this.#now = now;
	}

	get shown(): SignedOrder["order"] {
		return this.#order.order;
	}

	/** Whether an account that may prepare packages signed the order. */
	async isPrepared(): Promise<boolean> {
		const context = await this.#context();
		return context !== null && isPrepared(this.#order, context);
	}

	/** Whether another account that may approve signed for exactly this file; the roster is read anew. */
	async allows(
		approval: SignedApproval | undefined,
		written: WrittenFile,
	): Promise<boolean> {
		const context = await this.#context();
		if (context === null || approval === undefined) return false;
		const { size, sha256 } = approval.approval;
		return (
			size === written.size &&
			sha256 === written.sha256 &&
			written.stanza === this.shown.stanza &&
			isPrepared(this.#order, context) &&
			isApproved(this.#order, approval, context)
		);
	}

	async #context(): Promise<PermitContext | null> {
		const known = await this.#known();
		const today = luxembourgDay(this.#now());
		return known === null ? null : { ...known, today, isSignedBy };
	}
}
