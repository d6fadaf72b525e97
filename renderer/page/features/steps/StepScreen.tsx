import type { ScreenProps } from "../../screens.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { StepPage } from "./StepPage.tsx";

/** One form a step (SCREENS 4.8). */
export function StepScreen({ route }: ScreenProps<"step">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => <StepPage dossier={dossier} step={route.step} />}
		</DossierGate>
	);
}
