import { Button } from "@mantine/core";
import { mayAct } from "../../../shared/access/permissions.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useParts } from "../parts.ts";
import { useSession } from "../session/use-session.ts";
import { Icon } from "./icons.tsx";

/** Only a clerk opens a dossier; others do not see the button. */
export function NewDossierButton() {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	if (!mayAct(roles, "open-dossiers")) return null;
	return (
		<Button
			variant="filled"
			leftSection={<Icon name="plus" size={14} />}
			onClick={() => router.go({ screen: "new-dossier" })}
		>
			{t("due.newDossier")}
		</Button>
	);
}
