import type { StampState } from "../../shared/package/stamp.ts";
import type { OpenFault } from "./open-package.ts";

export const languages = ["fr", "de", "en"] as const;
export type Language = (typeof languages)[number];

/** Everything that the viewer says. */
export interface ViewerTexts {
	readonly name: string;
	readonly title: string;
	readonly language: string;
	readonly offline: string;
	readonly choose: string;
	readonly chooseHint: string;
	readonly key: string;
	readonly keyHint: string;
	readonly code: string;
	readonly codeHint: string;
	readonly open: string;
	readonly opening: string;
	readonly fault: Readonly<Record<OpenFault["kind"], string>>;
	readonly again: string;
	readonly verified: (files: number) => string;
	readonly verifiedHow: string;
	readonly from: string;
	readonly reference: string;
	readonly copy: string;
	readonly to: string;
	readonly day: string;
	readonly purpose: string;
	readonly signer: string;
	readonly signerHint: string;
	readonly duties: string;
	readonly duty: string;
	readonly documents: string;
	readonly document: string;
	readonly size: string;
	readonly about: string;
	readonly masked: string;
	readonly stamp: Readonly<Record<StampState, string>>;
	readonly read: string;
	readonly readNamed: (name: string) => string;
	readonly newTab: string;
	readonly save: string;
	readonly saveNamed: (name: string) => string;
	readonly close: string;
	readonly notShown: string;
	readonly bytes: (count: number) => string;
	readonly date: (iso: string) => string;
}
