import { groupNationalNumber } from "../../../shared/file/national-number.ts";
import { NBSP } from "./spaces.ts";

/** « 19850312 123 45 »: birthday, serial, check digits. */
export const formatNationalNumber = groupNationalNumber;

/** « •••••••• ••• 45 »: what stands there until somebody asks to see it. */
export const hideNationalNumber = (digits: string): string =>
	["••••••••", "•••", digits.slice(-2)].join(NBSP);
