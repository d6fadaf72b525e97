import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useProgress } from "../../session/use-progress.ts";
import { useVault } from "../../vault/queries.ts";
import { AloneTitle } from "./AloneTitle.tsx";

/** Fills the throw-away vault as soon as it stands. */
export function DemoFilling() {
	const { t } = useTexts();
	const vault = useVault();
	const { session, main } = useParts();
	const progress = useProgress("demo");
	const [failed, setFailed] = useState(false);
	const asked = useRef(false);
	useEffect(() => {
		if (asked.current) return;
		asked.current = true;
		void vault.fillDemo({}).then((answer) => {
			if (answer.ok) session.opened(answer.value);
			else if (answer.reason !== "closed") setFailed(true);
		});
	}, [vault, session]);
	return (
		<main className="scelle-alone">
			<div>
				<AloneTitle>
					{t(failed ? "locked.first.demoFailed" : "locked.first.discover")}
				</AloneTitle>
				{failed ? (
					<Button onClick={() => void main.setDemo(false)}>
						{t("locked.first.demoBack")}
					</Button>
				) : (
					<ProgressLine label={t("locked.first.demoWorking")} part={progress} />
				)}
			</div>
		</main>
	);
}
