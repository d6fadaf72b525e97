import type { ScreenProps } from "../../screens.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { PackagePage } from "./PackagePage.tsx";

/** The lawyer's package, step by step (SCREENS 4.11). */
export function PackageScreen({ route }: ScreenProps<"package">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => <PackagePage dossier={dossier} />}
		</DossierGate>
	);
}
