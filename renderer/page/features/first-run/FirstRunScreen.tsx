import { useState } from "react";
import { useStore } from "../../base/store.ts";
import { useParts } from "../../parts.ts";
import { DemoFilling } from "./DemoFilling.tsx";
import { SetUpWizard } from "./SetUpWizard.tsx";
import { Welcome } from "./Welcome.tsx";

/** No vault yet: the choice between creating one and looking at an invented one (SCREENS 4.1). */
export function FirstRunScreen() {
	const { session } = useParts();
	const demo = useStore(session.app)?.demo === true;
	const [creating, setCreating] = useState(false);
	if (demo) return <DemoFilling />;
	return (
		<main className="scelle-alone">
			{creating ? (
				<SetUpWizard onLeave={() => setCreating(false)} />
			) : (
				<Welcome onCreate={() => setCreating(true)} />
			)}
		</main>
	);
}
