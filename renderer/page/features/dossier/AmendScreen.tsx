import { Refus } from "../../components/Refus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AmendedPart } from "../../router/routes.ts";
import type { ScreenProps } from "../../screens.tsx";
import { CommunicationPage } from "../communications/CommunicationPage.tsx";
import { ReturnPage } from "../communications/ReturnPage.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { AmendAgent } from "./AmendAgent.tsx";
import { AmendFacts } from "./AmendFacts.tsx";
import { AmendPerson } from "./AmendPerson.tsx";
import { Departure } from "./Departure.tsx";

/** As the vault asks for each: what was communicated is recorded, the rest changes what is on file. */
const NEEDED: Readonly<Record<AmendedPart, "change" | "record">> = {
	agent: "change",
	facts: "change",
	person: "change",
	departure: "change",
	communication: "record",
	return: "record",
};

/** What a dossier says beside its steps is put right with a reason; the earlier version stays in the record. */
export function AmendScreen({ route }: ScreenProps<"amend">) {
	const { t } = useTexts();
	return (
		<DossierGate id={route.id}>
			{(dossier) => {
				if (!dossier.may.includes(NEEDED[route.part]))
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
					case "return":
						return (
							<ReturnPage
								dossier={dossier}
								communication={route.communication ?? ""}
							/>
						);
					case "departure":
						return <Departure dossier={dossier} />;
				}
			}}
		</DossierGate>
	);
}
