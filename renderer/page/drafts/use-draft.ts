import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { z } from "zod";
import type { StreamId } from "../../../shared/base/ids.ts";
import { useKey } from "../keys/use-key.ts";
import { useParts } from "../parts.ts";
import { useVault } from "../vault/queries.ts";
import { queryKeys } from "../vault/query-keys.ts";
import { makeKeeper } from "./keeper.ts";

export interface DraftOf<Form> {
	/** One draft a form and dossier: see `draftKey`. */
	readonly key: string;
	/** The draft dies with its dossier; null: it belongs to none yet. */
	readonly dossier: StreamId | null;
	readonly form: string;
	/** Reads a draft of an earlier version; what does not fit is left aside. */
	readonly schema: z.ZodType<Form>;
	readonly initial: Form;
}

export interface Draft<Form> {
	/** `reading` until the vault has said whether there is a draft: the form is shown only then. */
	readonly state: "reading" | "ready";
	readonly value: Form;
	readonly set: (change: (before: Form) => Form) => void;
	/** The form came back from a draft. */
	readonly restored: boolean;
	/** Keeps it at once: « Garder le brouillon et revenir », Ctrl+S. */
	readonly keep: () => Promise<void>;
	/** « Supprimer le brouillon »: the form is empty again. */
	readonly discard: () => Promise<void>;
	/** The form was recorded: its draft is no more. */
	readonly settle: () => Promise<void>;
}

/**
 * A form kept as a sealed draft: after two seconds of rest, at the lock and on leaving. The footer says « Brouillon
 * gardé » only when the vault has answered. `Form` must be JSON.
 */
export function useDraft<Form>(draft: DraftOf<Form>): Draft<Form> {
	const { key, initial } = draft;
	const calls = useVault();
	const { queries } = useParts();
	const [kept, setKept] = useState<{ value: Form; restored: boolean } | null>(
		null,
	);
	const keeper = useKeeper(draft);
	const schema = useRef(draft.schema);
	const first = useRef(initial);
	useEffect(() => {
		void calls.readDraft({ key }).then((answer) => {
			const found = answer.ok ? read(answer.value, schema.current) : null;
			setKept({
				value: found ?? first.current,
				restored: found !== null,
			});
		});
	}, [calls, key]);
	const set = useCallback(
		(change: (before: Form) => Form) =>
			setKept((before) => {
				const value = change(before?.value ?? first.current);
				keeper.changed(JSON.stringify(value));
				return { value, restored: before?.restored ?? false };
			}),
		[keeper],
	);
	const forget = useCallback(async () => {
		await calls.deleteDraft({ key });
		void queries.invalidateQueries({ queryKey: queryKeys.drafts });
	}, [calls, key, queries]);
	return {
		state: kept === null ? "reading" : "ready",
		value: kept?.value ?? initial,
		restored: kept?.restored ?? false,
		set,
		keep: keeper.flush,
		discard: async () => {
			setKept({ value: first.current, restored: false });
			keeper.drop();
			await forget();
		},
		settle: async () => {
			keeper.end();
			await forget();
		},
	};
}

function read<Form>(
	content: string | null,
	schema: z.ZodType<Form>,
): Form | null {
	if (content === null) return null;
	const parsed = schema.safeParse(fromJson(content));
	return parsed.success ? parsed.data : null;
}

/** Undefined where the text is no JSON: no form fits it. */
function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function useKeeper<Form>({ key, dossier, form }: DraftOf<Form>) {
	const calls = useVault();
	const { status, drafts, queries, now } = useParts();
	const keeper = useMemo(
		() =>
			makeKeeper({
				save: (content) => calls.saveDraft({ key, dossier, form, content }),
				kept: () => {
					status.say({ kind: "draft-kept", at: now() });
					void queries.invalidateQueries({ queryKey: queryKeys.drafts });
				},
				notKept: (why) => status.say({ kind: "draft-not-kept", why }),
			}),
		[calls, key, dossier, form, status, queries, now],
	);
	useEffect(() => {
		const leave = drafts.enter(keeper);
		return () => {
			leave();
			void keeper.flush();
		};
	}, [drafts, keeper]);
	useKey("keep-draft", () => void keeper.flush());
	return keeper;
}
