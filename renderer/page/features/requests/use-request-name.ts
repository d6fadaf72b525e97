import type { RequestView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSettings } from "../../session/use-session.ts";

/** « Accès, Muller, Anne »; the kind alone where names are hidden or went with their dossier. */
export function useRequestName(): (request: RequestView) => string {
	const { t } = useTexts();
	const { maskNames } = useSettings();
	return ({ kind, person }) =>
		maskNames || person === null
			? t(`requests.kind.${kind}`)
			: `${t(`requests.kind.${kind}`)} · ${person}`;
}
