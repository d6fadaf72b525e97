import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Phrase } from "../../../../shared/law/phrases.ts";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useDossierInHand } from "../dossier/use-dossier-in-hand.ts";
import { placeToComplete } from "./complete.ts";

interface UnknownPartProps {
	readonly phrases: readonly Phrase[];
	readonly dossier: StreamId;
}

/** What is not known, each with the way to say it where there is one. */
export function UnknownPart({ phrases, dossier }: UnknownPartProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router, panel } = useParts();
	const view = useDossierInHand(dossier);
	return (
		<ul>
			{phrases.map((phrase) => {
				const place = view && placeToComplete(phrase, view);
				const words = law.phrase(phrase);
				return (
					<li key={JSON.stringify(phrase)}>
						<Words text={words} />{" "}
						{place && (
							<button
								type="button"
								className={links["link"]}
								aria-label={t("why.completeThis", { what: words })}
								onClick={() => {
									panel.close("forget");
									router.go(place);
								}}
							>
								{t("why.complete")}
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
}
