import { SHEET_WORDS } from "../../../../shared/vault-protocol.ts";

/** Any two of the three sheets, as they are being typed. */
export type Sheets = readonly [readonly string[], readonly string[]];

const EMPTY: readonly string[] = Array(SHEET_WORDS).fill("");
export const EMPTY_SHEETS: Sheets = [EMPTY, EMPTY];
