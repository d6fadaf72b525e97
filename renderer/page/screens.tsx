import type { ComponentType } from "react";
import { AccountsScreen } from "./features/accounts/AccountsScreen.tsx";
import { EnrolmentScreen } from "./features/accounts/EnrolmentScreen.tsx";
import { BackupsScreen } from "./features/backups/BackupsScreen.tsx";
import { BreachScreen } from "./features/breaches/BreachScreen.tsx";
import { NewBreachScreen } from "./features/breaches/NewBreachScreen.tsx";
import { ConsultationScreen } from "./features/consultation/ConsultationScreen.tsx";
import { ConsultingScreen } from "./features/consultation/ConsultingScreen.tsx";
import { DestructionScreen } from "./features/destruction/DestructionScreen.tsx";
import { AmendScreen } from "./features/dossier/AmendScreen.tsx";
import { DossierScreen } from "./features/dossier/DossierScreen.tsx";
import { DossiersScreen } from "./features/dossiers/DossiersScreen.tsx";
import { DueScreen } from "./features/due/DueScreen.tsx";
import { HelpScreen } from "./features/help/HelpScreen.tsx";
import { HoldersScreen } from "./features/holders/HoldersScreen.tsx";
import { KitDrillScreen } from "./features/kit/KitDrillScreen.tsx";
import { KitMakingScreen } from "./features/kit/KitMakingScreen.tsx";
import { KitScreen } from "./features/kit/KitScreen.tsx";
import { LawyersScreen } from "./features/lawyers/LawyersScreen.tsx";
import { MaskingScreen } from "./features/masking/MaskingScreen.tsx";
import { NewDossierScreen } from "./features/new-dossier/NewDossierScreen.tsx";
import { ApproveScreen } from "./features/package/ApproveScreen.tsx";
import { PackageScreen } from "./features/package/PackageScreen.tsx";
import { DescriptionScreen } from "./features/pieces/DescriptionScreen.tsx";
import { ReadingsScreen } from "./features/readings/ReadingsScreen.tsx";
import { RegistersScreen } from "./features/registers/RegistersScreen.tsx";
import { NewRequestScreen } from "./features/requests/NewRequestScreen.tsx";
import { RequestScreen } from "./features/requests/RequestScreen.tsx";
import { RequestsScreen } from "./features/requests/RequestsScreen.tsx";
import { SessionScreen } from "./features/session/SessionScreen.tsx";
import { SettingsScreen } from "./features/settings/SettingsScreen.tsx";
import { RectifyScreen } from "./features/steps/RectifyScreen.tsx";
import { StepScreen } from "./features/steps/StepScreen.tsx";
import { PieceScreen } from "./features/viewer/PieceScreen.tsx";
import type { Route, Screen } from "./router/routes.ts";

/** A screen is given its own route: its ids and what to show of it. */
export interface ScreenProps<S extends Screen> {
	readonly route: Extract<Route, { readonly screen: S }>;
}

/** Every place of `routes.ts` and what stands there; a place without a screen does not compile. */
const SCREENS: { readonly [S in Screen]: ComponentType<ScreenProps<S>> } = {
	due: DueScreen,
	dossiers: DossiersScreen,
	dossier: DossierScreen,
	"new-dossier": NewDossierScreen,
	step: StepScreen,
	rectify: RectifyScreen,
	amend: AmendScreen,
	piece: PieceScreen,
	"piece-description": DescriptionScreen,
	masking: MaskingScreen,
	package: PackageScreen,
	"approve-package": ApproveScreen,
	lawyers: LawyersScreen,
	readings: ReadingsScreen,
	destruction: DestructionScreen,
	registers: RegistersScreen,
	requests: RequestsScreen,
	request: RequestScreen,
	"new-request": NewRequestScreen,
	consultation: ConsultationScreen,
	consulting: ConsultingScreen,
	breach: BreachScreen,
	"new-breach": NewBreachScreen,
	accounts: AccountsScreen,
	enrolment: EnrolmentScreen,
	holders: HoldersScreen,
	kit: KitScreen,
	"kit-making": KitMakingScreen,
	"kit-drill": KitDrillScreen,
	session: SessionScreen,
	backups: BackupsScreen,
	settings: SettingsScreen,
	help: HelpScreen,
};

/** The screen of a route; a new one for each place, so that nothing of the last one stays. */
export function CurrentScreen({ route }: { readonly route: Route }) {
	// The table pairs each screen with its own route.
	const Screen = SCREENS[route.screen] as ComponentType<{ route: Route }>;
	return <Screen key={placeOf(route)} route={route} />;
}

/** Two tabs of one dossier are the same place, and so are two readings, or two points of the meeting. */
function placeOf(route: Route): string {
	switch (route.screen) {
		case "dossier":
			return `dossier ${route.id}`;
		case "readings":
		case "session":
			return route.screen;
		default:
			return JSON.stringify(route);
	}
}
