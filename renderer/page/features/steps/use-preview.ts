import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Preview } from "../../../../shared/vault-protocol.ts";
import { useParts } from "../../parts.ts";
import type { VaultCalls } from "../../vault/link.ts";
import { useVault, VaultClosed } from "../../vault/queries.ts";
import type { StepInput } from "./read-form.ts";

const REST_MS = 150;

/** Under the dossier's own name, so that it is asked anew when something is recorded there. */
const previewKey = (id: StreamId, input: StepInput | null) =>
	["dossier", id, "preview", input] as const;

const ask =
	(vault: VaultCalls, id: StreamId, input: StepInput | null) =>
	async (): Promise<Preview | null> => {
		if (input === null) return null;
		const answer = await vault.previewStep({ id, step: input });
		if (answer.ok) return answer.value;
		if (answer.reason === "closed") throw new VaultClosed();
		return null;
	};

export interface PreviewNow {
	/** Null while the form is not filled in far enough. */
	readonly preview: Preview | null;
	/** Of the form as it stands at this moment: what the column shows may still be about the one before. */
	readonly fetch: (input: StepInput) => Promise<Preview | null>;
}

/** What the step in the form would change, asked of the vault once the typing rests. Nothing is recorded. */
export function usePreview(id: StreamId, input: StepInput | null): PreviewNow {
	const vault = useVault();
	const { queries } = useParts();
	const [rested] = useDebouncedValue(JSON.stringify(input), REST_MS);
	const asked = JSON.parse(rested) as StepInput | null; // written a line above
	const { data = null } = useQuery({
		queryKey: previewKey(id, asked),
		queryFn: ask(vault, id, asked),
		placeholderData: keepPreviousData,
		gcTime: 0,
	});
	return {
		preview: input === null ? null : data,
		fetch: (now) =>
			queries.fetchQuery({
				queryKey: previewKey(id, now),
				queryFn: ask(vault, id, now),
				gcTime: 0,
			}),
	};
}
