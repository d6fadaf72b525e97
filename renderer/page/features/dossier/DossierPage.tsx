import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { DueCommunications } from "../communications/DueCommunications.tsx";
import { PieceDrop } from "../pieces/PieceDrop.tsx";
import { Conservation } from "./Conservation.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { DossierTabs } from "./DossierTabs.tsx";
import { Identity } from "./Identity.tsx";
import { Mentions } from "./Mentions.tsx";
import { OutcomeChangeBox } from "./OutcomeChangeBox.tsx";
import { Path } from "./Path.tsx";
import { Proposals } from "./Proposals.tsx";
import { ToDo } from "./ToDo.tsx";

interface DossierPageProps {
	readonly dossier: DossierView;
	readonly route: ScreenProps<"dossier">["route"];
}

/** In the order of reading: where am I, what must be done by when, what the law makes of the file, the record. */
export function DossierPage({ dossier, route }: DossierPageProps) {
	const { t } = useTexts();
	const { reference, agent } = dossier;
	return (
		<PieceDrop dossier={dossier}>
			<ScreenTitle screen="dossier" crumbs={<Crumbs here={reference} />}>
				{t("dossier.title", {
					reference,
					name: agent.name,
					firstName: agent.firstName,
				})}
			</ScreenTitle>
			<Identity dossier={dossier} />
			<Mentions dossier={dossier} />
			<Path stations={dossier.path} />
			<OutcomeChangeBox dossier={dossier} />
			<Proposals dossier={dossier} />
			<DueCommunications dossier={dossier} />
			<ToDo dossier={dossier} focus={route.at === "to-do"} />
			<Conservation dossier={dossier} />
			<DossierTabs dossier={dossier} route={route} />
		</PieceDrop>
	);
}
