import { z } from "zod";
import {
	mayApprovePackages,
	mayPreparePackages,
} from "../access/permissions.ts";
import { concatBytes, hexToBytes, utf8 } from "../base/bytes.ts";
import type { IsoDate } from "../base/dates.ts";
import { type AccountId, ID_PATTERN, type VaultId } from "../base/ids.ts";
import { accountIdSchema, line, streamIdSchema } from "../file/parts.ts";
import { activeAccounts } from "../roster/rights.ts";
import type { Roster } from "../roster/roster.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const signature = z.string().regex(/^[0-9a-f]{128}$/);
const vaultIdSchema = z
	.string()
	.regex(ID_PATTERN) as unknown as z.ZodType<VaultId>; // the pattern is the brand's own
export const orderIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** What one account prepares and signs, as far as main may know it. docs/decisions/0008-a-permit-of-two.md */
export const packageOrderSchema = z.strictObject({
	vault: vaultIdSchema,
	dossier: streamIdSchema,
	/** Of this preparation: never given again. */
	order: orderIdSchema,
	/** What main's dialog shows. */
	lawyer: line(),
	reference: line(40),
	pieces: z.number().int().nonnegative(),
	/** The only recipient stanza that the file may have. */
	stanza: z.enum(["X25519", "scrypt"]),
	/** SHA-256 over everything that was chosen, salted: main compares it with nothing. */
	contents: sha256,
});
export type PackageOrder = z.infer<typeof packageOrderSchema>;

/** What the other account signs when the bytes are known. */
export const packageApprovalSchema = z.strictObject({
	copy: z.number().int().positive(),
	/** Of the sealed file. */
	size: z.number().int().positive(),
	sha256,
});
export type PackageApproval = z.infer<typeof packageApprovalSchema>;

const signed = { by: accountIdSchema, signature };
export const signedOrderSchema = z.strictObject({
	order: packageOrderSchema,
	...signed,
});
export type SignedOrder = z.infer<typeof signedOrderSchema>;
export const signedApprovalSchema = z.strictObject({
	approval: packageApprovalSchema,
	...signed,
});
export type SignedApproval = z.infer<typeof signedApprovalSchema>;

const ORDER_LABEL = utf8("scelle/package-order/1\0");
const APPROVAL_LABEL = utf8("scelle/package-approval/1\0");

/** What the preparer's Ed25519 signature is made over: every field in one order, so that no two orders share bytes. */
export const orderMessage = (order: PackageOrder): Uint8Array<ArrayBuffer> =>
	concatBytes([
		ORDER_LABEL,
		utf8(
			JSON.stringify([
				order.vault,
				order.dossier,
				order.order,
				order.lawyer,
				order.reference,
				order.pieces,
				order.stanza,
				order.contents,
			]),
		),
	]);

/** What the approver's signature is made over: the order with its signature, then the bytes that were made of it. */
export const approvalMessage = (
	{ order, by, signature: made }: SignedOrder,
	{ copy, size, sha256: hash }: PackageApproval,
): Uint8Array<ArrayBuffer> =>
	concatBytes([
		APPROVAL_LABEL,
		orderMessage(order),
		utf8(JSON.stringify([by, made, copy, size, hash])),
	]);

/** Whether the Ed25519 key made the signature over exactly this message: libsodium in the vault, Node in main. */
export type IsSignedBy = (
	signature: Uint8Array,
	message: Uint8Array,
	publicKey: Uint8Array,
) => boolean;

/** What a permit is judged against. */
export interface PermitContext {
	readonly vault: VaultId;
	readonly roster: Roster;
	readonly today: IsoDate;
	readonly isSignedBy: IsSignedBy;
}

/** C1: prepared by an account whose role may, of this vault, and signed with its key. */
export function isPrepared(
	signedOrder: SignedOrder,
	context: PermitContext,
): boolean {
	const { order, by, signature: made } = signedOrder;
	const preparer = active(by, context);
	return (
		order.vault === context.vault &&
		preparer !== null &&
		mayPreparePackages(preparer.roles) &&
		isBy(made, orderMessage(order), preparer.signingKey, context)
	);
}

/** C1: approved for these bytes by another account whose role may. */
export function isApproved(
	order: SignedOrder,
	{ approval, by, signature: made }: SignedApproval,
	context: PermitContext,
): boolean {
	const approver = active(by, context);
	return (
		approver !== null &&
		by !== order.by &&
		mayApprovePackages(approver.roles) &&
		isBy(made, approvalMessage(order, approval), approver.signingKey, context)
	);
}

const active = (id: AccountId, { roster, today }: PermitContext) =>
	activeAccounts(roster, today).find((account) => account.id === id) ?? null;

const isBy = (
	made: string,
	message: Uint8Array,
	key: string,
	{ isSignedBy }: PermitContext,
): boolean => isSignedBy(hexToBytes(made), message, hexToBytes(key));
