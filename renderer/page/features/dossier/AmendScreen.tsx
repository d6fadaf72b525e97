import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { CommunicationPage } from "../communications/CommunicationPage.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { AmendAgent } from "./AmendAgent.tsx";
import { AmendFacts } from "./AmendFacts.tsx";
import { AmendPerson } from "./AmendPerson.tsx";
import { Departure } from "./Departure.tsx";

/** What a dossier says beside its steps is put right with a reason; the earlier version stays in the record. */
export function AmendScreen({ route }: ScreenProps<"amend">) {
	const { t } = useTexts();
	return (
		<DossierGate id={route.id}>
			{(dossier) => {
				if (!dossier.may.includes("change"))
					return (
						<Refus
							cannot={t("steps.fault.role")}
							because={t("steps.fault.roleWhy")}
							rule="C2"
						/>
					);
				switch (route.part) {
					case "agent":
						return <AmendAgent dossier={dossier} />;
					case "facts":
						return <AmendFacts dossier={dossier} />;
					case "person":
						return (
							<AmendPerson dossier={dossier} person={route.person ?? null} />
						);
					case "communication":
						return (
							<CommunicationPage dossier={dossier} step={route.step ?? null} />
						);
					case "departure":
						return <Departure dossier={dossier} />;
				}
			}}
		</DossierGate>
	);
}
