import type { Brand } from "./brand.ts";

/** Random 128-bit ids in lower-case hexadecimal: no time, no order, no meaning. */
export type StreamId = Brand<string, "StreamId">;
export type AccountId = Brand<string, "AccountId">;
export type VaultId = Brand<string, "VaultId">;
export type BlobId = Brand<string, "BlobId">;

export const ID_BYTES = 16;
export const ID_PATTERN = /^[0-9a-f]{32}$/;

export const isId = (text: string): boolean => ID_PATTERN.test(text);

const checked = (text: string): string => {
	if (!isId(text)) throw new Error("not an id");
	return text;
};

export const streamId = (hex: string): StreamId => checked(hex) as StreamId;
export const accountId = (hex: string): AccountId => checked(hex) as AccountId;
export const vaultId = (hex: string): VaultId => checked(hex) as VaultId;
export const blobId = (hex: string): BlobId => checked(hex) as BlobId;
