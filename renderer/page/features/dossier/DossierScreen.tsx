import type { ScreenProps } from "../../screens.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { DossierPage } from "./DossierPage.tsx";

/** One dossier on one page (SCREENS 4.6). */
export function DossierScreen({ route }: ScreenProps<"dossier">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => <DossierPage dossier={dossier} route={route} />}
		</DossierGate>
	);
}
