import { useState } from "react";
import { useStore } from "../../base/store.ts";
import { useParts } from "../../parts.ts";
import { RestoreGuide } from "../backups/RestoreGuide.tsx";
import { DemoFilling } from "./DemoFilling.tsx";
import { SetUpWizard } from "./SetUpWizard.tsx";
import { Welcome } from "./Welcome.tsx";

/** No vault yet: the choice between creating one and looking at an invented one (SCREENS 4.1). */
export function FirstRunScreen() {
	const { session } = useParts();
	const demo = useStore(session.app)?.demo === true;
	const [doing, setDoing] = useState<"choosing" | "creating" | "restoring">(
		"choosing",
	);
	if (demo) return <DemoFilling />;
	const leave = () => setDoing("choosing");
	return (
		<main className="scelle-alone">
			{doing === "creating" && <SetUpWizard onLeave={leave} />}
			{doing === "restoring" && <RestoreGuide onLeave={leave} />}
			{doing === "choosing" && (
				<Welcome
					onCreate={() => setDoing("creating")}
					onRestore={() => setDoing("restoring")}
				/>
			)}
		</main>
	);
}
